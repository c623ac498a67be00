import type { TrackContext } from '../input/track-context.ts';
import type { InForce } from './in-force.ts';
import { inForceOn } from './in-force-on.ts';
import { type Ledger, ledgerOf } from './ledger.ts';
import type { Measures } from './measures.ts';
import { rowActs } from './row-acts.ts';
import { stepSeries } from './steps.ts';
import { windowsOf } from './windows.ts';

/** What measures over time are made of. */
type Given = Pick<TrackContext, 'tables' | 'parties' | 'asOf'>;

/**
 * Measures of a relationship as known on `context.asOf`, and what was in force on a day.
 * @param on ISO day that is asked about
 */
export function measuresOf(context: Given, on: string): Measures {
  const { bases, acts, unread } = rowActs(context.tables, context.asOf);
  const ledger = ledgerOf(bases, acts);
  const { asOf } = context;
  return {
    components: ledger.components,
    acts: ledger.acts,
    series: stepSeries(ledger, asOf),
    inForce: inForceOn(ledger, on, asOf),
    windows: windowsOf(ledger, asOf),
    statedTotals: [],
    unplaced: [],
    unreadRows: unread,
  };
}

/** What was in force on a day by what was known on another. */
export function inForceAsKnown(context: Given, day: string, knownOn: string): InForce {
  return inForceOn(ledgerAsKnown(context, knownOn), day, knownOn);
}

function ledgerAsKnown({ tables }: Given, knownOn: string): Ledger {
  const { bases, acts } = rowActs(tables, knownOn);
  return ledgerOf(bases, acts);
}
