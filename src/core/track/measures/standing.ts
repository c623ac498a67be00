import { compareActs } from './act-order.ts';
import type { MeasureState } from './in-force.ts';
import type { MeasureAct } from './measure-act.ts';

/** What of an act tells how its component stands. */
export type StandingAct = Pick<
  MeasureAct,
  'action' | 'direction' | 'level' | 'change' | 'announced' | 'effective' | 'until' | 'known'
>;

/** The acts of one component that can be in force, in order of when they take effect. */
export function effectiveActs(acts: readonly MeasureAct[]): readonly MeasureAct[] {
  return acts
    .filter(
      ({ effective, planned, supersededBy, oneOff }) =>
        effective !== null && !planned && supersededBy === null && !oneOff,
    )
    .sort(compareActs);
}

/**
 * The act by which a component stands as it does on a day: the last to take effect whose own last day has not passed.
 * What a passed window covered comes back with it. A suspension covers what had been announced before it, also where
 * that takes effect later. A day on which an act takes effect counts as its own from the morning on, whatever the hour.
 * @param acts of one component, as `effectiveActs` gives them
 * @returns its place among `acts`; -1 before the first
 */
export function actOn(acts: readonly StandingAct[], day: string): number {
  let found = -1;
  for (let at = acts.length - 1; at >= 0; at -= 1) {
    const act = acts[at] as StandingAct;
    const { effective, until } = act;
    if (effective === null || effective.day > day || (until !== null && until.day < day)) continue;
    if (found === -1) found = at;
    else if (covers(act, acts[found] as StandingAct)) return at;
  }
  return found;
}

/** Whether an act is a suspension, decided on after the other had been announced. */
export function covers(act: StandingAct, later: StandingAct): boolean {
  if (act.action !== 'suspend' && act.action !== 'extend') return false;
  if (later.action === 'suspend' || later.action === 'extend') return false;
  const [decided, told] = [act.announced?.day ?? act.known, later.announced?.day ?? later.known];
  return decided !== null && told !== null && decided > told;
}

/** The level that an act sets; 0 where it takes the measure away; `null` where the component has no rate. */
export function levelOf(acts: readonly StandingAct[], at: number): number | null {
  const act = acts[at];
  if (act === undefined) return null;
  if (act.level !== null) return act.level;
  if (ends(act)) return 0;
  const before = levelOf(acts, at - 1);
  if (act.action === 'suspend') return act.change === null ? 0 : rest(before, act.change);
  // What is extended goes on as it was.
  return before;
}

function rest(before: number | null, change: number): number | null {
  return before === null ? null : Math.max(0, before - change);
}

/**
 * The suspension that has lapsed on a day, where nothing is known of what it suspended: that is in force again.
 * @returns its place among `acts`; -1 where there is none
 */
export function lapsedOn(acts: readonly StandingAct[], day: string): number {
  if (actOn(acts, day) !== -1) return -1;
  const at = acts.findLastIndex(({ until }) => until !== null && until.day < day);
  const act = acts[at];
  const isPause = act !== undefined && (act.action === 'suspend' || act.action === 'extend');
  return isPause && stateBy(acts, at) === 'suspended' ? at : -1;
}

/** How a measure without a rate stands by an act. */
export function stateBy(acts: readonly StandingAct[], at: number): MeasureState {
  const act = acts[at];
  if (act === undefined || ends(act)) return 'ended';
  if (act.action === 'suspend') return act.direction === 'ease' ? 'suspended' : 'in-force';
  // An extension goes on with what it extends, a suspension as well as a control.
  return act.action === 'extend' && at > 0 ? stateBy(acts, at - 1) : 'in-force';
}

/** Whether an act takes away what burdens its target. To revoke a visa does not. */
function ends({ action, direction }: StandingAct): boolean {
  if (action === 'strike-down') return true;
  return direction === 'ease' && (action === 'remove' || action === 'revoke' || action === 'grant');
}
