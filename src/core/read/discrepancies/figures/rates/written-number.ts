import type { FindingOf } from '../../../reading.ts';

/** What a figure may be off by in itself. */
const APPROXIMATE = 0.05;

/** How far a figure may be from the true one, as a part of it: half of its last written place, more where it is approximate. */
export function roundingOf({ value }: FindingOf<'amount'>): number {
  if (value.bound !== 'exact') return APPROXIMATE;
  const written = /\d[\d,]*(?:\.\d+)?/.exec(value.asWritten)?.[0];
  const number = Number(written?.replaceAll(',', ''));
  // Written in words: 两千, two thousand.
  if (written === undefined || !(number > 0)) return APPROXIMATE;
  return (0.5 * 10 ** -decimalsOf(written)) / number;
}

/** How far a percentage may be from the true one, in percentage points. */
export function slackOf({ value }: FindingOf<'amount'>): number {
  const percent = value.value ?? 0;
  const written = /\d[\d,]*(?:\.\d+)?/.exec(value.asWritten)?.[0];
  // 两成, a fifth: told in words, and rounded to what there is a word for.
  if (written === undefined) return Math.max(3, percent * 0.12);
  if (value.bound !== 'exact') return Math.max(1.5, percent * 0.12);
  // A percentage is rounded up as often as to the nearest, so that a whole one is granted.
  return Math.max(1, 10 ** -decimalsOf(written));
}

/** Whether a calculated percentage is what the words give, within so many points. */
export function holds(stated: FindingOf<'amount'>, calculated: number, slack: number): boolean {
  const percent = stated.value.value as number;
  if (stated.value.bound === '>' || stated.value.bound === '>=') return calculated >= percent - slack;
  if (stated.value.bound === '<' || stated.value.bound === '<=') return calculated <= percent + slack;
  return Math.abs(calculated - percent) <= slack;
}

function decimalsOf(written: string): number {
  return written.split('.')[1]?.length ?? 0;
}
