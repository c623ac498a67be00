import type { Statement } from '../statements/statement.ts';
import { CHINESE_ACT } from './acts-chinese.ts';

/** What turns away from what is undertaken, or begins with somebody new. */
const TURNS =
  /^["“]?(?:但|而|不过|然而|同时(?!在)|此外|另外|因此|所以|以(?!及)|从而|这|该|此|并(?:表示|指出|强调|称|说|希望|呼吁|敦促|要求|愿|期待|重申|感谢|请)|否则|显示|如果|若|希望|期待|愿|我|你|他|她|它|双方|两国|对方|作为|其中|包括|为)/;
/** What a clause that goes on with the same subject may begin with: a time, an adverb, a verb of doing. */
const GOES_ON =
  /^["“]?(?:并(?:且)?|且|也|还|再|先|首批|随后|不再|继续|尽快|立即|同步|相应|在|于|自|从|最迟|不迟于|[0-9]{1,4}(?:年|月|日))/;

/**
 * Where a Chinese undertaking ends that may go on over clauses of one voice: 承诺加快审批，12月前先放行一批. One word of
 * undertaking binds to all that follows it without a new subject.
 */
export function undertakingEnd(statement: Statement): number {
  const { frame, end, actors, voice } = statement;
  let to = end;
  for (let steps = 0; steps < 3 && to < frame.text.length; steps += 1) {
    if (!/,["”』」]?$/.test(frame.text.slice(0, to).trimEnd())) break;
    const next = /^[^,;。!?]*[,;。!?]?/.exec(frame.text.slice(to))?.[0] ?? '';
    const inVoice = voice === null || frame.span(to, to + 1).start < voice.end;
    const isOwn = !actors.some((one) => one.start === to) && !TURNS.test(next);
    const acts = CHINESE_ACT.exec(next);
    if (!inVoice || !isOwn || acts === null || !(GOES_ON.test(next) || acts.index <= 2)) break;
    to += next.length;
  }
  return to;
}
