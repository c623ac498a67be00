import type { Placed } from './words.ts';

/** The stretches of a folded sentence between its commas, colons and semicolons; a comma inside a number parts nothing. */
export function segmentsOf(text: string): Placed[] {
  const segments: Placed[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!isMark(text.charCodeAt(at))) continue;
    // 军事用户，以及一切…: a list goes on.
    if (text.startsWith(',以及', at)) continue;
    if (/[0-9]/.test(text.charAt(at - 1)) && /[0-9]/.test(text.charAt(at + 1))) continue;
    segments.push({ start, end: at });
    start = at + 1;
  }
  segments.push({ start, end: text.length });
  return segments;
}

/** , ; : 。 ! ? */
function isMark(unit: number): boolean {
  return unit === 0x2c || unit === 0x3b || unit === 0x3a || unit === 0x3002 || unit === 0x21 || unit === 0x3f;
}

/** The index of the segment that holds an offset. */
export function segmentAt(segments: readonly Placed[], offset: number): number {
  const found = segments.findIndex(({ end }) => offset <= end);
  return found < 0 ? segments.length - 1 : found;
}
