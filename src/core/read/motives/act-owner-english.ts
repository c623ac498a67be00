import type { Actor } from '../actors/actor.ts';
import type { ReadingContext } from '../context.ts';
import { englishGap } from '../evaluations/english-gap.ts';
import { carriedSubject, openingActor, type Subject, subjectOf } from '../evaluations/subject.ts';
import type { Statement } from '../statements/statement.ts';
import { partyBefore } from './english-pronoun.ts';

/** What a party does, as the noun before "designed to"; an agreement, a law or a meeting imputes nothing. */
const ACT =
  /(?<![a-z])(moves?|steps?|decisions?|gestures?|measures?|announcements?|tariffs?|duties|levies|curbs?|restrictions?|controls?|sanctions?|threats?|remarks?|comments?|statements?|posts?|calls? for|offers?|concessions?|campaigns?|strategy|strategies|tactics?|push|efforts?|ploys?|signals?|messages?|actions?|manoeuvres?|maneuvers?|gambits?|overtures?|crackdowns?|bans?|attacks?|assaults?|retaliation|pressure|rhetoric|silence|delays?|tone|language|wording|approach|patrols?|drills?|exercises?|visits?|trips?|tours?|deployments?|listings?|proposals?|plans?|initiatives?|appeals?|leaks?|probes?|investigations?|inspections?|closures?|invitations?|speech(?:es)?|summits?|proclamations?|fees?|surcharges?|quotas?|boycotts?|embargo(?:es)?|blockades?|raids?|leniency|haste|generosity|firmness)((?: (?:was|were|is|are|has been|have been|being|that|which|seems?|seemed|appears?|appeared|looks?|looked|to be|be|clearly|plainly|apparently|partly|largely|mainly|primarily|evidently|deliberately|likely|most likely|all|at least|in part|carefully|explicitly|obviously)){0,5}),? ?$/;
/** Whoever opens the clause: the subject of the verb that the adjunct goes with. */
export function subjectOfClause(context: ReadingContext, statement: Statement, at: number): Subject | null {
  const { frame, start } = statement;
  const lead = frame.text.slice(start, at);
  const one = innerSubject(statement, at) ?? openingActor(statement) ?? subordinate(statement, at);
  if (one !== undefined && one.end <= at && one.kind !== 'pronoun') {
    const after = frame.text.slice(one.end, at);
    // "A and B", "A's exporters": somebody else is the subject.
    if (/^(?: and |, and | or )/.test(after)) return null;
    if (/^(?:'s|’s) /.test(after) && !ownsAct(after)) return null;
    return subjectOf(context, statement, one);
  }
  if (
    /^["“\s]*(?:and |but |while |so )?(?:it|he|she|they) /.test(lead) ||
    /^["“\s]*(?:and|but) [a-z]+(?:ed|s) /.test(lead)
  )
    return carriedSubject(context, statement);
  return null;
}

/** "As Tessaly rises, seeking to …": the one subject of a clause of time or reason before the word. */
function subordinate({ frame, start, actors }: Statement, at: number): Actor | undefined {
  const before = actors.filter((actor) => actor.start >= start && actor.end <= at);
  const [one] = before;
  return before.length === 1 &&
    one !== undefined &&
    /^["“\s]*(?:as|while|when|because|since|with|now that) (?:the )?$/.test(
      frame.text.slice(start, one.start),
    )
    ? one
    : undefined;
}

/** The subject of the clause nearest before the word: "… since Morvania raised the duty in a bid to". */
function innerSubject({ frame, start, actors }: Statement, at: number): Actor | undefined {
  return actors
    .filter((one) => one.start > start && one.end <= at)
    .reverse()
    .find(
      (one) =>
        OPENER.test(frame.text.slice(start, one.start)) &&
        FINITE.test(frame.text.slice(one.end, Math.min(at, one.end + 40))),
    );
}

const OPENER = /(?<![a-z])(?:since|when|after|because|that|while|where|before) (?:the )?$/;
const FINITE =
  /^(?: (?:[a-z]+ly|has|have|had|also))* [a-z]+(?:ed|s|de|ut|ent|ew|ook|ave|old|aid|ought)(?![a-z])/;

function ownsAct(after: string): boolean {
  return /^(?:'s|’s) (?:[a-z-]+ ){0,3}(?:government|leaders?|leadership|president|administration|ministry|minister|officials?|negotiators?|moves?|decisions?|threats?|offers?|envoys?|delegation)(?![a-z])/.test(
    after,
  );
}

/** "sees it as (an attempt to)": an act of the party that the sentence before was about. */
const SEEN_AS =
  /(?<![a-z])(?:sees?|saw|views?|viewed|reads?|regards?|regarded|interprets?|interpreted|describes?|described|calls?|called|dismiss(?:es|ed)|denounced|considers?|considered) (?:it|this|that|the (?:move|step|decision|offer|timing|announcement|gesture|visit))(?: (?:only|merely|simply|primarily|largely))?(?: as)?(?: (?:a|an|yet another|another|part of an?|little more than|nothing but))? ?$/;

/** Whose act it is: its owner before it, whoever it is by, or whoever did it in the clause. */
export function ownerOfAct(context: ReadingContext, statement: Statement, at: number): Subject | null {
  const { frame, start, actors } = statement;
  const lead = frame.text.slice(start, at);
  const by = /(?<![a-z])(?:by|from) (?:the )?$/;
  const last = actors.filter((actor) => actor.start >= start && actor.end <= at).at(-1);
  if (
    last !== undefined &&
    englishGap(` ${frame.text.slice(last.end, at).trim()} `) &&
    by.test(frame.text.slice(start, last.start))
  )
    return subjectOf(context, statement, last);
  if (SEEN_AS.test(lead)) return partyBefore(context, statement);
  const act = ACT.exec(lead);
  if (act === null) return makerInAside(context, statement, lead, at);
  const actStart = start + act.index;
  for (const one of actors.filter((actor) => actor.start >= start && actor.end <= actStart).reverse()) {
    if (
      /^(?:(?:'s|’s) (?:[a-z-]+ ){0,4}| (?:[a-z-]+ ){0,2})$/.test(frame.text.slice(one.end, actStart)) &&
      !/ (?:of|on|to|against|with|by|for|in) $/.test(frame.text.slice(one.end, actStart))
    )
      return subjectOf(context, statement, one);
  }
  if (
    /^["“\s]*(?:but |and |while )?(?:the|this|that|these|those|such)(?: [a-z-]+){0,2} $/.test(
      lead.slice(0, act.index),
    )
  )
    return carriedSubject(context, statement);
  if (/^["“\s]*(?:but |and |while )?(?:its|his|her|their)(?: [a-z-]+){0,2} $/.test(lead.slice(0, act.index)))
    return carriedSubject(context, statement);
  return subjectOfClause(context, statement, at);
}

/** "The move, announced by Morvania, was designed to …". */
function makerInAside(
  context: ReadingContext,
  statement: Statement,
  lead: string,
  at: number,
): Subject | null {
  const { frame, start, actors } = statement;
  const aside = /,( [^,;]{1,80}),/.exec(lead);
  if (aside === null) return null;
  const asideEnd = aside.index + aside[0].length;
  if (!ACT.test(lead.slice(0, aside.index) + lead.slice(asideEnd))) return null;
  const maker = actors.find(
    (one) =>
      one.start >= start + aside.index &&
      one.end <= Math.min(at, start + asideEnd) &&
      /(?<![a-z])by (?:the )?$/.test(frame.text.slice(start, one.start)),
  );
  return maker === undefined ? null : subjectOf(context, statement, maker);
}
