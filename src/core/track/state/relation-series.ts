import type { Label } from '../../lexicon/entry.ts';
import { compareCodeUnits } from '../../text/code-unit-order.ts';
import type { TrackEvent } from '../events/track-event.ts';
import type { RelationSettings } from './relation-settings.ts';
import type { RelationMove, RelationSeries, RelationStep } from './state.ts';

/**
 * One number for a relation, moved by events: P + (N − P)/N × I for an event of value I of 0 or more, P + (N + P)/N × I
 * for one below 0, so that good news helps less where relations are good already and bad news hurts less where they are
 * bad. Events of one day are converted from where the relation stood before that day, as nobody knows their order.
 * An event of several sides counts once. Source: after Yan Xuetong and Zhou Fangyin, “国家双边关系的定量衡量” (2004),
 * with N, bands, start and values given by the user.
 */
export function relationSeries(
  events: readonly TrackEvent[],
  settings: RelationSettings,
  asOf: string,
): RelationSeries {
  const { id, label, range, start, bands, values } = settings;
  const valuesByKind = new Map(values.map(({ kind, value }) => [kind, value]));
  const uncounted = { beforeStart: [] as string[], undated: [] as string[], withoutValue: [] as string[] };
  const byDay = new Map<string, { readonly id: string; readonly value: number }[]>();
  for (const event of events) {
    if (event.status !== 'past') continue;
    const value = valuesByKind.get(event.kind);
    if (value === undefined) uncounted.withoutValue.push(event.id);
    else if (event.lastDay === null) uncounted.undated.push(event.id);
    // What took place on the day of the start is in the value that the analyst gives for that day.
    else if (event.lastDay <= start.day) uncounted.beforeStart.push(event.id);
    else if (event.lastDay <= asOf) {
      const day = byDay.get(event.lastDay) ?? [];
      day.push({ id: event.id, value });
      byDay.set(event.lastDay, day);
    }
  }
  const days = [...byDay].sort(([a], [b]) => compareCodeUnits(a, b));
  const steps = stepsFrom(start.value, days, range);
  const now = steps.at(-1)?.after ?? start.value;
  const others = [start.value - 1, start.value + 1].filter((value) => Math.abs(value) <= range);
  return {
    id,
    label,
    style: 'tsinghua',
    range,
    start,
    bands,
    steps,
    now: { value: now, band: bandOf(now, settings) },
    ifStarted: others.map((value) => ({ value, now: stepsFrom(value, days, range).at(-1)?.after ?? value })),
    uncounted,
  };
}

type Day = readonly [day: string, events: readonly { readonly id: string; readonly value: number }[]];

function stepsFrom(start: number, days: readonly Day[], range: number): readonly RelationStep[] {
  let at = start;
  return days.flatMap(([day, events]): readonly RelationStep[] => {
    const before = at;
    const moves = events
      .map(
        ({ id, value }): RelationMove => ({
          event: id,
          value,
          change: rounded(
            value >= 0 ? ((range - before) / range) * value : ((range + before) / range) * value,
          ),
        }),
      )
      .sort((a, b) => compareCodeUnits(a.event, b.event));
    const [first, ...rest] = moves;
    if (first === undefined) return [];
    const moved = before + moves.reduce((sum, { change }) => sum + change, 0);
    at = rounded(Math.min(range, Math.max(-range, moved)));
    return [{ day, before, after: at, moves: [first, ...rest] }];
  });
}

/** The name of the band in which a value lies; `null` without bands. A value on a border is of the upper band. */
export function bandOf(value: number, { bands }: Pick<RelationSettings, 'bands'>): Label | null {
  const found = bands.find(({ from, to }) => value >= from && value < to) ?? bands.at(-1);
  return found === undefined || value < found.from ? null : found.label;
}

function rounded(value: number): number {
  // Adding 0 keeps −0 out of the output.
  return Math.round(value * 1000) / 1000 + 0;
}
