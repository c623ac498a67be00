import type { VerbToken } from './attribution.ts';

/** How long after or before, or that it was then, at the end of a clause that dates the next one. */
const DATES =
  /^([^,;:。“”的]{1,30}?)(?:(?:数|几|多|半|两|[一二三四五六七八九十]{1,3}|\d{1,3})(?:多|余)?(?:个)?(?:半|多)?(?:小时|天|日|周|星期|月|年|分钟)(?:之|以)?[后前]|[之以][后前]|(?<![今此然最背落先滞])后|(?<![目日此当从提面])前|之际|之时|期间|当天|当日|次日|翌日|(?:的)?同时)(?=,)/;

/**
 * Where the words of an act end that only dates what follows it: 甲方宣布制裁数小时后，乙方公布…. `null` where the words
 * of saying stand behind a mark, or the clause dates nothing.
 */
export function occasionEnd(text: string, { entry }: VerbToken, cueEnd: number, from: number): number | null {
  if (/[,:说称道]/.test(text.slice(cueEnd, from)) || !ACTS.has(entry.act)) return null;
  const words = DATES.exec(text.slice(from))?.[1];
  return words === undefined ? null : from + words.length;
}

/** What is done by words whose object follows them at once. */
const ACTS: ReadonlySet<string> = new Set([
  'announce',
  'threaten',
  'reject',
  'criticise',
  'accuse',
  'propose',
  'demand',
  'warn',
]);
