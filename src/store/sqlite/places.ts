/** Sentences that one day has room for. */
const ROOM = 2 ** 16;
/** Days are counted from 1800-01-01 to 2099-12-31; earlier and later ones share the first and the last. */
const FIRST_YEAR = 1800;
const DAYS = 109_572;
/** Parts into which texts without a date fall, so that a cut between parts leaves few of them together. */
const UNDATED_PARTS = 4096;
/** Where those go that find no room on their day. */
const SPILL = DAYS + UNDATED_PARTS;

/** A stretch of sentence numbers, half-open. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * The numbers among which a text's sentences belong: newer days have smaller numbers. A text without a date belongs
 * to a part that hangs on its id alone.
 * @param published EDTF or ISO 8601; a month or a year is taken as its first day
 */
export function roomOf(published: string | null, id: string): Stretch {
  const day = published === null ? null : dayOf(published);
  const place = day === null ? DAYS + partOf(id) : DAYS - 1 - Math.min(Math.max(day, 0), DAYS - 1);
  return { start: place * ROOM, end: (place + 1) * ROOM };
}

/** Where the spill begins; it has no end. */
export const SPILL_START = SPILL * ROOM;

/** The room that a sentence stands in; those of one room are never parted. */
export function roomAround(number: number): Stretch {
  const place = Math.min(Math.floor(number / ROOM), SPILL);
  return { start: place * ROOM, end: place === SPILL ? Number.MAX_SAFE_INTEGER : (place + 1) * ROOM };
}

/** The first number in `room` from which `length` numbers are free, or `null`. `taken` are in order. */
export function freeIn(room: Stretch, taken: readonly Stretch[], length: number): number | null {
  const last = taken.at(-1);
  const behind = last === undefined ? room.start : last.end;
  if (behind + length <= room.end) return behind;
  let from = room.start;
  for (const { start, end } of taken) {
    if (from + length <= start) return from;
    from = end;
  }
  return null;
}

/** Days since the first one in the Gregorian calendar (Howard Hinnant's algorithm), or `null` where none is written. */
function dayOf(published: string): number | null {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(published);
  if (match === null) return null;
  const month = Number(match[2] ?? 1);
  return civil(Number(match[1]), month, Number(match[3] ?? 1)) - civil(FIRST_YEAR, 1, 1);
}

function civil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  );
}

/** FNV-1a over the code units (Fowler, Noll, Vo). */
function partOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i += 1) {
    hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0) % UNDATED_PARTS;
}
