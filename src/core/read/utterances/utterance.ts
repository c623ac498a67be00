import type { ReadingContext } from '../context.ts';
import type { Draft } from '../reader.ts';
import type { UtteranceValue } from '../values.ts';
import type { Voice } from '../voice/voice.ts';
import { stanceOf } from './stance.ts';

/** An utterance as a finding: the voice as a whole, resting on its speaker's name and on the words said. */
export function utteranceOf(context: ReadingContext, voice: Voice): Draft<UtteranceValue> {
  const { content } = context.text;
  const span = trimmed(content, voice.start, voice.end);
  const issues = [...new Set(context.hits('issue', voice).map((hit) => hit.entry.id))];
  const value: UtteranceValue = {
    speaker: voice.speaker.id,
    speakerAsWritten: voice.speaker.asWritten,
    party: voice.speaker.party,
    role: voice.speaker.role,
    holders: voice.holders,
    cue: voice.cue?.asWritten ?? null,
    act: voice.act,
    strength: voice.strength,
    negated: voice.negated,
    mode: voice.quotation,
    subject: voice.mode === 'explicit' ? 'explicit' : 'carried',
    chain: voice.chain.map((carrier) => carrier.id),
    said: content.slice(voice.content.start, voice.content.end),
    issues,
    stance: stanceOf(context, voice),
  };
  const speaker = voice.speaker.span;
  const also =
    speaker && !(span.start <= speaker.start && speaker.end <= span.end)
      ? [speaker, voice.content]
      : [voice.content];
  return { span, value, also };
}

/** The voices that are somebody's utterance: not the narrator's, and not a carrier whose words another speaks. */
export function spokenVoices(context: ReadingContext): Voice[] {
  const { voices } = context.voices;
  return voices.filter(
    (voice, i) =>
      voice.mode !== 'narrator' &&
      voice.content.end > voice.content.start &&
      !isEmpty(voice) &&
      !isCarrier(voice, voices[i + 1]),
  );
}

/** Acts whose verb says nothing without words: 表示, "said". 表示反对 and "denied" say all. */
const NEEDS_WORDS: ReadonlySet<string> = new Set(['assert', 'stress', 'claim', 'announce', 'predict']);

/** A word of saying without words. Cues that hold what is said (表示肯定, 释放…信号) are longer than one. */
function isEmpty({ cue, content, act }: Voice): boolean {
  if (cue === null || !NEEDS_WORDS.has(act)) return false;
  return content.start === cue.start && content.end <= cue.end && /^(?:\S{1,4}|[a-z]+)$/i.test(cue.asWritten);
}

function isCarrier(voice: Voice, next: Voice | undefined): boolean {
  if (voice.cue === null || next === undefined || next.start !== voice.end) return false;
  const isEmpty = voice.content.start === voice.cue.start;
  return isEmpty && next.chain.some((carrier) => carrier.id === voice.speaker.id);
}

function trimmed(content: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(content[from] as string)) from += 1;
  while (to > from && /[\s,，;；]/.test(content[to - 1] as string)) to -= 1;
  // The conjunction before the next speaker belongs to neither.
  const conjunction = /(?:[,;]? (?:and|but|while|whereas)|[，；]?(?:而|但))$/.exec(
    content.slice(Math.max(from, to - 10), to),
  );
  return { start: from, end: conjunction ? to - conjunction[0].length : to };
}
