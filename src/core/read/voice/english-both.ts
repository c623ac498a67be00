import { type Actor, actor } from '../actors/actor.ts';
import type { VerbToken } from './attribution.ts';
import type { Clauses } from './chinese-attributions.ts';

/** Where a subject may begin. */
const OPENS = '(?:^|[,;:—–] |(?:^|[^a-z])(?:and|but|while|that|as|when|after|because|where) )';

/** "The two", "each side": both together without a noun for them that the lexicon has. */
const THE_TWO = new RegExp(
  `${OPENS}(the two|the pair|each(?: of the (?:two )?)?(?: ?(?:side|party|government|country|capital|delegation|leader|minister|team|sides|parties|governments|countries)))$`,
);

/** "A joint statement": both, by the text that they put out. */
const TOGETHER =
  /(?:^|[^a-z])((?:an?|the|their) joint (?:statement|communiqué|communique|declaration|readout|text))$/;

/** "Their leaders", "the two foreign ministers" of two states that were named. */
const LEADERS = new RegExp(
  `${OPENS}(their (?:two )?(?:top |chief |senior )?(?:leaders|presidents|prime ministers|foreign ministers|trade ministers|ministers|governments|delegations|negotiators|trade chiefs|envoys))$`,
);

/** Both together as the subject that ends at `end`, where a noun for them stands there; `null` elsewhere. */
export function theTwo(text: string, end: number): Actor | null {
  const lead = text.slice(Math.max(0, end - 48), end);
  const written = THE_TWO.exec(lead)?.[1] ?? TOGETHER.exec(lead)?.[1];
  return written === undefined ? null : bothSides(end - written.length, end);
}

/** "When their leaders agreed to a truce": those who can agree for two states. */
export function theirLeaders(text: string, end: number, { entry }: VerbToken): Actor | null {
  if (entry.act !== 'agree' && entry.act !== 'commit' && entry.act !== 'discuss') return null;
  const written = LEADERS.exec(text.slice(Math.max(0, end - 48), end))?.[1];
  return written === undefined ? null : bothSides(end - written.length, end);
}

/** People of both sides, before the words for the sides: "officials on", "negotiators from". */
const PEOPLE_OF =
  /(?:^|[,;:—–] |(?:^|[^a-z])(?:and|but|while|that) )((?:the |some |several |senior |trade |unnamed )*(officials|negotiators|diplomats|delegates|ministers|lawmakers|aides|business groups|leaders) (?:on|from|of|for|in) (?:the )?)$/;

/** "Officials on both sides expect": people without a name, and not the two sides themselves. */
export function peopleOfBoth({ frame: { text } }: Clauses, sides: Actor): Actor | null {
  if (sides.kind !== 'collective') return null;
  const match = PEOPLE_OF.exec(text.slice(Math.max(0, sides.start - 60), sides.start));
  if (match?.[1] === undefined) return null;
  const written = match[2] ?? '';
  // Several of a kind, as elsewhere where no country is told.
  const noun = /^(?:officials|diplomats)$/.test(written)
    ? written
    : written.replace(/s$/, '').replace(/ /g, '-');
  return actor({
    kind: 'anonymous',
    id: `anon:${noun}`,
    start: sides.start - match[1].length,
    end: sides.end,
  });
}

/** "Both agreed", "and both also hope": the two without a noun, at the start of a clause. */
export function bothBefore(text: string, verbStart: number): Actor | null {
  const lead = text.slice(Math.max(0, verbStart - 36), verbStart);
  const both =
    /(?:^|[,;:] |(?:^|[^a-z])(?:and|but|while|that) )(both (?:(?:also|have|had|then|later|[a-z]{4,}ly) ){0,3})$/.exec(
      lead,
    )?.[1];
  if (both === undefined || (lead.length === both.length && verbStart > lead.length)) return null;
  const start = verbStart - both.length;
  return bothSides(start, start + 4);
}

/** "It was agreed that": the parties together. */
export function agreedPassively(text: string, verb: VerbToken): Actor | null {
  if (verb.entry.act !== 'agree') return null;
  const lead = /(?:^|[^a-z])(it (?:was|has been|is) (?:also |further |jointly |mutually )?)$/.exec(
    text.slice(0, verb.start),
  );
  if (!lead) return null;
  const start = verb.start - (lead[1]?.length ?? 0);
  return bothSides(start, start + 2);
}

function bothSides(start: number, end: number): Actor {
  return actor({ kind: 'collective', id: 'side:both', start, end });
}
