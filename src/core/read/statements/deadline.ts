import { headLength } from '../../text/bisect.ts';
import type { Span } from '../../text/span.ts';
import type { FindingOf } from '../reading.ts';
import type { TimeValue } from '../values.ts';
import { isAttributive } from './attributive.ts';

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

/** What a period stands behind, in which something is to be done; words of a relative clause tell of something else. */
const IN_PERIOD =
  /(?:^|[^a-z])(?:(?:in|during|over|in the course of|sometime in|later in|early in|late in)(?: the)? )?$/i;
const OF_SOMETHING =
  /(?<![a-z])(?:that|which|who|whose|as|since|agreed|reached|signed|made|set|due|held|concluded|seized|imposed|announced)(?![a-z])/i;
/** Precisions of a period: of a day nobody says that it is the last. */
const PERIODS: ReadonlySet<TimeValue['precision']> = new Set([
  'month',
  'season',
  'quarter',
  'half',
  'year',
  'week',
]);

/**
 * The period in which something is to be done: "will reopen the market in August". The first one in a stretch of an
 * English act that does not lie before `today`.
 */
export function periodIn(times: Times, content: string, stretch: Span, today: string): Deadline | null {
  for (const { evidence, value } of timesWithin(times, stretch)) {
    const [{ start }] = evidence;
    const lead = content.slice(stretch.start, start);
    const day = value.value?.split('/')[0] ?? '';
    if (value.bound !== null || value.relation !== null || !PERIODS.has(value.precision)) continue;
    if (!IN_PERIOD.test(lead) || OF_SOMETHING.test(lead)) continue;
    if (isAttributive(content, { evidence, value })) continue;
    if (day === '' || (today !== '' && day < today.slice(0, day.length))) continue;
    return { asWritten: value.asWritten, value: limitOf(value) };
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
  // Until a day something goes on; it is not to be done by it.
  if (/^(?:until|till|through|up to)(?![a-z])/i.test(asWritten)) return false;
  if (bound === '<' || bound === '<=') return true;
  if (relation === 'within' && (offset?.operator === '<=' || offset?.operator === '<')) return true;
  return WITHIN_PERIOD.test(asWritten);
}

/** The date itself, without the open side; of a time told by its length the length, for nobody says from when. */
function limitOf({ value, relation, offset }: TimeValue): string | null {
  if (relation === 'within' && offset !== null) return offset.iso;
  return value === null ? null : value.replace(/^\.\.\//, '');
}
