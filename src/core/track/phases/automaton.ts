import { refTo } from '../sequence/event-ref.ts';
import { dayAfter, daysBetween } from '../sequence/lag.ts';
import type { Coverage } from './coverage.ts';
import { AutomatonMemory } from './memory.ts';
import type { PhaseState } from './phase-state.ts';
import type { Phase } from './phases.ts';
import type { PhaseRule } from './rules.ts';
import type { TimelineItem } from './timeline.ts';

interface Boundary {
  readonly rule: PhaseRule;
  readonly day: string;
  readonly items: readonly [TimelineItem, ...TimelineItem[]];
  readonly silence: Phase['silence'];
}

/**
 * Runs the automaton over the events of a relationship, up to the day `asOf`. Each boundary carries the rule that fired
 * and the events that fired it. Of the rules that fit an event the first in the list fires, and one event fires one.
 */
export function runAutomaton(
  items: readonly TimelineItem[],
  rules: readonly PhaseRule[],
  coverage: Coverage,
  asOf: string,
): readonly Phase[] {
  const memory = new AutomatonMemory();
  const boundaries: Boundary[] = [];
  let state: PhaseState | null = null;
  let since = '';
  const enter = (boundary: Boundary) => {
    boundaries.push(boundary);
    state = boundary.rule.to;
    since = boundary.day;
    memory.entered(state);
  };
  const waitUntil = (day: string) => {
    for (let due = nextDue(day); due !== null; due = nextDue(day)) enter(due);
  };
  const nextDue = (day: string): Boundary | null => {
    const due = rules
      .filter((rule) => leaves(rule, state))
      .flatMap((rule) => timeOut(rule, memory, since, coverage) ?? [])
      .filter((boundary) => boundary.day <= day)
      .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
    return due[0] ?? null;
  };
  for (const item of items) {
    // A time-out that ends on the day of an event has ended before it.
    waitUntil(item.day);
    memory.take(item);
    for (const rule of rules) {
      if (!leaves(rule, state)) continue;
      const fired = firedBy(rule, item, memory);
      if (fired === null) continue;
      enter({ rule, day: item.day, items: fired, silence: null });
      break;
    }
  }
  waitUntil(asOf);
  return boundaries.map((boundary, at) => phaseOf(boundary, boundaries[at + 1]?.day ?? null, asOf));
}

function leaves({ from, to }: PhaseRule, state: PhaseState | null): boolean {
  if (state === to) return false;
  if (from === null) return true;
  return state === null ? from.length === 0 : from.includes(state);
}

/** The items that fire a rule, the present one the last; `null` where it does not. */
function firedBy(
  { when }: PhaseRule,
  item: TimelineItem,
  memory: AutomatonMemory,
): readonly [TimelineItem, ...TimelineItem[]] | null {
  if (when.on === 'silence' || when.on === 'lapse' || item.signal !== when.signal) return null;
  if (when.on === 'event') return when.afterDeal && !memory.hasDeal ? null : [item];
  if (when.on === 'both') {
    const earlier = memory.byOtherSide(item, when.within);
    return earlier === null ? null : [earlier, item];
  }
  if (memory.isScheduled(item.day)) return null;
  const counted = memory.counted(item, when.within);
  const [first, ...rest] = counted;
  return first === undefined || counted.length < when.atLeast ? null : [first, ...rest];
}

/** The boundary that a rule comes to if nothing happens, whenever that is; `null` where it cannot. */
function timeOut(
  rule: PhaseRule,
  memory: AutomatonMemory,
  begun: string,
  coverage: Coverage,
): Boundary | null {
  const { when } = rule;
  if (when.on === 'lapse') {
    const { round } = memory;
    if (round === null || round.roundBy === null) return null;
    const day = dayAfter(round.roundBy, 1);
    return { rule, day: day > begun ? day : begun, items: [round], silence: null };
  }
  if (when.on !== 'silence') return null;
  const last = memory.lastOf(when.of);
  const from = last ?? memory.last;
  if (from === null) return null;
  const since = last === null ? begun : last.day;
  const ends = dayAfter(since, when.days);
  const day = ends > begun ? ends : begun;
  if (when.unlessScheduled && memory.isScheduled(day)) return null;
  const sources = coverage.between(since, day);
  if (sources === null) return null;
  return { rule, day, items: [from], silence: { since, days: daysBetween(since, day), sources } };
}

function phaseOf({ rule, day, items, silence }: Boundary, until: string | null, asOf: string): Phase {
  const [first, ...rest] = items;
  const earliest = items.at(-1)?.earliest ?? day;
  return {
    state: rule.to,
    from: day,
    fromEarliest: silence === null && rule.when.on !== 'lapse' && earliest !== day ? earliest : null,
    until,
    days: daysBetween(day, until ?? asOf),
    rule: rule.id,
    events: [refTo(first.event), ...rest.map(({ event }) => refTo(event))],
    silence,
  };
}
