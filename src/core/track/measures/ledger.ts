import { compareCodeUnits } from '../../text/code-unit-order.ts';
import { compareActs, startOf } from './act-order.ts';
import type { MeasureAct, MeasureComponent } from './measure-act.ts';
import { effectiveActs } from './standing.ts';

/** What a component is apart from what its acts tell. */
export type ComponentBase = Pick<MeasureComponent, 'id' | 'measure' | 'by' | 'on' | 'general'>;

/** Components with their acts, as known on one day. */
export interface Ledger {
  /** In order of their first act. */
  readonly components: readonly MeasureComponent[];
  /** In order of when they take effect. */
  readonly acts: readonly MeasureAct[];
  /** By component: what can be in force, in order of when it takes effect. */
  readonly effective: ReadonlyMap<string, readonly MeasureAct[]>;
}

/** Puts acts under their components and works out which of them were replaced before they took effect. */
export function ledgerOf(bases: readonly ComponentBase[], told: readonly MeasureAct[]): Ledger {
  const acts = superseded(told).sort(compareActs);
  const of = new Map<string, MeasureAct[]>(bases.map(({ id }) => [id, []]));
  for (const act of acts) of.get(act.component)?.push(act);
  const components = bases
    .flatMap((base): readonly MeasureComponent[] => {
      const own = of.get(base.id) ?? [];
      return own.length === 0 ? [] : [componentOf(base, own)];
    })
    .sort((a, b) => compareCodeUnits(firstDay(of, a), firstDay(of, b)) || compareCodeUnits(a.id, b.id));
  const effective = new Map(components.map(({ id }) => [id, effectiveActs(of.get(id) ?? [])] as const));
  return { components, acts, effective };
}

function firstDay(of: ReadonlyMap<string, readonly MeasureAct[]>, { id }: MeasureComponent): string {
  const [first] = of.get(id) ?? [];
  return first === undefined ? '' : startOf(first);
}

function componentOf(base: ComponentBase, acts: readonly MeasureAct[]): MeasureComponent {
  const rated = acts.some(({ level }) => level !== null);
  return {
    ...base,
    rated,
    unit: acts.find(({ unit }) => unit !== null)?.unit ?? null,
    instrument: acts.find(({ instrument }) => instrument !== null)?.instrument ?? null,
    object: acts.find(({ object }) => object !== null)?.object ?? null,
    issues: [...new Set(acts.flatMap(({ issues }) => issues))].sort(compareCodeUnits),
    acts: acts.map(({ id }) => id),
  };
}

/**
 * Marks acts that another one replaces before they took effect: by its own word, or because it is of a later day,
 * upon the same component, for the same day, and without an end. A suspension replaces nothing: when it lapses, what
 * it covered is there again.
 */
function superseded(acts: readonly MeasureAct[]): MeasureAct[] {
  const by = new Map<string, string>();
  const latest = new Map<string, MeasureAct>();
  for (const act of [...acts].sort(compareActs)) {
    for (const id of act.supersedes) by.set(id, act.id);
    if (act.effective === null || act.planned || act.oneOff) continue;
    const slot = `${act.component} ${act.effective.day}`;
    const before = latest.get(slot);
    if (before !== undefined && act.until === null && isLater(act, before) && !by.has(before.id))
      by.set(before.id, act.id);
    latest.set(slot, act);
  }
  return acts.map((act) => ({ ...act, supersededBy: by.get(act.id) ?? act.supersededBy }));
}

function isLater(act: MeasureAct, before: MeasureAct): boolean {
  const [first, second] = [before.announced?.day ?? before.known, act.announced?.day ?? act.known];
  return first !== null && second !== null && first < second;
}
