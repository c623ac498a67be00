import type { ReadingContext } from '../context.ts';
import { matchWithin, soughtAll } from '../sought/may-stand.ts';
import { speakerAgent } from '../statements/agent.ts';
import { agentAt } from '../statements/grammatical-subject.ts';
import type { Statement } from '../statements/statement.ts';

/** How an effort ends: told of somebody else's, also by a party, it is foretold. */
const SOUGHT = soughtAll({
  en: /(?<![a-z])(?:(?:will|would) (?:not|never)|won't|(?:is|are) (?:not|never) going to) (?:succeed|work|prevail|get (?:far|anywhere|away with (?:it|this|that)|(?:its|their|his|her) way)|hold(?: for long| out| up)?(?= ?[.,;”"]| (?:as|if|unless|until|beyond|past|much|for)(?![a-z]))|last(?: long)?|achieve (?:its|their|his|her|this|that|anything)|bring (?:us|[a-z]+) to (?:our|its|their) knees)(?![a-z])|(?<![a-z])(?:(?:will|would)(?: only| surely| certainly| inevitably| ultimately| in the end| simply)?|(?:is|are) (?:bound|doomed|certain|destined|going) to) (?:fail|backfire|come to nothing|come to naught|get nowhere|be in vain|end in failure|rebound on|prove (?:it|them|him|her|you|that|this|[a-z]+) (?:wrong|mistaken|right)|come to regret)(?![a-z])/,
  zh: /(?:注定|必将|终将|必然|迟早|早晚|只会|只能|一定会|终究会?|必定|势必)[^,;。]{0,8}(?:失败|落空|碰壁|破产|徒劳|适得其反|反噬|自食其果|自食恶果|害人害己|得不偿失|无功而返)|(?:不会|绝不会|决不会|不可能|休想|永远不会|永不会)[^,;。]{0,4}(?:得逞|成功|奏效|如愿|有好结果|有好下场)/,
});

/** The outcome of somebody else's effort. Of one's own it is resolve, and foretells nothing. */
export function outcomeIn(
  context: ReadingContext,
  statement: Statement,
): { start: number; end: number } | null {
  const { frame, start, text } = statement;
  const match = matchWithin(frame, text, SOUGHT[frame.language]);
  if (
    match === null ||
    /(?:^|[\s"“])(?:if|unless|whether|hopes?|wants?)(?![a-z])[^,;]*$|如果|是否|希望/.test(
      text.slice(0, match.index),
    )
  )
    return null;
  const at = start + match.index;
  if (/(?<![a-z])(?:we|i) $|(?:我们|我方|我国)[^,;。]{0,4}$/.test(text.slice(0, match.index))) return null;
  const agent = agentAt(context, statement, at);
  const speaker = speakerAgent(context, statement);
  const isOwn =
    agent?.words != null && (speaker?.parties.some((party) => agent.parties.includes(party)) ?? false);
  return isOwn ? null : { start: at, end: at + match[0].length };
}
