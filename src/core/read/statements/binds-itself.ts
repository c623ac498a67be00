import { leading } from './neighbouring-clauses.ts';
import type { Statement } from './statement.ts';

const OWN_FUTURE = /^(?:方面|政府)?(?:愿意?|随即|届时|也|还|就|便|则|立即|马上|将|会|可以?){1,4}/;

/**
 * Whether a clause under a word of proposing says what the speaker itself would do: 甲方提出，若乙方放行，甲方将取消关税.
 * What is proposed to the other side binds nobody.
 */
export function bindsItself(statement: Statement): boolean {
  const { voice, frame, end } = statement;
  if (frame.language !== 'zh' || voice === null || voice.negated) return false;
  // 他说，只要乙方…，甲方就…: the act is read from 要 in 只要.
  const cue =
    voice.cue === null ? '' : frame.text.slice(frame.local(voice.cue.start), frame.local(voice.cue.end));
  if (
    voice.act !== 'propose' &&
    !(voice.act === 'demand' && /^(?:说|称|表示|指出|强调|宣布|透露)$/.test(cue))
  )
    return false;
  const subject = leading(statement);
  if (subject === undefined || subject.party === null || !voice.holders.includes(subject.party)) return false;
  // The subject of the clause, and not the one who proposes.
  if (voice.cue !== null && frame.local(voice.cue.start) >= subject.end && frame.local(voice.cue.start) < end)
    return false;
  return OWN_FUTURE.test(frame.text.slice(subject.end, end));
}
