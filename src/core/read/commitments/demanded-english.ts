import type { ReadingContext } from '../context.ts';
import { matchesWithin, matchWithin, soughtAll } from '../sought/may-stand.ts';
import { type Agent, agentOf, otherParty, speakerAgent } from '../statements/agent.ts';
import { agentAt } from '../statements/grammatical-subject.ts';
import type { Statement } from '../statements/statement.ts';
import { beginning, clauseStart, DENIED } from './clause-english.ts';
import type { Undertaking } from './commitment.ts';
import { englishObligation } from './obliged-english.ts';
import { isSide, sameSide } from './side.ts';
import { ultimatum } from './ultimatum-english.ts';

/** Verbs of asking, with what may stand before their object. */
const DEMAND =
  /(?<![a-z])(?:strongly |(?:once |yet )?again |also |repeatedly |once more )?(?:urg(?:ed|es|e|ing)|(?:called|calls|call|calling) (?:again |once more )?(?:on|upon|for)|(?:pressed|presses|press|pressing) for|demand(?:ed|s|ing)? that|insist(?:ed|s|ing)? that|press(?:ed|es|ing)|(?:asked|asks|asking|ask) for|ask(?:ed|s|ing)|encourag(?:ed|es|ing)|told|warned|warns|demand(?:ed|s|ing)|wants?|wanted|expects?|expected|requires?|required|appeal(?:ed|s|ing) to|look(?:s|ed|ing)? to|request(?:ed|s|ing)?(?: that)?|order(?:ed|s)|instruct(?:ed|s)|implor(?:ed|es)|exhort(?:ed|s)|beg(?:ged|s)|plead(?:ed|s) with|pushed|pushes|pushing|prodd(?:ed|ing)|lobb(?:ied|ies|ying)|pressur(?:ed|es|ing)|entreat(?:ed|s|ing)|beseech(?:es)?|besought|enjoin(?:ed|s)|challeng(?:ed|es|ing)|direct(?:ed|s)|nudg(?:ed|es|ing)|petition(?:ed|s|ing)|invok(?:ed|es) [^,;]{2,30} to compel|(?:call(?:ed|s|ing)?|press(?:ed|es|ing)?|push(?:ed|es|ing)?|ask(?:ed|s|ing)?) (?:again |once more |publicly )?(?:on|upon)|(?:insist(?:ed|s|ing)?|demand(?:ed|s|ing)?) (?:again )?on (?=(?:the|an?|its|their|full|immediate) )|(?:push(?:ed|es|ing)|plead(?:ed|s|ing)|clamou?r(?:ed|s|ing)|lobb(?:ied|ies|ying)|appeal(?:ed|s|ing)) for|(?:sought|seeks?|seeking) (?=(?:the|an?|their|its) (?:immediate |prompt |full |early |unconditional |speedy |swift |written )*(?:release|return|withdrawal|removal|lifting|suspension|repeal|reopening|resumption|end(?:ing)?|halt|explanation|clarification|assurances?|extradition|handover|restoration|reversal|compensation|apology) )|(?:renew|reiterat|repeat|maintain|restat|press|voic|issu|ma[dk])(?:e|ed|es|s|ing)? (?:its|his|her|their|our|a|an|the) (?:[a-z]+ )?(?:call|demand|appeal|request)s? (?:for|on|to|that)) /g;
/** Before "calls for", what makes a noun of it. */
const CALLS =
  /(?<![a-z])(?:of|to|with|amid|despite|following|over|about|support(?:s|ed|ing)?|back(?:s|ed|ing)?|join(?:s|ed|ing)?|ignor(?:e|es|ed|ing)|reject(?:s|ed|ing)?|growing|mounting|repeated|renewed|international|domestic|public|such|these|those|earlier|by) $/;
