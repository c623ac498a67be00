import type { Finding } from '../../../src/core/evidence/finding.ts';
import type { Reading } from '../../../src/core/read/reading.ts';
import type { TimeValue } from '../../../src/core/read/values.ts';
import { containing } from '../enclosing.ts';
import { sentenceAt } from '../read.ts';
import { isComplete } from './annotation.ts';
import { comparedKeys, differingKeys, valueAt } from './comparison.ts';
import type { Item, ItemLists } from './items.ts';
import { type Judgement, part, soughtOnly, spurious, wanted } from './judgement.ts';
import { ITEM_KEYS, ITEM_KINDS } from './kinds.ts';
import { type PlacedItem, paired } from './pairing.ts';
import { type PlacedText, shifted, spanOf } from './placed.ts';

/** Lists whose spans must also be right to the character, which is counted apart. */
const EXACT: ReadonlySet<keyof ItemLists> = new Set(['times', 'amounts']);

/** Holds the findings of a text against the lists of its sentences. */
export function judgeItems(reading: Reading, text: PlacedText): Judgement[] {
  return ITEM_KEYS.flatMap((key) => {
    const judged = judgeList(reading, text, key);
    return isComplete(text.text, key) ? judged : soughtOnly(judged);
  });
}

function judgeList(reading: Reading, text: PlacedText, key: keyof ItemLists): Judgement[] {
  const { finding: kind } = ITEM_KINDS[key];
  const findings = reading.findings.filter((finding) => finding.kind === kind);
  const { pairs, left } = paired(placedItems(text, key), findings);
  // Headings, bylines and references have no items, although a byline may well hold a date.
  const others = text.placed.filter(({ annotation }) => annotation.kind !== undefined);
  const isInBody = ({ evidence: [own] }: Finding): boolean => containing(others, own.start) === null;
  return [
    ...pairs.flatMap(({ item, finding }) => judgePair(key, item, finding)),
    ...left
      .filter((one) => isInBody(one) && !isBareEventTime(one))
      .map((finding) => {
        const [own] = finding.evidence;
        const found = `${own.exact} ${JSON.stringify(finding.value)}`;
        return spurious(kind, sentenceAt(reading, own.start), finding, found);
      }),
  ];
}

/**
 * 通话后, "after the call": the guide counts no time that only an event tells, without a length or day. The reader
 * keeps them, because other readers rest on them, so that they are neither right nor wrong.
 */
function isBareEventTime({ kind, value }: Finding): boolean {
  if (kind !== 'time') return false;
  const { precision, offset } = value as TimeValue;
  return precision === 'event' && offset === null;
}

function placedItems({ placed }: PlacedText, key: keyof ItemLists): PlacedItem[] {
  return placed.flatMap(({ annotation, written, start }) =>
    (annotation[key] ?? []).map((item: Item) => {
      const span = spanOf(item.text, annotation.text, item.nth) ?? { start: 0, end: 0 };
      return { item, span: shifted(span, start), sentence: written };
    }),
  );
}

/** Whether an item was found, and of one that was, whether its value and its span are right. */
function judgePair(
  key: keyof ItemLists,
  { item, span, sentence }: PlacedItem,
  finding: Finding | null,
): Judgement[] {
  const { finding: kind } = ITEM_KINDS[key];
  const expected = JSON.stringify(item);
  if (finding === null) return [wanted(kind, sentence, expected, null)];
  const shown = shownBy(item, finding);
  const differing = differingKeys(item, finding.value);
  const where = { sentence, finding };
  const judged = [
    wanted(kind, sentence, expected, finding, shown),
    part(`${kind}-value`, where, differing.length === 0, expected, `${differing.join(', ')} of ${shown}`),
  ];
  if (EXACT.has(key)) {
    const [own] = finding.evidence;
    const isExact = own.start === span.start && own.end === span.end;
    judged.push(part(`${kind}-span`, where, isExact, item.text, own.exact));
  }
  return judged;
}

/** The finding's words, with those of its values that the item gives. */
function shownBy(item: Item, { evidence, value }: Finding): string {
  const values = comparedKeys(item).map((key) => [key, valueAt(value, key) ?? null] as const);
  return `${evidence[0].exact} ${JSON.stringify(Object.fromEntries(values))}`;
}
