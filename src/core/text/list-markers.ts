import { isBlank } from './blocks.ts';
import type { Span } from './span.ts';

/** A marker at the start of a stretch or inside it. `end` is where its item's words begin. */
interface Marker extends Span {
  readonly style: string;
  readonly ordinal: number;
}

const MARKER = /^(?:[•⁃*·-]\s?)?(\()?(\d{1,3}|[a-z]|[ivx]{1,5})(\.\)|\.|\))(?=\s|$|[A-Z])/i;

/**
 * Where numbered items begin inside one line: `1. First 2. Second`. A list opens with its first item, at the
 * start of the stretch or after a stop, and only the next number in turn opens the next item, so that a year or
 * a figure before a stop opens nothing. A list that begins in mid-stretch needs two items.
 */
export function listItemStarts(content: string, { start, end }: Span): Marker[] {
  let items: Marker[] = [];
  const opening = markerAt(content, start, end);
  if (opening !== null) items.push(opening);
  for (let i = opening?.end ?? start + 1; i < end; i += 1) {
    const unit = content.charCodeAt(i);
    // Markers begin with a digit, a letter, a bracket or a bullet after a blank; most units are none of these.
    if ((items.length === 0 && unit > 0x61) || !isBlank(content.charCodeAt(i - 1)) || isBlank(unit)) continue;
    const marker = markerAt(content, i, end);
    if (marker === null) continue;
    const last = items.at(-1);
    if (last !== undefined && marker.style === last.style && marker.ordinal === last.ordinal + 1)
      items.push(marker);
    else if (items.length < 2 && opening === null && opensList(content, marker, start)) items = [marker];
    else continue;
    i = marker.end - 1;
  }
  return opening === null && items.length < 2 ? [] : items;
}

/** A first item after a stop. A capital letter there is an initial more often than an item. */
function opensList(content: string, { start, style, ordinal }: Marker, from: number): boolean {
  if (ordinal !== 1 || (style.includes('a') && /[A-Z]/.test(content.charAt(start)))) return false;
  let before = start - 1;
  while (before > from && isBlank(content.charCodeAt(before))) before -= 1;
  return /[.!?:;。：；]/.test(content.charAt(before));
}

function markerAt(content: string, at: number, end: number): Marker | null {
  if (!hasMarkerEnd(content, at)) return null;
  const match = MARKER.exec(content.slice(at, Math.min(end, at + 12)));
  if (match === null) return null;
  const label = match[2] ?? '';
  const style = `${match[1] ?? ''}${/\d/.test(label) ? '1' : 'a'}${match[3]}`;
  return { start: at, end: at + match[0].length, style, ordinal: ordinalOf(label.toLowerCase()) };
}

/** Whether a stop or a bracket stands close enough: a cheap look before the pattern. */
function hasMarkerEnd(content: string, at: number): boolean {
  for (let i = at + 1; i <= at + 8; i += 1) {
    const unit = content.charCodeAt(i);
    if (unit === 0x2e || unit === 0x29) return true;
    // Only a bullet has a blank before its number.
    if (unit === 0x20 && i > at + 1) return false;
  }
  return false;
}

/** 1 for `1`, `a` and `i`; a letter that may be either counts as a letter unless it is a Roman numeral of two or more. */
function ordinalOf(label: string): number {
  if (/\d/.test(label)) return Number(label);
  const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'].indexOf(label);
  return label.length > 1 ? roman + 1 : label.charCodeAt(0) - 96;
}
