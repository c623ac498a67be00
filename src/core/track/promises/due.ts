import type { TimeValue } from '../../read/values.ts';
import { dayAfter, inYear, lastDayOf } from '../input/edtf-day.ts';
import type { Due } from './commitment.ts';

/** A limit as a text writes it, with its EDTF date or ISO 8601 length where one was told. */
export interface WrittenLimit {
  readonly asWritten: string;
  readonly value: string | null;
}

/**
 * The day by which something is due that a text of the day `known` sets. A written limit counts first; a length is counted
 * from that day. Without a limit, the last time in the words that lies ahead says when it will be done.
 */
export function dueOf(
  limit: WrittenLimit | null,
  times: readonly TimeValue[],
  known: string | null,
): Due | null {
  if (limit !== null) {
    const { asWritten } = limit;
    const time = times.find((one) => asWritten.includes(one.asWritten) || one.asWritten.includes(asWritten));
    const value = time?.value ?? limit.value;
    if (value === null) return null;
    if (value.startsWith('P')) {
      const day = known === null ? null : dayAfter(known, value);
      return day === null ? null : { day, asWritten, value, anchor: 'statement' };
    }
    const day = ahead(lastDayOf(value), asWritten, known);
    const anchor = time?.anchor === 'event' ? 'statement' : 'written';
    return day === null ? null : { day, asWritten, value, anchor };
  }
  for (const { value, asWritten, bound, relation, precision, offset, event } of times) {
    // "Within 45 days of the date of this statement": counted from the day of the text that says so.
    if (value === null && offset !== null && known !== null && ofThisText(event)) {
      const day = dayAfter(known, offset.iso);
      if (day !== null) return { day, asWritten, value: offset.iso, anchor: 'statement' };
    }
    if (value === null || bound === '>' || relation === 'before') continue;
    if (precision === 'event' && bound === null && relation !== 'within' && relation !== 'after') continue;
    const day = ahead(lastDayOf(value), asWritten, known);
    // What lies behind is what the promise is about, such as the day of an order.
    if (day !== null && (known === null || day > known))
      return { day, asWritten, value, anchor: ofThisText(event) ? 'statement' : 'words' };
  }
  return null;
}

/** A promise looks ahead: a day written without its year is the next one, where it was read as one past. */
function ahead(day: string | null, asWritten: string, known: string | null): string | null {
  if (day === null || known === null || day >= known || /\d{4}/.test(asWritten)) return day;
  const next = inYear(day, Number(day.slice(0, 4)) + 1);
  return next >= known && isSeasonOrMonth(asWritten) ? next : day;
}

/** Words such as "in the autumn" and 9月, which name no day. */
function isSeasonOrMonth(asWritten: string): boolean {
  return /spring|summer|autumn|fall|winter|春|夏|秋|冬|^(?:in )?(?:early |mid-?|late )?(?:january|february|march|april|may|june|july|august|september|october|november|december)$|^\d{1,2}月(?:份|初|中|底|末)?$/i.test(
    asWritten,
  );
}

/** Whether an event by which a time is told is the text's own publication. */
function ofThisText(event: string | null): boolean {
  return (
    event !== null &&
    /this (?:joint )?(?:statement|declaration|agreement|communiqué|text)|本(?:联合)?(?:声明|公报|协议|公告)/.test(
      event,
    )
  );
}
