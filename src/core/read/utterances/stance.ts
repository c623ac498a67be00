import type { SpeechAct } from '../../lexicon/entry.ts';
import type { Hit } from '../../lexicon/lexicon.ts';
import type { ReadingContext } from '../context.ts';
import { judgementsIn } from '../evaluations/judgements.ts';
import { isWished } from '../evaluations/supposed.ts';
import { topicAfter } from '../evaluations/topics.ts';
import type { UtteranceValue } from '../values.ts';
import type { Voice } from '../voice/voice.ts';
import { outlookOf, speaksOfMatter } from './outlook.ts';

/** Acts that hold a state of things to be so. A hope or a demand for success judges nothing. */
const JUDGING: ReadonlySet<SpeechAct> = new Set([
  'assert',
  'claim',
  'stress',
  'praise',
  'predict',
  'announce',
  'welcome',
  'warn',
  'concern',
  'criticise',
  'regret',
  'accuse',
]);

/** So far behind a word its noun is looked for, in code units. */
const AFTER = 40;

/** What stands before the clause of the word. */
const LAST_CLAUSE = /^.*[,;。:.!?”]/s;

/** Words right before a judgement that turn it round, in the folded text. */
const TURNED = {
  zh: /(?:不(?!仅|但|断|久|光|只)|(?<!前所)未(?!来)|没有|并非|难以|尚未|谈不上|远非|缺乏)[^,;。]{0,5}$/,
  en: /(?:\bnot(?! only| just| merely)|\bno|\bnever|\bhardly|\bwithout|n't|\bless than)(?: \w+){0,3} $/,
};

/** Words that concede what stands behind them. */
const CONCEDED = {
  zh: /(?:只要|如果|一旦|即使|即便|哪怕|无论|不管|尽管|虽然?|再)[^,;。]{0,10}$/,
  en: /(?:\btoo|\bthinks? (?:him|her|them)|\bas soon as|\bprovided|\beven (?:in|under|during|at|amid|when|if|though|through)|\bdespite|\bin spite of|\bregardless of|\bnotwithstanding|\bno matter (?:how|what)|\bhowever)(?: [a-z]+){0,4} $/,
};

/**
 * How an utterance judges the talks or the relationship, by the words of judgement in what is said; `null` where
 * there is none. It is a property of this utterance, never of a person.
 */
export function stanceOf(
  context: ReadingContext,
  voice: Voice,
  cues: readonly Hit<'cue'>[],
  target: UtteranceValue['target'],
  issues: readonly string[],
): UtteranceValue['stance'] {
  const byAct = stanceByAct(context, voice, target, issues);
  let good = false;
  let bad = false;
  const judged = judgementsIn(context, voice);
  for (const { value } of judged) {
    if (value.target !== 'talks' && value.target !== 'relationship') continue;
    if (value.polarity === 'positive') good = true;
    else bad = true;
  }
  const isJudging = JUDGING.has(voice.act);
  let spoken: boolean | null = null;
  let between: boolean | null = null;
  for (const hit of cues) {
    if (!isJudging || hit.entry.class !== 'stance') continue;
    if (hit.entry.attributes?.needs === 'topic') {
      spoken ??= speaksOfTopic(context, voice);
      if (!spoken && !isAll(context, voice, hit)) continue;
    }
    if (hit.entry.attributes?.needs === 'matter') {
      between ??= speaksOfMatter(context, voice);
      if (!between) continue;
    }
    // Said of a party, an agreement, or already counted.
    if (judged.some(({ span }) => span.start < hit.end && hit.start < span.end)) continue;
    // Talks that the word describes right before their name were judged above, or are only wanted.
    const after = context.folded({ start: hit.end, end: Math.min(voice.content.end, hit.end + AFTER) });
    if (topicAfter(after, hit.language) !== null) continue;
    const before = context.folded({ start: voice.content.start, end: hit.start }).slice(-60);
    if (isWished(before.replace(LAST_CLAUSE, ''), hit.language)) continue;
    // "Even in the most difficult days": what stands in the way judges nothing.
    if (CONCEDED[hit.language].test(before)) continue;
    const turned = TURNED[hit.language].test(before);
    if ((hit.entry.attributes?.valence === 1) !== turned) good = true;
    else bad = true;
  }
  const outlook = outlookOf(context, voice);
  good ||= outlook.good;
  bad ||= outlook.bad;
  if (good && bad) return 'mixed';
  return good ? 'optimistic' : bad ? 'pessimistic' : byAct;
}

/** Whether the word is all that is said (称取得成功): what else than the talks could be meant? */
function isAll(context: ReadingContext, { content }: Voice, hit: Hit<'cue'>): boolean {
  if (SOMEBODY.test(context.folded({ start: content.start, end: hit.start }))) return false;
  return hit.start - content.start <= LEAD[hit.language] && content.end - hit.end <= TAIL;
}

/** Said of somebody: "you are stalling". */
const SOMEBODY = /(?<![a-z])(?:you|they|he|she|we|i)(?![a-z])|[你我他她]/;

/** So few code units stand around a word that is all that is said. */
const LEAD = { zh: 4, en: 12 };
const TAIL = 2;

/** Whether talks or a relationship are spoken of in what is said. */
function speaksOfTopic(context: ReadingContext, { content }: Voice): boolean {
  return TOPIC.test(context.folded(content));
}

const TOPIC =
  /通话|访问|会面|面谈|会谈|会晤|磋商|谈判|对话|会见|峰会|交流|沟通|关系|合作|互信|友谊|(?:^|[^a-z])(?:talks?|consultations?|sessions?|rounds?|encounters?|visits?|calls?|meetings?|summits?|negotiat[a-z]*|conversations?|dialogues?|discussions?|exchanges?|relationships?|relations|ties|trust|friendship|cooperation|partnership)(?![a-z])/;

/** Acts that set one side against the other. */
const AGAINST: ReadonlySet<SpeechAct> = new Set<SpeechAct>(['accuse', 'criticise', 'threaten']);

/** Harm to what is between the sides: to be accused of it says that it stands badly. Blame of conduct alone does not. */
const HARMED =
  /(?:破坏|损害|违反|违背|背弃|撕毁|侵蚀|动摇|毒化)[^,;。]{0,12}(?:共识|协议|协定|承诺|关系|互信|磋商|谈判|对话|气氛)|(?:未能?(?!来)|没有|不|拒绝?)[^,;。]{0,3}(?:履行|兑现|遵守|执行|落实)|未按|(?<![a-z])(?:fail(?:ed|s|ing|ure)? to|not|never|n't|refus[a-z]* to) (?:honou?r|implement|carry out|live up to|deliver|keep|abide by|fulfil)[a-z]*|(?<![a-z])(?:undermin|violat|breach|break|broke|sabotag|derail|poison|damag|torpedo|reneg)[a-z]*[^,;.]{0,40}(?:agreements?|deals?|truce|accords?|consensus|commitments?|promises?|talks|relations|ties|trust|atmosphere)(?![a-z])/;

/** Acts that bring a next meeting about. */
const TOWARDS: ReadonlySet<SpeechAct> = new Set<SpeechAct>(['announce', 'agree', 'invite']);

/**
 * What an utterance shows of the talks where no word in it judges them: to accuse the other side is no good sign,
 * and to announce or agree on a further round is one.
 */
function stanceByAct(
  context: ReadingContext,
  { act, negated, content }: Voice,
  target: UtteranceValue['target'],
  issues: readonly string[],
): UtteranceValue['stance'] {
  if (negated) return null;
  if (AGAINST.has(act) && target.some(({ stance }) => stance === 'critical'))
    return HARMED.test(context.folded(content)) ? 'pessimistic' : null;
  return TOWARDS.has(act) && issues.includes('next-round') ? 'optimistic' : null;
}
