import type { Tracking } from '../../../tasks/track.ts';
import { plainSigns } from '../../terminal/symbols.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { padTo } from '../../terminal/width.ts';
import { count } from '../count.ts';
import { hanging, indented, quoted } from './sections.ts';

type Gaps = Tracking['gaps'];

/** Days between contacts by level, with the spell that runs, and lengths that texts state. */
export function gapLines({ levels, stated }: Gaps, terminal: Terminal): readonly string[] {
  const shown = levels.filter(({ contacts }) => contacts > 0);
  const width = Math.max(...shown.map(({ level }) => (level ?? 'any').length), 3) + 2;
  return [
    ...shown.flatMap(({ level, contacts, gaps, median, current, curve }) => {
      const past =
        median === null
          ? `${count(contacts, 'contact')}, no gap`
          : `median gap ${count(median, 'day')} (n = ${gaps.length}, ${Math.min(...gaps.map(({ elapsed }) => elapsed))} to ${Math.max(...gaps.map(({ elapsed }) => elapsed))})`;
      const now =
        current === null
          ? ''
          : `; now ${count(current.elapsed, 'day')} since ${current.from} and not over: so far rank ${current.rank.place} of ${current.rank.of} by length`;
      const survival = curve === null ? '' : `; ${survivalText(curve)}`;
      const lines = indented(plainSigns(`${past}${now}${survival}`, terminal), width + 2, terminal);
      return [`  ${padTo(level ?? 'any', width)}${(lines[0] ?? '').trimStart()}`, ...lines.slice(1)];
    }),
    ...stated.flatMap(({ days, asWritten, mention, counted, agrees }) => {
      const says = `${quoted(asWritten, 30, terminal)} ${mention.evidence.text}`;
      if (counted === null)
        return hanging('stated', `${count(days, 'day')} (${says}): no contact before is known`, terminal);
      const ours = `${counted.elapsed} elapsed, ${counted.inclusive} with both ends since ${counted.from}`;
      const which = agrees === 'neither' ? 'it is neither count' : `it is the ${agrees} count`;
      return hanging('stated', `${count(days, 'day')} (${says}): ${ours}; ${which}`, terminal);
    }),
  ];
}

/** The share of spells longer than the median of the curve, as far as the estimate reaches. */
function survivalText(curve: NonNullable<Gaps['levels'][number]['curve']>): string {
  const half = curve.find(({ survives }) => survives <= 0.5);
  return half === undefined
    ? 'more than half outlast the curve'
    : `half are over by day ${half.days} (Kaplan-Meier)`;
}
