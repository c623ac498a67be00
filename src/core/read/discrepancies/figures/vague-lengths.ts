import type { Span } from '../../../text/span.ts';
import type { ReadingContext } from '../../context.ts';
import type { Earlier } from '../../earlier.ts';
import type { FoldedSpan } from '../../folded-span.ts';
import { isFullDay } from './dated-events.ts';
import type { EventOffset } from './event-offset.ts';
import type { KnownDay } from './known-day.ts';
import { endOf, spanOf } from './told-end.ts';

/** A rounded length from an event to a day. */
export interface VagueLength {
  readonly span: Span;
  readonly asValue: string;
  /** The length in days of the calendar, on average. */
  readonly days: number;
  /** Something that lasted so long after the event, and may have ended before the day. */
  readonly isLasting: boolean;
  readonly key: string | null;
  /** The day that it counts from, where it is told beside it. */
  readonly since: KnownDay | null;
  readonly to: KnownDay;
}

/** Mean days of the units of ISO 8601 durations. */
const DAYS: Readonly<Record<string, number>> = { D: 1, W: 7, M: 30.436875, Y: 365.2425 };

/** Lengths that are told as about so much after an event, with the day that they lead to. */
export function vagueLengths(
  context: ReadingContext,
  earlier: Earlier,
  offsets: readonly EventOffset[],
  exchange: KnownDay | null,
): VagueLength[] {
  return offsets.flatMap((offset) => {
    const { key, iso, operator, relation, span, times, folded } = offset;
    const days = daysOfIso(iso);
    if (operator !== '~' || relation !== 'after' || days === null) return [];
    const beside = times.filter((time) => isFullDay(time) && isOfTheEvent(folded, span, time.evidence[0]));
    const others = times.filter((time) => isFullDay(time) && !beside.includes(time));
    const since =
      beside.length === 1
        ? { day: beside[0]?.value.value as string, span: spanOf(beside[0]?.evidence[0] as Span) }
        : null;
    const end = endOf(context, earlier, offset, others, exchange);
    return end === null ? [] : [{ span, asValue: `~${iso}`, days, isLasting: false, key, since, to: end }];
  });
}

/** Whether a day stands beside the words of the event: 5月12日日内瓦协议, "the Geneva agreement of May 12". */
function isOfTheEvent(folded: FoldedSpan, event: Span, day: Span): boolean {
  const isBehind = day.start >= event.end;
  const between = isBehind
    ? folded.text.slice(folded.at(event.end), folded.at(day.start))
    : folded.text.slice(folded.at(day.end), folded.at(event.start));
  return isBehind
    ? /^ ?(?:of|on|\() ?$/.test(between)
    : /^(?:的|达成的|签署的)?[^,;:。\d]{0,6}$/.test(between);
}

/** The length of an ISO duration of one unit in days; `null` for hours and for what has no number. */
export function daysOfIso(iso: string): number | null {
  const [, count, unit] = /^P(\d+)([DWMY])$/.exec(iso) ?? [];
  const days = DAYS[unit ?? ''];
  return count === undefined || days === undefined ? null : Number(count) * days;
}
