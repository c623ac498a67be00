import type { TrackContext } from '../input/track-context.ts';
import type { InForce } from './in-force.ts';
import { inForceOn } from './in-force-on.ts';
import { type Ledger, ledgerOf } from './ledger.ts';
import type { MeasureNote } from './measure-note.ts';
import type { Measures } from './measures.ts';
import { rowActs } from './row-acts.ts';
import { statedTotals } from './stated-totals.ts';
import { stepSeries } from './steps.ts';
import { measureKinds, type TextActs, textActs } from './text-acts.ts';
import { windowsOf } from './windows.ts';

/** What measures over time are made of. Without texts no lexicon is needed. */
type Given = Pick<TrackContext, 'tables' | 'parties' | 'asOf'> & Partial<Pick<TrackContext, 'lexicon'>>;

/**
 * Measures of a relationship as known on `context.asOf`, and what was in force on a day.
 * @param on ISO day that is asked about
 */
export function measuresOf(context: Given, on: string, notes: readonly MeasureNote[] = []): Measures {
  const { asOf } = context;
  const { ledger, told, unreadRows } = knownBy(notes, context, asOf);
  const series = stepSeries(ledger, asOf);
  return {
    components: ledger.components,
    acts: ledger.acts,
    series,
    inForce: inForceOn(ledger, on, asOf),
    windows: windowsOf(ledger, asOf),
    statedTotals: statedTotals(told.totals, series, ledger),
    unplaced: told.unplaced,
    unreadRows,
  };
}

/** What was in force on a day by what was known on another, which lies no later than `context.asOf`. */
export function inForceAsKnown(
  context: Given,
  day: string,
  knownOn: string,
  notes: readonly MeasureNote[] = [],
): InForce {
  return inForceOn(knownBy(notes, context, knownOn).ledger, day, knownOn);
}

/** Everything is put together anew from what was known on the day, so that nothing told later can show through. */
function knownBy(
  notes: readonly MeasureNote[],
  { tables, parties, lexicon }: Given,
  knownOn: string,
): { readonly ledger: Ledger; readonly told: TextActs; readonly unreadRows: Measures['unreadRows'] } {
  const rows = rowActs(tables, knownOn);
  const known = notes.filter(({ published }) => published === null || published.slice(0, 10) <= knownOn);
  const told = textActs(known, rows, parties, measureKinds(lexicon ?? { cue: [], party: [] }));
  return { ledger: ledgerOf(told.bases, told.acts), told, unreadRows: rows.unread };
}
