import { compareCodeUnits } from '../../text/code-unit-order.ts';
import { shiftDay } from './act-day.ts';
import type { InForce, PairInForce, RateInForce, StandingInForce } from './in-force.ts';
import type { Ledger } from './ledger.ts';
import type { MeasureAct, MeasureComponent } from './measure-act.ts';
import { actOn, lapsedOn, levelOf, stateBy } from './standing.ts';

/**
 * What was in force on a day, each party against each other one. What was known on another day is what the ledger
 * was made of.
 */
export function inForceOn(ledger: Ledger, day: string, knownOn: string): InForce {
  const pairs = new Map<string, MeasureComponent[]>();
  for (const component of ledger.components) {
    const pair = pairName(component);
    const list = pairs.get(pair);
    if (list === undefined) pairs.set(pair, [component]);
    else list.push(component);
  }
  const acts = new Map<string, MeasureAct[]>();
  for (const act of ledger.acts) {
    const list = acts.get(act.component);
    if (list === undefined) acts.set(act.component, [act]);
    else list.push(act);
  }
  const sorted = [...pairs].sort(([a], [b]) => compareCodeUnits(a, b));
  return { day, knownOn, pairs: sorted.map(([, components]) => pairOn(components, ledger, acts, day)) };
}

/** Names an ordered pair of parties; the parties first that are named. */
export function pairName({ by, on }: Pick<MeasureComponent, 'by' | 'on'>): string {
  return `${by}>${on ?? '~'}`;
}

function pairOn(
  components: readonly MeasureComponent[],
  ledger: Ledger,
  acts: ReadonlyMap<string, readonly MeasureAct[]>,
  day: string,
): PairInForce {
  const { by, on } = components[0] as MeasureComponent;
  const rates: RateInForce[] = [];
  const others: StandingInForce[] = [];
  const announced: string[] = [];
  for (const component of components) {
    const effective = ledger.effective.get(component.id) ?? [];
    const at = actOn(effective, day);
    const act = effective[at];
    const level = levelOf(effective, at);
    if (act !== undefined) {
      const times = { act: act.id, since: act.effective?.day ?? day, until: act.until?.day ?? null };
      if (!component.rated) others.push({ component: component.id, state: stateBy(effective, at), ...times });
      else if (level !== null && level > 0)
        rates.push({
          component: component.id,
          level,
          unit: component.unit,
          stacked: isStacked(component),
          ...times,
          fallsBackTo: fallBack(effective, at),
        });
    }
    const lapsed = component.rated ? undefined : effective[lapsedOn(effective, day)];
    if (lapsed?.until != null)
      others.push({
        component: component.id,
        state: 'in-force',
        act: lapsed.id,
        since: shiftDay(lapsed.until.day, 1),
        until: null,
      });
    for (const one of acts.get(component.id) ?? []) if (isAhead(one, day)) announced.push(one.id);
  }
  const stacked = rates.filter((rate) => rate.stacked);
  const total = stacked.length === 0 ? null : sumOf(stacked.map((rate) => rate.level));
  return { by, on, rates, total, others, announced };
}

/** Whether the rates of a component add up with those of others: percentages on all goods. */
export function isStacked({ rated, general, unit }: MeasureComponent): boolean {
  return rated && general && unit === 'percent';
}

/** The level of a rated component on the day after an act's last; `null` where it has no end. */
export function fallBack(acts: readonly MeasureAct[], at: number): number | null {
  const until = acts[at]?.until?.day;
  if (until === undefined) return null;
  return levelOf(acts, actOn(acts, shiftDay(until, 1))) ?? 0;
}

/** Adds percentages up without what binary fractions leave over. */
export function sumOf(levels: readonly number[]): number {
  return Math.round(levels.reduce((sum, level) => sum + level, 0) * 1e6) / 1e6;
}

function isAhead({ effective, supersededBy, oneOff, planned }: MeasureAct, day: string): boolean {
  if (supersededBy !== null || (oneOff && !planned)) return false;
  return planned || effective === null || effective.day > day;
}
