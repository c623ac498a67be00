import { AFTER_NAME } from './after-name.ts';
import { dottedEnd } from './chinese-dotted-names.ts';
import { isGivenName, placedNameEnd } from './chinese-name-places.ts';
import { looksLikeTitledName, looksTranscribed } from './chinese-names.ts';
import type { Reading } from './chinese-reading.ts';

/** Where a name that starts at `start` and is not in the lexicon ends; `start` where there is none. */
export function unknownNameEnd(reading: Reading, start: number): number {
  const { text } = reading.frame;
  const dot = dotBehind(text, start);
  if (dot > start && dot - start <= 6 && isGivenName(text.slice(start, dot))) {
    const end = dottedEnd(reading, start, dot);
    if (end > dot) return end;
  }
  for (let end = Math.min(text.length, start + 6); end >= start + 2; end -= 1) {
    const name = text.slice(start, end);
    if (!looksLikeTitledName(name) && !looksTranscribed(name)) continue;
    // 凌未当晚, 罗安在接受: what the clause goes on with is no given name.
    if (end - start === 3 && !looksTranscribed(name) && GOES_ON.test(text.slice(end - 1, end + 1))) continue;
    if (holdsVerb(reading, start + 1, end)) continue;
    // 某某在2020年: the preposition of a day is no given name.
    if (/[在于从自至到]$/.test(name) && /^[0-9]/.test(text.slice(end, end + 1))) continue;
    if (reading.verbs.includes(end) || AFTER_NAME.test(text.slice(end, end + 3))) return end;
  }
  return placedNameEnd(reading, start);
}

/** Where a clause goes on behind a name: a day, a preposition or an adverb. */
const GOES_ON =
  /^(?:当[晚天日场面众即]|今[天日晚早晨年]|昨[天日晚]|日[前内]|近[日期]|[在则也还又曾已却均仍未并都对])/;

/** The dot or hyphen of a transcribed name that starts here: 让·里夫, 让-里夫. */
function dotBehind(text: string, start: number): number {
  const at = text.slice(start, start + 8).search(/[·-]/);
  return at < 0 ? -1 : start + at;
}

/** 总理曾警告 is no Premier Zeng. */
export function holdsVerb(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (reading.verbs.includes(at)) return true;
  return false;
}
