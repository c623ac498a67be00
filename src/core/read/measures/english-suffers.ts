import { isParticiple } from './english-relative.ts';
import type { ActWord, KindWord } from './words.ts';

/** From a measure to the verb that it suffers. */
const TO_PASSIVE =
  /^(?:[^;:]|:(?=[0-9])){0,160}(?:^|[^a-z])(?:is|are|was|were|be|been|being)(?: (?:[a-z]+ly|also|not|never|then|further|now|since|hereby|therefore|again|once again|at once|later|subsequently|thus|still|yet|all|both|each|to be)){0,2} $/;
const TO_PLAIN =
  /^(?:[^,;:.]|(?<=no)\.){0,60}?(?:, [^;:.]{1,60},)?(?:[^,;:.]|(?<=no)\.){0,40}?(?:, which)?(?: (?:will|would|shall|to|has|have|had|also|then|thus|is|are))* $/;
/** Verbs by which a measure changes or ends by itself. */
export const PLAIN =
  /^(?:rise|rises|rose|risen|fall|falls|fell|fallen|drop|drops|dropped|double|doubles|doubled|increase|increases|increased|(?:re)?starts? again|started again|restart(?:s|ed)?|resume|resumes|resumed|end|ends|ended|expire[sd]?|lapse[sd]?|(?:revert|return|climb|jump|drop)(?:s|p?ed)? to|(?:rises?|rose|falls?|fell|rising|climbing|falling) to|(?:go(?:es)?|went|going) back(?: up)? to|snap back to|appl(?:y|ies|ied)|(?:will|shall|does|do|would) not apply to|(?:came|come|comes|coming|went|goes|go|going) down to|commence[sd]?|go(?:es)? up|went up|(?:takes?|took|comes?|came|enters?|entered) (?:effect|into force|force)|stays?|(?:remain|stay)(?:s|ed)? (?:in place|in force|in effect|unchanged|suspended|put|where (?:it is|they are)|as it is)|continues? to apply|ceased? to (?:apply|have effect)|ceases to (?:apply|have effect)|(?:remain|stay)(?:s|ed)? (?:valid|frozen|there)|(?:is|are|was|were) back|(?:is|are) still (?:there|in place)|(?:do|does|will|has|have) not changed?|still stands?|(?:is|are) here to stay|(?:come|comes|came|coming|goes|go|going|went|move|moves|moved) (?:down|up)|f[ae]lls? away|fallen away|unchanged|unaffected|(?:is|are|was|were|will be) (?:not|in no way) (?:affected|touched|changed|altered)|(?:is|are) (?:gone|history))$/;
const BASE = /^(?:rise|fall|drop|double|increase|resume|end|expire|lapse|apply|commence)$/;
const NOUN =
  /^(?:increases?|cuts?|suspension|pause|hikes?|extension|reductions?|removal|revocation|cancellations?|freeze|introduction|rise)$/;
const AFTER_PARTICIPLE = /^ (?:by|on|in|since|under|against|last|this|earlier|from|as)(?![a-z])/;
const PAST_FORM = /(?:ed|rawn|ozen|given)(?: (?:out|off|up|in|on|back|down|aside))?$/;
const OF_RATE = /^ of (?:(?:about|up to|only) )?[0-9.]+ ?(?:%|per ?cent) $/;

/** "The duty of 10 percent imposed in May, the total rate": the participle belongs to the measure before it. */
export function isOfAnother(text: string, kind: KindWord, act: ActWord, kinds: readonly KindWord[]): boolean {
  return (
    act.end <= kind.start &&
    PAST_FORM.test(text.slice(act.start, act.end)) &&
    AFTER_PARTICIPLE.test(text.slice(act.end, act.end + 12)) &&
    kinds.some(
      (one) =>
        one.end <= act.start && (act.start === one.end + 1 || OF_RATE.test(text.slice(one.end, act.start))),
    )
  );
}

/** "Is sitting on" is active, and "is suspended" passive. */
export function isDoing(word: string): boolean {
  return /^[a-z-]+ing(?: |$)/.test(word);
}

/** A participle right behind the noun says which one is meant. */
export function isReduced(text: string, kind: KindWord, act: ActWord): boolean {
  return act.start === kind.end + 1 && PAST_FORM.test(text.slice(act.start, act.end));
}

/** A clause that says which measure is meant: "licences that were suspended in May are reinstated". */
const RELATIVE =
  / (?:that|which|who)(?: [a-z0-9-]+){2,10}(?= (?:is|are|will|has|have|shall)(?![a-z]))|,? (?:that|which|who)(?: [a-z0-9-]+){2,12},(?= )/;

/** Whether the measure in front suffers the verb: "tariffs were cut", "tariffs fell", "tariff cuts", "tariffs imposed by". */
export function suffers(text: string, kind: KindWord, act: ActWord, kinds: readonly KindWord[]): boolean {
  const gap = text.slice(kind.end, act.start).replace(RELATIVE, '');
  const word = text.slice(act.start, act.end);
  // "The permits are back on the table": spoken of.
  if (/^[a-z]+ back$/.test(word) && /^ (?:on|to|at|with|under|among) /.test(text.slice(act.end)))
    return false;
  if (gap === ' ') {
    return (
      NOUN.test(word) ||
      PLAIN.test(word) ||
      (PAST_FORM.test(word) && AFTER_PARTICIPLE.test(text.slice(act.end, act.end + 12)))
    );
  }
  if (
    isParticiple(text, kind, act) &&
    (AFTER_PARTICIPLE.test(text.slice(act.end, act.end + 12)) ||
      ((act.act === 'cut' || act.act === 'raise') &&
        /^ (?:from [^,;]{1,20} )?to [0-9]/.test(text.slice(act.end))))
  )
    return true;
  if (OF_RATE.test(gap))
    return PAST_FORM.test(word) && AFTER_PARTICIPLE.test(text.slice(act.end, act.end + 12));
  // Of the duty on imports of tiles the imports are no other measure.
  if (
    kinds.some(
      (other) => !other.isFlow && other.isWeak !== true && other.start >= kind.end && other.end <= act.start,
    )
  )
    return false;
  // "Off its register and resume", "a levy and said it would double": the verb goes on with another subject.
  if (
    PLAIN.test(word) &&
    TO_PLAIN.test(gap) &&
    !(BASE.test(word) && / and $/.test(gap)) &&
    !/ (?:and|but) (?:said|says|added|warned|it|they|he|she|that) /.test(gap)
  )
    return true;
  return (
    !isDoing(word) &&
    TO_PASSIVE.test(gap) &&
    !/(?<![a-z])(?:that|who|because|before|after(?! (?:[0-9]|january|february|march|april|may|june|july|august|september|october|november|december))|while|if|but|said)(?![a-z])/.test(
      gap,
    )
  );
}
