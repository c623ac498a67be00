import type { Unanchored } from '../../tasks/review/reanchor-reviews.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { wrap } from '../terminal/wrap.ts';
import { count } from './count.ts';

/** What `readout reanchor` shows: each decision that waits, the words then, and where they may stand now. */
export function reanchorText(
  moved: readonly string[],
  open: readonly Unanchored[],
  terminal: Terminal,
): string {
  const { paint, columns } = terminal;
  const lines = open.flatMap(({ matched: { standing }, proposals }) => [
    `${paint.yellow(standing.state)} ${standing.kind} ${paint.dim(`${standing.finding} · ${standing.anchor.text}`)}`,
    `  then: “${standing.anchor.exact}”`,
    ...(proposals.length === 0
      ? [`  ${paint.red('the words are gone')}; decide anew, or leave it`]
      : proposals.map(
          ({ start, end, exact, score }) => `  ${score.toFixed(2)} at ${start}–${end}: “${exact}”`,
        )),
    '',
  ]);
  const summary =
    open.length === 0 && moved.length === 0
      ? 'Every decision stands on the text of today.'
      : `${count(moved.length, 'decision')} anchored anew, ${open.length} waiting.`;
  return `${[...lines, summary].flatMap((line) => wrap(line, columns)).join('\n')}\n`;
}
