import type { DiscrepancyKind } from '../../../src/core/read/values.ts';

/**
 * Which kinds of discrepancy are a right reading of an item of the founding document. The first one names the item in
 * the table. An item that only another text can settle has a kind as well: the passage may be pointed at, although
 * the document alone does not show what is wrong with it. An item with no kind cannot be met by a discrepancy.
 */
export const ACCEPTED_KINDS: Readonly<Record<string, readonly DiscrepancyKind[]>> = {
  'I-01': ['interval'],
  'I-02': ['initiator'],
  'I-03': [],
  'I-04': ['quotation-venue'],
  'I-05': ['duration'],
  'I-06': ['quotation-form'],
  'I-07': ['quotation-form'],
  'I-08': ['quotation-form'],
  'I-09': ['enumeration', 'quotation-form', 'quotation-marks'],
  'I-10': ['quotation-marks', 'quotation-form'],
  'I-11': ['quotation-venue', 'quotation-form', 'quotation-marks'],
  'I-12': ['quotation-object', 'quotation-form'],
  'I-13': ['silence'],
  'I-14': ['status'],
  'I-15': ['enumeration'],
  'I-16': ['offset', 'instrument-status'],
  'I-17': ['vague-interval', 'interval'],
  'I-18': ['sum', 'figure'],
  'I-19': ['enumeration'],
  'I-20': ['tone'],
  'I-21': ['scope'],
  'I-22': ['publication-order'],
  'I-23': ['holder', 'role'],
  'I-24': ['name-form'],
  'I-25': ['affiliation', 'role'],
  'I-26': ['unsupported-speaker'],
  'I-27': ['masked'],
  'I-28': ['exhibit'],
  'I-29': ['uncited-source', 'unused-citation'],
  'I-30': ['early-source'],
  'I-31': ['quotation-marks'],
  'I-32': ['unattributed'],
  // Met by a finding of kind `balance` instead.
  'I-33': [],
  'I-34': [],
  'I-35': ['level', 'name-form'],
  'I-36': ['channel'],
  'I-37': ['name-form'],
  'I-38': ['role'],
  'I-39': ['event-date'],
  'I-40': ['script'],
  'I-41': ['punctuation'],
  'I-42': ['boilerplate'],
};

/** The items that a finding over the whole text meets, by the kind of that finding. */
export const MET_BY_OTHER_KINDS: Readonly<Record<string, 'balance'>> = { 'I-33': 'balance' };
