import type { FindingOf } from '../../../src/core/read/reading.ts';
import type { Failure } from '../suite.ts';
import { isOutlet } from '../traps/outlets.ts';
import { type Document, failureAt, LANGUAGE } from './document.ts';
import type { GoldQuotation } from './gold.ts';

/** Where the document itself lets the reader know the outlet; elsewhere the reference data knows it from outside. */
const READABLE: ReadonlySet<string | null> = new Set(['in-segment', 'in-paragraph']);

/**
 * Scores what else an utterance that was found says: its outlet, where the document names one or none is given, its
 * stance on the talks, and whom it blames.
 */
export function scoreValues(
  { tally }: Document,
  { id, segment, outlet, outlet_basis: basis, stance }: GoldQuotation,
  { value }: FindingOf<'utterance'>,
): readonly Failure[] {
  const failures: Failure[] = [];
  const judge = (kind: string, isRight: boolean, wanted: string, found: string): void => {
    tally.judge(kind, LANGUAGE, isRight);
    if (!isRight) failures.push(failureAt(kind, segment, wanted, found, id));
  };
  if (outlet !== null && READABLE.has(basis))
    judge('outlet', value.outlet !== null && isOutlet(value.outlet, outlet), outlet, String(value.outlet));
  // An outlet that nobody names here must not be made up.
  else if (outlet === null) judge('outlet-none', value.outlet === null, 'none', String(value.outlet));
  const talks = value.stance ?? 'neutral';
  judge('stance-talks', talks === stance.talks, stance.talks, talks);
  const critical = value.target
    .filter((one) => one.stance === 'critical')
    .map(({ party }) => party.toLowerCase());
  const target =
    critical.length === 0 ? 'neutral' : critical.map((party) => `critical-of-${party}`).join('+');
  judge('stance-target', target === stance.target, stance.target, target);
  return failures;
}
