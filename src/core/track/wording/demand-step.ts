import type { UtteranceValue } from '../../read/values.ts';

/** Steps of asking for something: a wish, a call or "should", a "must" or a demand. 0 is no asking. */
export type DemandStep = 0 | 1 | 2 | 3;

/** From this force on a demand says "must" (the readers give "should" 2 and "must" 3). */
const MUST = 3;

/**
 * How strongly an utterance asks. Three steps only: whether "urge" is more than "should" nobody can tell across two
 * languages, but that "hope" is less and "must" is more is beyond dispute.
 */
export function demandStep({
  act,
  strength,
  negated,
}: Pick<UtteranceValue, 'act' | 'strength' | 'negated'>): DemandStep {
  if (negated) return 0;
  switch (act) {
    case 'hope':
      return 1;
    case 'propose':
    case 'ask':
    case 'request':
    case 'urge':
      return 2;
    case 'demand':
      return strength >= MUST ? 3 : 2;
    default:
      return 0;
  }
}

/** Steps of warning: none, a warning, a threat. */
export function warnStep({ act, negated }: Pick<UtteranceValue, 'act' | 'negated'>): 0 | 1 | 2 {
  if (negated) return 0;
  return act === 'threaten' ? 2 : act === 'warn' ? 1 : 0;
}
