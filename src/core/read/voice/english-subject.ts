import type { Actor } from '../actors/actor.ts';
import { actor } from '../actors/actor.ts';
import { sideId } from '../actors/identity.ts';
import type { Clauses } from './chinese-attributions.ts';
import { theTwo } from './english-both.ts';
import { formerOrLatter } from './former-latter.ts';

/** The first actor between two commas. */
export function insideOf(
  clauses: Clauses,
  aside: { readonly start: number; readonly end: number },
): Actor | undefined {
  return clauses.actors.find((one) => isInside(one, aside));
}

export function isInside(
  one: Actor,
  aside: { readonly start: number; readonly end: number } | null,
): boolean {
  return aside !== null && one.start >= aside.start && one.end <= aside.end;
}

/** "Its chancellor, Jane Test, said": the name in apposition to an office that the lexicon does not know. */
export function namedInAside(
  clauses: Clauses,
  aside: { readonly start: number; readonly end: number } | null,
): Actor | undefined {
  if (!aside) return undefined;
  return clauses.actors.find(
    (one) =>
      one.kind === 'person' &&
      one.headStart >= aside.start &&
      one.start - aside.start < 8 &&
      one.end <= aside.end &&
      /^(?: ?$|,| (?:of|for|from|who|,))/.test(clauses.frame.text.slice(one.end, aside.end)),
  );
}

/** A subject that ends with a possessor's noun or an apposition: "the ministry's statement said". */
export function subjectFrom(clauses: Clauses, end: number): Actor | undefined {
  const { text } = clauses.frame;
  const one = clauses.actors.findLast(
    (each) => each.end < end && end - each.end < 44 && OF_SUBJECT.test(text.slice(each.end, end)),
  );
  // "A Kalandese ministry spokeswoman": she is a person, to whom "she" points.
  return one?.kind === 'party' && /spokes[a-z]+$/.test(text.slice(one.end, end))
    ? actor({ ...one, kind: 'role', end, headEnd: end })
    : one;
}

/** What stands between a name and the verb and belongs to the subject. */
const OF_SUBJECT =
  /^(?:'s)? (?:[a-z]+ ){0,2}(?:readout|statement|account|post|press release|spokes(?:person|man|woman)|ministry|embassy|office|department|government|delegation|team|representative|letter|editorial|news agency|agency|newspaper|daily|network|website|broadcaster)$/;

/** "A commentary in the Herald warned": a paper speaks by its own article. */
const ARTICLE =
  /(?:^|[^a-z])((?:an?|the|one|its) (?:[a-z-]+ ){0,2}(?:editorial|commentary|op-ed|opinion piece|leader|leading article) (?:in|by|from|on|published (?:in|by)|carried by|run by) (?:the )?)$/;

/** The paper whose article is the subject, with the words for the article; `null` for other subjects. */
export function editorialIn({ frame: { text } }: Clauses, subject: Actor): Actor | null {
  if (subject.kind !== 'outlet') return null;
  const lead = ARTICLE.exec(text.slice(Math.max(0, subject.start - 60), subject.start))?.[1];
  return lead === undefined ? null : actor({ ...subject, start: subject.start - lead.length });
}

/** "President X's office said": the office of a leader is the side, and not the leader. */
export function officeFrom(clauses: Clauses, end: number): Actor | undefined {
  const { text } = clauses.frame;
  const match = /'s? (?:press |private |cabinet )?(?:office|government|administration|team)$/.exec(
    text.slice(Math.max(0, end - 30), end),
  );
  const owner = match && clauses.actors.findLast((one) => one.end === end - match[0].length);
  if (!owner || owner.party === null || (owner.kind !== 'person' && owner.kind !== 'role')) return undefined;
  return actor({
    kind: 'party',
    id: sideId(owner.party),
    start: owner.start,
    end,
    party: owner.party,
    partyRole: 'side',
  });
}

