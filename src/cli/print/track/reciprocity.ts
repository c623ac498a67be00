import type { Sequence } from '../../../core/track/sequence/sequence.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { padTo } from '../../terminal/width.ts';
import { count } from '../count.ts';
import { hung } from './sections.ts';

const HEADS = ['n', 'in kind', 'otherwise', 'same day', 'no answer'] as const;

/** How often acts of each side were answered, and how long answers took: counts with their n. Empty without any. */
export function reciprocityLines(
  { reciprocity, responseLags, windows }: Pick<Sequence, 'reciprocity' | 'responseLags' | 'windows'>,
  terminal: Terminal,
): readonly string[] {
  const { paint } = terminal;
  if (reciprocity.length === 0 && responseLags.length === 0) return [];
  const labels = reciprocity.map(({ from, to, tendency }) => `${from} to ${to}, ${tendency}`);
  const width = Math.max(0, ...labels.map((label) => label.length));
  const rows = reciprocity.map(({ n, answeredInKind, answeredOtherwise, sameDay, unanswered, open }, at) => {
    const figures = [n, answeredInKind, answeredOtherwise, sameDay, unanswered];
    const cells = figures.map((figure, column) => String(figure).padStart(HEADS[column]?.length ?? 0));
    const left = open > 0 ? paint.dim(`  ${open} open`) : '';
    return `  ${padTo(labels[at] ?? '', width)}  ${cells.join('  ')}${left}`;
  });
  return [
    paint.bold(
      `Deeds and charges, and how they were answered within ${windows.answer} days${reciprocity.some(({ open }) => open > 0) ? ' (open: too recent)' : ''}`,
    ),
    ...(rows.length > 0 ? [paint.dim(`  ${padTo('', width)}  ${HEADS.join('  ')}`)] : []),
    ...rows,
    ...responseLags.flatMap(({ from, to, n, medianDays, lags }) =>
      hung(
        '  ',
        `${to} answered ${from} after a median of ${count(medianDays, 'day')} (n ${n}: ${lags.join(', ')})`,
        terminal,
      ),
    ),
  ];
}
