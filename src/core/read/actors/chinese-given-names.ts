import type { PersonEntry, TitleEntry } from '../../lexicon/entry.ts';
import { AFTER_NAME } from './after-name.ts';
import { isHan, isTranscribing } from './chinese-names.ts';
import type { Piece } from './pieces.ts';
import { partyOf } from './titled.ts';

/**
 * Whether a known name is only a part of somebody else's: the given name before a dot (甲·乙, where 甲 alone is known),
 * or a family name behind a given name that its bearer does not have. An office of the bearer's own country right
 * before the name makes it another spelling of the bearer's given name.
 */
export function isOthersName(text: string, pieces: readonly Piece[], piece: Piece): boolean {
  if (text[piece.end] === '·' && isHan(text[piece.end + 1])) return true;
  if (isOpeningOfLonger(text, pieces, piece)) return true;
  if (text[piece.start - 1] !== '·' || text.slice(piece.start, piece.end).includes('·')) return false;
  const entry = piece.hit.entry as PersonEntry;
  const start = givenNameStart(text, piece, entry);
  const given = text.slice(start, piece.start - 1);
  const known = givenNames(entry);
  if (given === '' || known.length === 0 || known.some((name) => name[0] === given[0])) return false;
  const office = pieces.find((one) => one.hit.kind === 'title' && one.end === start);
  const rank = office ? (office.hit.entry as TitleEntry).rank : null;
  const country = office
    ? pieces.find((one) => one.hit.kind === 'party' && one.end <= office.end && office.start - one.end < 8)
    : undefined;
  return !((rank === 'head' || rank === 'minister') && country && partyOf(country) === entry.party);
}

/** More of a transcribed name up to its dot: 尔· behind 拉米. */
const UP_TO_DOT = /^[\u3400-\u9fff]{1,4}·/;

/** Behind a known name these begin another word, though transcriptions have them too. */
const OTHER_WORD = /^(?:[因先大多高提热真当达特以将会都曾任安]|夫[人妇]|先生)/;

/**
 * Whether a known name is only the beginning of a longer one: 拉米 in 拉米尔·哈桑, and behind an office in 拉米尔表示.
 */
function isOpeningOfLonger(text: string, pieces: readonly Piece[], piece: Piece): boolean {
  if (!isTranscribing(text[piece.end]) || text.slice(piece.start, piece.end).includes('·')) return false;
  const rest = text.slice(piece.end, piece.end + 8);
  if (OTHER_WORD.test(rest) || AFTER_NAME.test(rest)) return false;
  const dotted = UP_TO_DOT.exec(rest)?.[0];
  if (dotted !== undefined) return [...dotted.slice(0, -1)].every(isTranscribing);
  if (!pieces.some((one) => one.hit.kind === 'title' && one.end === piece.start)) return false;
  let length = 1;
  while (length < 4 && isTranscribing(rest[length])) length += 1;
  return SAID.test(rest.slice(length)) && length < 4;
}

/** What tells behind a longer name that the name is a subject. */
const SAID = /^(?:表示|说|称|指出|强调|认为|[,。]|在|对|向|同|与|和)/;

/** A given name before the known family name, with a dot of any kind or none: 唐纳德特朗普. */
export function givenNameStart(text: string, piece: Piece, entry: PersonEntry): number {
  let start = piece.start;
  if (text[start - 1] === '·') {
    let from = start - 1;
    while (from > 0 && (isTranscribing(text[from - 1]) || text[from - 1] === '·')) from -= 1;
    if (from < start - 1) start = from;
  } else {
    const given = givenNames(entry).find((name) => text.slice(0, start).endsWith(name));
    if (given !== undefined) return start - given.length;
  }
  return start;
}

/** The given names with which the lexicon knows a person, as written before a dot. */
function givenNames(entry: PersonEntry): string[] {
  const forms = Array.isArray(entry.forms.zh) ? entry.forms.zh : [];
  return [entry.label['zh-Hans'], ...forms.map((form) => (typeof form === 'string' ? form : form.text))]
    .filter((name) => name.includes('·'))
    .map((name) => name.split('·')[0] ?? '')
    .filter((name) => name !== '');
}

/**
 * A family name of two characters, by which the text goes on: of a name of four, and of one of three where each part of
 * the Latin name has several syllables and so cannot be one character. `null` where nothing tells it.
 */
export function familyOf(name: string, entry: PersonEntry): string | null {
  if (name.includes('·')) return null;
  if (name.length === 4) return name.slice(0, 2);
  const words = entry.label.en.split(' ');
  const isLong = (word: string): boolean => (word.toLowerCase().match(/[aeiouy]+/g)?.length ?? 0) > 1;
  return name.length === 3 && words.length === 2 && words.every(isLong) ? name.slice(0, 2) : null;
}
