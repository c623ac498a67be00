import type { SpeechAct } from '../../lexicon/entry.ts';
import type { Hit } from '../../lexicon/lexicon.ts';
import type { ReadingContext } from '../context.ts';
import type { UtteranceValue } from '../values.ts';
import type { Voice } from '../voice/voice.ts';

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

/** Words right before a judgement that turn it round, in the folded text. */
const TURNED = {
  zh: /(?:不|未|没有|并非|难以|尚未|谈不上)\S{0,2}$/,
  en: /(?:\bnot|\bno|\bnever|\bhardly|\bwithout|n't|\bless than)(?: \w+){0,2} $/,
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
  const byAct = stanceByAct(voice, target, issues);
  if (!JUDGING.has(voice.act)) return byAct;
  let good = false;
  let bad = false;
  for (const hit of cues) {
    if (hit.entry.class !== 'stance') continue;
    const before = context.folded({ start: voice.content.start, end: hit.start }).slice(-24);
    const turned = TURNED[hit.language].test(before);
    if ((hit.entry.attributes?.valence === 1) !== turned) good = true;
    else bad = true;
  }
  if (good && bad) return 'mixed';
  return good ? 'optimistic' : bad ? 'pessimistic' : byAct;
}

/** Acts that set one side against the other. */
const AGAINST: ReadonlySet<SpeechAct> = new Set<SpeechAct>(['accuse', 'criticise', 'threaten']);

/** Acts that bring a next meeting about. */
const TOWARDS: ReadonlySet<SpeechAct> = new Set<SpeechAct>(['announce', 'agree', 'invite']);

/**
 * What an utterance shows of the talks where no word in it judges them: to accuse the other side is no good sign,
 * and to announce or agree on a further round is one.
 */
function stanceByAct(
  { act, negated }: Voice,
  target: UtteranceValue['target'],
  issues: readonly string[],
): UtteranceValue['stance'] {
  if (negated) return null;
  if (AGAINST.has(act) && target.some(({ stance }) => stance === 'critical')) return 'pessimistic';
  return TOWARDS.has(act) && issues.includes('next-round') ? 'optimistic' : null;
}
