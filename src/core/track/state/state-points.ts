import { dayNumber } from '../../compare/days-between.ts';
import type { EventSeries } from '../../lexicon/scale.ts';
import type { StateRule, StateRules } from '../../lexicon/state-rules.ts';
import { civilDate, daysInMonth, isoDay } from '../../read/time/calendar.ts';
import { compareCodeUnits } from '../../text/code-unit-order.ts';
import type { TrackEvent } from '../events/track-event.ts';
import type { StateFigure, StatePoint } from './state.ts';

const SERIES: readonly EventSeries[] = ['verbal', 'contact', 'material'];

/** An event that counts, with the first and the last day on which it can have been. */
interface Counted {
  readonly event: TrackEvent;
  readonly first: number;
  readonly last: number;
}

/**
 * The label of every month from that of the first event to that of `asOf`: the first rule that holds for the events that
 * are certain to lie in the window that ends with the month. What is to come, denied, undated or without a value does
 * not count. A window without an event gives no point, so that no label stands without what it rests on.
 */
export function statePoints(
  events: readonly TrackEvent[],
  { rules, days }: StateRules,
  asOf: string,
): readonly StatePoint[] {
  const counted = events
    .flatMap((event): readonly Counted[] => {
      const { status, value, day, lastDay } = event;
      const first = day === null ? null : dayNumber(day);
      const last = lastDay === null ? null : dayNumber(lastDay);
      if (status !== 'past' || value === null || first === null || last === null) return [];
      return [{ event, first, last }];
    })
    .sort((a, b) => a.last - b.last || compareCodeUnits(a.event.id, b.event.id));
  const earliest = counted[0];
  const today = dayNumber(asOf);
  if (earliest === undefined || today === null) return [];
  const points: StatePoint[] = [];
  let begin = 0;
  let end = 0;
  for (
    let month = isoDay(civilDate(earliest.last)).slice(0, 7);
    month <= asOf.slice(0, 7);
    month = after(month)
  ) {
    const until = Math.min(today, lastOf(month));
    const from = until - days + 1;
    while (end < counted.length && (counted[end] as Counted).last <= until) end += 1;
    while (begin < end && (counted[begin] as Counted).last < from) begin += 1;
    const inside = counted.slice(begin, end).filter(({ first }) => first >= from);
    const [figure, ...more] = figuresOf(inside.map(({ event }) => event));
    if (figure === undefined) continue;
    const figures = [figure, ...more] as const;
    const rule = rules.find((one) => holds(one, figures));
    points.push({
      month,
      from: isoDay(civilDate(from)),
      until: isoDay(civilDate(until)),
      figures,
      rule: rule?.id ?? null,
    });
  }
  return points;
}

function figuresOf(events: readonly TrackEvent[]): readonly StateFigure[] {
  return SERIES.flatMap((series): readonly StateFigure[] => {
    const list = events.filter((event) => event.series === series);
    const [first, ...rest] = list.map(({ id }) => id);
    if (first === undefined) return [];
    const sum = list.reduce((total, { value }) => total + (value ?? 0), 0);
    return [
      { series, n: list.length, mean: Math.round((sum / list.length) * 100) / 100, events: [first, ...rest] },
    ];
  });
}

function holds({ when }: StateRule, figures: readonly StateFigure[]): boolean {
  return when.every(({ series, figure, least, most }) => {
    const found = figures.find((one) => one.series === series);
    const value = figure === 'n' ? (found?.n ?? 0) : found?.mean;
    return (
      value !== undefined && (least === undefined || value >= least) && (most === undefined || value <= most)
    );
  });
}

function after(month: string): string {
  const [year, at] = [Number(month.slice(0, 4)), Number(month.slice(5))];
  return isoDay({ year: at === 12 ? year + 1 : year, month: (at % 12) + 1, day: 1 }).slice(0, 7);
}

function lastOf(month: string): number {
  const [year, at] = [Number(month.slice(0, 4)), Number(month.slice(5))];
  return dayNumber(isoDay({ year, month: at, day: daysInMonth(year, at) })) ?? 0;
}
