import type { Actor } from '../actors/actor.ts';
import type { Attribution, VerbToken } from './attribution.ts';
import type { Clauses } from './chinese-attributions.ts';

/** Talks of which only the topic is told. */
const TALKS: ReadonlySet<string> = new Set([
  'raise',
  'exchange-views',
  'discuss',
  'consult',
  'speak-about',
  'reach-consensus',
]);

/** Concern and protest, of which the topic tells what they are about: 就扣船一事提出抗议. */
const CONCERNED: ReadonlySet<string> = new Set([
  'express-concern',
  'serious-concern',
  'lodge-representations',
  'protest',
]);

/** What opens the topic of talks before their verb. */
const ABOUT = /(?:就|围绕|针对)(?=[\u3400-\u9fff“《])/g;

/** Adverbs at the end of what stands before a verb. */
const ADVERBS =
  /(?:再次|进一步|深入|坦诚|坦率|充分|广泛|友好|初步|全面|详细|简要|热烈|务实|地|、|进行了?|开展了?)*$/;

/** What two sides talked about, where it stands before the verb: 双方就[渔业和航线]交换意见. `null` where it does not. */
export function topicBeforeVerb(
  text: string,
  subject: Actor | null,
  verb: VerbToken,
): { readonly start: number; readonly end: number } | null {
  if (verb.entry.id === 'describe') return describedWith(text, subject, verb);
  if (!TALKS.has(verb.entry.id) && !CONCERNED.has(verb.entry.id)) return null;
  const form = text.slice(verb.start, verb.end);
  const isWhole = /^(?:就|围绕|针对)/.test(form);
  const from = isWhole ? verb.start : (subject?.end ?? text.lastIndexOf(',', verb.start) + 1);
  const stretch = text.slice(from, isWhole ? verb.end : verb.start);
  if (stretch.length > 120) return null;
  ABOUT.lastIndex = 0;
  const about = ABOUT.exec(stretch);
  if (about === null) return null;
  const start = about.index + about[0].length;
  const rest = stretch.slice(start);
  const end = isWhole ? endOfTopic(rest) : rest.length - (ADVERBS.exec(rest)?.[0].length ?? 0);
  return end > 1 ? { start: from + start, end: from + start + end } : null;
}

/** The words in marks of 用“…”“…”来形容: what is said of something stands before the verb. */
function describedWith(
  text: string,
  subject: Actor | null,
  verb: VerbToken,
): { readonly start: number; readonly end: number } | null {
  const from = subject?.end ?? verb.start;
  const words = /[以用](“[^,;。]{2,36}”)来?$/.exec(text.slice(from, verb.start));
  if (words?.[1] === undefined) return null;
  const start = from + words.index + 1;
  return { start, end: start + words[1].length };
}

/** Where the topic ends inside a form that holds its verb: 就…深入交换意见. */
function endOfTopic(rest: string): number {
  const verb = rest.search(
    /(?:再次|进一步|深入|坦诚|坦率|充分|广泛|友好|初步|全面|详细|简要|热烈|务实)*(?:交换|进行|举行|展开|开展|讨论|磋商|商讨|探讨|沟通|提出)/,
  );
  return Math.max(verb, 0);
}

/** Where one meets or calls the other, in the clause before the talks. */
const CONTACT =
  /^[^,;:。“”]{0,24}(?:通电话|通了?电?话|通话|会谈|会面|会晤|见面|磋商|晤谈|会见|举行会谈|举行磋商)$/;

/** Between the two who meet. */
const WITH = /(?:同|与|和|跟|会见|会晤|约见|接见)(?:来访的?|到访的?|正在[^,;:。]{1,12}的)?$/;

/** The two who meet in the clause right before: 甲同乙通电话，就…交换意见. */
export function pairBefore(
  { frame: { text }, actors }: Clauses,
  verb: VerbToken,
): readonly [Actor, Actor] | null {
  if (!TALKS.has(verb.entry.id)) return null;
  const comma = text.lastIndexOf(',', verb.start);
  if (
    comma < 0 ||
    !/^,(?:双方|并|还|主要)?(?:就|围绕|针对|讨论|商讨|探讨|$)/.test(text.slice(comma, verb.start + 2))
  )
    return null;
  const from = Math.max(text.lastIndexOf(',', comma - 1), text.lastIndexOf(';', comma - 1)) + 1;
  const inside = actors.filter(
    (one) =>
      one.start >= from &&
      one.end <= comma &&
      one.party !== null &&
      one.kind !== 'outlet' &&
      one.kind !== 'anonymous',
  );
  const other = inside.findLast((one) => WITH.test(text.slice(from, one.start)));
  if (other === undefined) return null;
  const behind = text.slice(other.end, comma);
  const isContact =
    CONTACT.test(behind) ||
    (behind === '' && /会[见晤]|[约接]见/.test(text.slice(other.start - 12, other.start)));
  const before = inside.filter((one) => one.end < other.start && one.party !== other.party);
  const first = before.findLast(({ kind }) => kind === 'person' || kind === 'role') ?? before[0];
  return isContact && first ? [first, other] : null;
}

/** A course that is kept, which is told among the words of whoever speaks: 坚持奉行…政策. */
const KEEPS =
  /^(?:一贯|始终|将|继续)?坚持(?:奉行|推行|走|以|在|把|将|按|用|通过|依|从|对话|和平|平等|互|相互|开放|多边|自主|独立)/;

/**
 * Whether a verb without a subject of its own goes on with the words before it: 双方同意办展，就复航继续商谈 agrees
 * on both, and 甲方重视关系，坚持奉行… is one stretch of what is said.
 */
export function goesOnWith(text: string, outer: Attribution, verb: VerbToken): boolean {
  const clause = text.lastIndexOf(',', verb.start) + 1;
  if (clause <= outer.cue.end || outer.position !== 'before') return false;
  if (outer.entry.act === 'agree' && TALKS.has(verb.entry.id))
    return (
      /^(?:并|还|将)?(?:就|围绕|针对)[^,;:。了]{2,}$/.test(text.slice(clause, verb.start)) &&
      text[verb.end] !== '了'
    );
  return KEEPS.test(text.slice(verb.start)) && text.slice(clause, verb.start).length <= 2;
}
