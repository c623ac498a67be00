import type { ActDay, MeasureAct } from '../../../core/track/measures/measure-act.ts';

/** An act in a few words: what is done, to which level, of how many. */
export function actText({ action, level, unit, count, change }: MeasureAct): string {
  const verb = action.replace('-', ' ');
  if (level !== null) return `${verb} to ${rateText(level, unit)}`;
  if (change !== null) return `${verb} ${change} points`;
  return count === null ? verb : `${verb} ${count}`;
}

/** A level with its unit. */
export function rateText(level: number, unit: string | null): string {
  return unit === 'percent' ? `${level}%` : `${level}${unit === null ? '' : ` ${unit}`}`;
}

/** A day with how sure it is: `by` where it is the last possible one, `≈` where it was worked out. */
export function dayText(day: ActDay | null): string {
  if (day === null) return '';
  return `${day.bound === '<=' ? 'by ' : ''}${day.day}${day.basis === 'inferred' ? ' (worked out)' : ''}`;
}

/** Kinds whose id says little by itself. */
const KINDS: Readonly<Record<string, string>> = {
  'data-app-ban': 'app ban',
  'de-minimis-change': 'small parcels',
  'de-minimis': 'small parcels',
  fdpr: 'foreign direct product rule',
  'is-informed-letter': 'licence letter to companies',
};

/** A kind of measure in words: `entity list` for `entity-list-add`. */
export function kindText(measure: string): string {
  return KINDS[measure] ?? measure.replace(/-(?:rate|add|change)$/, '').replaceAll('-', ' ');
}
