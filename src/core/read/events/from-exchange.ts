import { foldForm } from '../../text/fold.ts';
import { addDays, isoDay, parseIsoDay } from '../time/calendar.ts';
import type { Time } from './lead.ts';

/** The exchange itself, by its noun alone: the second round or last year's talks are others. */
const ITS_OWN =
  /^(?:(?:本|此|这)[次轮场]|双方|两国|the |these |this )?(?:(?:经贸|双边|外长|高层|(?:two-day|trade) )?(?:会谈|磋商|谈判|会晤|会面|峰会|talks|meeting|summit|negotiations|consultations)(?:开始|举行|开幕)?|(通(?:电)?话|(?:phone |video )?call))$/;

/**
 * A time told by its distance from the exchange (会谈开始前三天, 通话次日, "two days before the talks") on the day that
 * comes of it. What lies after talks that may last for days stays open, and so does a time without an exact length.
 * @param exchangeDate the first day of the exchange, `null` where nobody knows it
 */
export function fromExchange(time: Time, exchangeDate: string | null): Time {
  const { value } = time;
  if (exchangeDate === null || value.precision !== 'event' || value.value !== null) return time;
  const { relation, offset, event } = value;
  const days = /^P(\d{1,3})D$/.exec(offset?.iso ?? '');
  const own = ITS_OWN.exec(foldForm((event ?? '').trim()));
  if (days === null || offset?.operator !== '=' || own === null) return time;
  if (relation !== 'before' && !(relation === 'after' && own[1] !== undefined)) return time;
  const first = parseIsoDay(exchangeDate.slice(0, 10));
  if (first === null) return time;
  const day = isoDay(addDays(first, relation === 'before' ? -Number(days[1]) : Number(days[1])));
  return { ...time, value: { ...value, value: day, precision: 'day' } };
}
