import { leading } from './grammatical-subject.ts';
import type { Statement } from './statement.ts';

const OWN_FUTURE = /^(?:方面|政府)?(?:愿意?|随即|届时|也|还|就|便|则|立即|马上|将|会|可以?){1,4}/;

/**
 * Whether a clause under a word of proposing says what the speaker itself would do: 甲方提出，若乙方放行，甲方将取消关税.
 * What is proposed to the other side binds nobody.
 */
export function bindsItself(statement: Statement): boolean {
  const { voice, frame, end } = statement;
  if (frame.language !== 'zh' || voice === null || voice.negated || voice.act !== 'propose') return false;
  const subject = leading(statement);
  if (subject === undefined || subject.party === null || !voice.holders.includes(subject.party)) return false;
  // The subject of the clause, and not the one who proposes.
  if (voice.cue !== null && frame.local(voice.cue.start) >= subject.end && frame.local(voice.cue.start) < end)
    return false;
  return OWN_FUTURE.test(frame.text.slice(subject.end, end));
}
