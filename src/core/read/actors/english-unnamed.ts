import { type Actor, actor } from './actor.ts';
import { leftOfVerb } from './english-left.ts';
import { PRIVATE_BODIES, PUBLIC_BODIES, personNoun } from './english-nouns.ts';
import type { Frame } from './frame.ts';
import { bodyId, sideId } from './identity.ts';
import type { Piece } from './pieces.ts';
import { partyOf } from './titled.ts';

/** A noun with its determiner and, where it stands as a subject, with what describes it behind. */
const LEFT =
  /(?:^|[^a-z'-])((?:(?:an?|one|the|another|several|some|many|most|few|two|three|four|five|six|both|other|all|no|its|their|his|her|[a-z]+(?:'s|s')) )(?:[a-z0-9.'-]+ ){0,5}?([a-z-]+)((?: (?:who|whose|that|familiar|close|involved|briefed|based|working|from|with|in|at|of|for|to|on|behind|near|directly|present|attending|speaking|representing|covering|there) [^,;:“”"]{1,110}| there)?))$/;
/** The same at the start of a clause without a determiner, in the plural: "Residents", "Shipping agents". */
const PLURAL =
  /(?:^|[,;“"] |(?:^|[^a-z])(?:and|but|while) )((?:[a-z-]+ ){0,3}?([a-z-]+s|people|[a-z]+men)((?: (?:on|in|from|at|of|for|with|close|familiar|briefed|involved|representing) [^,;:“”"]{1,60})?))$/;
const RIGHT =
  /^((?:(?:an?|one|the|another|several|some|many|most|two|three|four|five|six|both|other|his|her|its|their|[a-z]+(?:'s|s')) )(?:[a-z0-9.'-]+ ){0,5}?([a-z-]+))(?=[,.;:”"]| (?:who|familiar|close|involved|briefed|based|in|at|from|with|on|speaking|during|after)(?![a-z])|$)/;

/** People by their number alone as the subject of a clause: "several complained that". */
const SOME =
  /(?:^|[,;:—–] |(?:^|[^a-z])(?:and|but|while|though|although) )(several|some|many|most|few|others|another|one|two|three|a few|quite a few)$/;

/** The same behind the words: “…,” said one, who gave no name. */
const ONE = /^(?:one|another|several|others|some)(?=[,.;:]| (?:who|of|in|at|on|after)(?![a-z])|$)/;

/** Verbs with a thing as their object whose subject speaks all the same. */
export const TELLS_OF: ReadonlySet<string> = new Set([
  'describe',
  'express',
  'downplay',
  'advocate',
  'value',
]);

/** Before these a verb is no word of saying of the noun. */
const NO_MODIFIER =
  /(?:^| )(?:that|which|who|said|says|told|was|were|is|are|has|had|have|will|would|to|and|but|because|if|when|as|than|by|he|she|it|they|we)(?: |$)/;

/** Whoever speaks for a body spoken of before. */
const OF_BODY =
  /^(?:an?|the) (?:(?:[a-z]+ ){0,2}ministry|department|embassy|government) spokes(?:person|man|woman)$/;

interface Verb {
  readonly start: number;
  readonly end: number;
  readonly entry: { readonly takes: string; readonly id: string };
}

/**
 * People and bodies without a name who stand as the subject of a verb of saying, behind one, or behind "according to":
 * "a shipping agent who handles the cargo said", "the Polish dairy association said".
 */
export function unnamedSubjects(
  frame: Frame,
  pieces: readonly Piece[],
  verbs: readonly Verb[],
  found: readonly Actor[],
  topic: string | null,
): Actor[] {
  const { text } = frame;
  const made: Actor[] = [];
  const hasVerb = (start: number, end: number): boolean =>
    verbs.some((verb) => verb.start >= start && verb.end <= end);
  const take = (start: number, written: string, noun: string, tail: string, isTopic = false): boolean => {
    const one = nounPhrase(frame, pieces, start, written, noun, tail, topic);
    if (one === null || (isTopic && one.kind !== 'party')) return false;
    const clash = [...found, ...made].some(
      (other) =>
        other.start < one.end &&
        one.start < other.end &&
        other.kind !== 'anonymous' &&
        other.kind !== 'party' &&
        // "Maes's party": so does the name of whoever owns the body.
        !(one.kind === 'organisation' && other.start === one.start && /^'s? /.test(text.slice(other.end))) &&
        // "An aide to Otieno": the name stands in what describes the aide.
        !(one.kind === 'anonymous' && other.start >= one.headEnd && other.end <= one.end) &&
        // "An Iranian foreign ministry official": the body is part of what the official is called.
        !(other.start >= one.headEnd && other.end <= one.end) &&
        !(
          other.kind === 'organisation' &&
          one.kind === 'anonymous' &&
          one.start <= other.start &&
          other.end <= one.headEnd
        ),
    );
    if (!clash) made.push(one);
    return !clash;
  };
  for (const verb of verbs) {
    const isTopic = verb.entry.takes === 'topic' && !TELLS_OF.has(verb.entry.id);
    const { end } = leftOfVerb(text, verb.start, hasVerb);
    const few = SOME.exec(text.slice(Math.max(0, end - 24), end))?.[1];
    if (few !== undefined)
      made.push(actor({ kind: 'anonymous', id: 'anon:person', start: end - few.length, end }));
    const isNamed = found.some(
      (one) =>
        one.end === end &&
        one.kind !== 'anonymous' &&
        one.kind !== 'party' &&
        // "An aide to Otieno said": the name is governed, and the aide speaks.
        !(one.kind === 'person' && / (?:to|of|for|from|behind|with) $/.test(text.slice(0, one.start))),
    );
    if (!isNamed) {
      const from = Math.max(0, end - 190);
      const lead = text.slice(from, end);
      // "Sources from both countries": the nearest noun may be of no people.
      for (const left of [LEFT.exec(lead), PLURAL.exec(lead)])
        if (
          left?.[1] !== undefined &&
          take(end - left[1].length, left[1], left[2] ?? '', left[3] ?? '', isTopic)
        )
          break;
    }
    if (!isTopic && /[,”"]\s*$/.test(text.slice(0, verb.start))) takeRight(verb.end + 1);
  }
  for (let at = text.indexOf('according to '); at >= 0; at = text.indexOf('according to ', at + 1))
    takeRight(at + 'according to '.length);
  return made;

  function takeRight(at: number): void {
    const one = ONE.exec(text.slice(at, at + 20));
    if (one !== null)
      made.push(actor({ kind: 'anonymous', id: 'anon:person', start: at, end: at + one[0].length }));
    const right = RIGHT.exec(text.slice(at, at + 90));
    if (right?.[1] !== undefined) take(at, right[1], right[2] ?? '', '');
  }
}

function nounPhrase(
  frame: Frame,
  pieces: readonly Piece[],
  start: number,
  written: string,
  noun: string,
  tail: string,
  topic: string | null,
): Actor | null {
  // "Quoting people who …": the participle is no part of what they are called.
  if (/ (?:who|which|that|and|or|but)$/.test(tail) || /^(?:quoting|citing) /.test(written)) return null;
  if (SAYS.test(tail) && !/^ (?:who|whose|that) /.test(tail)) return null;
  const end = start + written.length;
  const head = end - tail.length;
  const modifiers = written.slice(0, written.length - tail.length - noun.length);
  if (NO_MODIFIER.test(modifiers) || OF_BODY.test(written)) return null;
  const owner =
    pieces.find((one) => one.hit.kind === 'party' && one.start >= start && one.end <= head) ??
    // "An Iranian foreign ministry official": the country stands in the name of the body.
    (personNoun(noun) === null
      ? undefined
      : pieces.find(
          (one) =>
            one.hit.kind === 'organisation' && partyOf(one) !== null && one.start >= start && one.end < head,
        ));
  const party = owner === undefined ? null : partyOf(owner);
  const span = { start, end, headStart: head - noun.length, headEnd: head };
  // The coast guard is a body of the state, and a guard somebody who stands at a gate.
  const person =
    noun === 'guard' && /(?:coast|national|border|home) $/.test(modifiers) ? null : personNoun(noun);
  if (PAPER_NOUN.test(noun) && frame.isCapital(span.headStart) && modifiers.includes(' ')) return null;
  if (person !== null) {
    const isDefinite = /^(?:the|its|their|his|her) /.test(written);
    const isOwned = / (?!its |his |her |their )[a-z-]+(?:'s|s') /.test(written);
    if (isDefinite && tail === '' && party === null && !isOwned && !/s$/.test(noun) && !isKin(written, noun))
      return null;
    // "A member of the Kalandese delegation": one of those who negotiate.
    if (person === 'member' && / (?:delegation|negotiating team)(?![a-z])/.test(tail)) {
      const side = party ?? placed(pieces, head, end);
      const id = side === null ? 'anon:negotiator' : `anon:${side.toLowerCase()}_negotiator`;
      return actor({ ...span, kind: 'anonymous', id, party: side });
    }
    return actor({
      ...span,
      kind: 'anonymous',
      id:
        party === null && KNOWS.test(tail)
          ? 'anon:knowledgeable'
          : party === null
            ? `anon:${ONE_NAME.get(person) ?? (person === 'person' ? person : noun)}`
            : `anon:${party.toLowerCase()}_${person}`,
      party,
    });
  }
  const several = noun.endsWith('s') && PRIVATE_BODIES.has(noun.replace(/ies$/, 'y').replace(/s$/, ''));
  if (several && (span.headStart === 0 || !frame.isCapital(span.headStart)))
    return actor({ ...span, kind: 'anonymous', id: `anon:${noun}`, party });
  if (tail !== '' && !/^ (?:of|for|in|at) /.test(tail)) return null;
  const name = written.replace(/^(?:an?|one|the|another|its|their|his|her|some|several|other) /, '');
  if (PUBLIC_BODIES.has(noun)) {
    const side =
      party ??
      placed(pieces, head, end) ??
      (/^(?:its|their) /.test(written) ? (ownerBefore(frame.text, pieces, start) ?? topic) : null) ??
      (OF_TOPIC.test(written) ? topic : null);
    return side === null || (party !== null && !name.includes(' '))
      ? null
      : actor({ ...span, kind: 'party', id: sideId(side), party: side, partyRole: 'side' });
  }
  if (!name.includes(' ')) return null;
  if (!PRIVATE_BODIES.has(noun)) return null;
  const isTold =
    owner !== undefined ||
    frame.isCapital(head - noun.length) ||
    !/^the /.test(written) ||
    /s' |(?:national|federal|regional|local|main|largest|biggest|northern|southern|eastern|western) /.test(
      written,
    );
  return isTold
    ? actor({ ...span, kind: 'organisation', id: bodyId(name.slice(0, name.length - tail.length)) })
    : null;
}

/** What managers and sources are called, however many they are. */
const ONE_NAME: ReadonlyMap<string, string> = new Map([
  ['executive', 'executive'],
  ['manager', 'executive'],
  ['source', 'source'],
  ['insider', 'source'],
]);

/** "Their lawyer", "his widow": somebody unnamed, told by whom he or she belongs to. */
function isKin(written: string, noun: string): boolean {
  return (
    /^(?:their|his|her) /.test(written) &&
    /^(?:lawyer|attorney|wife|husband|father|mother|brother|sister|son|daughter|widow|doctor|relative|colleague|friend|employer|agent|publisher|partner|neighbou?r)$/.test(
      noun,
    )
  );
}

/** A verb of saying, behind which another clause begins. */
const SAYS =
  / (?:said|says|say|told|tells|added|adds|believed?|believes|think|thinks|thought|reported|claimed?) /;

/** What somebody who passes things on knows of. */
const KNOWS = /^ (?:who (?:is|are|was|were) )?(?:familiar with|briefed on|with (?:[a-z-]+ )?knowledge of) /;

/** People, and with a capital behind a name what a paper is called: "the Calder Observer". */
const PAPER_NOUN =
  /^(?:observer|monitor|economist|insider|diplomat|spectator|guardian|correspondent|inquirer|reporter)$/;

/** A body of the state that the text is about: "the government", "the agriculture ministry". */
const OF_TOPIC =
  /^the (?:(?:[a-z]+ ){0,2}ministry|government|cabinet|presidency|treasury|(?:ministry|department) (?:of|for) [a-z]+(?: [a-z]+)?(?: and [a-z]+)?)$/;

/** Before a country as the subject of a clause, behind a dateline at most. */
const OPENS = /(?:^|[.;:—–”"] |, |(?:^|[^a-z])(?:and|but|while|as|that|- ))(?:the )?$/;

/** "Kaland closed the port, its ministry said": the country that last opened a clause. */
function ownerBefore(text: string, pieces: readonly Piece[], start: number): string | null {
  const owner = pieces.findLast(
    ({ hit, ...one }) =>
      hit.kind === 'party' &&
      hit.role !== 'demonym' &&
      one.end <= start &&
      OPENS.test(text.slice(Math.max(0, one.start - 8), one.start)) &&
      !/^(?:'s|,| \()/.test(text.slice(one.end)),
  );
  return owner === undefined ? null : partyOf(owner);
}

/** "The ministry in Port Calder": the party whose capital stands behind a body. */
function placed(pieces: readonly Piece[], from: number, to: number): string | null {
  const place = pieces.find((one) => one.hit.kind === 'party' && one.start >= from && one.end <= to);
  return place === undefined ? null : partyOf(place);
}
