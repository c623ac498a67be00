import { type ImplicationRow, implied } from './row.ts';

/** What English words make of a finding. */
export const englishImplications: readonly ImplicationRow[] = [
  implied(
    'claim',
    'trade-deal',
    '(?<![a-z])(?:agreements?|accords?|deals?|understandings?|memorandum|protocol|pacts?|bargain|compact)(?![a-z])',
    'trade',
  ),
];
