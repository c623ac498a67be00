import type { VersionChange } from '../../core/text/compare-versions.ts';
import type { Span } from '../../core/text/span.ts';
import type { SourceVersion, VersionStep } from '../../tasks/versions.ts';
import type { Paint } from '../terminal/paint.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { wrap } from '../terminal/wrap.ts';
import { count } from './count.ts';

/** What `readout versions` shows: each change of each source, with the words that were dropped and added. */
export function versionsText(steps: readonly VersionStep[], terminal: Terminal): string {
  if (steps.length === 0) return 'No source has an earlier version.\n';
  const { paint, columns } = terminal;
  const lines = steps.flatMap(({ text, before, after, comparison }) => [
    `${paint.bold(text)} version ${before.version} ${captured(before)}→ ${after.version} ${captured(after)}`.trimEnd(),
    paint.dim(
      comparison.changes.length === 0
        ? 'no sentence changed, only spaces and line breaks'
        : `${count(comparison.changes.length, 'change')}, ${comparison.kept} of ${count(comparison.after, 'sentence')} kept`,
    ),
    ...comparison.changes.flatMap((change) => changeLines(change, before.content, after.content, paint)),
    '',
  ]);
  return `${lines.flatMap((line) => wrap(line, columns)).join('\n')}`;
}

function changeLines(change: VersionChange, before: string, after: string, paint: Paint): readonly string[] {
  switch (change.kind) {
    case 'added':
      return [paint.green(`  + ${words(after, change.after)}`)];
    case 'dropped':
      return [paint.red(`  - ${words(before, change.before)}`)];
    case 'moved':
      return [paint.dim(`  ~ moved: ${words(after, change.after)}`)];
    case 'changed': {
      const note = [
        ...(change.writingOnly ? ['only the writing differs'] : []),
        ...(change.moved ? ['also moved'] : []),
      ];
      return [
        `  - ${marked(before, change.before, change.words.dropped, '[-', '-]', paint.red)}`,
        `  + ${marked(after, change.after, change.words.added, '{+', '+}', paint.green)}${note.length > 0 ? paint.dim(` (${note.join(', ')})`) : ''}`,
      ];
    }
  }
}

/** A sentence with the words in question between marks, so that it can be read without colours too. */
function marked(
  text: string,
  { start, end }: Span,
  spans: readonly Span[],
  open: string,
  close: string,
  colour: (part: string) => string,
): string {
  let line = '';
  let at = start;
  for (const span of spans) {
    line += text.slice(at, span.start) + colour(open + text.slice(span.start, span.end) + close);
    at = span.end;
  }
  return (line + text.slice(at, end)).replace(/\s+/g, ' ');
}

function words(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/g, ' ');
}

function captured(version: SourceVersion): string {
  return version.captured === null ? '' : `(${version.captured}) `;
}
