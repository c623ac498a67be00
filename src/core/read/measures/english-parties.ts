import type { Sides } from './chinese-parties.ts';
import { doerOfNoun } from './english-nominal.ts';
import { isOwned } from './english-owned.ts';
import {
  ADJECTIVE,
  EXPORTERS,
  entrySides,
  expelledFrom,
  HELD_IN,
  isBetween,
  isDoer,
  isHost,
  isOnIt,
  isPairBefore,
  isStateAct,
  isSubjectOfRelative,
  OFFICE,
  subjectBehind,
  whoNeeds,
} from './english-subjects.ts';
import type { Link } from './link.ts';
import type { NamedParty } from './named.ts';

const AIMED =
  /(?:^|[^a-z])(?:on|against|towards?|from|for|of|to|in|targeting|with|into|held by) (?:the |all |some |certain |most |any |other )*$/;
const AIMED_LONG =
  /(?:^|[^a-z])(?:on|against|from|targeting|of|held by|located in|based in|for)(?: (?!the government|(?:and|or|but|that|which|who|as|will|would|has|have|is|are|was|were|if|when|while|once|until|unless|after|before|because|whether|though|although|than|since|where|how|why|what|so|said|says|told|by|amid|despite|with)(?![a-z]))[a-z0-9-]+){1,5} $/;
/** "The ministry in A": it acts. */
const OFFICE_IN =
  /(?<![a-z])(?:ministry|government|authorities|officials|regulators?|department|parliament|commission|leaders|lawmakers|cabinet|customs|ministers?) in (?:the )?$/;
