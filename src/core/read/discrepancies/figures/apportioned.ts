import type { ReadingContext } from '../../context.ts';
import type { FoldedSpan } from '../../folded-span.ts';
import type { Draft } from '../../reader.ts';
import type { FindingOf } from '../../reading.ts';
import type { DiscrepancyValue } from '../../values.ts';
import { differing } from './differing.ts';

const WORDS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const NUMBER = `(?:\\d{1,5}|${WORDS.join('|')})`;
const PART = `${NUMBER}(?: of them)? (?:were |are )?(?:from|in|at|by|for|on) [a-z' -]{2,40}?`;
/** A count, a comma, and all its parts each with its "from" or "in", to the end of the sentence. */
const LIST = new RegExp(`^(?:,|:| -+| —) ((?:${PART}, ){0,6}${PART},? and ${PART})(?=[.;)]|$)`);
/** Places where something happened and who did it may be told of the same things. */
const OPEN = /(?<![a-z])(?:including|others|another|each|also|both|among)(?![a-z])/;
const EACH = new RegExp(`(?:^|, |and )(${NUMBER})(?: of them)? (?:were |are )?(from|in|at|by|for|on) `, 'g');

/** "14 ministers, eight from one side and seven from the other": parts without their noun, in English. */
export function apportioned(
  context: ReadingContext,
  folded: FoldedSpan,
  amounts: readonly FindingOf<'amount'>[],
): Draft<DiscrepancyValue> | null {
  if (folded.language !== 'en') return null;
  for (const { value, evidence } of amounts) {
    const [own] = evidence;
    if (value.quantity !== 'count' || value.value === null || value.bound !== 'exact' || value.value > 99_999)
      continue;
    // "Of the 30, 12 are here and 10 there": some of them.
    if (/(?<![a-z])of (?:the|these|those|its|their|all) $/.test(folded.text.slice(0, folded.at(own.start))))
      continue;
    const end = folded.at(own.end);
    const list = LIST.exec(folded.text.slice(end, end + 260))?.[1];
    if (list === undefined || OPEN.test(list)) continue;
    const at = folded.text.indexOf(list, end);
    const parts = [...list.matchAll(EACH)].map((match) => ({
      count: WORDS.includes(match[1] ?? '') ? WORDS.indexOf(match[1] ?? '') + 1 : Number(match[1]),
      lead: match[2],
      start: at + match.index + match[0].indexOf(match[1] as string),
      length: (match[1] as string).length,
    }));
    const sum = parts.reduce((all, { count }) => all + count, 0);
    if (parts.length < 2 || sum === value.value || parts.some(({ lead }) => lead !== parts[0]?.lead))
      continue;
    return differing(
      context,
      { discrepancy: 'sum', class: 'conflict', about: null, computed: [{ of: 'sum', value: String(sum) }] },
      [
        { start: own.start, end: own.end, value: String(value.value) },
        ...parts.map(({ start, length, count }) => ({
          ...folded.source(start, start + length),
          value: String(count),
        })),
      ],
    );
  }
  return null;
}
