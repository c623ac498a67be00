import type { Frame } from './frame.ts';
import type { Piece } from './pieces.ts';

/** Capitalised words that are no names: sentence openers, weekdays, months, pronouns. */
export const NO_NAMES: ReadonlySet<string> = new Set(
  'the a an i we he she it they this that these those there here his her its their our my in on at by for from with as but and or if while when after before during both all each some many most several none neither either however moreover meanwhile furthermore additionally later earlier today yesterday tomorrow also thus then so yet still now what who which nothing everyone everything nobody no not one two three four five six several few another others any anyone someone somebody everybody half neither such co-chairs delegations according asked monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mr mrs ms dr sir readout readouts statement reports report sources source officials analysts experts critics others people talks markets investors negotiators leaders ministers teams nations countries sides parties governments ministry department embassy government commission council administration congress senate parliament presidency chancellery treasury cabinet secretariat authority foreign commerce'.split(
    ' ',
  ),
);

const CONNECTORS: ReadonlySet<string> = new Set([
  'bin',
  'al',
  'de',
  'van',
  'von',
  'da',
  'del',
  'der',
  'el',
  'ben',
  'le',
  'la',
]);

/** The end of a run of capitalised words that starts at `start` and reads like a person's name; `start` for none. */
export function looksLikeEnglishName(frame: Frame, pieces: readonly Piece[], start: number): number {
  let at = start;
  let end = start;
  for (let words = 0; words < 5; words += 1) {
    const word = wordAt(frame.text, at);
    if (word === '') break;
    const isName = opensName(frame, at) && !NO_NAMES.has(word) && !isOther(pieces, at);
    // "Antony J. Blinken": what stands before an initial and a family name that is known is no name by itself.
    if (!isName && / [a-z]\. $/.test(frame.text.slice(at - 4, at)) && isOther(pieces, at)) return start;
    if (!isName && !(words > 0 && CONNECTORS.has(word))) break;
    at += word.length;
    if (isName) end = at;
    if (frame.text[at] === '.' && word.length === 1) at += 1;
    if (frame.text[at] !== ' ') break;
    at += 1;
  }
  return frame.text.slice(end - 2, end) === "'s" ? end - 2 : end;
}

/** The run of capitalised words that ends at `end` and reads like a person's name, or `null`. */
export function capitalRunBefore(
  frame: Frame,
  pieces: readonly Piece[],
  end: number,
): { start: number; end: number } | null {
  let start = end;
  let at = end;
  for (let words = 0; words < 6; words += 1) {
    const from = wordStart(frame.text, words === 0 ? at : at - 1);
    const word = frame.text.slice(from, words === 0 ? at : at - 1).replace(/\.$/, '');
    if (words > 0 && frame.text[at - 1] !== ' ') break;
    if (!opensName(frame, from)) {
      // "Jan-Paul van de Kerke": small words inside a name, which a capital goes on before.
      if (words === 0 || !CONNECTORS.has(word)) break;
      at = from;
      continue;
    }
    if (word === '' || NO_NAMES.has(word) || isOther(pieces, from)) break;
    start = from;
    at = from;
  }
  return start < end ? { start, end } : null;
}

/** A capital, or a small article that is part of a family name before one: al-Harthy, d'Estrée. */
function opensName(frame: Frame, at: number): boolean {
  if (frame.isCapital(at)) return true;
  const prefix = /^(?:al|el|ad|an|ar|as|ash|at|az|bin|ibn|d|l|o)['-](?=[a-z])/.exec(
    frame.text.slice(at, at + 5),
  )?.[0];
  return prefix !== undefined && frame.isCapital(at + prefix.length);
}

function isOther(pieces: readonly Piece[], at: number): boolean {
  return pieces.some((piece) => piece.start <= at && at < piece.end && piece.hit.kind !== 'place');
}

function wordAt(text: string, start: number): string {
  let end = start;
  while (end < text.length && isNameUnit(text.charCodeAt(end))) end += 1;
  return text.slice(start, end);
}

function wordStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && (isNameUnit(text.charCodeAt(start - 1)) || (text[start - 1] === '.' && start === end)))
    start -= 1;
  return start;
}

function isNameUnit(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || unit === 0x27 || unit === 0x2d || (unit >= 0xdf && unit <= 0x24f);
}
