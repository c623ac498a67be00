import type { Join } from '../settle.ts';
import { isDay, isYear, joinedPiece } from '../shape.ts';
import type { At, Clock, Piece, Time } from '../time.ts';

/** Parts of one date that stand side by side: 6月5日(星期四), 下周的周三, 去年下半年. */
export const joinDates: Join = (left, gap, right, folded) => {
  const a = left.time;
  const b = right.time;
  if (a.kind === 'calendar' && a.day !== null && b.kind === 'weekday' && /^[,、]? ?\(?$/.test(gap)) {
    const close = gap.endsWith('(') && folded.charAt(right.end) === ')' ? 1 : 0;
    return { start: left.start, end: right.end + close, time: { ...a, weekday: b.weekday } };
  }
  if (a.kind === 'weekday' && b.kind === 'calendar' && b.day !== null && /^[,、]? ?\(?$/.test(gap)) {
    const close = gap.endsWith('(') && folded.charAt(right.end) === ')' ? 1 : 0;
    return { start: left.start, end: right.end + close, time: { ...b, weekday: a.weekday } };
  }
  if (
    a.kind === 'period' &&
    a.unit === 'week' &&
    b.kind === 'weekday' &&
    b.week === null &&
    /^的?$/.test(gap)
  )
    return joinedPiece(left, right, { ...b, week: a.by });
  if (
    a.kind === 'calendar' &&
    a.month !== null &&
    a.day === null &&
    b.kind === 'calendar' &&
    b.month === null &&
    b.day !== null &&
    /^的?$/.test(gap)
  )
    return joinedPiece(left, right, { ...a, day: b.day });
  if (isYear(a) && b.kind === 'calendar' && b.year === null && b.month !== null && /^的?$/.test(gap))
    return joinedPiece(left, right, { ...b, year: a.kind === 'calendar' ? a.year : null });
  if (isYear(a) && b.kind === 'division' && b.year === null && /^的?$/.test(gap))
    return joinedPiece(left, right, { ...b, year: a.kind === 'calendar' ? a.year : null });
  return null;
};

// The words of a zone may stand between a day and its hour: 5日北京时间21时.
const BETWEEN = /^(?:的|,|, )?(?:[一-龥]{2,6}时间的?)?$/;

/** A time of day or a part of day with its day. */
export const joinMoments: Join = (left, gap, right) => {
  const a = left.time;
  const b = right.time;
  if (isDay(a) && a.kind !== 'shifted' && b.kind === 'clock' && BETWEEN.test(gap))
    return joinedPiece(left, right, { kind: 'at', day: a, clock: b, part: null });
  if (isDay(a) && a.kind !== 'shifted' && b.kind === 'part' && /^的?$/.test(gap))
    return joinedPiece(left, right, { kind: 'at', day: a, clock: null, part: b.part });
  if (a.kind === 'shifted' && b.kind === 'clock' && gap === '的')
    return joinedPiece(left, right, { kind: 'at', day: a, clock: b, part: null });
  if (a.kind === 'at' && a.clock === null && b.kind === 'clock' && gap === '')
    return joinedPiece(left, right, withHour(a, b));
  return null;
};

function withHour(at: At, clock: Clock): At {
  const late = at.part === 'evening' || at.part === 'afternoon' || (at.part === 'night' && clock.hour > 5);
  const hour = !clock.certain && late && clock.hour < 12 ? clock.hour + 12 : clock.hour;
  return { ...at, clock: { ...clock, hour, certain: clock.certain || late } };
}

const PART_AFTER =
  /^(?<part>早间|晚间|晨(?!报)|早(?!已|就|在|日|年|期|盘|市)|晚(?!会|宴|报|餐|期|年|些|于|盘)|夜(?!以))/;
const PART_OF: Readonly<Record<string, At['part']>> = {
  早间: 'morning',
  晨: 'morning',
  早: 'morning',
  晚间: 'evening',
  晚: 'evening',
  夜: 'night',
};

/** Lets a day take the short part of day that follows it: 6月5日晚. */
export function withPartAfter(piece: Piece, folded: string, limit: number): Piece {
  if (!isDay(piece.time) || piece.time.kind === 'shifted') return piece;
  const match = PART_AFTER.exec(folded.slice(piece.end, Math.min(limit, piece.end + 3)));
  const part = PART_OF[match?.groups?.part ?? ''];
  if (match === null || part == null) return piece;
  return {
    ...piece,
    end: piece.end + match[0].length,
    time: { kind: 'at', day: piece.time, clock: null, part },
  };
}

const TO = /^(?:的)?(?: ?[-–—~]{1,2} ?|起?(?:一直)?(?:至|到|直到|截至)(?:了|的)?)$/;
const AND = /^(?:和|与|及|、|至|到|[-–—~])$/;

/** 从5月到7月, 2015年和2018年之间, 9月16日至17日. */
export const joinInterval: Join = (left, gap, right, folded) => {
  if (!isEnd(left.time) || !isEnd(right.time)) return null;
  const tail = folded.slice(right.end, right.end + 2);
  const between = /^(?:之间|期间|间(?!隔|谍|接))/.exec(tail)?.[0] ?? '';
  // 起 ends a sentence's own limit: 6月14日起到9月14日之前 are two.
  if (/起/.test(gap)) return null;
  if (!TO.test(gap) && !(between !== '' && AND.test(gap))) return null;
  const opened = /(?:自|从)$/.exec(folded.slice(Math.max(0, left.start - 1), left.start))?.[0].length ?? 0;
  const last = endOf(left.time, right.time);
  return {
    start: left.start - opened,
    end: right.end + between.length,
    time: { kind: 'interval', first: left.time, last },
  };
};

/** 下午5:00到6:00: an hour that says no half of the day takes that of the hour before it. */
function endOf(first: Time, last: Time): Time {
  const from = first.kind === 'at' ? first.clock : first.kind === 'clock' ? first : null;
  if (from === null || last.kind !== 'clock' || last.certain || !from.certain || from.hour < 12) return last;
  return last.hour + 12 > from.hour ? { ...last, hour: last.hour + 12, certain: true } : last;
}

function isEnd(time: Time): boolean {
  return !['length', 'recurring', 'event', 'bounded', 'interval', 'vague', 'part', 'window'].includes(
    time.kind,
  );
}
