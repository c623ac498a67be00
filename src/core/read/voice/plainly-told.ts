import type { Attribution } from './attribution.ts';

/** What an attribution is where somebody is named and no verb of saying tells more: "by her count", "(the ministry)". */
export const PLAINLY_TOLD = {
  kind: 'named',
  carriers: [],
  entry: { act: 'assert', strength: 1, takes: 'clause' },
  refined: null,
  negated: false,
  contrast: false,
  companions: [],
} as const satisfies Partial<Attribution>;
