import type { ReadingContext } from '../context.ts';
import { matchesWithin, matchWithin, soughtAll } from '../sought/may-stand.ts';
import { type Agent, agentAt, agentOf, otherParty, speakerAgent } from '../statements/agent.ts';
import { contentStart } from '../statements/content-start.ts';
import type { Statement } from '../statements/statement.ts';
import type { Undertaking } from './commitment.ts';
import { isSide } from './side.ts';
import { beginning, clauseStart } from './undertaken-english.ts';

/** Verbs of asking, with what may stand before their object. */
const DEMAND =
  /(?<![a-z])(?:strongly |(?:once |yet )?again |also |repeatedly |once more )?(?:urg(?:ed|es|e|ing)|(?:called|calls|call|calling) (?:again |once more )?(?:on|upon|for)|(?:pressed|presses|press|pressing) for|demand(?:ed|s|ing)? that|insist(?:ed|s|ing)? that|press(?:ed|es|ing)|(?:asked|asks|asking|ask) for|ask(?:ed|s|ing)|encourag(?:ed|es|ing)|told|warned|warns|demand(?:ed|s|ing)|wants?|wanted|expects?|expected|requires?|required|appeal(?:ed|s|ing) to|look(?:s|ed|ing)? to|request(?:ed|s|ing)?(?: that)?|order(?:ed|s)|instruct(?:ed|s)|implor(?:ed|es)|exhort(?:ed|s)|beg(?:ged|s)|plead(?:ed|s) with|pushed|pushes|pushing|prodd(?:ed|ing)|(?:renew|reiterat|repeat|maintain|restat|press|voic|issu|ma[dk])(?:e|ed|es|s|ing)? (?:its|his|her|their|our|a|an|the) (?:[a-z]+ )?(?:call|demand|appeal|request)s? (?:for|on|to|that)) /g;
/** The passive, with whoever asks behind it. */
const WAS_ASKED =
  /(?<![a-z])(?:(?:has|have|had|is being|are being) (?:been )?|was |were )(?:repeatedly |again |formally )?(?:told|urged|asked|ordered|pressed|instructed|requested|pushed|called (?:up)?on|warned) by (?:the )?[^,;]{2,40}? (?:not )?to (?=[a-z])/;
/** Whom one asks without a name: "urged it to", "pressed his counterpart to". One's own offices and the public are no side. */
const UNNAMED =
  /^(?:it|them|him|her|you|(?:the|his|her|its|their|our|your) (?!own |[a-z -]*(?:ministers?|officials|government|cabinet|army|troops|team|staff|reporters|journalists|ministry|agencies|parliament|lawmakers|courts?|compan(?:y|ies)|firms|citizens|people|supporters|nation|forces|party|public|voters|media|press|council|assembly|world|community|united nations|audience|delegates) )(?:[a-z-]+ ){0,3}[a-z-]+),? (?=(?:not )?to [a-z])/;
/** Verbs that ask of another side, whoever their object is; the rest may ask of anybody. */
const ASKS_A_SIDE = /urg|call|press|exhort|implor|demand|appeal|beg|plead|prod|push/;
/** "Demands that the vessels leave": what is to be done, without whom one asks. */
const THAT =
  /(?<![a-z])(?:demand(?:ed|s|ing)?|ask(?:ed|s)?|request(?:ed|s)?|urg(?:ed|es|e)|insist(?:ed|s)?(?= that [^,;]{2,60}? (?:be|must|should|not)(?![a-z])))(?: again| once more| firmly)? that (?=[^,;]{3,})/g;
/** "We expect a written answer by Friday". */
const EXPECTED_BY =
  /(?<![a-z])(?:we|i) (?:now |also |therefore )?expect (?:an? |the |its |their |his |full |clear )(?!talks|meeting|round|summit|agreement|deal|vote|visit|further)[^,;]{3,50}? (?:by|within|before|no later than|without delay)(?![a-z])/;
/** "Wants the duties lifted": what is to be done, whoever does it. */
const WANTED_DONE =
  /^(?:the|its|their|all|any|those|these|an?) [^,;]{2,50}? (?:lifted|removed|released|dropped|ended|stopped|scrapped|withdrawn|kept|maintained|extended|reopened|restored|returned|paid|signed|ratified|implemented|honou?red|changed|amended|cut|halved|cancelled|canceled|reversed|freed|closed|dismantled|destroyed|handed over|resolved|settled|delivered|respected|enforced)(?![a-z])/;
