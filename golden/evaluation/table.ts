import type { Failure, Score } from './suite.ts';

const COLUMNS = ['kind', 'language', 'precision', 'recall', 'F1', 'accuracy', 'n'] as const;

/** The scores of a suite as lines of one table, figures with three decimals. */
export function tableOf(scores: readonly Score[]): string[] {
  const rows = scores.map((score) => [
    score.kind,
    score.language,
    figure(score.precision),
    figure(score.recall),
    score.measure === 'f1' ? figure(score.value) : '',
    score.measure === 'accuracy' ? figure(score.value) : '',
    String(score.n),
  ]);
  const widths = COLUMNS.map((column, at) =>
    Math.max(column.length, ...rows.map((row) => row[at]?.length ?? 0)),
  );
  return [[...COLUMNS], ...rows].map((row) =>
    row
      .map((cell, at) => (at < 2 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}

/** Failures as lines: the case, what was expected and found, and the sentence. */
export function failureLines(failures: readonly Failure[]): string[] {
  return failures.flatMap((one) => [
    `✗ ${one.where} · ${one.kind} · ${one.language}`,
    `    expected ${one.expected}`,
    `    found    ${one.found}`,
    ...(one.sentence === '' ? [] : [`    ${one.sentence.replace(/\s+/g, ' ')}`]),
  ]);
}

function figure(value: number | null): string {
  return value === null ? '' : value.toFixed(3);
}
