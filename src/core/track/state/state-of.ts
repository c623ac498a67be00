import { STATE_RULES } from '../../lexicon/data/scales/state-rules.ts';
import { compareCodeUnits } from '../../text/code-unit-order.ts';
import type { TrackEvent } from '../events/track-event.ts';
import type { TrackContext } from '../input/track-context.ts';
import { relationSeries } from './relation-series.ts';
import type { CoinedLabel, RelationState } from './state.ts';
import { statePoints } from './state-points.ts';

/** The state of the relationship month by month, what analysts' own series make of it, and the names that others give it. */
export function relationState(
  coined: readonly CoinedLabel[],
  context: Pick<TrackContext, 'parties' | 'asOf' | 'stateRules' | 'relations'>,
  events: readonly TrackEvent[],
): RelationState {
  const { parties, asOf, stateRules: rules = STATE_RULES, relations = [] } = context;
  const between = events.filter(({ actors, recipients }) =>
    [...actors, ...recipients].every((party) => parties.includes(party)),
  );
  return {
    rules,
    points: statePoints(between, rules, asOf),
    coined: coined.toSorted(
      (a, b) =>
        compareCodeUnits(a.mention.known ?? '', b.mention.known ?? '') ||
        compareCodeUnits(a.mention.evidence.text, b.mention.evidence.text) ||
        a.mention.evidence.start - b.mention.evidence.start,
    ),
    relations: relations.map((one) => relationSeries(between, one, asOf)),
  };
}
