import { type ImplicationRow, implied } from './row.ts';

/** What English words make of a finding. */
export const englishImplications: readonly ImplicationRow[] = [
  implied(
    'claim',
    'trade-deal',
    '(?<![a-z])(?:agreements?|accords?|deals?|understandings?|memorandum|protocol|pacts?|bargain|compact)(?![a-z])',
    'trade',
  ),
  implied('measure:import-restriction', 'market-access', '(?<![a-z])(?:quotas?|ceilings?|caps?)(?![a-z])'),
  implied('measure:import-easing', 'market-access', '(?<![a-z])(?:quotas?|ceilings?|caps?)(?![a-z])'),
];
