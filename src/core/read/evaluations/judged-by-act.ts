import type { SpeechAct } from '../../lexicon/entry.ts';
import { headLength } from '../../text/bisect.ts';
import type { Span } from '../../text/span.ts';
import type { ReadingContext } from '../context.ts';
import type { Draft } from '../reader.ts';
import type { EvaluationValue } from '../values.ts';
import type { Voice } from '../voice/voice.ts';
import { isPartyAdjective } from './party-adjective.ts';
import { topicOpening } from './topics.ts';

const PRAISING: ReadonlySet<SpeechAct> = new Set<SpeechAct>(['praise', 'thank']);
const BLAMING: ReadonlySet<SpeechAct> = new Set<SpeechAct>(['accuse', 'criticise']);

/** What may stand between the verb and whoever is praised or blamed. */
const LEAD = {
  zh: /^["“]?(?:了|过|到|来自)?$/,
  en: /^["“ ]*(?:that )?(?:the |what (?:it|he|she|they) called (?:the )?|(?:[a-z]+ )?(?:for|to|of|at|against) (?:the )?)?(?:(?:former |outgoing |new )?(?:people|government|efforts|role|leadership|decision|support) (?:of|by) (?:the )?)?$/,
};

/**
 * Whom the verb of saying itself praises or blames: "thanked Qatar for …", 高度评价中方…. Only the one who stands
 * right behind the verb; what the words say of others is read from the words.
 */
export function judgedByAct(context: ReadingContext, voice: Voice): Draft<EvaluationValue> | null {
  const { cue, content, act, negated, speaker } = voice;
  if (cue === null || negated || (!PRAISING.has(act) && !BLAMING.has(act)) || content.start < cue.end)
    return null;
  const polarity = PRAISING.has(act) ? 'positive' : 'negative';
  const found = namedBehind(context, voice);
  if (found === null || found.target === speaker.party || voice.holders.includes(found.target)) return null;
  const words = context.text.content.slice(cue.start, cue.end);
  return {
    span: { start: cue.start, end: Math.max(found.span.end, cue.end) },
    value: {
      by: speaker.id,
      attribution: 'attributed',
      target: found.target,
      polarity,
      aspect: found.isTopic ? 'outcome' : 'conduct',
      asWritten: words,
    },
  };
}

interface Found {
  readonly target: string;
  readonly span: Span;
  readonly isTopic: boolean;
}

function namedBehind(context: ReadingContext, { content }: Voice): Found | null {
  const { named } = context.voices;
  const acted = named[headLength(named, ({ frame }) => frame.sentence.start <= content.start) - 1];
  if (acted === undefined) return null;
  const { frame, actors } = acted;
  const from = frame.local(content.start);
  const to = frame.local(content.end);
  const words = frame.text.slice(from, to);
  const topic = topicOpening(words, frame.language);
  if (topic !== null && !/^(?:'s|’s)/.test(words.slice(topic.end)))
    return { target: topic.topic, span: frame.span(from, from + topic.end), isTopic: true };
  const one = actors.find((actor) => actor.start >= from && actor.end <= to && actor.kind !== 'outlet');
  const demonym = context
    .hits('party', content)
    .find(
      (hit) => isPartyAdjective(frame, hit) && LEAD.en.test(frame.text.slice(from, frame.local(hit.start))),
    );
  if (one !== undefined && one.party !== null && LEAD[frame.language].test(frame.text.slice(from, one.start)))
    return { target: one.party, span: frame.span(one.start, one.end), isTopic: false };
  return demonym === undefined
    ? null
    : { target: demonym.entry.id, span: { start: demonym.start, end: demonym.end }, isTopic: false };
}
