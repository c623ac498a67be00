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
 * @param until ISO day or `null`
 * @param asOf ISO day
 */
export function beforeRound(
  until: string | null,
  asOf: string,
  { commitments, measures, forecasts }: Pick<Tracking, 'commitments' | 'measures' | 'forecasts'>,
): BeforeRound {
  const upTo = (day: string): boolean => day >= asOf && (until === null || day <= until);
  const one = (id: string, day: string | null): DueBefore => ({
    id,
    day,
    daysTo: day === null ? null : (daysBetween(asOf, day)?.elapsed ?? null),
  });
  const dated = commitments.flatMap((commitment) =>
    commitment.due === null ? [] : [{ commitment, day: commitment.due.day }],
  );
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
export function isWaiting({ state, linked }: Pick<TrackedCommitment, 'state' | 'linked'>): boolean {
  return WAITING.has(state) && linked !== 'matched';
}

/** By day, those without one last. */
function inOrder(list: readonly DueBefore[]): readonly DueBefore[] {
  return list.toSorted(
    (a, b) => compareCodeUnits(a.day ?? '9999', b.day ?? '9999') || compareCodeUnits(a.id, b.id),
  );
}
