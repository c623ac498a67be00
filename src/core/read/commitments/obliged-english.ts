import type { ReadingContext } from '../context.ts';
import { matchesWithin, soughtAll } from '../sought/may-stand.ts';
import { type Agent, agentOf, otherParty, speakerAgent } from '../statements/agent.ts';
import { contentStart } from '../statements/content-start.ts';
import { agentAt } from '../statements/grammatical-subject.ts';
import type { Statement } from '../statements/statement.ts';
import { beginning, clauseStart, DENIED } from './clause-english.ts';
import type { Undertaking } from './commitment.ts';
import { sameSide } from './side.ts';

const MUST =
  /(?<![a-z])(must|should|needs to|need to|has to|have to|ought to) (?:not |also |immediately |now |first |at once )?([a-z]+)/g;
/** "It is for X to", "the onus is on X to", "it is time for X to". */
const UP_TO =
  /(?<![a-z])(?:(?:it is|it's|it remains|that is|it was) (?:for|up to|incumbent (?:up)?on|time for|high time for|the (?:duty|responsibility|job) of)|(?:the )?(?:onus|burden|responsibility|duty|obligation) (?:is|lies|rests|falls|remains) (?:squarely |now )?(?:on|with|upon)) (?:the )?/g;
const EPISTEMIC = /^(?:go|be able|be fine|bring|lead|result|be|have|help|come|prove)$/;
/** What is to end or to begin, of things that the other side has in hand: "the sales must stop". */
const TO_HAPPEN =
  /(?<![a-z])(must|should|needs? to|has to|have to|had to) (?:[a-z]+ly |now |first )?(?:be (?:[a-z]+ly )?(?:lifted|removed|released|stopped|ended|withdrawn|cancelled|canceled|reversed|revoked|dropped|scrapped|restored|returned|freed|corrected|brought to (?:justice|account)|held (?:accountable|to account|responsible)|respected|upheld|complied with|complied|dismantled|repaired|compensated)|stop|end|cease)(?![a-z])/g;
/** The same with a stronger word, also of what is to begin. */
const TO_BEGIN =
  /(?<![a-z])(must|have to|has to|had to) (?:[a-z]+ly )?(?:start|begin|resume|move|flow|arrive|be (?:resumed|delivered|honou?red|kept|implemented|respected|approved|granted))(?![a-z])/g;

/** What is to be done by a day: "the crates should be on a ship by May". */
const BY_A_DAY =
  /(?<![a-z])(must|should|has to|have to|needs? to|ought to) (?:[a-z]+ly )?(?!have|go|seem|arrive|reach|recover|be (?:completed?|finished|ready|done|over|back|available|operational|known|clear|able|possible|seen|felt|open))[a-z]+ [^,;]{0,50}?(?<![a-z])(?:by|before|within|no later than|not later than) (?:the )?(?:end|[0-9]|first|second|third|middle|close|[a-z]+day|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|christmas|easter|next|this|two|three|four|five|six|seven|ten|thirty|a (?:week|month|year))(?![a-z])/g;

const SOUGHT = soughtAll({ MUST, UP_TO, TO_HAPPEN, TO_BEGIN, BY_A_DAY });

/** What a party says to be the duty of the other side, or of both, without a verb of asking. */
export function englishObligation(context: ReadingContext, statement: Statement): Undertaking | null {
  return upTo(context, statement) ?? obliged(context, statement) ?? toHappen(context, statement);
}

/** "It is for X to": the duty of somebody named, in the words of another side. */
function upTo(context: ReadingContext, statement: Statement): Undertaking | null {
  const { frame, start, end, text, actors } = statement;
  const by = speakerAgent(context, statement);
  if (by === null || by.parties.length !== 1) return null;
  for (const match of matchesWithin(frame, text, SOUGHT.UP_TO)) {
    const at = start + match.index;
    const after = at + match[0].length;
    const other = actors.find((one) => one.start <= after && after < one.end);
    const to = other === undefined ? null : agentOf(context, statement, other);
    if (other === undefined || to === null || to.parties.length !== 1 || sameSide(by, to)) continue;
    if (!/^ (?:[a-z]+ )?to [a-z]/.test(frame.text.slice(other.end, end))) continue;
    if (DENIED.test(frame.text.slice(clauseStart(frame.text, start, at), at))) continue;
    return {
      statement,
      type: 'demand',
      agent: by,
      to: to.parties[0] ?? null,
      firmness: 3,
      start: at,
      action: other.end,
      end,
    };
  }
  return null;
}

/** "Must" and "should" of the other side, or of both from one of them. */
function obliged(context: ReadingContext, statement: Statement): Undertaking | null {
  const { frame, start, end, text } = statement;
  const by = speakerAgent(context, statement);
  if (by === null || by.parties.length !== 1) return null;
  for (const match of matchesWithin(frame, text, SOUGHT.MUST)) {
    const at = start + match.index;
    const verb = match[2] ?? '';
    if (match[1] === 'should' && EPISTEMIC.test(verb)) continue;
    // "Nobody in the capital should be surprised" asks nobody for anything.
    if (/(?<![a-z])(?:nobody|no one|no-one|none)(?: [a-z]+){0,6} $/.test(frame.text.slice(start, at)))
      continue;
    const subject =
      addressed(context, statement, by, at) ??
      beforeQuote(context, statement, at) ??
      agentAt(context, statement, at);
    if (subject === null || subject.words === null) continue;
    const isBoth = subject.parties.length > 1 || subject.ids[0] === 'side:both';
    const [party] = subject.parties;
    if (!isBoth && (party === undefined || by.parties.includes(party))) continue;
    return {
      statement,
      type: 'demand',
      agent: by,
      // One's own part of what both should do needs no asking; to whom the rest is said is not told.
      to: isBoth ? null : (party ?? null),
      firmness: match[1] === 'must' ? 5 : 3,
      start: beginning(subject, start, at),
      action: at + match[0].length - verb.length,
      end,
    };
  }
  return null;
}

/** "The sales must stop": what the other side has in hand, in the words of a party. */
function toHappen(context: ReadingContext, statement: Statement): Undertaking | null {
  const { frame, start, end, text } = statement;
  const by = speakerAgent(context, statement);
  if (by === null || by.parties.length !== 1) return null;
  const match = [
    ...matchesWithin(frame, text, SOUGHT.TO_HAPPEN),
    ...matchesWithin(frame, text, SOUGHT.TO_BEGIN),
    ...matchesWithin(frame, text, SOUGHT.BY_A_DAY),
  ][0];
  if (match === undefined) return null;
  const at = start + match.index;
  const from = contentStart(statement);
  const subject = frame.text.slice(from, at);
  if (
    from >= at ||
    DENIED.test(subject) ||
    /(?<![a-z])(?:i|we|our|my|both|all|who|which|what)(?![a-z])/.test(subject)
  )
    return null;
  // Somebody named is the subject or owns it; what one's own side must do is no demand.
  const agent = agentAt(context, statement, at);
  if (agent?.words != null && sameSide(agent, by)) return null;
  return {
    statement,
    type: 'demand',
    agent: by,
    to: otherParty(context, by.parties),
    firmness: match[1] === 'should' ? 3 : 5,
    start: from,
    action: from,
    end,
  };
}

/** X “must change course”: whoever stands right before the quotation is its subject. */
function beforeQuote(context: ReadingContext, statement: Statement, at: number): Agent | null {
  const { frame, start, actors } = statement;
  const gap = /,? ?["“]$/.exec(frame.text.slice(start, at));
  const one = gap === null ? undefined : actors.find(({ end }) => end === start + gap.index);
  return one === undefined ? null : agentOf(context, statement, one);
}

/** "You have to": the other side, in words that are quoted. */
function addressed(
  context: ReadingContext,
  { frame, start }: Statement,
  by: Agent,
  at: number,
): Agent | null {
  const match =
    /(?<![a-z])you (?:also |now |really )?$/.exec(frame.text.slice(start, at)) ??
    /(?<=(?<![a-z])(?:i|we) (?:also )?(?:told|warned|informed|reminded) (?:him|her|them) (?:that )?)(?:he|she|they) (?:also |now |really )?$/.exec(
      frame.text.slice(start, at),
    );
  const party = match === null ? null : otherParty(context, by.parties);
  if (match === null || party === null) return null;
  const from = start + match.index;
  const [word = ''] = match[0].split(' ');
  return { ids: [party], parties: [party], words: { start: from, end: from + word.length } };
}
