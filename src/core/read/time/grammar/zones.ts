import { timeZones } from '../../../lexicon/data/time-zones.ts';
import type { Language } from '../../../text/language.ts';
import { longestFirst } from '../../../text/longest-first.ts';
import type { Piece } from './time.ts';

const forms = (language: 'en' | 'zh'): string =>
  longestFirst(timeZones.flatMap((zone) => zone.forms[language])).join('|');
const LOCAL_EN = 'local time';
const LOCAL_ZH = '当地时间|本地时间|现地时间';
const AFTER_EN = new RegExp(`^,? ?\\(?(?:at )?(?<zone>${forms('en')}|${LOCAL_EN})(?![a-z])\\)?`);
const BEFORE_EN = new RegExp(`(?<![a-z])(?<zone>${LOCAL_EN}|${forms('en')})(?:,? on |, | )$`);
const BEFORE_ZH = new RegExp(`(?<zone>${forms('zh')}|${LOCAL_ZH})(?:的)?$`);
const INSIDE_EN = new RegExp(`(?<![a-z])(?<zone>${forms('en')}|${LOCAL_EN})(?![a-z])`);
const INSIDE_ZH = new RegExp(`(?<zone>${forms('zh')}|${LOCAL_ZH})`);
const AFTER_ZH = new RegExp(`^[(（]?(?<zone>${forms('zh')}|${LOCAL_ZH})(?=[)）,,。;；]|$)[)）]?`);

/** Takes the words for a time zone beside a day or clock time into it. The span grows only over words that follow. */
export function withZone(
  piece: Piece,
  folded: string,
  language: Language,
  room: { start: number; end: number },
): Piece {
  const { time } = piece;
  if (!['clock', 'at', 'calendar', 'weekday', 'days', 'interval'].includes(time.kind)) return piece;
  // The whole tail is looked at: words right before the next time are that time's own zone.
  const tail = folded.slice(piece.end, piece.end + 36);
  const head = folded.slice(Math.max(room.start, piece.start - 36), piece.start);
  const follows = (language === 'zh' ? AFTER_ZH : AFTER_EN).exec(tail);
  const after = follows !== null && piece.end + follows[0].length <= room.end ? follows : null;
  const before = after === null ? (language === 'zh' ? BEFORE_ZH : BEFORE_EN).exec(head) : null;
  const inside = (language === 'zh' ? INSIDE_ZH : INSIDE_EN).exec(folded.slice(piece.start, piece.end));
  const zone = (after ?? before ?? inside)?.groups?.zone;
  if (zone === undefined) return piece;
  // A bare abbreviation is a zone only after a clock time: "et" and "est" are words of other languages.
  const hasClock = time.kind === 'clock' || (time.kind === 'at' && time.clock !== null);
  if (!hasClock && /^[a-z]{2,4}$|^eastern$/.test(zone)) return piece;
  return { ...piece, time: { kind: 'zoned', time, zone } };
}
