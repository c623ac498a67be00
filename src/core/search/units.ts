import { LETTER, LETTER_CLASSES } from '../text/letter-classes.ts';
import { withoutGrouping } from './numbers.ts';

/**
 * What a search compares: single Chinese characters and kana, words of alphabets, numbers. Lists side by side,
 * because a search takes thousands of sentences apart. Offsets are into the folded text.
 */
export interface Units {
  readonly texts: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Whether the unit and the one after it are characters of one run, with nothing or only white space between. */
  readonly joined: readonly boolean[];
}

const NONE = 0;
const CHARACTER = 1;
const WORD = 2;
const SPACE = 3;

/** What each code unit belongs to. High surrogates of the planes that hold Chinese characters begin a character. */
const CLASSES = buildClasses();

function buildClasses(): Uint8Array {
  const classes = new Uint8Array(0x10000);
  for (let unit = 0; unit < classes.length; unit += 1) {
    const letter = LETTER_CLASSES[unit];
    if (letter === LETTER.latin || letter === LETTER.hangul || letter === LETTER.other) classes[unit] = WORD;
    else if (letter !== LETTER.none) classes[unit] = CHARACTER;
  }
  classes.fill(WORD, 0x30, 0x3a);
  classes.fill(WORD, 0x300, 0x370);
  // 々 and 〇 stand for characters.
  classes[0x3005] = CHARACTER;
  classes[0x3007] = CHARACTER;
  // Planes 2 and 3.
  classes.fill(CHARACTER, 0xd840, 0xd8c0);
  for (const unit of [0x20, 0x09, 0x0a, 0x0d, 0x85, 0x2028, 0x2029]) classes[unit] = SPACE;
  return classes;
}

/** Takes a folded text apart. Linear in its length. */
export function unitsOf(folded: string): Units {
  const texts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const joined: boolean[] = [];
  /** Whether only white space has come since a character. */
  let open = false;
  for (let i = 0; i < folded.length; ) {
    const kind = CLASSES[folded.charCodeAt(i)];
    if (kind === CHARACTER) {
      const end = i + (isPair(folded, i) ? 2 : 1);
      if (open) joined[joined.length - 1] = true;
      texts.push(folded.slice(i, end));
      starts.push(i);
      ends.push(end);
      joined.push(false);
      open = true;
      i = end;
    } else if (kind === WORD) {
      const end = endOfWord(folded, i);
      texts.push(withoutGrouping(folded.slice(i, end)));
      starts.push(i);
      ends.push(end);
      joined.push(false);
      open = false;
      i = end;
    } else {
      if (kind === NONE) open = false;
      i += 1;
    }
  }
  return { texts, starts, ends, joined };
}

/** Whether the string is one Chinese character or kana, and no word of an alphabet. */
export function isCharacter(unit: string): boolean {
  return CLASSES[unit.charCodeAt(0)] === CHARACTER;
}

function isPair(text: string, at: number): boolean {
  const high = text.charCodeAt(at);
  const low = text.charCodeAt(at + 1);
  return high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff;
}

function endOfWord(text: string, start: number): number {
  let end = start;
  let digits = true;
  while (end < text.length && CLASSES[text.charCodeAt(end)] === WORD) {
    if (!isDigit(text.charCodeAt(end))) digits = false;
    end += 1;
  }
  return digits ? endOfNumber(text, start, end) : end;
}

/** A number goes on over separators of thousands and one decimal point; a date with two points is three numbers. */
function endOfNumber(text: string, start: number, first: number): number {
  let end = first;
  if (end - start <= 3) while (isGroup(text, end)) end += 4;
  if (text[end] !== '.' || !isDigit(text.charCodeAt(end + 1))) return end;
  if (text[start - 1] === '.' && isDigit(text.charCodeAt(start - 2))) return end;
  let point = end + 1;
  while (isDigit(text.charCodeAt(point))) point += 1;
  const goesOn = text[point] === '.' && isDigit(text.charCodeAt(point + 1));
  return goesOn || CLASSES[text.charCodeAt(point)] === WORD ? end : point;
}

/** Whether a comma and exactly three digits stand there. */
function isGroup(text: string, at: number): boolean {
  if (text[at] !== ',') return false;
  for (let k = 1; k <= 3; k += 1) if (!isDigit(text.charCodeAt(at + k))) return false;
  return !isDigit(text.charCodeAt(at + 4));
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}
