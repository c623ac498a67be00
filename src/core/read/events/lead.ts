import type { Sentence } from '../../text/layout.ts';
import type { FindingOf } from '../reading.ts';
import type { Statement } from '../statements/statement.ts';
import { type EventWord, eventWordIn } from './event-words.ts';

/** A time as the reader of times gives it. */
export type Time = FindingOf<'time'>;

/** A clause that dates the one behind it. */
export interface Lead {
  readonly sentence: Sentence;
  /** Where the date stands in the text. */
  readonly start: number;
  readonly times: readonly Time[];
}

/** What a clause says of the circumstances of another, and tells nothing by itself: 不顾劝阻, 以安全为由. */
const ASIDE = {
  zh: /不顾|无视|罔顾|尽管|虽然|未经|以[^,;。]{2,24}为(?:由|借口|名)|(?:根据|依据|依照|按照|基于|鉴于|出于|借口)[^,;。]{2,}|在[^,;。]{2,24}(?:下|之际),?$|没有任何(?:预告|预警|通知)|事先(?:未|没有)/,
  en: /^[ ,]*(?:despite|ignoring|citing|invoking|acting on|acting under|without|over the objections|in defiance)(?![a-z])/,
};

/** Goes on with the subject of the clause before: 2月27日发布公告，决定对…. */
const GOES_ON = /^[,\s]*(?:并|同时|随后)?(?:宣布|决定|将(?!于|在|自|从)|把|对|针对)/;

/**
 * The date that a clause leaves to the one behind it: a clause that is a date alone (就在6月4日，…), or one with a
 * date that only tells the circumstances (某政府2月27日不顾劝阻，宣布…). `null` where the clause tells something.
 */
export function leadOf(
  statement: Statement,
  start: number,
  here: readonly Time[],
  behind: Lead | null,
  hasMeasure: boolean,
): Lead | null {
  const times = here.length > 0 ? here : (behind?.times ?? []);
  const { frame, text } = statement;
  if (times.length === 0 || hasMeasure) return null;
  const [quote] = (here[0] ?? (times[0] as Time)).evidence;
  const isAlone = here.length > 0 && text.length - (quote.end - quote.start) <= 5;
  if (!isAlone && !ASIDE[frame.language].test(text)) return null;
  if (eventWordIn(frame, text, frame.language) !== null) return null;
  return { sentence: frame.sentence, start: behind?.start ?? start, times };
}

/** The day of what is decided in a notice is that of the notice where no other is told: 2月27日发布公告，决定…. */
export function goesOnFrom({ text, frame }: Statement, said: Lead | null): Lead | null {
  return said?.sentence === frame.sentence && GOES_ON.test(text) ? said : null;
}

/** What was said or published on a day, which the next clause may go on with. */
export function saidOn(
  { frame }: Statement,
  word: EventWord | null,
  start: number,
  times: readonly Time[] = [],
): Lead | null {
  const isSaying = word?.kind === 'state' || word?.kind === 'publish';
  return isSaying && times.length > 0 ? { sentence: frame.sentence, start, times } : null;
}
