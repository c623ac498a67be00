import { ENGLISH_WORDS, OTHER_WORDS } from './function-words.ts';
import type { Language, Script } from './language.ts';
import { LETTER, LETTER_CLASSES } from './letter-classes.ts';
import type { Span } from './span.ts';

/** What a stretch of text is made of: letters by class, words in Latin letters by what they tell. */
export interface Profile {
  /** Letters per class, indexed by `LETTER`. */
  readonly letters: readonly number[];
  readonly words: number;
  readonly englishWords: number;
  readonly otherWords: number;
  /** Whether every Latin letter is plain ASCII. */
  readonly ascii: boolean;
}

/** Language and script. `certain` is false where a short stretch gives no sign and should follow its text. */
export interface Detection {
  readonly language: Language | null;
  readonly script: Script;
  readonly certain: boolean;
}

/** English quotes a Chinese term here and there; Chinese carries long foreign names. So Han letters weigh more. */
const LETTERS_PER_HAN = 5;

/** So many words without English function words are not English prose. */
const MANY_WORDS = 30;

const LONGEST_FUNCTION_WORD = 8;

/** Tells the language and script of a whole text, or of a part of it. `null`: no language that Readout reads. */
export function detectLanguage(content: string, span: Span = { start: 0, end: content.length }): Detection {
  return judge(profileOf(content, span));
}

/** Judges a profile, of one stretch or summed over several. */
export function judge(profile: Profile): Detection {
  const count = (kind: number): number => profile.letters[kind] ?? 0;
  const simplified = count(LETTER.simplified);
  const traditional = count(LETTER.traditional);
  const han = count(LETTER.han) + simplified + traditional;
  const latin = count(LETTER.latin);
  const eastAsian = han + count(LETTER.kana) + count(LETTER.hangul);
  if (eastAsian + latin + count(LETTER.other) === 0)
    return { language: null, script: 'Zyyy', certain: false };
  if (eastAsian * LETTERS_PER_HAN >= latin && eastAsian >= count(LETTER.other)) {
    // Running Japanese is a third kana or more; names and particles such as の alone do not make a text Japanese.
    if (count(LETTER.kana) * 8 > eastAsian || count(LETTER.hangul) * 8 > eastAsian) return NOT_READ;
    // A machine leaves single characters of the other script behind (關系), so the larger number decides.
    const script = traditional > simplified ? 'Hant' : simplified > 0 ? 'Hans' : 'Zyyy';
    return { language: 'zh', script, certain: true };
  }
  if (count(LETTER.other) > latin) return NOT_READ;
  return judgeLatin(profile);
}

const NOT_READ: Detection = { language: null, script: 'Zyyy', certain: true };

function judgeLatin({ words, englishWords, otherWords, ascii }: Profile): Detection {
  if (otherWords > 1 && otherWords > englishWords) return { language: null, script: 'Latn', certain: true };
  // English prose has about four words of our list in ten; a headline has one or two in all.
  if (englishWords > otherWords * 2 && englishWords * 10 >= words)
    return { language: 'en', script: 'Latn', certain: true };
  const noSign = words > MANY_WORDS && englishWords * 20 < words;
  const english =
    !noSign && ((englishWords > 0 && englishWords >= otherWords) || (otherWords === 0 && ascii));
  return { language: english ? 'en' : null, script: 'Latn', certain: false };
}

/** Counts letters and function words of a stretch in one pass. */
export function profileOf(content: string, { start, end }: Span): Profile {
  const letters = [0, 0, 0, 0, 0, 0, 0, 0];
  let ascii = true;
  let words = 0;
  let englishWords = 0;
  let otherWords = 0;
  let wordStart = -1;
  let hash = 0;
  for (let i = start; i <= end; i += 1) {
    const unit = i < end ? content.charCodeAt(i) : 0;
    const kind = LETTER_CLASSES[unit] as number;
    letters[kind] = (letters[kind] as number) + 1;
    if (kind === LETTER.latin) {
      if (unit > 0x7f) ascii = false;
      if (wordStart < 0) {
        wordStart = i;
        hash = 0;
      }
      hash = hashed(hash, unit);
    } else if (wordStart >= 0) {
      words += 1;
      if (MAY_BE_FUNCTION_WORD[hash & HASH_MASK] === 1 && i - wordStart <= LONGEST_FUNCTION_WORD) {
        const word = content.slice(wordStart, i).toLowerCase();
        if (ENGLISH_WORDS.has(word)) englishWords += 1;
        else if (OTHER_WORDS.has(word)) otherWords += 1;
      }
      wordStart = -1;
    }
  }
  return { letters, ascii, words, englishWords, otherWords };
}

const HASH_MASK = 0xffff;

/** Hashes of the function words. Most words are none, and their hash says so without a string being made. */
const MAY_BE_FUNCTION_WORD: Uint8Array = new Uint8Array(HASH_MASK + 1);
for (const word of [...ENGLISH_WORDS, ...OTHER_WORDS]) {
  let hash = 0;
  for (let i = 0; i < word.length; i += 1) hash = hashed(hash, word.charCodeAt(i));
  MAY_BE_FUNCTION_WORD[hash & HASH_MASK] = 1;
}

/** Without the bit that tells capital from small letters in ASCII; all other letters count the same. */
function hashed(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + (unit < 0x80 ? unit & ~0x20 : 0x80)) | 0;
}

/** The profile of several stretches together. */
export function sumProfiles(profiles: readonly Profile[]): Profile {
  const letters = [0, 0, 0, 0, 0, 0, 0, 0];
  let words = 0;
  let englishWords = 0;
  let otherWords = 0;
  let ascii = true;
  for (const profile of profiles) {
    profile.letters.forEach((count, kind) => {
      letters[kind] = (letters[kind] ?? 0) + count;
    });
    words += profile.words;
    englishWords += profile.englishWords;
    otherWords += profile.otherWords;
    ascii &&= profile.ascii;
  }
  return { letters, words, englishWords, otherWords, ascii };
}
