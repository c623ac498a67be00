import { compareCodeUnits } from '../../text/code-unit-order.ts';
import { shiftDay } from './act-day.ts';
import { isStacked, pairName, sumOf } from './in-force-on.ts';
import type { Ledger } from './ledger.ts';
import type { MeasureAct, MeasureComponent } from './measure-act.ts';
import type { MeasureStep, StepPart, StepSeries } from './measures.ts';
import { actOn, levelOf } from './standing.ts';

/** A change of one component's level on a day. */
interface Change {
  readonly day: string;
  readonly component: string;
  /** 0 where the component is no more. */
  readonly level: number;
  readonly act: string;
  readonly opened: MeasureStep['opened'][number];
}

/**
 * The stacked rate of each party against each other one, as stretches of days with the same parts. An extension that
 * leaves the level as it was opens none.
 * @param asOf ISO day; steps that begin after it are what will be if nothing else is done
 */
export function stepSeries(ledger: Ledger, asOf: string): readonly StepSeries[] {
  const pairs = new Map<string, MeasureComponent[]>();
  for (const component of ledger.components) {
    if (!isStacked(component)) continue;
    const list = pairs.get(pairName(component));
    if (list === undefined) pairs.set(pairName(component), [component]);
    else list.push(component);
  }
  return [...pairs]
    .sort(([a], [b]) => compareCodeUnits(a, b))
    .map(([, components]) => {
      const { by, on } = components[0] as MeasureComponent;
      const changes = components.flatMap(({ id }) => changesOf(id, ledger.effective.get(id) ?? []));
      return { by, on, steps: stepsOf(changes, components, asOf) };
    });
}

function changesOf(component: string, acts: readonly MeasureAct[]): readonly Change[] {
  const days = new Set<string>();
  for (const { effective, until } of acts) {
    if (effective !== null) days.add(effective.day);
    if (until !== null) days.add(shiftDay(until.day, 1));
  }
  const changes: Change[] = [];
  let level = 0;
  let last = -1;
  for (const day of [...days].sort(compareCodeUnits)) {
    const at = actOn(acts, day);
    const next = levelOf(acts, at) ?? 0;
    const act = acts[at];
    if (next !== level) {
      const starts = act !== undefined && act.effective?.day === day;
      const opened = starts
        ? ({ act: act.id, how: 'takes-effect' } as const)
        : ({ act: acts[last]?.id ?? '', how: 'lapses' } as const);
      changes.push({ day, component, level: next, act: act?.id ?? opened.act, opened });
    }
    level = next;
    last = at;
  }
  return changes;
}

function stepsOf(
  changes: readonly Change[],
  components: readonly MeasureComponent[],
  asOf: string,
): readonly MeasureStep[] {
  const byDay = new Map<string, Change[]>();
  for (const change of changes) {
    const list = byDay.get(change.day);
    if (list === undefined) byDay.set(change.day, [change]);
    else list.push(change);
  }
  const order = components.map(({ id }) => id);
  const standing = new Map<string, StepPart>();
  const days = [...byDay.keys()].sort(compareCodeUnits);
  return days.map((from, at) => {
    for (const { component, level, act } of byDay.get(from) ?? []) {
      if (level === 0) standing.delete(component);
      else standing.set(component, { component, level, act });
    }
    const parts = order.flatMap((id) => standing.get(id) ?? []);
    const next = days[at + 1];
    return {
      from,
      until: next === undefined ? null : shiftDay(next, -1),
      parts,
      total: sumOf(parts.map(({ level }) => level)),
      opened: (byDay.get(from) ?? []).map(({ opened }) => opened),
      ahead: from > asOf,
    };
  });
}
