import type { ReadingContext } from '../context.ts';
import { type Claimed, claimantOf } from './claim.ts';

const RETORT =
  /呛|回敬|还击|反唇|反驳|反批|回怼|反击|反指|反诘|retort|counter|rebut|hit back|shot back|fired back/;

/** "Denied that X had broken it": who denies a breach claims that there was none. */
export function asDenied(context: ReadingContext, found: Claimed): Claimed {
  const { voice, frame } = found.statement;
  // Who retorts says so: 反驳称，乙方没有….
  const retorts =
    voice?.cue != null &&
    RETORT.test(frame.text.slice(frame.local(voice.cue.start), frame.local(voice.cue.end)));
  const isDenied = voice?.cue != null && voice.act === 'deny' && !retorts;
  if (!isDenied || (found.claim !== 'broken' && found.claim !== 'delayed')) return found;
  const [id = null] = claimantOf(context, found.statement).ids;
  return { ...found, claim: 'denied', accused: { id, words: null }, reply: true };
}