/** The passive, with whoever asks behind it. */
/** The same without a word for who asks: whoever speaks. */
const WAS_ASKED_BY_NOBODY =
  /(?<![a-z])(?:(?:has|have|had|is|are) (?:been )?|was |were )(?:being )?(?:repeatedly |again |formally |politely |firmly )?(?:told|urged|asked|pressed|instructed|requested|called (?:up)?on) (?:not )?to (?=[a-z])/;
const WAS_ASKED =
  /(?<![a-z])(?:(?:has|have|had|is being|are being) (?:been )?|was |were )(?:repeatedly |again |formally )?(?:told|urged|asked|ordered|pressed|instructed|requested|pushed|called (?:up)?on|warned) by (?:the )?[^,;]{2,40}? (?:not )?to (?=[a-z])/;
/** Whom one asks without a name: "urged it to", "pressed his counterpart to". One's own offices and the public are no side. */
const UNNAMED =
  /^(?:it|them|him|her|you|(?:the|his|her|its|their|our|your) (?!own |[a-z -]*(?:ministers?|officials|government|cabinet|army|troops|team|staff|reporters|journalists|ministry|agencies|parliament|lawmakers|courts?|compan(?:y|ies)|firms|citizens|people|supporters|nation|forces|party|public|voters|media|press|council|assembly|world|community|united nations|audience|delegates) )(?:[a-z-]+ ){0,3}[a-z-]+),? (?=(?:not )?to [a-z])/;
/** To come, and no more. */
const INVITED =
  /^(?:come to|come for|come over|come along|visit|stay|dine|join (?:him|her|them|us|me)(?! in (?!a ))|attend|stop over|be (?:his|her|their|our|my) guest)(?![a-z])/;
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
/** What is to be done, as a noun: "insisted on the immediate withdrawal of". */
const TO_BE_DONE =
  /^(?:the|an?|its|their|full|immediate) (?:[a-z]+ ){0,2}(?:release|return|withdrawal|removal|lifting|suspension|repeal|reopening|end|halt|apology|compensation|handover|restoration)(?![a-z])/;
/** The same of the other side, without an act: "we expect no less from X". */
const EXPECTED_OF = /(?<![a-z])(?:expects?|demands?|wants?) (?:(?!to )[a-z]+ ){1,6}?(?:from|of) (?:the )?/g;
/** "Expects full compliance": nobody is named, and the other side is meant. */
const EXPECTED_WHOLE =
  /(?<![a-z])(?:expects?|demands?|insists? on|insisted on) (?:full|strict|prompt|swift|immediate|complete|faithful) (?:and [a-z]+ )?(?:compliance|implementation|delivery|cooperation|adherence|respect|action|observance)(?![a-z])/;

const SOUGHT = soughtAll({
  DEMAND,
  WAS_ASKED,
  WAS_ASKED_BY_NOBODY,
  EXPECTED_OF,
  EXPECTED_WHOLE,
  EXPECTED_BY,
  THAT,
});

/** Demands in one English clause. */
export function* englishDemands(context: ReadingContext, statement: Statement): Iterable<Undertaking> {
  const found =
    asked(context, statement) ??
    wasAsked(context, statement) ??
    expected(context, statement) ??
    wholly(context, statement) ??
    askedThat(context, statement) ??
    englishObligation(context, statement) ??
    ultimatum(context, statement);
  if (found === null) return;
  // "Asked that X hand it over and pressed Y to": two verbs of asking.
  const first = /asked|press|urg|call/.test(statement.text) ? askedThat(context, statement) : null;
  if (first !== null && first.start < found.start) {
    const join = statement.frame.text.lastIndexOf(' and ', found.start);
    if (join > first.action) yield { ...first, end: join };
  }
  yield found;
}

