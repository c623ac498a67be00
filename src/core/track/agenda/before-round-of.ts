import { daysBetween } from '../../compare/days-between.ts';
import { compareCodeUnits } from '../../text/code-unit-order.ts';
import { dayAfter } from '../input/edtf-day.ts';
import type { TrackedCommitment } from '../promises/commitment.ts';
import type { Tracking } from '../track.ts';
import type { BeforeRound, DueBefore } from './before-round.ts';

/** How long after a round a window still weighs on it. */
const AFTER = 'P14D';

/** States of a commitment in which nobody who could tell says that it was kept. */
const WAITING: ReadonlySet<TrackedCommitment['state']> = new Set([
  'stated',
  'pending',
  'claimed_broken',
  'disputed',
]);

/**
 * What falls due and what ends up to the last day of the next round; all that lies ahead where no day is told.
 * @param round the next round, which is no commitment due before itself
 * @param asOf ISO day
 */
export function beforeRound(
  round: { readonly day: string | null; readonly lastDay: string | null } | null,
  asOf: string,
  { commitments, measures, forecasts }: Pick<Tracking, 'commitments' | 'measures' | 'forecasts'>,
): BeforeRound {
  const until = round?.lastDay ?? null;
  const upTo = (day: string): boolean => day >= asOf && (until === null || day <= until);
  const one = (id: string, day: string | null): DueBefore => ({
    id,
    day,
    daysTo: day === null ? null : (daysBetween(asOf, day)?.elapsed ?? null),
  });
  const acts = new Set(
    measures.acts
      .filter(({ planned, effective }) => !planned && effective !== null && effective.day <= asOf)
      .flatMap(({ mentions }) => mentions.map(({ evidence }) => evidence)),
  );
  const inForce = Map.groupBy(acts, ({ text }) => text);
  /** Words that announce an act with its day are told again by the act, once it holds; a limit is a promise. */
  const isAct = ({ mentions, due }: TrackedCommitment): boolean =>
    due?.anchor === 'words' &&
    mentions.some(({ mention: { evidence } }) =>
      inForce.get(evidence.text)?.some(({ start, end }) => start < evidence.end && end > evidence.start),
    );
  const isRound = ({ acts: done, due }: TrackedCommitment): boolean =>
    done.includes('meet') &&
    due !== null &&
    round?.day != null &&
    due.day >= round.day &&
    due.day <= (until ?? '');
  const dated = commitments
    .filter((commitment) => !isAct(commitment) && !isRound(commitment))
    .flatMap((commitment) => (commitment.due === null ? [] : [{ commitment, day: commitment.due.day }]));
  const late = until === null ? null : dayAfter(until, AFTER);
  const windows = measures.windows.filter(({ state }) => state === 'running');
  return {
    until,
    due: inOrder(
      dated
        .filter(({ commitment, day }) => upTo(day) && commitment.state !== 'assessed')
        .map(({ commitment, day }) => one(commitment.id, day)),
    ),
    overdue: inOrder(
      dated
        .filter(({ commitment, day }) => day < asOf && isWaiting(commitment))
        .map(({ commitment, day }) => one(commitment.id, day)),
    ),
    windows: inOrder(
      windows.filter((window) => upTo(window.until)).map(({ act, until: day }) => one(act, day)),
    ),
    windowsAfter: inOrder(
      windows
        .filter((window) => until !== null && late !== null && window.until > until && window.until <= late)
        .map(({ act, until: day }) => one(act, day)),
    ),
    forecasts: inOrder(
      forecasts
        .filter(({ outcome, isDue }) => outcome === 'open' && !isDue)
        .map(({ id, horizon }) => one(id, horizon?.day ?? null)),
    ),
  };
}

/** Past its day, with no act that matches it and nobody who could tell that says it was kept. */
function isWaiting({ state, linked }: Pick<TrackedCommitment, 'state' | 'linked'>): boolean {
  return WAITING.has(state) && linked !== 'matched';
}

/** By day, those without one last. */
function inOrder(list: readonly DueBefore[]): readonly DueBefore[] {
  return list.toSorted(
    (a, b) => compareCodeUnits(a.day ?? '9999', b.day ?? '9999') || compareCodeUnits(a.id, b.id),
  );
}
