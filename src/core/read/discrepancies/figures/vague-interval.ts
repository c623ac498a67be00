import type { ReadingContext } from '../../context.ts';
import type { Draft, Reader } from '../../reader.ts';
import type { DiscrepancyValue } from '../../values.ts';
import { type DatedEvent, datedEvents } from './dated-events.ts';
import { numberOf } from './days.ts';
import { differing } from './differing.ts';
import { eventOffsets } from './event-offset.ts';
import { exchangeDayOf, type KnownDay } from './known-day.ts';
import { lengthsFromDates } from './lengths-from-dates.ts';
import { lengthsSince } from './lengths-since.ts';
import { type VagueLength, vagueLengths } from './vague-lengths.ts';

/** How far a rounded length may be from the days that passed, as a part of it. */
const TOLERANCE = 0.1;
/** Fewer days than these are what rounding to the unit leaves. */
const LEAST: Readonly<Record<string, number>> = { D: 2, W: 4, M: 3, Y: 30 };

/** A rounded length since an event that the text dates, with the days that passed beside it. */
export const vagueInterval: Reader<'discrepancy'> = {
  id: 'discrepancy/vague-interval',
  version: '0.1.0',
  kind: 'discrepancy',
  after: ['time', 'record', 'mention', 'amount'],
  summary:
    'About a month, or a month that something is said to have lasted, since an event that the text puts on a day, where the days that passed differ from it by more than a tenth. All such lengths since one event are one finding.',
  *read(context, earlier): Iterable<Draft<DiscrepancyValue>> {
    const exchange = exchangeDayOf(context, earlier);
    const offsets = eventOffsets(context, earlier);
    const vague = [
      ...vagueLengths(context, earlier, offsets, exchange),
      ...lengthsFromDates(context, earlier, exchange),
    ];
    const events = vague.length === 0 && exchange === null ? [] : datedEvents(context, earlier, offsets);
    if (exchange !== null && events.length > 0) vague.push(...lengthsSince(context, earlier, exchange));
    const byStretch = new Map<string, { length: VagueLength; from: Dated; days: number }[]>();
    for (const length of vague) {
      const from = length.since ?? dayOfEvent(events, length.key);
      if (from === null) continue;
      const days = numberOf(length.to.day) - numberOf(from.day);
      if (days <= 0 || !isOff(length, days)) continue;
      const stretch = `${from.day}/${length.to.day}`;
      byStretch.set(stretch, [...(byStretch.get(stretch) ?? []), { length, from, days }]);
    }
    for (const told of byStretch.values()) yield finding(context, told);
  },
  examples: [
    {
      language: 'zh',
      marked: '2031年6月5日，两国元首通话。通话发生在[[5月12日]]日内瓦协议达成约一个月后。',
      because: 'twenty-four days are told as about a month',
      value: { discrepancy: 'vague-interval', computed: [{ of: 'elapsed-days', value: '24' }] },
    },
    {
      language: 'zh',
      marked:
        '2031年6月5日，兩國元首通話。[[5月12日]]達成的日內瓦協議未能落實。通話發生在日內瓦協議達成約兩個月後。',
      because: 'twenty-four days are told as about two months',
    },
    {
      language: 'en',
      marked:
        'The two leaders spoke by phone on June 5, 2031. The call came [[about a month after the Geneva agreement]] of May 12.',
      because: 'twenty-four days are told as about a month',
    },
    {
      language: 'en',
      marked:
        'The two leaders spoke by phone on June 12, 2031. The call came about a month after the Geneva agreement of May 12.',
      because: 'thirty-one days are about a month',
    },
    {
      language: 'zh',
      marked: '2031年6月5日，两国元首通话。通话约一个月后，双方举行会谈。',
      because: 'what came a month later has no day',
    },
  ],
};

/** The day of an event, with the words that tell it. */
type Dated = KnownDay;

/** The day of an event, where the text tells one day and no other. */
function dayOfEvent(events: readonly DatedEvent[], key: string | null): Dated | null {
  const those = events.filter((one) => one.key === key && !one.day.startsWith('XXXX'));
  const [first] = those;
  return first !== undefined && those.every(({ day }) => day === first.day)
    ? { day: first.day, span: first.span }
    : null;
}

/** What lasted may have ended before, so that only a length that the days cannot hold is off. */
function isOff({ days: told, asValue, isLasting }: VagueLength, passed: number): boolean {
  const apart = isLasting ? told - passed : Math.abs(told - passed);
  return apart > told * TOLERANCE && apart >= (LEAST[asValue.at(-1) ?? ''] ?? 0);
}

function finding(
  context: ReadingContext,
  told: readonly { length: VagueLength; from: Dated; days: number }[],
): Draft<DiscrepancyValue> {
  const versions = told.flatMap(({ length, from }) =>
    [
      { span: length.span, value: length.asValue },
      { span: from.span, value: from.day },
    ].flatMap(({ span, value }) => (span === null ? [] : [{ ...span, value }])),
  );
  const computed = [{ of: 'elapsed-days', value: String(told[0]?.days ?? 0) }];
  return differing(
    context,
    { discrepancy: 'vague-interval', class: 'caution', about: null, computed },
    versions,
  );
}
