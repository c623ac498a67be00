import type { Statement } from '../statements/statement.ts';
import type { VerbForm } from './english-verbs.ts';

/** An adverb, an auxiliary or a denial that may stand before a verb in its group. */
const WORD =
  "(?:has|have|had|having|is|are|was|were|am|be|been|being|did|does|do|will|would|shall|should|must|may|might|could|can|cannot|ought|not|never|no longer|hardly|scarcely|barely|(?:has|have|had|is|are|was|were|did|does|do|would|could|can|wo|should|must)n't|yet|also|again|already|always|ever|still|so far|to date|thus far|now|then|long|long since|since|itself|themselves|himself|herself|once|twice|just|first|both|all|even|instead|in fact|in effect|only|too|time and again|once again|once more|in practice|in good faith|from the (?:start|outset|beginning)|at every turn|[a-z]+ly|stop(?:s|ped|ping)?|ceas(?:es|ed|ing)|quit|(?:fail(?:s|ed|ing)?|failure|refus(?:es|e|ed|ing)|refusal|declin(?:es|e|ed|ing)|neglect(?:s|ed|ing)?|omit(?:s|ted|ting)?|ceas(?:es|e|ed|ing)|unwilling|unwillingness|unable|inability|yet|continu(?:es|e|ed|ing)|proceed(?:s|ed)?|chose|chosen|choosing|chooses|seen fit|manag(?:ed|es)|begun|began|started|said|reported|alleged|known|appears?|seems?|going out of (?:its|their) way) to)";
const GROUP = new RegExp(`(?:(?<=[^a-z'’-])|^)(?:${WORD} )+$`);
/** A shortened auxiliary on the subject: "we've kept". */
const SHORTENED = /(?<=[a-z])['’](?:ve|s|d|re|m) $/;

const UNREAL =
  /(?<![a-z])(?:will|would|shall|should|must|may|might|could|can|cannot|ought|(?:wo|would|could|ca|can|should|must)n't)(?![a-z])/;
/** A modal with an adverb that is not listed: "may later break". */
const MODAL_BEFORE =
  /(?<![a-z])(?:will|would|shall|should|must|may|might|could|can|cannot)(?: [a-z]+){0,2} $/;
const NOT =
  /(?<![a-z])(?:not|never|no longer|hardly|scarcely|barely|(?:fail(?:s|ed|ing)?|failure|refus(?:es|e|ed|ing)|refusal|declin(?:es|e|ed|ing)|neglect(?:s|ed|ing)?|omit(?:s|ted|ting)?|ceas(?:es|e|ed|ing)|unwilling|unwillingness|unable|inability|yet) to|stop(?:s|ped|ping)?|ceas(?:es|ed|ing)(?! to)|quit)(?![a-z])|n't(?![a-z])/g;
const LATE = /(?<![a-z])(?:yet to|still not|not yet|n't yet|yet|so far|to date|thus far)(?![a-z])/;
/** What makes the word behind it a noun: "about delays", "the breach". */
const NOUN =
  /(?<![a-z])(?:the|an?|of|in|about|over|its|their|his|her|our|any|no|for|with|these|those|such|by|on|from|against|further|more|new|long|[a-z]+'s|repeated|recent|alleged|due|despite|without) $/;

/** Where the last name that ends like an adverb ends before `at`, both local to the frame; 0 where none does. */
export function nameFloor({ actors, frame }: Statement, at: number): number {
  const one = actors.findLast(({ start, end }) => end <= at && /ly$/.test(frame.text.slice(start, end)));
  return one?.end ?? 0;
}

/** The auxiliaries and adverbs before a verb, and what they make of it. */
export interface VerbGroup {
  /** How long the words before the verb are, in code units. */
  readonly length: number;
  readonly negated: boolean;
  readonly late: boolean;
  readonly passive: boolean;
  /** Past, perfect or under way; else a plain present. */
  readonly told: boolean;
  /** An adverb of manner or of always stands there. */
  readonly adverb: boolean;
}

/** Participles that say what somebody did: "accused of breaking", "for breaking". */
const BEFORE_ING =
  /(?:^|[ ,"“])(?:of|for|by|from|over|about|in|and|or|,|denied|denies|deny|denying|admitted) $/;
const NOT_DONE =
  /(?:without|against|avoid|avoiding|risks?|risked|risking|prevent|preventing|than|instead of|rather than|refrain from|stop|stopped|desist from|away from|keep from|interest in|intention of|danger of|way of|means of|possibility of|temptation of|cost of|talk of|word of|hopes? of|chance of|capable of|idea of|accuses? nobody of|warned (?:[a-z]+ )?(?:of|about)|warning (?:of|about)) $/;

/**
 * The verb group that ends right before a verb at `index`; `null` where the verb is no act told: behind a modal, as an
 * infinitive, or as a participle of what is only warned of.
 * @param floor where the group may begin at the earliest: behind a name that looks like an adverb ("Italy").
 */
export function verbGroup(text: string, index: number, form: VerbForm, floor = 0): VerbGroup | null {
  const whole = text.slice(Math.max(floor, index - 90), index);
  // "Had “broken the spirit”": a quotation may begin with the verb.
  const near = whole.replace(/["“]$/, '');
  const short = SHORTENED.exec(near)?.[0] ?? '';
  const words = short !== '' ? short : (GROUP.exec(near)?.[0] ?? '');
  const before = near.slice(0, near.length - words.length);
  const auxiliary =
    short === ''
      ? words
      : short
          .replace(/['’]ve/, 'have')
          .replace(/['’](?:s|d)/, 'has')
          .replace(/['’]re|['’]m/, 'are');
  if (UNREAL.test(words) || MODAL_BEFORE.test(before) || /(?<![a-z])['’]ll $/.test(near)) return null;
  if (/(?<![a-z])to $/.test(before)) return null;
  if ((form === 'base' || form === 's') && NOUN.test(before) && !/ to $/.test(words)) return null;
  const negations = words.match(NOT)?.length ?? 0;
  const hasBe = /(?<![a-z])(?:is|are|was|were|am|be|been|being|isn't|aren't|wasn't|weren't)(?![a-z])/.test(
    auxiliary,
  );
  const isParticiple = form === 'participle' || form === 'past';
  if (form === 'ing' && !hasBe) {
    const stopped = /(?:stop|ceas|quit)[a-z]* $/.test(words);
    if (!stopped && (NOT_DONE.test(before) || !(BEFORE_ING.test(before) || /having $/.test(words))))
      return null;
  }
  const told =
    isParticiple ||
    form === 'ing' ||
    /(?<![a-z])(?:did|didn't|has|have|had|hasn't|haven't|hadn't)(?![a-z])/.test(auxiliary) ||
    (negations > 0 && form === 'base');
  return {
    length: words.length + whole.length - near.length,
    negated: negations % 2 === 1,
    late: LATE.test(words),
    passive: isParticiple && hasBe,
    told,
    adverb:
      /(?<![a-z])(?:always|consistently|ever|[a-z]+ly|to date|so far|thus far|still|time and again|in good faith)(?![a-z])/.test(
        words,
      ),
  };
}