const BY = /(?:^|[^a-z])(?<!(?<![a-z])held )by (?:the |both )?$/;
const OWNER =
  /^(?:'s|'|s')? (?:(?!on |against |from |of |to |in |by |and |or |about |over |at |with |regarding |concerning |that |which |who |sa(?:id|ys) |told |warned |reported |noted |officials |experts )[a-z0-9%.-]+ ){0,4}$/;
const STOP = /;|:(?![0-9])|(?<!(?:^|[^a-z])no|[a-z]\.[a-z])\. /;

/** Reads the sides of an English measure. */
export function englishSides(text: string, link: Link, all: readonly NamedParty[]): Sides {
  if (link.kind.entry.id === 'measure-kind:entry') return entrySides(text, link, all);
  // "Ships that call at A's ports": where something is done is whose measure it is, and not on whom.
  const hosts = all.filter((one) => isHost(text, one));
  const parties = all.filter((one) => !hosts.includes(one));
  const sides = sidesAmong(text, link, parties);
  const expelled = expelledFrom(text, link, parties);
  if (expelled !== null && sides.by === null) return expelled;
  const [host] = hosts;
  return sides.by === null && host !== undefined && host.party !== 'both' && host.party !== sides.on
    ? { by: host.party, on: sides.on }
    : sides;
}

function sidesAmong(text: string, link: Link, parties: readonly NamedParty[]): Sides {
  const seat = parties.find(
    (one) =>
      (link.act === 'require' || link.act === 'exempt') &&
      (one.end <= link.start || link.act === 'require') &&
      EXPORTERS.test(text.slice(Math.max(0, one.start - 100), one.start)),
  );
  const issuer = parties.find(
    (one) =>
      link.act === 'require' &&
      / (?:licen[cs]es?|permits?|approval|authori[sz]ations?) from (?:the )?$/.test(
        text.slice(Math.max(0, one.start - 24), one.start),
      ),
  );
  if (issuer !== undefined) {
    const target = parties.find((one) => one.party !== issuer.party && isAimed(text, one));
    return { by: issuer.party, on: target?.party ?? null };
  }
  if (seat !== undefined) return { by: seat.party, on: null };
  const needing = whoNeeds(text, link, parties);
  if (needing !== null) return needing;
  // "24 A-ish boats receive permits for B's waters": who gets them is whom they are for.
  if (RECEIVES.test(text.slice(link.head.start, link.head.end)) && link.kind.nature === 'permission') {
    const holder = parties.findLast((one) => one.end <= link.head.start);
    const giver = parties.find((one) => one.start >= link.kind.end && one.party !== holder?.party);
    return { by: giver?.party ?? null, on: holder?.party ?? null };
  }
  // "Has let its duty lapse": the one who lets it is whose it is.
  const isPassive = link.isPassive && !LETS.test(text.slice(Math.max(0, link.start - 40), link.start));
  const target = targetOf(text, link, parties);
  const agent = parties.find(
    (one) =>
      (link.isPassive ||
        (link.act === null && !FINITE.test(text.slice(link.end, one.start))) ||
        (one.start >= link.head.end && one.end <= link.kind.start && /^ of /.test(text.slice(one.end)))) &&
      one.start >= link.start &&
      BY.test(text.slice(Math.max(0, one.start - 10), one.start)) &&
      !STOP.test(text.slice(link.start, one.start)) &&
      !OF_ANOTHER_VERB.test(text.slice(link.end, one.start)),
  );
  const owner = parties.findLast(
    (one) =>
      one.end <= link.kind.start &&
      one !== target &&
      !isStateAct(link) &&
      OWNER.test(text.slice(one.end, link.kind.start)) &&
      // "A raised the duty" tells no owner.
      !(link.act === null && DETERMINED.test(text.slice(one.end, link.kind.start))) &&
      !isOnIt(text, one, link) &&
      (!isAimed(text, one) || isOwnerOf(text, one, link)),
  );
  // "The duty, which A had imposed": the subject stands between the measure and its verb.
  const from = !link.isPassive && link.head.start >= link.kind.end ? link.head.start : link.start;
  const subject = parties.findLast(
    (one) =>
      one !== target &&
      one.end <= from &&
      !STOP.test(text.slice(one.end, link.start)) &&
      !isAimed(text, one) &&
      !JOINED.test(text.slice(Math.max(0, one.start - 60), one.start)) &&
      !isOwned(text, one, parties),
  );
  // "In return for A cutting the duty", "for A to cut it": whoever stands right before the verb does it.
  const doer = parties.find((one) =>
    link.isPassive || link.isRelative ? isSubjectOfRelative(text, one, link) : isDoer(text, one, link),
  );
  const later = subject === undefined && !isPassive ? subjectBehind(text, link, parties) : undefined;
  // The subject of "tariffs were cut", and of a measure that is only named, is not whose measure it is.
  const possessor = link.act === null ? possessorOf(text, link, parties, target) : undefined;
  const named =
    agent ??
    doerOfNoun(text, link, parties) ??
    doer ??
    owner ??
    possessor ??
    (isPassive || link.act === null ? undefined : (subject ?? later));
  // "Forbids A's own banks to deal with B's": whom it is on stands behind those whom it binds.
  const other =
    target !== undefined && target.party === named?.party && link.kind.verb !== undefined
      ? targetOf(
          text,
          link,
          parties.filter((one) => one.party !== named.party),
        )
      : target;
  const on = other === undefined || other.party === named?.party ? null : other.party;
  // "Ordered B to close its consulates and expelled seven of its diplomats".
  if (
    on === null &&
    named !== undefined &&
    isStateAct(link) &&
    / its /.test(text.slice(link.head.end, link.kind.start))
  ) {
    const host = parties.findLast(
      (one) => one.end <= link.head.start && one.party !== named.party && one.party !== 'both',
    );
    if (host !== undefined) return { by: named.party, on: host.party };
  }
  // "A and B agreed to suspend their port fees".
  const isTheirs =
    /flights|truce/.test(link.kind.entry.id) ||
    /(?<![a-z])(?:their|both|all) (?:own |new |respective |mutual )?(?:[a-z-]+ ){0,3}$/.test(
      text.slice(link.head.end, link.kind.start),
    );
  if (isTheirs && on === null && !link.isPassive && isPairBefore(text, link, parties))
    return { by: 'both', on: 'both' };
  // "Suspends the fees between A and B".
  if (named === undefined && link.act !== null && isBetween(text, link.kind.end, parties))
    return { by: 'both', on: 'both' };
  // "A said that B had bought two million tonnes of its soybeans".
  if (
    on === null &&
    link.kind.nature === 'purchase' &&
    /^(?: [^,;:]{0,50} of| (?:more |much |some )?(?:of )?)? ?(?:its|their) (?!own )/.test(
      text.slice(link.kind.end),
    )
  ) {
    const seller = parties.find(
      (one) => one.end <= link.head.start && one.party !== named?.party && one.party !== 'both',
    );
    if (named !== undefined && seller !== undefined) return { by: named.party, on: seller.party };
  }
  if (named?.party === 'both') return { by: 'both', on: on ?? 'both' };
  return { by: named?.party ?? null, on: on === 'both' ? null : on };
}

/** "A said that the vans wait because of its new duty on B's wine": its own, who is named last and not aimed at. */
function possessorOf(
  text: string,
  { kind }: Link,
  parties: readonly NamedParty[],
  target: NamedParty | undefined,
): NamedParty | undefined {
  if (
    !/(?<![a-z])(?:its|their) (?:own )?(?:(?!and |or |of |on )[a-z0-9.%-]+ ){0,4}$/.test(
      text.slice(0, kind.start),
    )
  )
    return undefined;
  return parties.findLast(
    (one) =>
      one.end <= kind.start &&
      one.party !== target?.party &&
      one.party !== 'both' &&
      !isOwned(text, one, parties) &&
      !(isAimed(text, one) && parties.some((other) => other.end <= kind.start && other.party !== one.party)),
  );
}

const RECEIVES = /^(?:gets?|got|getting|receiv|secur|wins?|won|winning|los[et]|losing|forfeit)/;

/** "Hit A with a tariff": whom it is put on stands right behind the verb. */
const HITS = /^(?:hit|slap|slam|struck|saddle|punish)[a-z]* (?:the )?$/;

/** Behind the measure, who said so and why: what comes then is no more of the measure. */
const TAGGED =
  /, (?:[a-z'.-]+ ){1,6}(?:said|says|reported|announced|added|told [a-z]+)(?![a-z])|, (?:citing|noting|adding|in response to|in return for)(?![a-z])/;

/** "If talks with A succeed": nobody is aimed at there. */
const ELSEWHERE =
  /(?<![a-z])(?:talks|negotiations|deals?|pact|agreement|meeting|summit|relations|ties|trade war|dispute) (?:with|between|in) (?:the )?$/;

/** "Suspended after a case classified by A": A does something else. */
const OF_ANOTHER_VERB =
  /(?<![a-z])(?:after|because|following|amid|despite|classified|described|called|considered|known|seen|reported|confirmed)(?![a-z])/;

/** "A will join B and C in rolling out controls": A does. */
const JOINED = /(?<![a-z])join(?:s|ed|ing)? (?:with )?(?:the )?(?:[^,;.]{2,40} )?$/;

const LETS =
  /(?<![a-z])(?:let|lets|letting|allow|allows|allowed|allowing) (?:(?:the|its|their|a|an|this|that|[0-9.]+|per|percent|cent|%) ?){0,5}$/;

/** What is told next is no more of the measure: "lift the duty as soon as A …", "approve exports and to buy …". */
const NEXT_CLAUSE =
  /(?<![a-z])(?:and|but) (?:[a-z]+ly |also |then |instead )?(?:[a-z]+ed|kept|put|cut|made|took|gave|left|brought|held|[a-z]+s) (?:an?|its|the|their|new|all|to|[0-9]+) |(?<![a-z])(?:as soon as|once|if|unless|when|while|because|whereas|although|though|in return|in exchange|provided|just as)(?![a-z])|(?<![a-z])and to (?:[a-z]+ly )?[a-z]+ |, (?:and|but) (?:(?!and |or )[a-z'-]+ ){1,6}(?:will|would|shall|has|have|had|is|are|was|were|should|must|can)(?![a-z])/;

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

function targetOf(text: string, link: Link, parties: readonly NamedParty[]): NamedParty | undefined {
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
      // "To the list for shipping goods to a third state" gives the reason.
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

/** "The imposition of A's tariff": whose measure it is, and not on whom. */
function isOwnerOf(text: string, one: NamedParty, { kind }: Link): boolean {
  const gap = text.slice(one.end, kind.start);
  if (kind.nature !== 'restriction' || kind.verb !== undefined) return false;
  // "Taking A's yards off our list".
  if (kind.isList && / (?:off|from|to|on|onto|in) /.test(gap)) return false;
  // "A cut in A-ish duties": the adjective right before the measure says whose it is.
  return (
    (/^(?:'s|'|s') /.test(gap) && OWNER.test(gap)) ||
    (ADJECTIVE.test(text.slice(one.start, one.end)) && ADJACENT.test(gap))
  );
}

const GOES_ON = /(?:(?<![a-z])and|,) (?:[a-z]+ly |also |then |to )?$/;

const DETERMINED = / (?:the|an?|its|their|this|that|these|those|his|her|our|any|no|all) /;
const ADJACENT =
  /^ (?:(?:new|existing|current|additional|retaliatory|import|export|port|high|higher|recent|planned|punitive|anti-dumping) ){0,2}$/;
const FINITE = /(?<![a-z])(?:is|are|was|were|has|have|had|will|would)(?![a-z])/;

function isAimed(text: string, one: NamedParty): boolean {
  const before = text.slice(Math.max(0, one.start - 70), one.start);
  if (OFFICE.test(before) || OFFICE_IN.test(before)) return false;
  return AIMED.test(before) || AIMED_LONG.test(before);
}
