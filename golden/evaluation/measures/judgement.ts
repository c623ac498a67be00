import type { MeasureValue } from '../../../src/core/read/values.ts';

/**
 * The kinds that the reference data names, as the reader's. The reference data is coarser in places (a visa that is
 * cancelled is a restriction there) and names the instrument where the reader names the rate.
 */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  'tariff-instrument': ['tariff-rate'],
  'tariff-standstill': ['tariff-suspension'],
  'visa-restriction': ['visa-restriction', 'visa-revocation'],
  'export-control-guidance': ['export-guidance'],
  'entity-list-removal': ['entity-list-remove', 'unreliable-entity-remove'],
  tariff: ['tariff-rate'],
  'tariff-suspension': ['tariff-suspension', 'truce-period'],
  'export-licence': ['export-licensing'],
  'entity-list': ['entity-list-add'],
  'unreliable-entity-list': ['unreliable-entity-suspend'],
  visa: ['visa-revocation', 'visa-restriction', 'visa-easing'],
};

/** Whether the reader's kind is the one expected. */
export function isKind(expected: string, { measure }: MeasureValue): boolean {
  return (KINDS[expected] ?? [expected]).includes(measure);
}

/** The party expected, without what it adds in brackets: `us (Commerce/BIS)`. A truce binds both. */
export function isParty(expected: string, { by, measure }: MeasureValue): boolean {
  if (measure === 'truce-period' && by === 'both') return true;
  return by?.toLowerCase() === expected.toLowerCase().split(' ')[0];
}

/** A measure in one line, for the list of errors. */
export function shown({ measure, by, on, action, value, unit, status }: MeasureValue): string {
  return [
    measure,
    `${by ?? '?'}>${on ?? '?'}`,
    action ?? 'named',
    value,
    value === null ? null : unit,
    status,
  ]
    .filter((part) => part !== null)
    .join(' ');
}
