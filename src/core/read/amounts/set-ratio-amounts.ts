import type { Language } from '../../text/language.ts';
import type { Amount } from './ranges.ts';
import { findSetRatios } from './set-ratios.ts';

/** Fractions, doublings and proportions as amounts. */
export function setRatioAmounts(text: string, language: Language): Amount[] {
  return findSetRatios(text, language).map(({ start, end, value, unit, changes }) => ({
    start,
    end,
    measure: { start, end, quantity: 'ratio', unit, currency: null, factor: 1, of: null },
    value,
    low: null,
    high: null,
    open: false,
    joint: null,
    twice: false,
    changes,
  }));
}
