import { parseChineseNumber } from '../../numerals.ts';
import type { Piece, Time } from '../time.ts';
import { unitOf, weekdayOf } from './words.ts';

const AFTER =
  /^(?:的)?(?:(?<last>最后|最末)(?:的)?(?:一个| ?(?<run>[0-9一二两三四五六七八九十]{1,3}) ?个?)|(?<first>头|前|首)(?<count>[0-9一二两三四五六七八九十]{1,3}) ?个?|第(?<nth>[0-9一二三四五六七八九十]{1,3})个?) ?(?<unit>周(?!年)|星期(?![一二三四五六日天])|天|日|月|季度|(?:星期|周|礼拜)[一二三四五六日天])/;

/** 2021年的第二周, 今年的最后3周, 四月的最后一个星期一: a part of a year or month by its place in it. */
export function withOrdinal(piece: Piece, folded: string): Piece {
  const { time } = piece;
  const isWhole = (time.kind === 'calendar' && time.day === null) || time.kind === 'period';
  if (!isWhole) return piece;
  const match = AFTER.exec(folded.slice(piece.end, piece.end + 14).replace('最後', '最后'));
  if (match === null) return piece;
  const { last, run, count, nth, unit: word = '' } = match.groups ?? {};
  const number = parseChineseNumber(run ?? count ?? nth ?? '一');
  if (number === null) return piece;
  const weekday = /^(?:星期|周|礼拜)./.test(word) ? weekdayOf(word.slice(-1)) : null;
  const unit = weekday === null ? unitOf(word) : 'week';
  if (unit === null) return piece;
  const made: Time = {
    kind: 'ordinal',
    nth: last !== undefined ? -1 : nth === undefined ? 1 : number,
    count: nth === undefined && weekday === null ? number : 1,
    unit,
    weekday,
    of: time,
  };
  return { ...piece, end: piece.end + match[0].length, time: made };
}
