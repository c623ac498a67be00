import type { Span } from '../../../text/span.ts';
import type { ReadingContext } from '../../context.ts';
import type { Earlier } from '../../earlier.ts';
import type { FoldedSpan } from '../../folded-span.ts';
import { isWrittenDay } from './dated-events.ts';
import type { EventOffset } from './event-offset.ts';
import type { KnownDay } from './known-day.ts';
import { namesOthers } from './parties-named.ts';

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

/** The exchange is what the distance tells the time of: the call came, 通话发生在. */
const OF_THE_EXCHANGE: Readonly<Record<'zh' | 'en', RegExp>> = {
  zh: /(?:通话|会谈|会晤|会见|见面|对话|峰会)[^,。;]{0,4}(?:发生在|发生于|举行于|距离?|是在|正值)[^,。;]{0,40}$/,
  en: /(?<![a-z])(?:call|conversation|talks|meeting|summit)(?:,? [a-z]+){0,3}? (?:took place|came|comes|happened|occurred|was held|were held)(?: [a-z]+)?$/,
};

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
    const beside = times.filter((time) => isWrittenDay(time) && isOfTheEvent(folded, span, time.evidence[0]));
    const others = times.filter((time) => isWrittenDay(time) && !beside.includes(time));
    const since =
      beside.length === 1
        ? { day: beside[0]?.value.value as string, span: spanOf(beside[0]?.evidence[0] as Span) }
        : null;
    const sentence = context.sentences[offset.sentence] as Span;
    const to = leadsTo(
      offset,
      others.map(({ value, evidence: [own] }) => ({ day: value.value as string, span: spanOf(own) })),
    );
    const end = to ?? (isOfTheExchange(offset) && !namesOthers(context, earlier, sentence) ? exchange : null);
    return end === null ? [] : [{ span, asValue: `~${iso}`, days, isLasting: false, key, since, to: end }];
  });
}

/** "On June 5, about a month after the Lumen agreement,": the one other day, which opens the sentence. */
function leadsTo(
  { span, folded }: EventOffset,
  others: readonly { day: string; span: Span }[],
): KnownDay | null {
  const [one, second] = others;
  if (one === undefined || second !== undefined || one.span.end > span.start) return null;
  const between = folded.text.slice(folded.at(one.span.end), folded.at(span.start));
  return /^(?:,|, which (?:came|was) |,即|,也就是|,在)?\s*[^,;:。]{0,20}$/.test(between) ? one : null;
}

function isOfTheExchange({ folded, span }: EventOffset): boolean {
  const before = folded.text.slice(0, folded.at(span.start)).replace(/ (?:just|only|some|barely)$|[ ]$/g, '');
  return OF_THE_EXCHANGE[folded.language].test(before.trimEnd());
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

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