/** A verb of asking with whom it asks: "urged X to", "calls for an end to". */
function asked(context: ReadingContext, statement: Statement): Undertaking | null {
  const { frame, start, end, text, actors } = statement;
  for (const match of matchesWithin(frame, text, SOUGHT.DEMAND)) {
    const at = start + match.index;
    const after = at + match[0].length;
    if (DENIED.test(frame.text.slice(clauseStart(frame.text, start, at), at))) continue;
    // "The support of calls for an inquiry": a noun, of whoever calls.
    if (/^calls? for/.test(match[0]) && CALLS.test(frame.text.slice(Math.max(start, at - 30), at))) continue;
    const by = agentAt(context, statement, at);
    if (by === null || (!isSide(by) && !by.ids[0]?.startsWith('org:'))) continue;
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
    const to = addressee
      ? agentOf(context, statement, addressee)
      : isSide(by)
        ? null
        : ownGovernment(context, statement, by, rest);
    // A body without a party asks a government, its own or another's.
    if (!isSide(by) && to?.parties.length !== 1) continue;
    // "Expects it to fall": a thing is expected to do what it does, and nobody is asked.
    if (/^expect/.test(match[0].trimStart()) && /^(?:it|this|that|them|they) to /.test(rest)) continue;
    // Whom one asks of one's own offices is told what to do and is no other side.
    if (addressee?.kind === 'organisation' && /asked|told/.test(match[0])) continue;
    if (addressee && to === null && /want|expect/.test(match[0])) continue;
    if (to?.parties.some((party) => by.parties.includes(party))) continue;
    const isNoun =
      /(?:call[a-z]*|press[a-z]*|ask[a-z]*) (?:again |once more )?for |demand(?:ed|s|ing) $/.test(match[0]) ||
      (/insist[a-z]* (?:again )?on $/.test(match[0]) && TO_BE_DONE.test(rest)) ||
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
    // "Pressed X for an early answer".
    const isFor =
      act === null &&
      addressee !== undefined &&
      /press|push|lobb/.test(match[0]) &&
      /^ (?:again |hard |once more )?for (?:an? |the |its |more |further |full |early |written |clear )?(?!comment|time|details|years|months|weeks|days|hours)[a-z]/.test(
        frame.text.slice(addressee.end, end),
      );
    // "Asked him to visit" invites.
    if (act !== null && addressee && INVITED.test(frame.text.slice(addressee.end + act[0].length, end)))
      continue;
    if (unnamed !== null && INVITED.test(rest.slice(unnamed[0].length).replace(/^to /, ''))) continue;
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
    } else if (
      act === null &&
      !isFor &&
      !isThat &&
      seen === 0 &&
      !isUnnamed &&
      (isSide(by) || addressee !== undefined)
    )
      continue;
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

/** "The Exporters' Federation urged the government to": the government of the state that the body's name tells. */
function ownGovernment(
  context: ReadingContext,
  { frame, actors }: Statement,
  by: Agent,
  rest: string,
): Agent | null {
  if (
    !/^(?:the|its|their|his|her) (?:own |national |federal )?(?:governments?|ministers?|ministry|cabinet|authorities)[a-z ]{0,20} to [a-z]/.test(
      rest,
    )
  )
    return null;
  const body = actors.find(({ id }) => id === by.ids[0]);
  const hit = body === undefined ? undefined : context.hits('party', frame.span(body.start, body.end)).at(0);
  const party = hit?.entry.id ?? null;
  return party === null ? null : { ids: [party], parties: [party], words: null };
}

/** "X has been told by Y to": whoever stands behind "by" asks. */
function wasAsked(context: ReadingContext, statement: Statement): Undertaking | null {
  const { frame, start, end, text, actors } = statement;
  const named = matchWithin(frame, text, SOUGHT.WAS_ASKED);
  const match = named ?? matchWithin(frame, text, SOUGHT.WAS_ASKED_BY_NOBODY);
  if (match === null) return null;
  const at = start + match.index;
  const asker = actors.find((one) => one.start > at && one.end <= at + match[0].length);
  const by =
    named === null ? speakerAgent(context, statement) : asker ? agentOf(context, statement, asker) : null;
  if (named === null && (by?.parties.length !== 1 || DENIED.test(frame.text.slice(start, at)))) return null;
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
