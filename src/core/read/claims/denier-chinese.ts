import type { ReadingContext } from '../context.ts';
import { mayAnyStand, soughtGroup } from '../sought/may-stand.ts';
import { type Agent, agentOf, ownParty } from '../statements/agent.ts';
import { agentAt } from '../statements/grammatical-subject.ts';
import { leading } from '../statements/neighbouring-clauses.ts';
import type { Statement } from '../statements/statement.ts';
import { isSame } from './accused.ts';
import { claimantOf } from './claim.ts';
import { ANSWERS, CALLED_FALSE, DENIES_DUTY, HOLDS, HOLDS_NOT, SO_CALLED, UNSAID } from './denied-chinese.ts';

/** 甲方违约的说法|毫无根据: whose breach is spoken of denies it, where nobody else is told to. */
export function charged(context: ReadingContext, statement: Statement, first: number): Agent | null {
  const { actors, start } = statement;
  const one = actors.findLast(
    (actor) => actor.start >= start && actor.end <= start + first && actor.party !== null,
  );
  return one === undefined ? null : agentOf(context, statement, one);
}

/** Who speaks for no side: a paper, people without a name that hold no office. */
export function isOnlooker({ ids, parties }: Agent): boolean {
  const [id = ''] = ids;
  return (
    parties.length === 0 &&
    (/^(?:out:|src:|org:)/.test(id) || (/^anon:/.test(id) && !/official|spokes|minister/.test(id)))
  );
}

/** Verbs by which whoever is their subject denies. */
const DENIES = /^(?:断然|矢口|坚决)?(?:予以)?(?:否认|驳斥|驳回|反驳|拒绝接受)/;

/** 谅解只规定了方向，|没有规定份数: the text is named by what it does hold. */
export function unsaid({ text, previous }: Statement): number | null {
  const match = UNSAID.exec(text);
  if (match === null || previous === null || !(HOLDS.test(previous.text) || HOLDS_NOT.test(previous.text)))
    return null;
  return match.index + (/^["“「『]*/.exec(match[0])?.[0].length ?? 0);
}

/** 所谓甲方毁约，|纯属无稽之谈. */
export function calledFalse({ text, previous }: Statement): number | null {
  return previous !== null && SO_CALLED.test(previous.text) && CALLED_FALSE.test(text) ? 0 : null;
}

/** Whether a sentence may answer so. */
export const MAY_ANSWER = soughtGroup(...ANSWERS);

/** 采购是企业行为: where words begin that deny a duty only in answer, and no clause behind says so of the text. */
export function answerIn({ frame, text, end }: Statement): number | null {
  if (!mayAnyStand(frame, MAY_ANSWER) || DENIES_DUTY.test(frame.text.slice(end))) return null;
  for (const pattern of ANSWERS) {
    const match = pattern.exec(text);
    if (match !== null && !/(?:如果|若|是否|不)[^,;。]{0,8}$/.test(text.slice(0, match.index)))
      return match.index;
  }
  return null;
}

/** 甲方称，双方从来没有约定过: who says so, where the verb that is denied is itself one of agreeing. */
export function denierOfBoth(context: ReadingContext, statement: Statement): Agent {
  const claimant = claimantOf(context, statement);
  if (claimant.ids.length === 1 && claimant.ids[0] !== 'side:both') return claimant;
  for (let at = statement.previous; at !== null; at = at.previous) {
    const said = claimantOf(context, at);
    if (said.parties.length === 1) return said;
  }
  return claimant;
}

/** 乙方声称…，这是倒打一耙: in a party's own text the words that call another's words a lie are its own. */
export function owner(context: ReadingContext, { text, voice }: Statement): Agent | null {
  const own = ownParty(context);
  if (own === null || voice?.mode !== 'explicit' || voice.speaker.party === own) return null;
  if (!/^["“]?(?:但|而)?(?:这|此)(?:完全|纯|根本|才|显然|分明|无疑|实|是|种|一)/.test(text)) return null;
  return { ids: [own], parties: [own], words: null };
}

/** 乙方称…，甲方对此予以否认: who denies stands before the verb, whoever speaks before. */
export function denier(context: ReadingContext, statement: Statement, first: number): Agent | null {
  if (!DENIES.test(statement.text.slice(first))) return null;
  const opening = leading(statement);
  if (opening === undefined) return agentAt(context, statement, statement.start + first);
  const between = statement.frame.text.slice(opening.end, statement.start + first);
  return /^(?:则|也|均|都|已|随后|当天)*(?:(?:对|就)[^,;。]{1,14})?(?:则|也|均|都|已)?$/.test(between)
    ? agentOf(context, statement, opening)
    : null;
}

/** 中方从未答应: a side disputes its own word, with or without a charge before it. Its words as the subject. */
export function ownDenial(context: ReadingContext, statement: Statement, first: number): Agent['words'] {
  const claimant = claimantOf(context, statement);
  const { start, text } = statement;
  if (claimant.parties.length === 0 || !/^(?:从未|从来没有?|从没有?|并未|没有|未曾)/.test(text.slice(first)))
    return null;
  const agent = agentAt(context, statement, start + first);
  const isOwn = agent !== null && isSame(agent, claimant) && agent.words !== null;
  return isOwn && agent.words.start >= start ? agent.words : null;
}
