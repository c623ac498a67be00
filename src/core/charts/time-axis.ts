import { civilDate, dayNumber, parseIsoDay } from '../read/time/calendar.ts';
import { element, words } from './svg.ts';

/** Where days stand from left to right. */
export interface TimeAxis {
  readonly left: number;
  readonly right: number;
  readonly first: string;
  readonly last: string;
  /** Units from the left edge of the drawing; days outside stand at the edge. */
  x(day: string): number;
}

/** An axis from the first to the last of some days, with a little room at both ends. */
export function timeAxis(days: readonly string[], left: number, right: number): TimeAxis {
  const numbers = days.map(numberOf).filter((one) => !Number.isNaN(one));
  const lowest = numbers.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const highest = numbers.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const from = Number.isFinite(lowest) ? lowest : 0;
  const to = Number.isFinite(highest) ? Math.max(highest, from + 1) : 1;
  const edge = Math.max(1, Math.round((to - from) * 0.015));
  const [start, end] = [from - edge, to + edge];
  const x = (day: string): number => {
    const share = (numberOf(day) - start) / (end - start);
    return left + Math.min(1, Math.max(0, share)) * (right - left);
  };
  return { left, right, first: isoOf(start), last: isoOf(end), x };
}

/** Lines for months, quarters or years, whichever keep apart, with figures alone: they read the same everywhere. */
export function axisMarks(axis: TimeAxis, top: number, bottom: number): string {
  const months = monthStarts(axis);
  const room = (axis.right - axis.left) / Math.max(1, months.length);
  const step = [1, 2, 3, 6, 12].find((every) => room * every >= 26) ?? 12;
  let out = '';
  for (const month of months) {
    const [year = '', number = ''] = month.split('-');
    if ((Number(number) - 1) % step !== 0) continue;
    const x = axis.x(month);
    const isYear = number === '01';
    out += element('line', { class: isYear ? 'rule year' : 'rule', x1: x, x2: x, y1: top, y2: bottom });
    if (step < 12 && x < axis.right - 8) out += words(number, { class: 'tick', x: x + 3, y: bottom + 12 });
    if ((isYear || month === months[0]) && x < axis.right - 12)
      out += words(year, { class: 'tick year', x: x + 3, y: bottom + (step < 12 ? 25 : 12) });
  }
  return out + element('line', { class: 'axis', x1: axis.left, x2: axis.right, y1: bottom, y2: bottom });
}

/** Room that the marks take below the axis. */
export const MARKS_HEIGHT = 30;

function monthStarts({ first, last }: TimeAxis): readonly string[] {
  const starts: string[] = [];
  let [year = 0, month = 1] = first.split('-').map(Number);
  if (!first.endsWith('-01')) month += 1;
  for (;;) {
    if (month > 12) {
      month = 1;
      year += 1;
    }
    const start = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;
    if (start > last || starts.length > 2400) return starts;
    starts.push(start);
    month += 1;
  }
}

function numberOf(day: string): number {
  const date = parseIsoDay(day.slice(0, 10));
  return date === null ? Number.NaN : dayNumber(date);
}

function isoOf(days: number): string {
  const { year, month, day } = civilDate(days);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
