import { ADJECTIVE, OFFICE } from './english-subjects.ts';
import type { Link } from './link.ts';
import type { NamedParty } from './named.ts';

const AIMED =
  /(?:^|[^a-z])(?:on|against|towards?|from|for|of|to|in|targeting|with|into|held by) (?:the |all |some |certain |most |any |other )*$/;
const AIMED_LONG =
  /(?:^|[^a-z])(?:on|against|from|targeting|of|held by|located in|based in|for)(?: (?!the government|(?:and|or|but|that|which|who|as|will|would|has|have|is|are|was|were|if|when|while|once|until|unless|after|before|because|whether|though|although|than|since|where|how|why|what|so|said|says|told|by|amid|despite|with)(?![a-z]))[a-z0-9-]+){1,5} $/;
/** "The ministry in A": it acts. */
const OFFICE_IN =
  /(?<![a-z])(?:ministry|government|authorities|officials|regulators?|department|parliament|commission|leaders|lawmakers|cabinet|customs|ministers?) in (?:the )?$/;
/** Before an agent. */
export const BY = /(?:^|[^a-z])(?<!(?<![a-z])held )by (?:the |both )?$/;
/** Between the name of an owner and its measure. */
export const OWNER =
  /^(?:'s|'|s')? (?:(?!on |against |from |of |to |in |by |and |or |about |over |at |with |regarding |concerning |that |which |who |sa(?:id|ys) |told |warned |reported |noted |officials |experts )[a-z0-9%.-]+ ){0,4}$/;
/** Where a clause ends. */
export const STOP = /;|:(?![0-9])|(?<!(?:^|[^a-z])no|[a-z]\.[a-z])\. /;

/** "The imposition of A's tariff": whose measure it is, and not on whom. */
export function isOwnerOf(text: string, one: NamedParty, { kind }: Link): boolean {
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

const ADJACENT =
  /^ (?:(?:new|existing|current|additional|retaliatory|import|export|port|high|higher|recent|planned|punitive|anti-dumping) ){0,2}$/;

/** Whether a party stands behind a preposition that aims a measure at it. */
export function isAimed(text: string, one: NamedParty): boolean {
  const before = text.slice(Math.max(0, one.start - 70), one.start);
  if (OFFICE.test(before) || OFFICE_IN.test(before)) return false;
  return AIMED.test(before) || AIMED_LONG.test(before);
}
