/** The units that a row of measures may give its level, in words for whoever writes one. */
export const ROW_UNITS =
  'percent, count, day, or a currency by its three letters, alone or for something (USD, CNY per net ton)';

const UNIT = /^(?:%|percent|per cent|count|day|[A-Z]{3}(?: per [a-z][a-z ]*)?)$/;

/** Whether a row's unit is one of them. */
export function isRowUnit(unit: string): boolean {
  return UNIT.test(unit);
}
