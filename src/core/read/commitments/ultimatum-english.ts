import type { ReadingContext } from '../context.ts';
import { matchWithin, soughtAll } from '../sought/may-stand.ts';
import { agentOf, otherParty, ownParty } from '../statements/agent.ts';
import { agentAt } from '../statements/grammatical-subject.ts';
import type { Statement } from '../statements/statement.ts';
import { beginning, clauseStart, DENIED } from './clause-english.ts';
import type { Undertaking } from './commitment.ts';
import { sameSide } from './side.ts';

/** "Gave X until Friday to": a limit that one side sets the other. */
const GAVE_UNTIL = /(?<![a-z])(?:gave|gives|given|giving) (?=[^,;]{2,60}? to [a-z])/;
const LIMIT =
  /^ (?:until|till|[a-z0-9]+ (?:more )?(?:hours?|days?|weeks?|months?)) [^,;]{0,30}?(?<![a-z])to (?=[a-z])|^ (?:[a-z0-9]+ )?(?:hours?|days?|weeks?|months?) to (?=[a-z])/;
/** "Just buy the barley!": what a post tells the other side to do. */
const IMPERATIVE =
  /^["“\s]*(?:(?:so|then|just|now|please|simply|and) ){0,2}(?:stop|end|lift|drop|release|return|open|reopen|buy|pay|honou?r|keep (?:your|their|the)|give (?:us|back|our|up)|let (?:our|the|them|him|her)|sign|withdraw|scrap|remove|restore|hand over|free|send (?:back|our|home)|cut|deliver|respect|live up|stick to|do (?:your|what you)) ?(?=[a-z])(?!by |to do |for |it is|with |from |here|now is)/;

const SOUGHT = soughtAll({ GAVE_UNTIL, IMPERATIVE });

/** A demand told by its limit, or by the imperative of a leader's post. */
export function ultimatum(context: ReadingContext, statement: Statement): Undertaking | null {
  return limited(context, statement) ?? imperative(context, statement);
}

function limited(context: ReadingContext, statement: Statement): Undertaking | null {
  const { frame, start, end, text, actors } = statement;
  const match = matchWithin(frame, text, SOUGHT.GAVE_UNTIL);
  if (match === null) return null;
  const at = start + match.index;
  const after = at + match[0].length;
  const other = actors.find((one) => one.start - after >= 0 && one.start - after <= 4);
  const limit = other === undefined ? null : LIMIT.exec(frame.text.slice(other.end, end));
  const to = other === undefined ? null : agentOf(context, statement, other);
  const by = agentAt(context, statement, at);
  if (other === undefined || limit === null || to?.parties.length !== 1 || by?.parties.length !== 1)
    return null;
  if (sameSide(by, to) || DENIED.test(frame.text.slice(clauseStart(frame.text, start, at), at))) return null;
  return {
    statement,
    type: 'demand',
    agent: by,
    to: to.parties[0] ?? null,
    firmness: 5,
    start: beginning(by, start, at),
    action: other.end + limit[0].length,
    end,
  };
}

function imperative(context: ReadingContext, statement: Statement): Undertaking | null {
  const { frame, start, end, text, voice, previous } = statement;
  const own = ownParty(context);
  if (context.about.kind !== 'post' || own === null || previous !== null) return null;
  if (voice !== null && voice.mode !== 'narrator' && voice.speaker.party !== own) return null;
  const match = matchWithin(frame, text, SOUGHT.IMPERATIVE);
  const to = otherParty(context, [own]);
  if (match === null || to === null) return null;
  const at = start + match.index;
  return {
    statement,
    type: 'demand',
    agent: { ids: [own], parties: [own], words: null },
    to,
    firmness: 4,
    start: at,
    action: at,
    end,
  };
}
