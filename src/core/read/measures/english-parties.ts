import type { Sides } from './chinese-parties.ts';
import type { Link } from './link.ts';
import type { NamedParty } from './named.ts';

const AIMED =
  /(?:^|[^a-z])(?:on|against|towards?|from|for|of|to|in|targeting|with|into|held by) (?:the |all |some |certain |most |any |other )*$/;
const AIMED_LONG =
  /(?:^|[^a-z])(?:on|against|from|targeting|of|held by|located in|based in|for)(?: (?!the government|(?:and|or|but|that|which|who|as|will|would|has|have|is|are|was|were)(?![a-z]))[a-z-]+){1,5} $/;
const OFFICE =
  /(?:department|ministry|government|office|president|secretary|commission|committee|parliament|congress|administration|state council|people) of (?:the )?$/;
/** People and goods after a party's name, which are what a measure is done to. */
const OWNED =
  /^(?:'s|-made|-origin|-owned|-built)? ?(?:[a-z-]+ ){0,2}(?:goods|products|imports|firms|companies|entities|students?|nationals|citizens|vessels|ships|businesses|exporters|chipmakers?|universities|banks|articles|applicants?|visas?)(?![a-z])/;
const BY = /(?:^|[^a-z])(?<!held )by (?:the |both )?$/;
const OWNER =
  /^(?:'s|'|s')? (?:(?!on |against |from |of |to |in |by |and |or |sa(?:id|ys) |told |warned |reported |noted |officials |experts )[a-z0-9%.-]+ ){0,4}$/;
const STOP = /[;:]|(?<!(?:^|[^a-z])no)\. /;

/** Reads the sides of an English measure. */
export function englishSides(text: string, link: Link, parties: readonly NamedParty[]): Sides {
  const target = targetOf(text, link, parties);
  const agent = parties.find(
    (one) =>
      (link.isPassive || link.act === null) &&
      one.start >= link.start &&
      BY.test(text.slice(Math.max(0, one.start - 10), one.start)) &&
      !STOP.test(text.slice(link.start, one.start)),
  );
  const owner = parties.findLast(
    (one) =>
      one.end <= link.kind.start &&
      one !== target &&
      OWNER.test(text.slice(one.end, link.kind.start)) &&
      !isAimed(text, one),
  );
  const subject = parties.findLast(
    (one) =>
      one !== target &&
      one.end <= link.start &&
      !STOP.test(text.slice(one.end, link.start)) &&
      !isAimed(text, one) &&
      !OWNED.test(text.slice(one.end, one.end + 40)),
  );
  // The subject of "tariffs were cut", and of a measure that is only named, is not whose measure it is.
  const named = agent ?? owner ?? (link.isPassive || link.act === null ? undefined : subject);
  const on = target === undefined || target.party === named?.party ? null : target.party;
  if (named?.party === 'both') return { by: 'both', on: on ?? 'both' };
  return { by: named?.party ?? null, on: on === 'both' ? null : on };
}

function targetOf(text: string, link: Link, parties: readonly NamedParty[]): NamedParty | undefined {
  const inside = parties.find(
    (one) =>
      one.start >= link.head.end &&
      one.end <= link.kind.start &&
      (OWNED.test(text.slice(one.end, one.end + 40)) ||
        isAimed(text, one) ||
        (link.kind.nature === 'permission' && OWNER.test(text.slice(one.end, link.kind.start)))),
  );
  if (inside !== undefined && !(link.act === null && link.kind.nature !== 'permission')) return inside;
  const after = parties.find(
    (one) =>
      one.start >= link.kind.end &&
      one.start - link.kind.end < 110 &&
      !STOP.test(text.slice(link.kind.end, one.start)) &&
      (isAimed(text, one) || OWNED.test(text.slice(one.end, one.end + 40))) &&
      !BY.test(text.slice(Math.max(0, one.start - 10), one.start)),
  );
  if (after !== undefined) return after;
  // Visas of Chinese students are theirs; "Chinese goods were hit with tariffs" names them first.
  return parties.findLast(
    (one) =>
      one.end <= link.start &&
      !STOP.test(text.slice(one.end, link.start)) &&
      !/(?<![a-z])(?:said|says|told|that|announced)(?![a-z])/.test(text.slice(one.end, link.start)) &&
      (OWNED.test(text.slice(one.end, one.end + 40)) ||
        /(?:goods|articles|products|imports|nationals|students) of (?:the )?$/.test(
          text.slice(0, one.start).slice(-24),
        )),
  );
}

function isAimed(text: string, one: NamedParty): boolean {
  const before = text.slice(Math.max(0, one.start - 70), one.start);
  if (OFFICE.test(before)) return false;
  return AIMED.test(before) || AIMED_LONG.test(before);
}
