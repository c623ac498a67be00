import type { Sides } from './chinese-parties.ts';
import { BY, isAimed, isOwnerOf, OWNER, STOP } from './english-aimed.ts';
import { doerOfNoun } from './english-nominal.ts';
import { isOwned } from './english-owned.ts';
import {
  EXPORTERS,
  entrySides,
  expelledFrom,
  isBetween,
  isDoer,
  isHost,
  isOnIt,
  isPairBefore,
  isStateAct,
  isSubjectOfRelative,
  subjectBehind,
  whoNeeds,
} from './english-subjects.ts';
import { targetOf } from './english-targets.ts';
import type { Link } from './link.ts';
import type { NamedParty } from './named.ts';

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

/** "Suspended after a case classified by A": A does something else. */
const OF_ANOTHER_VERB =
  /(?<![a-z])(?:after|because|following|amid|despite|classified|described|called|considered|known|seen|reported|confirmed)(?![a-z])/;

/** "A will join B and C in rolling out controls": A does. */
const JOINED = /(?<![a-z])join(?:s|ed|ing)? (?:with )?(?:the )?(?:[^,;.]{2,40} )?$/;

const LETS =
  /(?<![a-z])(?:let|lets|letting|allow|allows|allowed|allowing) (?:(?:the|its|their|a|an|this|that|[0-9.]+|per|percent|cent|%) ?){0,5}$/;

const FINITE = /(?<![a-z])(?:is|are|was|were|has|have|had|will|would)(?![a-z])/;
const DETERMINED = / (?:the|an?|its|their|this|that|these|those|his|her|our|any|no|all) /;
