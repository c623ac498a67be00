import { headLength } from '../../text/bisect.ts';
import type { Span } from '../../text/span.ts';
import type { FindingOf } from '../reading.ts';
import type { TimeValue } from '../values.ts';

/** By when something is to be done. */
export interface Deadline {
  readonly asWritten: string;
  /** EDTF, or an ISO 8601 duration; `null` where the words give no date that can be told. */
  readonly value: string | null;
}

/** The times found in a text, in text order. */
export type Times = readonly FindingOf<'time'>[];

/** A whole period of which any day will do: "this year". */
const WITHIN_PERIOD =
  /^(?:this|the (?:coming|current)) (?:year|month|week|quarter)$|^(?:within|during) the (?:year|month|week)$/i;

/**
 * The first deadline in a stretch of source text: a time that something is to happen by, before or within.
 * @param except what the stretch holds besides and does not count, such as a condition.
 */
export function deadlineIn(times: Times, stretch: Span, except: Span | null = null): Deadline | null {
  for (const time of timesWithin(times, stretch)) {
    const { start } = time.evidence[0];
    const isExcepted = except !== null && start >= except.start && start < except.end;
    if (!isExcepted && isDeadline(time.value))
      return { asWritten: time.value.asWritten, value: limitOf(time.value) };
  }
  return null;
}

/** The times inside a stretch of source text. */
export function* timesWithin(times: Times, stretch: Span): Iterable<FindingOf<'time'>> {
  const first = headLength(times, ({ evidence: [own] }) => own.start < stretch.start);
  for (let at = first; at < times.length; at += 1) {
    const time = times[at] as FindingOf<'time'>;
    const [own] = time.evidence;
    if (own.start >= stretch.end) return;
    if (own.end <= stretch.end) yield time;
  }
}

function isDeadline({ bound, relation, offset, asWritten }: TimeValue): boolean {
  if (bound === '<' || bound === '<=') return true;
  if (relation === 'within' && (offset?.operator === '<=' || offset?.operator === '<')) return true;
  return WITHIN_PERIOD.test(asWritten);
}

/** The date itself, without the open side; of a time told by its length the length, for nobody says from when. */
function limitOf({ value, relation, offset }: TimeValue): string | null {
  if (relation === 'within' && offset !== null) return offset.iso;
  return value === null ? null : value.replace(/^\.\.\//, '');
}
