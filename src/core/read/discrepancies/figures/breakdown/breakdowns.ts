import type { Language } from '../../../../text/language.ts';
import type { FoldedSpan } from '../../../folded-span.ts';
import { isShare, mayBeAlike, type Told } from './figures-told.ts';
import { wholeness } from './whole-told.ts';

/** A whole with all its parts, which do not give it. */
export interface Breakdown {
  readonly whole: Told;
  readonly parts: readonly Told[];
  readonly sum: number;
}

/** Parts that may cover the same things, averages and balances, and figures of another time. */
const NOT_APART =
  /同时|兼|重叠|另有|另外|此外|去年|上年|前年|此前|同比|环比|增长|上升|下降|增至|升至|降至|提高|扩大|减少|[从倍比]|累计|平均|人均|[每各]|顺差|逆差|差额|净|相当于|约合|折合|上次|上一次|包括|例如|如|含|之一|还有|最[高低多少大小]|不足|至少|超过|(?<![a-z])(?:also|both|overlap\w*|another|additional|compared|rose|fell|up from|down from|than|last year|previous\w*|earlier|average|each|every|per|surplus|deficit|net|including|includes|included|such as|one of|some of|most of|half|worth|equivalent|at least|up to|about|more than|least|most|twice|times|years?|months?|days?|hours?|minutes?)(?![a-z])/;
/** Between two parts: nothing but their things. */
const MAX_GAP = { zh: 26, en: 75 } as const;
const MAX_LEAD = { zh: 34, en: 90 } as const;
/** Parts told as all are far off only where they are of something else. */
const FARTHEST = { 1: 0.15, 2: 0.34 } as const;
const MOST_FIGURES = 24;

/** Wholes of a sentence that are told with all their parts, where the parts give something else. */
export function breakdownsIn(folded: FoldedSpan, figures: readonly Told[]): readonly Breakdown[] {
  if (figures.length < 3 || figures.length > MOST_FIGURES) return [];
  const { text, language } = folded;
  for (const [at, whole] of figures.entries()) {
    if (!(whole.value > 2) || isShare(whole) || /^(?:duration|other|ratio)/.test(whole.measure ?? ''))
      continue;
    const stop = text.slice(whole.end).search(language === 'zh' ? /[。;]/ : /;|\.(?=\s|$)/);
    const end = stop < 0 ? text.length : whole.end + stop;
    // Behind a colon stands the list, and what is told before it is about the whole.
    const colon = /^[^.。;:]{0,80}?:/.exec(text.slice(whole.end, end))?.[0].length ?? 0;
    const isListed =
      colon > 0 && figures.filter((one) => one.start > whole.end + colon && one.end <= end).length > 1;
    const from = isListed ? whole.end + colon : whole.end;
    const rest = figures
      .slice(at + 1)
      .filter((one) => one.start >= from && one.end <= end && !isShare(one) && !isWord(one, whole, language));
    const announced = rest.find((one, place) => isAnnounced(one, rest.length - 1) && place < 2) ?? null;
    const parts = rest.filter((one) => one !== announced);
    if (parts.length < 2 || parts.some((one) => !mayBeAlike(whole, one) || !(one.value < whole.value)))
      continue;
    const [first, last] = [parts[0], parts.at(-1)] as [Told, Told];
    if (announced !== null && announced.start > first.start) continue;
    const lead = text.slice(isListed ? from - 1 : whole.end, first.start);
    const gaps = parts.slice(1).map((one, place) => text.slice(parts[place]?.end ?? 0, one.start));
    if (lead.length > MAX_LEAD[language] || gaps.some((gap) => gap.length > MAX_GAP[language])) continue;
    if (NOT_APART.test(text.slice(from, last.end))) continue;
    const before = text.slice(Math.max(0, whole.start - 80), whole.start);
    const tail = text.slice(last.end, end);
    const sum = parts.reduce((all, { value }) => all + value, 0);
    const slack = parts.reduce((all, { rounding }) => all + rounding, whole.rounding) + 1e-9;
    // What adds up is a breakdown, and its figures are no wholes of others.
    if (Math.abs(sum - whole.value) <= slack) return [];
    const sure = wholeness({
      language,
      before,
      lead,
      gaps,
      tail,
      announced: announced?.value ?? null,
      parts,
    });
    // "25 in Africa, 18 in Europe, nine in Asia": the number is one of the list itself.
    if (sure === 1 && isMember(text, figures[at - 1], whole, lead, gaps)) continue;
    if (sure === 0 || Math.abs(sum - whole.value) > FARTHEST[sure] * whole.value) continue;
    return [{ whole, parts, sum }];
  }
  return [];
}

/** Whether a number stands in a row with those behind it. */
function isMember(
  text: string,
  previous: Told | undefined,
  whole: Told,
  lead: string,
  gaps: readonly string[],
): boolean {
  const between = previous === undefined ? null : text.slice(previous.end, whole.start);
  if (
    between !== null &&
    previous !== undefined &&
    mayBeAlike(whole, previous) &&
    /^[^.。;:]{0,40}[,、] ?(?:and |和)?[^,、.。;:]{0,12}$/.test(between)
  )
    return true;
  const link = (words: string): string | undefined => /^ (in|from|at|for|on|by|to|with) /.exec(words)?.[1];
  return link(lead) !== undefined && gaps.every((gap) => link(gap) === link(lead));
}

/** 头一批, 一家: one in words beside figures is an article or counts something else. */
function isWord(one: Told, whole: Told, language: Language): boolean {
  return language === 'zh' && one.inWords && one.measure === null && !whole.inWords;
}

/** A small number that tells how many parts there are. */
function isAnnounced({ value, measure }: Told, parts: number): boolean {
  return (
    value === parts && parts > 1 && parts < 10 && /^count\|(?:batch|state|item|party)?\|/.test(measure ?? '')
  );
}
