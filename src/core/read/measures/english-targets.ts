import { BY, isAimed, isOwnerOf, OWNER, STOP } from './english-aimed.ts';
import { isOwned } from './english-owned.ts';
import { HELD_IN, isStateAct } from './english-subjects.ts';
import type { Link } from './link.ts';
import type { NamedParty } from './named.ts';

/** "Hit A with a tariff": whom it is put on stands right behind the verb. */
const HITS = /^(?:hit|slap|slam|struck|saddle|punish)[a-z]* (?:the )?$/;

/** Behind the measure, who said so and why: what comes then is no more of the measure. */
const TAGGED =
  /, (?:[a-z'.-]+ ){1,6}(?:said|says|reported|announced|added|told [a-z]+)(?![a-z])|, (?:citing|noting|adding|in response to|in return for)(?![a-z])/;

/** "If talks with A succeed": nobody is aimed at there. */
const ELSEWHERE =
  /(?<![a-z])(?:talks|negotiations|deals?|pact|agreement|meeting|summit|relations|ties|trade war|dispute) (?:with|between|in) (?:the )?$/;

/** What is told next is no more of the measure: "lift the duty as soon as A …", "approve exports and to buy …". */
const NEXT_CLAUSE =
  /(?<![a-z])(?:and|but) (?:[a-z]+ly |also |then |instead )?(?:[a-z]+ed|kept|put|cut|made|took|gave|left|brought|held|[a-z]+s) (?:an?|its|the|their|new|all|to|[0-9]+) |(?<![a-z])(?:as soon as|once|if|unless|when|while|because|whereas|although|though|in return|in exchange|provided|just as)(?![a-z])|(?<![a-z])and to (?:[a-z]+ly )?[a-z]+ |, (?:and|but) (?:(?!and |or )[a-z'-]+ ){1,6}(?:will|would|shall|has|have|had|is|are|was|were|should|must|can)(?![a-z])/;

/** What is put on somebody for what they did; "sanctions over Iran" names the quarrel. */
const REASONED: ReadonlySet<string> = new Set(['measure-kind:sanction', 'measure-kind:sanctions-list']);
const REASON = /(?<![a-z])(?:over|because of|after|for (?:their |its |his |her )?[a-z]+ing)(?![a-z])/;

/** Of "the decision to curb exports has rattled firms in A" what follows is another clause. */
const ANOTHER_VERB =
  /(?<!(?:that|which|who) (?:[a-z]+ )?)(?<![a-z])(?:has|have|had|is|are|was|were|will|would) (?:[a-z]+)/;

const ON_THEIR = /^ (?:on|against|for) (?:all |most )?their (?!own )/;
const ON_ITS = /^ (?:on|against|for) (?:all |most )?(?:its|their|her) (?!own )/;

/** The party named last between the subject of a sentence and a verb that goes on with that subject. */
function betweenOf(text: string, { head }: Link, parties: readonly NamedParty[]): NamedParty | undefined {
  const before = parties.filter(
    (one) => one.end <= head.start && !STOP.test(text.slice(one.end, head.start)) && one.party !== 'both',
  );
  const [subject] = before;
  const last = before.at(-1);
  return subject !== undefined &&
    last !== undefined &&
    last.party !== subject.party &&
    /(?:^|[^a-z])and (?:then |also )?$/.test(text.slice(0, head.start)) &&
    isAimed(text, last)
    ? last
    : undefined;
}

/** Whom a measure is on. */
export function targetOf(text: string, link: Link, parties: readonly NamedParty[]): NamedParty | undefined {
  const inside = parties.find(
    (one) =>
      one.start >= link.head.end &&
      // "The A-ish consulate" is one name.
      (one.end <= link.kind.start || (isStateAct(link) && one.start < link.kind.start)) &&
      !isOwnerOf(text, one, link) &&
      !(
        link.kind.isList && /(?:^|[^a-z])(?:to|on|onto|from|off) (?:the )?$/.test(text.slice(0, one.start))
      ) &&
      (isOwned(text, one, parties) ||
        isAimed(text, one) ||
        // "Embargoed A-ish antimony": whatever it is, it is A's.
        (link.kind.isOfTwo === true && one.end <= link.kind.start) ||
        // "Closing the A-ish consulate".
        (isStateAct(link) &&
          (one.end > link.kind.start ||
            /^(?:'s|'s)? (?:[a-z-]+ ){0,3}$/.test(text.slice(one.end, link.kind.start)))) ||
        // "Ordered A to close its consulate".
        (one.start <= link.head.end + 5 && /^ to (?:close|shut)(?![a-z])/.test(text.slice(one.end))) ||
        (link.kind.isList && /^ [a-z]/.test(text.slice(one.end))) ||
        (HITS.test(text.slice(link.head.start, one.start)) &&
          /^(?:'s [a-z ]{2,30}| [a-z]+)? with /.test(text.slice(one.end))) ||
        (link.kind.nature === 'permission' && OWNER.test(text.slice(one.end, link.kind.start)))),
  );
  if (inside !== undefined && !(link.act === null && link.kind.nature !== 'permission')) return inside;
  // "Stopped permits to A and put a duty on its milk": of whoever stands between the subject and the verb.
  const its = ON_ITS.test(text.slice(link.kind.end)) ? betweenOf(text, link, parties) : undefined;
  if (its !== undefined) return its;
  // "License 40 A-ish boats and halve its levy on their squid".
  const theirs =
    ON_THEIR.test(text.slice(link.kind.end)) ||
    (link.kind.nature === 'permission' && / their (?:[a-z-]+ ){0,2}$/.test(text.slice(0, link.kind.start)))
      ? parties.findLast(
          (one) =>
            one.end <= link.head.start &&
            isOwned(text, one, parties) &&
            !STOP.test(text.slice(one.end, link.head.start)) &&
            parties.some((other) => other.end <= one.start && other.party !== one.party),
        )
      : undefined;
  if (theirs !== undefined) return theirs;
  const after = parties.find(
    (one) =>
      one.start >= link.kind.end &&
      one.start - link.kind.end < 110 &&
      !STOP.test(text.slice(link.kind.end, one.start)) &&
      !(
        link.isRelative &&
        one.start >= link.head.end &&
        / and /.test(text.slice(link.head.end, one.start))
      ) &&
      !ELSEWHERE.test(text.slice(link.kind.end, one.start)) &&
      !(
        !link.isPassive &&
        link.head.start < link.kind.start &&
        ANOTHER_VERB.test(text.slice(link.kind.end, one.start))
      ) &&
      !NEXT_CLAUSE.test(
        text.slice(link.isCarried ? Math.max(link.head.end, link.kind.end) : link.kind.end, one.start),
      ) &&
      !TAGGED.test(text.slice(link.kind.end, one.start)) &&
      // "Sanctioned a yard over fuel from a third state" gives the reason.
      !(REASONED.has(link.kind.entry.id) && REASON.test(text.slice(link.kind.end, one.start))) &&
      // "To the list for shipping goods to a third state" does too.
      !(
        link.kind.isList &&
        /(?:^|[^a-z])(?:for|after|because|over)(?![a-z])/.test(text.slice(link.kind.end, one.start))
      ) &&
      (isAimed(text, one) || isOwned(text, one, parties)) &&
      (!BY.test(text.slice(Math.max(0, one.start - 10), one.start)) ||
        // "All flights by A's airlines": the name of the measure ends there.
        one.start - link.kind.end <= 5),
  );
  if (after !== undefined) return after;
  if (link.isRelative) return undefined;
  // Visas of Chinese students are theirs; "Chinese goods were hit with tariffs" names them first.
  return parties.findLast(
    (one) =>
      one.end <= link.start &&
      !STOP.test(text.slice(one.end, link.start)) &&
      // "Cut its tariff on A's chairs and drop the port fees": the next verb has its own object.
      (link.isPassive ||
        !GOES_ON.test(text.slice(0, link.start)) ||
        / (?:them|their) /.test(text.slice(link.start, link.kind.start)) ||
        /^[a-z]+ing/.test(text.slice(link.start))) &&
      !/(?<![a-z])(?:said|says|told|that(?! (?:call|dock|berth|enter|use|visit|carry|land|are|were|is|was) )|announced)(?![a-z])/.test(
        text.slice(one.end, link.start),
      ) &&
      // "Banks of A expect B to cut its levy": another subject stands between.
      (link.isPassive ||
        !parties.some(
          (other) => other.party !== one.party && other.start >= one.end && other.end <= link.start,
        )) &&
      (isOwned(text, one, parties) || HELD_IN.test(text.slice(Math.max(0, one.start - 90), one.start))),
  );
}

const GOES_ON = /(?:(?<![a-z])and|,) (?:[a-z]+ly |also |then |to )?$/;
