import type { Language } from '../../../text/language.ts';
import { readChinese } from './chinese/read-chinese.ts';
import { readEnglish } from './english/read-english.ts';
import { widened } from './settle.ts';
import type { Piece } from './time.ts';
import { withZone } from './zones.ts';

/** Everything in a folded sentence that tells a time, in text order, without overlaps. */
export function readTimes(folded: string, language: Language): Piece[] {
  const pieces = language === 'zh' ? readChinese(folded) : readEnglish(folded);
  if (pieces.length === 0) return pieces;
  return widened(pieces, (piece, room) => withZone(piece, folded, language, room), folded.length);
}
