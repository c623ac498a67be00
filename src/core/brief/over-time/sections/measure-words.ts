import type { ActDay, MeasureAct, MeasureComponent } from '../../../track/measures/measure-act.ts';
import { ACT_LABELS } from '../labels/act-labels.ts';
import { MEASURE_LABELS } from '../labels/measure-labels.ts';
import type { View } from '../view.ts';

/** What a measure is: its kind and what it is on, as its sources write it. */
export function componentLine(component: MeasureComponent | undefined, view: View): string {
  if (component === undefined) return '';
  const { object, instrument } = component;
  const kind = MEASURE_LABELS(component.measure, view.language);
  const about = object ?? instrument;
  return about === null ? kind : view.say.kindOf(kind, about);
}

/** Who did what to which measure. */
export function actLine(act: MeasureAct, view: View): string {
  const { names, say, tracking, language } = view;
  const component = tracking.measures.components.find(({ id }) => id === act.component);
  const sides =
    component === undefined ? '' : names.sides([component.by], component.on === null ? [] : [component.on]);
  return say.actLine(sides, componentLine(component, view), ACT_LABELS(act.action, language), levelOf(act));
}

/** The level that an act brings, with its unit; empty without one. */
export function levelOf({ level, unit, count }: Pick<MeasureAct, 'level' | 'unit' | 'count'>): string {
  if (level !== null) return rateText(level, unit);
  return count === null ? '' : `n = ${count}`;
}

/** A rate with its unit. */
export function rateText(level: number, unit: string | null): string {
  if (unit === 'percent') return `${level}%`;
  return unit === null ? String(level) : `${level} ${unit}`;
}

/** A day with how sure it is. */
export function dayOf(day: ActDay | null, { say, names }: View): string {
  if (day === null) return '';
  const plain = day.bound === '<=' ? say.byDay(names.date(day.day)) : names.date(day.day);
  return day.basis === 'inferred' ? say.workedOut(plain) : plain;
}