/** Names side by side before a verb: "China and the United States agreed". The first is the subject. */
export function companionsOf(clauses: Clauses, subject: Actor): Actor[] {
  const { text } = clauses.frame;
  const chain: Actor[] = [];
  let start = subject.start;
  for (;;) {
    const before = clauses.actors.find(
      (one) =>
        one.end < start && /^(?: of [a-z]+)?(?:,| and|, and) (?:the )?$/.test(text.slice(one.end, start)),
    );
    if (!before || before.kind === 'anonymous') break;
    chain.unshift(before);
    start = before.start;
  }
  // "raised A, and B agreed": with two names a comma before "and" parts two clauses, and a name right behind a verb
  // is its object.
  const first = chain[0];
  if (
    first &&
    ((chain.length === 1 &&
      /, and (?:the )?$/.test(text.slice(0, subject.start)) &&
      !COUNTERPART.test(text.slice(subject.start, subject.end))) ||
      clauses.verbs.some((verb) => verb.end < first.start && text.slice(verb.end, first.start).trim() === ''))
  )
    return [];
  if (chain.length > 0 && /(?:\band|, and) $/.test(text.slice(0, subject.start))) return chain;
  return chain.length > 0 && / and (?:the )?$/.test(text.slice(0, subject.start)) ? chain : [];
}

/** "X, and his Kalandese counterpart": one who is told of by the other is no new clause. */
const COUNTERPART = /^(?:his|her|their) [a-z ]{0,40}counterparts?$/;

/** "The ministry said", "her side said": the body last spoken of, or the side of the person. */
export function bodyBefore(text: string, end: number): Actor | null {
  const body =
    /(?:^|[^a-z])(the (?:(?:[a-z]+ ){0,2}?ministry|department|government|cabinet|presidency|treasury|embassy|commission|agency|office|paper|newspaper|company|bank|institute|cent(?:re|er)|think tank|group|association|union|federation|chamber|firm|council|statement|readout|communique|report|study|survey|article|document|letter|note|memo|memorandum|communiqué)|(?:a|the) (?:(?:[a-z]+ ){0,2}?ministry|department|embassy|government) (?:spokes(?:person|man|woman)|statement|official))$/.exec(
      text.slice(Math.max(0, end - 56), end),
    );
  const side = body
    ? null
    : /(?:^|[^a-z])((?:his|her|its|their) (?:side|government|delegation|office|team|ministry|embassy|administration))$/.exec(
        text.slice(Math.max(0, end - 22), end),
      );
  if (side) {
    const start = end - (side[1]?.length ?? 0);
    const pronoun = side[1]?.startsWith('their')
      ? 'third-plural'
      : side[1]?.startsWith('its')
        ? 'thing'
        : 'third';
    return actor({ kind: 'pronoun', id: null, start, end, pronoun });
  }
  if (/(?:^|[^a-z])let me$/.test(text.slice(Math.max(0, end - 8), end)))
    return actor({ kind: 'pronoun', id: null, start: end - 2, end, pronoun: 'first' });
  const one = formerOrLatter(text, end);
  if (one) return one;
  const two = theTwo(text, end);
  if (two) return two;
  const some =
    /^((?:the (?:other|second|third)|another|a second|a third)(?: one| official| source| diplomat| person)?)$/.exec(
      text.slice(0, end),
    )?.[1] ??
    /(?:^|[^a-z])((?:one|another|two|some|both|all|most|many|several|a second|the other) of (?:them|the (?:people|officials|diplomats|sources|lawmakers|aides|negotiators|executives)))$/.exec(
      text.slice(Math.max(0, end - 34), end),
    )?.[1];
  if (some !== undefined)
    return actor({ kind: 'pronoun', id: null, start: end - some.length, end, pronoun: 'third-plural' });
  return body
    ? actor({ kind: 'pronoun', id: null, start: end - (body[1]?.length ?? 0), end, pronoun: 'thing' })
    : null;
}
