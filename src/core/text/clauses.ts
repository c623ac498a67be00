import { trim } from './blocks.ts';
import { enclosuresIn } from './enclosures.ts';
import type { Language } from './language.ts';
import { LETTER, LETTER_CLASSES } from './letter-classes.ts';
import type { Span } from './span.ts';

/** A clause of Chinese has a predicate, and so at least this many characters. */
const LEAST_HAN = 4;

/** A clause of English after a comma has at least this many words. */
const LEAST_WORDS = 3;

/** Marks that may part clauses. */
const MARK = 1;
/** Stops, which part clauses inside a quotation. */
const STOP = 2;
/** An apostrophe or hyphen, which goes on with a word. */
const JOINER = 3;
/** Letters and figures of an alphabet. */
const LETTER_OR_FIGURE = 4;

/** What a unit is to a clause: most of a text is letters, and one look must tell. */
const ROLES: Uint8Array = buildRoles();

function buildRoles(): Uint8Array {
  const roles = new Uint8Array(0x10000);
  LETTER_CLASSES.forEach((letter, unit) => {
    if (letter !== LETTER.none) roles[unit] = LETTER_OR_FIGURE;
  });
  roles.fill(LETTER_OR_FIGURE, 0x30, 0x3a);
  for (const mark of '，；：,;:—–') roles[mark.charCodeAt(0)] = MARK;
  for (const stop of '。！？.!?') roles[stop.charCodeAt(0)] = STOP;
  for (const joiner of "'’-") roles[joiner.charCodeAt(0)] = JOINER;
  return roles;
}

/** A verb of speaking right before the mark: its object is the clause, and 林岸指出， is none of its own. */
const LEADS_IN =
  /(?:指出|强调|強調|表示|说|說|称|稱|认为|認為|重申|宣布|透露|道|提出|主张|主張)[，：,:]["“「『]?$/;
const LEAD_IN = 6;

/** What opens a clause after an English comma: a conjunction or relative, or a participle such as "adding". */
const OPENS_CLAUSE =
  /^(?:and|but|or|nor|so|yet|while|whereas|which|who|whose|where|when|because|although|though|if|as|since|after|before|until|unless|with|he|she|it|they|we|i|you|this|that|these|those|the|there|both|[a-z]{3,14}ing)\b/i;

/** A place where a clause may end, with the weight (Han characters or words) of the sentence up to it. */
interface Break {
  readonly at: number;
  readonly weight: number;
}

/**
 * Clauses of a sentence, as far as punctuation tells: the unit by which emphasis is counted. Chinese parts at
 * ，；： and dashes where both sides are long enough to hold a predicate, but not after 林岸指出，; English at ; : and dashes, and at a
 * comma that a clause-like word follows. Stops inside a quotation part clauses too. Lists with 、 and the inside of brackets stay whole; quotation marks are
 * looked through. Clauses tile the sentence.
 */
export function splitClauses(content: string, sentence: Span, language: Language): Span[] {
  const least = language === 'zh' ? LEAST_HAN : LEAST_WORDS;
  const breaks = breaksOf(content, sentence, language);
  const total = breaks.at(-1)?.weight ?? 0;
  const clauses: Span[] = [];
  let start: Break = { at: sentence.start, weight: 0 };
  for (const cut of breaks.slice(0, -1)) {
    if (cut.weight - start.weight < least || total - cut.weight < least) continue;
    if (language === 'zh' && LEADS_IN.test(content.slice(Math.max(start.at, cut.at - LEAD_IN), cut.at)))
      continue;
    if (language === 'en' && !opensEnglishClause(content, cut.at, sentence.end)) continue;
    clauses.push(trim(content, start.at, cut.at));
    start = cut;
  }
  clauses.push(trim(content, start.at, sentence.end));
  return clauses;
}

/** Offsets right after marks that may part clauses, outside brackets and titles; the end of the sentence is last. */
function breaksOf(content: string, { start, end }: Span, language: Language): Break[] {
  const shelters = enclosuresIn(content, { start, end }).filter((enclosure) => enclosure.kind !== 'quote');
  const isEnglish = language === 'en';
  const breaks: Break[] = [];
  let shelter = 0;
  let weight = 0;
  let inWord = false;
  for (let i = start; i < end; i += 1) {
    const unit = content.charCodeAt(i);
    if (isEnglish) {
      const role = ROLES[unit];
      if (role === LETTER_OR_FIGURE) {
        if (!inWord) weight += 1;
        inWord = true;
        continue;
      }
      inWord = inWord && role === JOINER;
      if (role !== MARK && role !== STOP) continue;
    } else if (unit >= 0x3400 && unit <= 0x9fff) {
      weight += 1;
      continue;
    }
    if (!isMark(content, i) && !isInnerStop(content, i)) continue;
    while ((shelters[shelter]?.end ?? end) <= i) shelter += 1;
    if ((shelters[shelter]?.start ?? end) <= i) continue;
    let after = i + 1;
    while (after < end && (isMark(content, after) || '”’」』"'.includes(content.charAt(after)))) after += 1;
    breaks.push({ at: after, weight });
    i = after - 1;
  }
  breaks.push({ at: end, weight });
  return breaks;
}

/** A comma or its like; not the one inside 1,000 or 10:30 or 2018–2020. */
function isMark(content: string, at: number): boolean {
  return ROLES[content.charCodeAt(at)] === MARK && !(isDigit(content, at - 1) && isDigit(content, at + 1));
}

function isDigit(content: string, at: number): boolean {
  const unit = content.charCodeAt(at);
  return unit >= 0x30 && unit <= 0x39;
}

/**
 * A stop inside a sentence, as in a quotation of several sentences. In English only after a word of three letters
 * and before a capital, because an abbreviation is shorter.
 */
function isInnerStop(content: string, at: number): boolean {
  const unit = content.charCodeAt(at);
  if (unit === 0x3002 || unit === 0xff01 || unit === 0xff1f) return true;
  if (unit !== 0x2e && unit !== 0x21 && unit !== 0x3f) return false;
  return /^[a-z]{3}. ["“‘]?[A-Z]/.test(content.slice(at - 3, at + 4));
}

/** Whether the break at `at` is a strong one, or a word follows it that opens a clause. */
function opensEnglishClause(content: string, at: number, end: number): boolean {
  if (/[;:—–；：.!?]/.test(content.slice(at - 2, at))) return true;
  return OPENS_CLAUSE.test(content.slice(at, Math.min(end, at + 24)).trimStart());
}
