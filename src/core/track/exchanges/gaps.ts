import { median } from '../input/median.ts';
import type { TrackContext } from '../input/track-context.ts';
import type { ContactGaps, CurrentGap, LevelGaps, StatedGap, SurvivalStep } from './contact-gaps.ts';
import { dayRange } from './day-range.ts';
import type { ContactGap, ExchangeRecord } from './exchange-record.ts';
import { gapBetween } from './gaps-between.ts';
import type { StatedGapNote } from './stated-gaps.ts';

/** With fewer ended spells a curve would show chance. */
const ENOUGH = 8;

/** Spells between contacts, overall and by level, with the one that still runs on the day asked about. */
export function gapsOf(
  records: readonly ExchangeRecord[],
  stated: readonly StatedGapNote[],
  { asOf }: TrackContext,
): ContactGaps {
  const byId = new Map(records.map((one) => [one.id, one]));
  const counted = records.filter(({ counts, date }) => counts && dayRange(date) !== null);
  const levels = [...new Set(counted.flatMap(({ level }) => level.value ?? []))].sort();
  return {
    levels: [
      levelGaps(null, counted, ({ sinceAny }) => sinceAny, asOf),
      ...levels.map((level) =>
        levelGaps(
          level,
          counted.filter((one) => one.level.value === level),
          ({ sinceSameLevel }) => sinceSameLevel,
          asOf,
        ),
      ),
    ],
    stated: stated.map((one) => checked(one, byId.get(one.exchange))),
  };
}

function levelGaps(
  level: string | null,
  contacts: readonly ExchangeRecord[],
  gapOf: (record: ExchangeRecord) => ContactGap | null,
  asOf: string,
): LevelGaps {
  const gaps = contacts.flatMap((one) => gapOf(one) ?? []);
  const days = gaps.map(({ elapsed }) => elapsed).sort((a, b) => a - b);
  const current = currentGap(contacts, days, asOf);
  return {
    level,
    contacts: contacts.length,
    gaps,
    median: median(days),
    current,
    curve: days.length < ENOUGH ? null : survival(days, current?.elapsed ?? null),
  };
}

function currentGap(
  contacts: readonly ExchangeRecord[],
  past: readonly number[],
  asOf: string,
): CurrentGap | null {
  const today = dayRange(asOf);
  let last: { readonly id: string; readonly day: number } | null = null;
  for (const { id, date } of contacts) {
    const day = dayRange(date)?.last;
    if (day !== undefined && (last === null || day >= last.day)) last = { id, day };
  }
  if (today === null || last === null) return null;
  const { since, from, elapsed, inclusive } = gapBetween(
    last.id,
    Math.min(last.day, today.first),
    today.first,
  );
  const longer = past.filter((days) => days > elapsed).length;
  return { since, from, elapsed, inclusive, rank: { place: longer + 1, of: past.length + 1 } };
}

/**
 * The product-limit estimate (Kaplan and Meier 1958) over ended spells and the one that still runs, which leaves the
 * risk set at its length without ending there.
 */
function survival(sorted: readonly number[], running: number | null): readonly SurvivalStep[] {
  const steps: SurvivalStep[] = [];
  let survives = 1;
  for (let at = 0; at < sorted.length; ) {
    const days = sorted[at] as number;
    const ended = sorted.lastIndexOf(days) - at + 1;
    const atRisk = sorted.length - at + (running !== null && running >= days ? 1 : 0);
    survives *= 1 - ended / atRisk;
    steps.push({ days, atRisk, ended, survives: Math.round(survives * 1e6) / 1e6 });
    at += ended;
  }
  return steps;
}

/** Holds a stated length against the days since the last contact of the level, and of any level. */
function checked(
  { exchange, days, asWritten, mention }: StatedGapNote,
  record: ExchangeRecord | undefined,
): StatedGap {
  const gaps = [record?.sinceSameLevel ?? null, record?.sinceAny ?? null].filter((gap) => gap !== null);
  const fits = gaps.find(({ elapsed, inclusive }) => elapsed === days || inclusive === days);
  const counted = fits ?? gaps[0] ?? null;
  const agrees =
    counted === null
      ? null
      : counted.elapsed === days
        ? 'elapsed'
        : counted.inclusive === days
          ? 'inclusive'
          : 'neither';
  return { exchange, days, asWritten, mention, counted, agrees };
}
