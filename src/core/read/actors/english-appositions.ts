import type { PersonEntry, TitleEntry } from '../../lexicon/entry.ts';
import { looksLikeEnglishName } from './english-names.ts';
import { ofParty, type Reading, titlesBefore } from './english-people.ts';
import { slug } from './identity.ts';
import type { NamedPerson } from './name-book.ts';
import type { Piece } from './pieces.ts';
import { partyOf, partyOfTitle } from './titled.ts';

/** Between an office and the name of its holder in apposition: ", " and " of Morvania, ". */
const BETWEEN = /^(?: (?:of|for) (?:the )?[a-z][a-z .'-]{1,40}?)?, (?=\S)/;

/** "his Kalandese counterpart, Teo Ranta": the person across the table. */
const COUNTERPART = /(?:^|[^a-z])(?:his|her|its|their) (?:[a-z-]+ )?(?:counterpart|opposite number),? /g;

/**
 * Learns who holds an office from a name in apposition to it: "the Premier of Kaland, Shen Yuan,". A later "the
 * Premier" or "Ranta" is that person.
 */
export function learnAppositions(reading: Reading): void {
  const { frame, pieces } = reading;
  const { text } = frame;
  if (!text.includes(', ') && !text.includes('counterpart ')) return;
  for (const piece of pieces) {
    if (piece.hit.kind !== 'title') continue;
    const gap = BETWEEN.exec(text.slice(piece.end, piece.end + 56));
    if (
      !gap ||
      !/(?:^|[^a-z])(?:the|his|her|its|their|whose|[a-z]+'s|[a-z]+(?:an|ese|ish|i|ch)) $/.test(
        lead(reading, piece),
      )
    )
      continue;
    const start = piece.end + gap[0].length;
    const end = nameEnd(reading, start);
    if (end === start || !CLOSED.test(text.slice(end, end + 2))) continue;
    const title = piece.hit.entry as TitleEntry;
    const before = titlesBefore(reading, piece.end + 1);
    const party =
      ofParty(pieces, text, piece.end) ?? partyOfTitle(pieces, before.start, piece.end, title.rank);
    learn(reading, start, end, party, title.id);
  }
  COUNTERPART.lastIndex = 0;
  for (let match = COUNTERPART.exec(text); match !== null; match = COUNTERPART.exec(text)) {
    const start = match.index + match[0].length;
    const end = nameEnd(reading, start);
    const owner = pieces.findLast(
      (one) => one.hit.kind === 'party' && one.start >= match.index && one.end <= start,
    );
    if (end > start && text.slice(start, end).includes(' '))
      learn(reading, start, end, owner ? partyOf(owner) : null, null);
  }
}

/** A name in apposition is closed off. */
const CLOSED = /^(?:[,.;:)”"]|$)/;

/** What stands before the office, with its adjectives. */
function lead({ frame }: Reading, piece: Piece): string {
  return frame.text.slice(Math.max(0, piece.start - 24), piece.start);
}

/** Where a known person's name or a run of two or more capitalised words ends; `start` for neither. */
function nameEnd({ frame, pieces }: Reading, start: number): number {
  const known = pieces.find((one) => one.hit.kind === 'person' && one.start === start);
  if (known) return known.end;
  const end = looksLikeEnglishName(frame, pieces, start);
  return frame.text.slice(start, end).includes(' ') ? end : start;
}

function learn(
  { frame, pieces, book }: Reading,
  start: number,
  end: number,
  party: string | null,
  title: string | null,
): void {
  const known = pieces.find((one) => one.hit.kind === 'person' && one.start === start);
  const entry = known?.hit.entry as PersonEntry | undefined;
  const name = frame.text.slice(start, end);
  const person: NamedPerson = entry
    ? { id: entry.id, party: entry.party, known: true }
    : (book.find(name) ?? { id: `per:${slug(name)}`, party, known: false });
  for (const word of [name, ...name.split(' ')]) if (word.length > 2) book.learn(word, person);
  if (title !== null) book.learnTitle(title, person);
}
