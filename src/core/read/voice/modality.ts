import type { SpeechAct } from '../../lexicon/entry.ts';
import type { Span } from '../../text/span.ts';
import type { ReadingContext } from '../context.ts';

/** Acts that say only that something was said; what is said decides what is done by it. */
const PLAIN: ReadonlySet<SpeechAct> = new Set<SpeechAct>(['assert', 'claim']);

const FORBIDS = /^不(?:应|应该|应当|得)再?$/;

/** What a stretch does and how strongly, from its verb and from 应, 应会, must, "should go" in its words. */
export function actOf(
  context: Pick<ReadingContext, 'hits'>,
  verb: { readonly act: SpeechAct; readonly strength: number },
  content: Span,
): { act: SpeechAct; strength: number } {
  if (!PLAIN.has(verb.act)) return { act: verb.act, strength: verb.strength };
  for (const hit of context.hits('cue', content)) {
    if (hit.entry.class === 'epistemic' && hit.entry.id === 'epistemic:should-epistemic')
      return { act: 'predict', strength: 2 };
    // 不应 and 不得 are listed as negations, and oblige as 应 does.
    const forbids = hit.entry.class === 'negation' && FORBIDS.test(hit.form);
    if (hit.entry.class === 'obligation' || forbids) {
      const strength = hit.entry.attributes?.strength;
      return {
        act: 'demand',
        strength: Math.max(
          typeof strength === 'number' ? strength : 3,
          verb.act === 'stress' ? verb.strength : 1,
        ),
      };
    }
  }
  return { act: verb.act, strength: verb.strength };
}
