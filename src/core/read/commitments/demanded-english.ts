import type { ReadingContext } from '../context.ts';
import { type Agent, agentAt, agentOf, otherParty, speakerAgent } from '../statements/agent.ts';
import type { Statement } from '../statements/statement.ts';
import type { Undertaking } from './commitment.ts';
import { beginning, clauseStart } from './undertaken-english.ts';

const DEMAND =
  /(?<![a-z])(?:(?:strongly |again |also |repeatedly |once more )?(?:urged|urges|urge|called on|calls on|called upon|called for|calls for|pressed for|presses for|demanded that|demands that|pressed|presses|asked|told|demanded|demands) )/g;
const MUST =
  /(?<![a-z])(must|should|needs to|need to|has to|ought to) (?:not |also |immediately |now |first )?([a-z]+)/g;
const EPISTEMIC = /^(?:go|be able|be fine|bring|lead|result|be|have|help|come|prove)$/;
const DENIED = /(?:^|[\s"“])(?:not|never|no|if|whether|n't)(?![a-z])/;

/** Demands in one English clause. */
export function* englishDemands(context: ReadingContext, statement: Statement): Iterable<Undertaking> {
  const { frame, start, end, text, actors } = statement;
  for (const match of text.matchAll(DEMAND)) {
    const at = start + match.index;
    const after = at + match[0].length;
    if (DENIED.test(frame.text.slice(clauseStart(frame.text, start, at), at))) continue;
    const by = agentAt(context, statement, at);
    if (by === null || !isSide(by)) continue;
    const rest = frame.text.slice(after, end);
    const addressee = actors.find((one) => one.start >= after && one.start - after <= 4 && one.end <= end);
    const to = addressee ? agentOf(context, statement, addressee) : null;
    // Whom one asks of one's own offices is told what to do and is no other side.
    if (addressee?.kind === 'organisation' && /asked|told/.test(match[0])) continue;
    if (to?.parties.some((party) => by.parties.includes(party))) continue;
    const isForNoun = /(?:called|calls|pressed|presses) for /.test(match[0]);
    const isDemandedNoun = /demand(?:ed|s) $/.test(match[0]);
    const act = addressee
      ? /^(?:[^,;]{0,30}?) (?:to|not to) /.exec(frame.text.slice(addressee.end, end))
      : null;
    const that = match[0].includes('that ') && addressee !== undefined;
    if (isForNoun || isDemandedNoun) {
      if (
        !/^(?:the |an? |an immediate |a prompt |immediate |prompt |full |its |their )?[a-z]/.test(rest) ||
        /^(?:a|the) (?:meeting|call|conversation|vote)(?![a-z])/.test(rest)
      )
        continue;
    } else if (act === null && !that) continue;
    const action =
      isForNoun || isDemandedNoun ? after : addressee ? addressee.end + (act?.[0].length ?? 1) : after;
    yield {
      statement,
      type: 'demand',
      agent: by,
      to: to?.parties[0] ?? otherParty(context, by.parties),
      firmness: /demand/.test(match[0]) ? 5 : /asked|told/.test(match[0]) ? 3 : 4,
      start: beginning(by, start, at),
      action,
      end,
    };
    return;
  }
  const by = speakerAgent(context, statement);
  if (by === null || by.parties.length !== 1) return;
  for (const match of text.matchAll(MUST)) {
    const at = start + match.index;
    const verb = match[2] ?? '';
    if (match[1] === 'should' && EPISTEMIC.test(verb)) continue;
    const subject = agentAt(context, statement, at);
    const [party] = subject?.parties ?? [];
    if (subject === null || subject.words === null || party === undefined || subject.parties.length > 1)
      continue;
    if (by.parties.includes(party)) continue;
    yield {
      statement,
      type: 'demand',
      agent: by,
      to: party,
      firmness: match[1] === 'must' ? 5 : 3,
      start: beginning(subject, start, at),
      action: at + match[0].length - verb.length,
      end,
    };
    return;
  }
}

function isSide(agent: Agent): boolean {
  return agent.parties.length > 0 || agent.ids[0] === 'side:both';
}
