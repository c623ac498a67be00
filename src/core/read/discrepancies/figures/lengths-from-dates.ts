import type { ReadingContext } from '../../context.ts';
import type { Earlier } from '../../earlier.ts';
import { foldSpan } from '../../folded-span.ts';
import { type CivilDate, civilDate, isoDay, parseIsoDay } from '../../time/calendar.ts';
import { bySentence } from './by-sentence.ts';
import { isFullDay } from './dated-events.ts';
import { numberOf } from './days.ts';
import type { KnownDay } from './known-day.ts';
import { endOf, spanOf } from './told-end.ts';
import { daysOfIso, type VagueLength } from './vague-lengths.ts';

/** A month as a number of its year, or a day of the month: what makes the words of a distance hold a date. */
const DATE = /\d{1,2}(?:日|号|號)|[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8}/;

/** Lengths told as about so much after a date: "about two months after the May 12 agreement". */
export function lengthsFromDates(
  context: ReadingContext,
  earlier: Earlier,
  exchange: KnownDay | null,
): VagueLength[] {
  return bySentence(context.sentences, earlier.of('time')).flatMap((times, at) => {
    const sentence = context.sentences[at];
    if (sentence === undefined) return [];
    return times.flatMap((time): VagueLength[] => {
      const { value, evidence } = time;
      const { offset, relation, event, asWritten } = value;
      if (offset?.operator !== '~' || relation !== 'after' || event !== null || !DATE.test(asWritten))
        return [];
      const days = daysOfIso(offset.iso);
      const from = startOf(value.value, offset.iso);
      if (days === null || from === null) return [];
      const span = spanOf(evidence[0]);
      const folded = foldSpan(context, sentence, sentence.language);
      const others = times.filter((one) => one !== time && isFullDay(one));
      const to = endOf(context, earlier, { folded, span, sentence: at }, others, exchange);
      if (to === null) return [];
      const since = { day: from, span };
      return [{ span, asValue: `~${offset.iso}`, days, isLasting: false, key: null, since, to }];
    });
  });
}

/** The date that a resolved distance was counted from; `null` where the end of a month may have cut it short. */
function startOf(target: string | null, iso: string): string | null {
  const day = parseIsoDay(target?.length === 10 ? target : '');
  const [, count, unit] = /^P(\d+)([DWMY])$/.exec(iso) ?? [];
  if (day === null || count === undefined || day.day > 28) return null;
  const by = Number(count);
  if (unit === 'M' || unit === 'Y') return isoDay(monthsBefore(day, unit === 'M' ? by : by * 12));
  return isoDay(daysBefore(target as string, unit === 'W' ? by * 7 : by));
}

function monthsBefore({ year, month, day }: CivilDate, by: number): CivilDate {
  const months = year * 12 + (month - 1) - by;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1, day };
}

function daysBefore(day: string, by: number): CivilDate {
  return civilDate(numberOf(day) - by);
}
