import type { TitleEntry } from '../../lexicon/entry.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Actor } from './actor.ts';
import { sideId, slug } from './identity.ts';
import type { NameBook } from './name-book.ts';
import type { NamingContext, Piece } from './pieces.ts';
import { partyOfTitle } from './titled.ts';

/** Kinds of source in which an office without a country is the author's own. */
const OWN_TEXTS: ReadonlySet<string | null> = new Set(['account', 'post', 'statement', null]);

/**
 * Who holds a title that stands without a name: the person named with it before, else the party named with it,
 * else the author's party in a text of its own. An office of nobody in particular keeps its own id.
 */
export function bareTitle(
  context: NamingContext,
  book: NameBook,
  piece: Piece,
  pieces: readonly Piece[],
  start: number,
): Pick<Actor, 'id' | 'party'> | null {
  const title = piece.hit.entry as TitleEntry;
  const party = partyOfTitle(pieces, start, piece.end, title.rank);
  const organisation = pieces.findLast(
    (p) => p.hit.kind === 'organisation' && p.start >= start && p.start <= piece.start,
  );
  if (organisation) {
    return {
      id: `per:${slug(organisation.hit.entry.id.replace(/^org:/, ''))}-${slug(title.id.replace(/^title:/, ''))}`,
      party,
    };
  }
  if (party) return { id: book.holderOf(title.id, party)?.id ?? sideId(party), party };
  const own = OWN_TEXTS.has(context.about.kind) ? context.about.party : null;
  if (title.rank === 'head' || title.rank === 'minister') {
    const holder =
      own === null
        ? book.holderOf(title.id, null)
        : (book.holderOf(title.id, own) ?? foreignHolder(context, book, title, own));
    if (holder) return { id: holder.id, party: holder.party };
    if (own) return { id: sideId(own), party: own };
  }
  return {
    id: `per:${slug(title.id.replace(/^title:/, ''))}`,
    party: title.rank === 'spokesperson' ? own : null,
  };
}

/** In one's own account "the President" is the other side's only where one has no president oneself. */
function foreignHolder(
  context: NamingContext,
  book: NameBook,
  title: TitleEntry,
  own: string,
): ReturnType<NameBook['holderOf']> {
  return hasHolder(context.lexicon, title, own) ? null : book.holderOf(title.id, null);
}

const HELD = new WeakMap<Lexicon, Map<string, boolean>>();

/** Whether the lexicon knows somebody of `party` who holds the title; looked for once for a title and a party. */
function hasHolder(lexicon: Lexicon, title: TitleEntry, party: string): boolean {
  let held = HELD.get(lexicon);
  if (held === undefined) {
    held = new Map();
    HELD.set(lexicon, held);
  }
  const label = title.label.en.toLowerCase();
  const key = `${party} ${label}`;
  let known = held.get(key);
  if (known === undefined) {
    known = lexicon.data.person.some(
      (person) =>
        person.party === party && person.roles.some((role) => role.title.toLowerCase().startsWith(label)),
    );
    held.set(key, known);
  }
  return known;
}
