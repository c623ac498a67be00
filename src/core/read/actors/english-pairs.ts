import type { PartyEntry } from '../../lexicon/entry.ts';
import { matchesWithin, sought } from '../sought/may-stand.ts';
import { type Actor, actor } from './actor.ts';
import type { Frame } from './frame.ts';
import type { NamingContext, Piece } from './pieces.ts';

/** Several holders of an office, or bodies of a state. */
const NOUN = sought(
  /(?<=[ '])(?:(?:foreign|prime|defen[cs]e|trade|finance|energy|interior|water|economy|agriculture|transport|commerce|culture|health) )?(?:ministers|ministries|presidents|leaders|chancellors|premiers|governments|delegations|negotiators|teams|foreign secretaries|secretaries of state)(?![a-z])/g,
);

/** Between the two countries, and what stands between the second and the noun: "A and B's foreign ministers", "A and B leaders". */
const BETWEEN = /^(?:'s)? and (?:the )?$/;
const BEFORE = /^(?:'s|')? (?:(?:two|top|senior|chief|respective|deputy|visiting) )*$/;

/** "The foreign ministers of A and B". */
const OF = /^ (?:of|from) (?:the )?$/;

/**
 * Two parties named with those who speak for them: "Peru and Chile's foreign ministers", "the leaders of Peru and Chile",
 * "Peruvian and Chilean negotiators".
 */
export function namedPairs({ about }: NamingContext, frame: Frame, pieces: readonly Piece[]): Actor[] {
  const { text } = frame;
  const found: Actor[] = [];
  for (const match of matchesWithin(frame, text, NOUN)) {
    const start = match.index;
    const end = start + match[0].length;
    const pair = before(text, pieces, start) ?? behind(text, pieces, end);
    if (pair === null) continue;
    const [first, second] = pair;
    const parties = [first, second].map(({ hit }) => (hit.entry as PartyEntry).id);
    if (parties[0] === parties[1]) continue;
    const from = Math.min(first.start, start);
    const article = text.slice(0, from).endsWith('the ') ? 4 : 0;
    const ordered = about.parties.filter((party) => parties.includes(party));
    found.push(
      actor({
        kind: 'collective',
        id: 'side:both',
        parties: ordered.length === parties.length ? ordered : parties,
        start: from - article,
        end: Math.max(end, second.end),
        headStart: start,
        headEnd: end,
      }),
    );
  }
  return found;
}

/** The two countries in front of the noun, and no third before them. */
function before(text: string, pieces: readonly Piece[], start: number): readonly [Piece, Piece] | null {
  const second = pieces.findLast((one) => one.hit.kind === 'party' && one.end <= start);
  if (second === undefined || !BEFORE.test(text.slice(second.end, start))) return null;
  const first = pieces.findLast((one) => one.hit.kind === 'party' && one.end < second.start);
  if (first === undefined || !BETWEEN.test(text.slice(first.end, second.start))) return null;
  return isThird(text, pieces, first) ? null : [first, second];
}

/** The two countries behind the noun, and no third behind them. */
function behind(text: string, pieces: readonly Piece[], end: number): readonly [Piece, Piece] | null {
  const first = pieces.find((one) => one.hit.kind === 'party' && one.start > end);
  if (first === undefined || !OF.test(text.slice(end, first.start))) return null;
  const second = pieces.find((one) => one.hit.kind === 'party' && one.start > first.end);
  return second !== undefined && BETWEEN.test(text.slice(first.end, second.start)) ? [first, second] : null;
}

/** "A, B and C": another country stands before the first in a list. */
function isThird(text: string, pieces: readonly Piece[], first: Piece): boolean {
  return pieces.some(
    (one) =>
      one.hit.kind === 'party' &&
      one.end < first.start &&
      /^,? (?:the )?$/.test(text.slice(one.end, first.start)),
  );
}
