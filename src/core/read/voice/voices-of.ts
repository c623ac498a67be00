import { coveringAt } from '../../text/bisect.ts';
import { type ActedSentence, actorsOf } from '../actors/actors-of.ts';
import type { ReadingContext } from '../context.ts';
import { turnsOf } from './turns.ts';
import type { Voice, VoiceMap } from './voice.ts';
import { VoiceWalk } from './voice-walk.ts';

/**
 * Whose words each stretch of the body gives: clause by clause, with dropped subjects carried on, chains of
 * carriers, and the narrator's own words in between. Linear in the length of the text.
 */
export function voicesOf(context: Omit<ReadingContext, 'voices'>): VoiceMap {
  const named = actorsOf(context);
  const walk = new VoiceWalk(context, turnsOf(context, named));
  const voices: Voice[] = [];
  for (let i = 0; i < named.length; i += 1)
    voices.push(...walk.read(named[i] as ActedSentence, named[i + 1] ?? null));
  return { voices, named, at: (offset) => coveringAt(voices, offset) };
}
