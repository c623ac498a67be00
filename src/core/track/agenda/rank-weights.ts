import type { RankWeights } from './open-issue.ts';

/**
 * How much each part of an issue's rank counts. Differences between the sides and promises in dispute weigh most;
 * how often an issue is named weighs least, for what is always named need not be open. Change them as you see fit:
 * the parts are shown beside every rank.
 */
export const RANK_WEIGHTS: RankWeights = {
  divergence: 3,
  'one-sided': 2,
  'days-open': 1,
  measures: 2,
  commitments: 2,
  warnings: 2,
  'mention-rate': 1,
};
