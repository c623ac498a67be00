import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './data.ts';
import type { ReaderScore, Score } from './suite.ts';

/** A figure that was reached and must not be lost. */
export interface RecordedScore {
  readonly value: number;
  readonly n: number;
  readonly measure: Score['measure'];
}

/** The content of `golden/scores.json`: figures by `suite/kind/language`, and readers by their id. */
export interface Recorded {
  readonly scores: Readonly<Record<string, RecordedScore>>;
  readonly readers: Readonly<Record<string, ReaderScore>>;
}

/** A figure beside the recorded one. */
export interface Change {
  readonly key: string;
  readonly recorded: number;
  readonly now: number;
}

const FILE = join(ROOT, 'golden', 'scores.json');

/** Figures are kept and compared to four decimals: the last bits of a division are no achievement. */
export function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

/** What is recorded; nothing where there is no file yet. */
export function recordedScores(): Recorded {
  try {
    return JSON.parse(readFileSync(FILE, 'utf8')) as Recorded;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { scores: {}, readers: {} };
    throw new Error(`Cannot read golden/scores.json: ${(error as Error).message}. Restore it from git.`);
  }
}

/** The key under which a score is recorded. */
export function keyOf(suite: string, score: Score): string {
  return `${suite}/${score.kind}/${score.language}`;
}

/** Scores of this run that are lower than recorded. A score that this run could not measure is no regression. */
export function regressions(recorded: Recorded, now: ReadonlyMap<string, RecordedScore>): Change[] {
  return [...now].flatMap(([key, score]) => {
    const before = recorded.scores[key];
    return before && score.value < before.value ? [{ key, recorded: before.value, now: score.value }] : [];
  });
}

/**
 * What to record after a run. Figures rise; they fall only where `lower` says why. Figures that this run did not
 * measure stay, because the data may be missing here.
 */
export function merged(
  recorded: Recorded,
  now: ReadonlyMap<string, RecordedScore>,
  readers: Readonly<Record<string, ReaderScore>>,
  lower: boolean,
): Recorded {
  const scores: Record<string, RecordedScore> = { ...recorded.scores };
  for (const [key, score] of now) {
    const before = scores[key];
    if (!before || score.value >= before.value || lower) scores[key] = score;
  }
  return { readers: sorted({ ...recorded.readers, ...readers }), scores: sorted(scores) };
}

/** Writes the file with sorted keys, one figure a line. */
export function writeScores(recorded: Recorded): void {
  const section = (entries: Readonly<Record<string, unknown>>): string =>
    Object.entries(entries)
      .map(([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)}`)
      .join(',\n');
  const { readers, scores } = recorded;
  writeFileSync(
    FILE,
    `{\n  "readers": {\n${section(readers)}\n  },\n  "scores": {\n${section(scores)}\n  }\n}\n`,
  );
}

function sorted<Value>(entries: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