/** The same of the other side, without an act: "we expect no less from X". */
const EXPECTED_OF = /(?<![a-z])(?:expects?|demands?|wants?) (?:(?!to )[a-z]+ ){1,6}?(?:from|of) (?:the )?/g;
/** "Expects full compliance": nobody is named, and the other side is meant. */
const EXPECTED_WHOLE =
  /(?<![a-z])(?:expects?|demands?|insists? on|insisted on) (?:full|strict|prompt|swift|immediate|complete|faithful) (?:and [a-z]+ )?(?:compliance|implementation|delivery|cooperation|adherence|respect|action|observance)(?![a-z])/;
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
const DENIED = /(?:^|[\s"“])(?:not|never|no|if|whether)(?![a-z])|n't(?![a-z])/;

const SOUGHT = soughtAll({
  DEMAND,
  WAS_ASKED,
  EXPECTED_OF,
  EXPECTED_WHOLE,
  EXPECTED_BY,
  THAT,
  MUST,
  UP_TO,
  TO_HAPPEN,
  TO_BEGIN,
});

/** Demands in one English clause. */
export function* englishDemands(context: ReadingContext, statement: Statement): Iterable<Undertaking> {
  const found =
    asked(context, statement) ??
    wasAsked(context, statement) ??
    expected(context, statement) ??
    wholly(context, statement) ??
    askedThat(context, statement) ??
    upTo(context, statement) ??
    obliged(context, statement) ??
    toHappen(context, statement);
  if (found !== null) yield found;
}

/** A verb of asking with whom it asks: "urged X to", "calls for an end to". */
function asked(context: ReadingContext, statement: Statement): Undertaking | null {
  const { frame, start, end, text, actors } = statement;
  for (const match of matchesWithin(frame, text, SOUGHT.DEMAND)) {
    const at = start + match.index;
    const after = at + match[0].length;
    if (DENIED.test(frame.text.slice(clauseStart(frame.text, start, at), at))) continue;
    const by = agentAt(context, statement, at);
    if (by === null || !isSide(by)) continue;
    // Told by nobody that a side wants something is its wish.
    if (
      /want/.test(match[0]) &&
      statement.voice?.mode === 'narrator' &&
      !/(?<![a-z])(?:we|i) $/.test(frame.text.slice(start, at)) &&
      statement.text.search(/ to [a-z]/) < 0
    )
      continue;
    const rest = frame.text.slice(after, end);
    const seen = /^to see (?:the )?/.exec(rest)?.[0].length ?? 0;
    const addressee = actors.find(
      (one) => one.start >= after + seen && one.start - after - seen <= 4 && one.end <= end,
    );
    const to = addressee ? agentOf(context, statement, addressee) : null;
    // Whom one asks of one's own offices is told what to do and is no other side.
    if (addressee?.kind === 'organisation' && /asked|told/.test(match[0])) continue;
    if (addressee && to === null && /want|expect/.test(match[0])) continue;
    if (to?.parties.some((party) => by.parties.includes(party))) continue;
    const isNoun =
      /(?:call[a-z]*|press[a-z]*|ask[a-z]*) (?:again |once more )?for |demand(?:ed|s|ing) $/.test(match[0]) ||
      (/want/.test(match[0]) && WANTED_DONE.test(rest));
    const unnamed =
      addressee === undefined && seen === 0 && !/ (?:for|that) $/.test(match[0]) ? UNNAMED.exec(rest) : null;
    const isUnnamed =
      unnamed !== null &&
      (ASKS_A_SIDE.test(match[0]) || /^(?:it|them|him|her|you) /.test(unnamed[0])) &&
      !/told|warn/.test(match[0]);
    const act = addressee
      ? /^(?:[^,;]{0,30}? |, [^,;]{0,60}, )(?:to|not to) /.exec(frame.text.slice(addressee.end, end))
      : null;
    const isThat = match[0].includes('that ') && addressee !== undefined;
    if (isNoun) {
      if (
        /^(?:to|that|of|on|from) /.test(rest) ||
        !/^(?:the |an? |an immediate |a prompt |immediate |prompt |full |its |their )?[a-z]/.test(rest) ||
        /^(?:(?:a|the|more|further|some) )?(?:meeting|call|conversation|vote|comment|time|talks|details|information|interview)(?![a-z])/.test(
          rest,
        )
      )
        continue;
    } else if (act === null && !isThat && seen === 0 && !isUnnamed) continue;
    // "We want to see ships leave port" asks in the first person only; of others it tells a wish.
    if (seen > 0 && addressee === undefined && !/(?<![a-z])(?:we|i) $/.test(frame.text.slice(start, at)))
      continue;
    if (/warn/.test(match[0]) && !/not to $/.test(act?.[0] ?? '')) continue;
    const action =
      unnamed !== null && isUnnamed
        ? after + unnamed[0].length
        : isNoun || !addressee
          ? after
          : addressee.end + (act?.[0].length ?? 1);
    return {
      statement,
      type: 'demand',
      agent: by,
      to: to?.parties[0] ?? otherParty(context, by.parties),
      firmness: /demand|insist|requir/.test(match[0]) ? 5 : /asked|told|want|expect/.test(match[0]) ? 3 : 4,
      start: beginning(by, start, at),
      action,
      end,
    };
  }
  return null;
}

/** "X has been told by Y to": whoever stands behind "by" asks. */
function wasAsked(context: ReadingContext, statement: Statement): Undertaking | null {
  const { frame, start, end, text, actors } = statement;
  const match = matchWithin(frame, text, SOUGHT.WAS_ASKED);
  if (match === null) return null;
  const at = start + match.index;
  const asker = actors.find((one) => one.start > at && one.end <= at + match[0].length);
  const by = asker ? agentOf(context, statement, asker) : null;
  const to = agentAt(context, statement, at);
  if (by === null || !isSide(by) || to === null || to.parties.length !== 1 || sameSide(by, to)) return null;
  return {
    statement,
    type: 'demand',
    agent: by,
    to: to.parties[0] ?? null,
    firmness: /told|asked|requested/.test(match[0]) ? 3 : 4,
    start: beginning(to, start, at),
    action: at + match[0].length,
    end,
  };
}

/** "We expect the same from X." */
function expected(context: ReadingContext, statement: Statement): Undertaking | null {
  const { frame, start, end, text, actors } = statement;
  for (const match of matchesWithin(frame, text, SOUGHT.EXPECTED_OF)) {
    const at = start + match.index;
    const after = at + match[0].length;
    if (DENIED.test(frame.text.slice(clauseStart(frame.text, start, at), at))) continue;
    const by = agentAt(context, statement, at);
    const other = actors.find((one) => one.start <= after && after < one.end);
    const to = other ? agentOf(context, statement, other) : null;
    if (by === null || by.parties.length !== 1 || to === null || to.parties.length !== 1) continue;
    if (sameSide(by, to)) continue;
    return {
      statement,
      type: 'demand',
      agent: by,
      to: to.parties[0] ?? null,
      firmness: 3,
      start: beginning(by, start, at),
      action: at,
      end,
    };
  }
  return null;
}

/** "X expects full compliance." */
function wholly(context: ReadingContext, statement: Statement): Undertaking | null {
  const { frame, start, end, text } = statement;
  const dated = matchWithin(frame, text, SOUGHT.EXPECTED_BY);
  const match = dated ?? matchWithin(frame, text, SOUGHT.EXPECTED_WHOLE);
  if (match === null) return null;
  const at = start + match.index;
  const by = dated === null ? agentAt(context, statement, at) : speakerAgent(context, statement);
  if (by === null || by.parties.length !== 1) return null;
  if (DENIED.test(frame.text.slice(clauseStart(frame.text, start, at), at))) return null;
  return {
    statement,
    type: 'demand',
    agent: by,
    to: otherParty(context, by.parties),
    firmness: 4,
    start: beginning(by, start, at),
    action: at,
    end,
  };
}

/** "Demands that the vessels leave", "asked that lists be sent": of the other side, in the words of a party. */
function askedThat(context: ReadingContext, statement: Statement): Undertaking | null {
  const { frame, start, end, text } = statement;
  for (const match of matchesWithin(frame, text, SOUGHT.THAT)) {
    const at = start + match.index;
    if (DENIED.test(frame.text.slice(clauseStart(frame.text, start, at), at))) continue;
    const by = agentAt(context, statement, at);
    const rest = text.slice(match.index + match[0].length);
    // What both, or oneself, should do is asked of no other side; a guess asks nothing.
    if (by === null || by.parties.length !== 1 || /^(?:i|we|both|it|he|she) /.test(rest)) continue;
    return {
      statement,
      type: 'demand',
      agent: by,
      to: otherParty(context, by.parties),
      firmness: /demand|insist/.test(match[0]) ? 5 : 3,
      start: beginning(by, start, at),
      action: at + match[0].length,
      end,
    };
  }
  return null;
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
  const match = /(?<![a-z])you (?:also |now |really )?$/.exec(frame.text.slice(start, at));
  const party = match === null ? null : otherParty(context, by.parties);
  if (match === null || party === null) return null;
  const from = start + match.index;
  return { ids: [party], parties: [party], words: { start: from, end: from + 3 } };
}

function sameSide(a: Agent, b: Agent): boolean {
  return a.parties.some((party) => b.parties.includes(party));
}
