import type { Actor } from '../actors/actor.ts';
import type { Frame } from '../actors/frame.ts';
import { piecesOf } from '../actors/pieces.ts';
import type { ReadingContext } from '../context.ts';
import type { Placed } from './words.ts';

/** A party named in a sentence, by itself or through a person or an office; `both` for the two sides. */
export interface NamedParty extends Placed {
  readonly party: string;
}

/** The parties named in a sentence, in text order, without those inside a longer name. */
export function namedParties(context: ReadingContext, frame: Frame, actors: readonly Actor[]): NamedParty[] {
  const found: NamedParty[] = [];
  for (const one of actors) {
    // 中国科技企业 and "US officials" are of a party and do not act for it.
    if (one.kind === 'anonymous' || one.kind === 'pronoun') continue;
    if (one.kind === 'collective') found.push({ party: 'both', start: one.start, end: one.end });
    else if (one.party !== null) found.push({ party: one.party, start: one.start, end: one.end });
  }
  for (const { hit, start, end } of piecesOf(context, frame)) {
    const party =
      hit.kind === 'party'
        ? hit.entry.id
        : hit.kind === 'person' || hit.kind === 'organisation'
          ? (hit.entry as { readonly party: string | null }).party
          : null;
    if (party !== null) found.push({ party, start, end });
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  // A longer name of the same party covers the shorter; a name inside another party's name stays its own (对华企业).
  return found.filter(
    (one, i) =>
      !found.some(
        (other, j) =>
          j !== i &&
          other.start <= one.start &&
          one.end <= other.end &&
          (other.party === one.party ? j < i || other.end - other.start > one.end - one.start : false),
      ),
  );
}
