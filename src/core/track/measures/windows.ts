import { compareCodeUnits } from '../../text/code-unit-order.ts';
import { daysBetween, shiftDay } from './act-day.ts';
import { fallBack } from './in-force-on.ts';
import type { Ledger } from './ledger.ts';
import type { MeasureWindow } from './measures.ts';
import { actOn, covers, lapsedOn, stateBy } from './standing.ts';

/**
 * Measures and suspensions that end on a day, unless something known by `asOf` goes on with them: those that lie
 * ahead, and those that passed without anything known to have followed.
 * @param asOf ISO day
 */
export function windowsOf(ledger: Ledger, asOf: string): readonly MeasureWindow[] {
  const windows: MeasureWindow[] = [];
  for (const { id, rated } of ledger.components) {
    const acts = ledger.effective.get(id) ?? [];
    acts.forEach((act, at) => {
      const until = act.until?.day;
      if (until === undefined || actOn(acts, until) !== at) return;
      const after = actOn(acts, shiftDay(until, 1));
      const days = daysBetween(asOf, until);
      const next = acts[after];
      const isNext = next !== undefined && after > at && !covers(act, next);
      const followed = isNext || (days < 0 && acts.slice(at + 1).some((one) => !covers(act, one)));
      if (followed) return;
      windows.push({
        act: act.id,
        component: id,
        until,
        days,
        state: days < 0 ? 'passed' : 'running',
        fallsBackTo: rated ? fallBack(acts, at) : null,
        next: rated
          ? null
          : after === -1 && lapsedOn(acts, shiftDay(until, 1)) !== -1
            ? 'in-force'
            : stateBy(acts, after),
      });
    });
  }
  return windows.sort((a, b) => a.days - b.days || compareCodeUnits(a.act, b.act));
}
