import { feasts } from '../feasts.ts';
import { joined, settled, widened } from '../settle.ts';
import type { Piece } from '../time.ts';
import { unitsWithin, withChineseBound } from './bounds.ts';
import { clocks } from './clocks.ts';
import { dates } from './dates.ts';
import { daysOfTexts } from './days-of-texts.ts';
import { joinDates, joinInterval, joinMoments, withPartAfter } from './joins.ts';
import { lengths } from './lengths.ts';
import { eventTimes, withOffset } from './offsets.ts';
import { withOrdinal } from './ordinals.ts';
import { periods, withPart } from './periods.ts';

/** Without one of these there is no time in a sentence. */
const CUE = /[0-9年月日号天周晚晨午夜时点昨今明近前后旬季世期]|星期|礼拜|钟头|小时|以来|圣诞|元旦/;

/** Everything in a folded Chinese sentence that tells a time, in text order, without overlaps. */
export function readChinese(folded: string): Piece[] {
  if (!CUE.test(folded)) return [];
  let pieces = settled(
    [
      ...dates(folded),
      ...periods(folded),
      ...clocks(folded),
      ...lengths(folded),
      ...unitsWithin(folded),
      ...feasts(folded, 'zh'),
    ].filter((piece) => !isInTitle(piece, folded)),
  );
  if (pieces.length > 0) {
    const widen = (one: (piece: Piece, room: { start: number; end: number }) => Piece) => {
      pieces = widened(pieces, one, folded.length);
    };
    pieces = joined(pieces, folded, joinDates);
    widen((piece) => withOrdinal(piece, folded));
    widen((piece) => withPart(piece, folded));
    widen((piece, { end }) => withPartAfter(piece, folded, end));
    pieces = settled(pieces);
    pieces = joined(pieces, folded, joinMoments);
    pieces = joined(pieces, folded, joinDates);
    widen((piece, { start }) => withOffset(piece, folded, start));
    pieces = joined(pieces, folded, joinMoments);
    pieces = joined(pieces, folded, joinInterval);
    widen((piece, { start }) => withChineseBound(piece, folded, start));
  }
  return settled([
    ...daysOfTexts(folded),
    ...eventTimes(folded).map((event) => clearOf(pieces, event)),
    ...pieces,
  ]);
}

/** 周四通话后: the day keeps its own piece, and the words of the event begin after it. */
function clearOf(pieces: readonly Piece[], event: Piece): Piece {
  const { time } = event;
  if (time.kind !== 'event' || time.event === null) return event;
  const words = time.event;
  const before = pieces.find(
    (piece) => piece.start <= event.start && piece.end > event.start && piece.end < words.end,
  );
  if (before === undefined) return event;
  return { ...event, start: before.end, time: { ...time, event: { start: before.end, end: words.end } } };
}

/** The title of a work tells no time of its own, unless a year stands in it. */
function isInTitle(piece: Piece, folded: string): boolean {
  if (piece.time.kind === 'calendar' && piece.time.year !== null) return false;
  const before = folded.lastIndexOf('《', piece.start);
  return before >= 0 && piece.start - before < 30 && folded.indexOf('》', before) > piece.start;
}
