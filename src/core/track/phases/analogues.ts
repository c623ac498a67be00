import { compareCodeUnits } from '../../text/code-unit-order.ts';
import type { TrackEvent } from '../events/track-event.ts';
import { type EventRef, refTo } from '../sequence/event-ref.ts';
import { dayAfter, daysBetween } from '../sequence/lag.ts';
import type { DatedExchange } from '../sequence/surroundings.ts';
import type { PhaseNote } from './note-phases.ts';
import type { PhaseState } from './phase-state.ts';
import type { Aftermath, Analogue, Analogues, Phase, SetDistance } from './phases.ts';

/** How much each part counts; own choice, open to change here. */
const WEIGHTS = { issues: 0.5, formulations: 0.25, phase: 0.25 } as const;
/** Days after an exchange that are looked at. */
const WINDOWS: readonly number[] = [30, 90];

interface Profile {
  readonly exchange: DatedExchange;
  readonly issues: ReadonlySet<string>;
  readonly formulations: ReadonlySet<string>;
  readonly hasAccount: boolean;
  readonly phase: PhaseState | null;
}

/**
 * Ranks all past exchanges by their distance from the latest one that has an account. `null` without such an exchange.
 * Each is held against that one alone, so that time grows with their number.
 */
export function analoguesOf(
  exchanges: readonly DatedExchange[],
  notes: readonly PhaseNote[],
  phases: readonly Phase[],
  events: readonly TrackEvent[],
  asOf: string,
): Analogues | null {
  const profiles = profilesOf(
    exchanges.filter(({ days }) => days.first <= asOf),
    notes,
    phases,
  );
  const now = profiles.findLast(({ hasAccount }) => hasAccount);
  if (now === undefined) return null;
  const past = profiles.filter(({ exchange }) => exchange.days.last < now.exchange.days.first);
  const after = events
    .filter(({ status, day }) => status === 'past' && day !== null)
    .sort((a, b) => compareCodeUnits(a.day ?? '', b.day ?? '') || compareCodeUnits(a.id, b.id));
  const candidates = past
    .map((then) => analogueOf(then, now, after, asOf))
    .sort(
      (a, b) =>
        (a.distance ?? Number.POSITIVE_INFINITY) - (b.distance ?? Number.POSITIVE_INFINITY) ||
        compareCodeUnits(b.day, a.day) ||
        compareCodeUnits(a.exchange, b.exchange),
    );
  return { of: now.exchange.id, weights: WEIGHTS, candidates };
}

function profilesOf(
  exchanges: readonly DatedExchange[],
  notes: readonly PhaseNote[],
  phases: readonly Phase[],
): readonly Profile[] {
  const byExchange = new Map<string, PhaseNote[]>();
  for (const note of notes) {
    if (note.exchange === null) continue;
    const list = byExchange.get(note.exchange);
    if (list) list.push(note);
    else byExchange.set(note.exchange, [note]);
  }
  return exchanges.map((exchange) => {
    const own = byExchange.get(exchange.id) ?? [];
    return {
      exchange,
      issues: new Set(own.flatMap(({ issues }) => issues)),
      formulations: new Set(own.flatMap(({ formulations }) => formulations)),
      hasAccount: own.length > 0,
      phase: phaseBefore(phases, exchange.days.first),
    };
  });
}

/** The phase in which an exchange fell: the last that began before its day. */
function phaseBefore(phases: readonly Phase[], day: string): PhaseState | null {
  return phases.findLast(({ from }) => from < day)?.state ?? null;
}

function analogueOf(then: Profile, now: Profile, events: readonly TrackEvent[], asOf: string): Analogue {
  const issues = setDistance(then, now, ({ issues: set }) => set);
  const formulations = setDistance(then, now, ({ formulations: set }) => set);
  const phase =
    then.phase === null || now.phase === null
      ? null
      : { distance: then.phase === now.phase ? 0 : 1, past: then.phase, present: now.phase };
  const parts = [
    { weight: WEIGHTS.issues, part: issues },
    { weight: WEIGHTS.formulations, part: formulations },
    { weight: WEIGHTS.phase, part: phase },
  ].flatMap(({ weight, part }) => (part === null ? [] : [{ weight, distance: part.distance }]));
  const weights = parts.reduce((sum, { weight }) => sum + weight, 0);
  const sum = parts.reduce((total, { weight, distance }) => total + weight * distance, 0);
  const { days, id } = then.exchange;
  return {
    exchange: id,
    day: days.first,
    // A phase alone makes no likeness.
    distance: issues === null && formulations === null ? null : rounded(sum / weights),
    issues,
    formulations,
    phase,
    daysBefore: daysBetween(days.last, now.exchange.days.first),
    followed: WINDOWS.map((window) => aftermathOf(then.exchange, events, window, asOf)),
  };
}

function setDistance(
  then: Profile,
  now: Profile,
  of: (profile: Profile) => ReadonlySet<string>,
): SetDistance | null {
  if (!then.hasAccount || !now.hasAccount) return null;
  const all = new Set([...of(then), ...of(now)]);
  if (all.size === 0) return null;
  const common = [...of(now)].filter((one) => of(then).has(one)).sort();
  return { distance: rounded(1 - common.length / all.size), common, n: all.size };
}

function aftermathOf(
  { id, days }: DatedExchange,
  events: readonly TrackEvent[],
  window: number,
  asOf: string,
): Aftermath {
  const end = dayAfter(days.last, window);
  const refs: EventRef[] = [];
  for (let at = firstAfter(events, days.last); at < events.length; at += 1) {
    const event = events[at] as TrackEvent;
    if ((event.day ?? '') > end) break;
    if (event.exchange !== id && event.lastDay !== null && event.lastDay <= end) refs.push(refTo(event));
  }
  const passed = Math.max(0, Math.min(window, daysBetween(days.last, asOf)));
  return { days: window, complete: passed >= window, passed, events: refs };
}

function firstAfter(sorted: readonly TrackEvent[], day: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.day ?? '') > day) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Two places are more than the data bears. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
