import type { Join } from '../settle.ts';
import { calendar, isDay, isYear, joinedPiece } from '../shape.ts';
import type { At, Clock, Part, Period, Piece, Ref, Time } from '../time.ts';

function yearRef({ by, from }: Period): Ref {
  return from === undefined ? { by } : { by, from };
}

/** Parts of one date that stand side by side: "Thursday, 5 June", "Wednesday next week", "Friday (5 June)". */
export const joinDates: Join = (left, gap, right, folded) => {
  const a = left.time;
  const b = right.time;
  if (a.kind === 'weekday' && b.kind === 'calendar' && b.day !== null && /^,? ?\(?$/.test(gap)) {
    const end = right.end + closing(gap, folded, right.end);
    return { start: left.start, end, time: { ...b, weekday: a.weekday } };
  }
  if (b.kind === 'weekday' && a.kind === 'calendar' && a.day !== null && /^(?:, | ?\()$/.test(gap)) {
    const end = right.end + closing(gap, folded, right.end);
    return { start: left.start, end, time: { ...a, weekday: b.weekday } };
  }
  if (a.kind === 'days' && b.kind === 'calendar' && b.day !== null && /^(?:, ?| ?\()$/.test(gap)) {
    return { start: left.start, end: right.end + closing(gap, folded, right.end), time: b };
  }
  if (
    a.kind === 'weekday' &&
    b.kind === 'period' &&
    b.unit === 'week' &&
    /^(?: of| in)?(?: the)? $/.test(gap)
  )
    return joinedPiece(left, right, { ...a, week: b.by });
  if (a.kind === 'at' && a.day.kind === 'weekday' && b.kind === 'period' && b.unit === 'week' && gap === ' ')
    return joinedPiece(left, right, { ...a, day: { ...a.day, week: b.by } });
  if (a.kind === 'period' && a.unit === 'week' && b.kind === 'weekday' && /^(?:,? (?:on )?)$/.test(gap))
    return joinedPiece(left, right, { ...b, week: a.by });
  if (
    a.kind === 'calendar' &&
    a.year === null &&
    a.month !== null &&
    b.kind === 'period' &&
    b.unit === 'year'
  ) {
    if (/^(?: of(?: the)?|,)? $/.test(gap)) return joinedPiece(left, right, { ...a, year: yearRef(b) });
  }
  if (
    a.kind === 'calendar' &&
    a.year === null &&
    a.month === null &&
    b.kind === 'period' &&
    b.unit === 'month'
  ) {
    if (/^ of $/.test(gap)) return joinedPiece(left, right, { ...a, month: { by: b.by } });
  }
  if (a.kind === 'division' && a.year === null && /^(?:,| of)? $/.test(gap)) {
    if (b.kind === 'period' && b.unit === 'year') return joinedPiece(left, right, { ...a, year: yearRef(b) });
    if (b.kind === 'calendar' && b.month === null && b.year !== null && b.day === null)
      return joinedPiece(left, right, { ...a, year: b.year });
  }
  // "26 june in 2019", "june of 2020" beside a range that holds no year of its own.
  if (
    a.kind === 'calendar' &&
    a.year === null &&
    a.month !== null &&
    isYear(b) &&
    /^(?: in| of|,)? $/.test(gap)
  )
    return joinedPiece(left, right, calendar({ ...a, year: b.kind === 'calendar' ? b.year : null }));
  return null;
};

/** The bracket that closes one opened in the gap, or the second comma of an apposition. */
function closing(gap: string, folded: string, end: number): number {
  return gap.includes('(') && folded.charAt(end) === ')' ? 1 : 0;
}

const TO_CLOCK = /^(?:,? ?(?:at |around |at around |at about |about |circa )?|,? ?-)$/;

// The words of a zone may stand between: "9 p.m. local time on 5 June".
const CLOCK_TO_DAY = /^(?:,? (?:\(?(?:[a-z]+ ){1,3}time\)?,? |[a-z]{2,4}(?<=t|c|utc) )?(?:on )?|,)$/;

/** A time of day or part of day with its day, in either order. */
export const joinMoments: Join = (left, gap, right, folded) => {
  const a = left.time;
  const b = right.time;
  if (a.kind === 'part' && b.kind === 'clock' && TO_CLOCK.test(gap))
    return joinedPiece(left, right, withPart(b, a));
  if (a.kind === 'clock' && b.kind === 'part' && /^,? ?$/.test(gap))
    return joinedPiece(left, right, withPart(a, b));
  if (isDay(a) && b.kind === 'clock' && TO_CLOCK.test(gap)) return joinedPiece(left, right, atClock(a, b));
  if (isDay(a) && b.kind === 'part' && /^,? $/.test(gap))
    return joinedPiece(left, right, { kind: 'at', day: a, clock: null, part: b.part });
  if (a.kind === 'clock' && isDay(b) && CLOCK_TO_DAY.test(gap))
    return joinedPiece(left, right, atClock(b, a));
  if (a.kind === 'part' && isDay(b) && /^(?: of | on | )$/.test(gap)) {
    const whole = joinedPiece(left, right, { kind: 'at', day: b, clock: null, part: a.part });
    // "The morning of 3 May" does not stand without its article.
    const hasArticle =
      gap === ' of ' && /(?:^|[^a-z])the $/.test(folded.slice(Math.max(0, left.start - 5), left.start));
    return hasArticle ? { ...whole, start: left.start - 4 } : whole;
  }
  if (a.kind === 'at' && a.clock === null && b.kind === 'clock' && TO_CLOCK.test(gap))
    return joinedPiece(left, right, withAtPart(a, b));
  if (a.kind === 'clock' && b.kind === 'at' && b.clock === null && /^,? (?:on )?$/.test(gap))
    return joinedPiece(left, right, withAtPart(b, a));
  return null;
};

/** The parts of a day after the day itself: "Tuesday afternoon", "May 4 night". */
const PART_AFTER = /^ (?<part>(?:early |late )?(?:morning|afternoon|evening|night))(?![a-z])/;

/** Lets a day take the part of day that follows it. */
export function withPartAfter(piece: Piece, folded: string): Piece {
  if (!isDay(piece.time) || piece.time.kind === 'shifted') return piece;
  const match = PART_AFTER.exec(folded.slice(piece.end, piece.end + 18));
  const word = match?.groups?.part?.split(' ').at(-1);
  if (match === null || word === undefined) return piece;
  const part = word as At['part'];
  return {
    ...piece,
    end: piece.end + match[0].length,
    time: { kind: 'at', day: piece.time, clock: null, part },
  };
}

function atClock(day: Time, clock: Clock): At {
  return { kind: 'at', day, clock, part: null };
}

/** An hour of twelve takes its half of the day from the part: "the evening at 7" is 19:00. */
export function withPart(clock: Clock, { part }: Part): Clock {
  if (clock.certain) return clock;
  const late = part === 'afternoon' || part === 'evening' || (part === 'night' && clock.hour >= 6);
  return { ...clock, hour: late && clock.hour < 12 ? clock.hour + 12 : clock.hour, certain: true };
}

function withAtPart(at: At, clock: Clock): At {
  const told = at.part === null ? clock : withPart(clock, { kind: 'part', part: at.part });
  return { ...at, clock: told };
}
