import type { TitleEntry } from '../../lexicon/entry.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { OF_A_PARTY_OR_UNKNOWN } from '../own-texts.ts';
import type { Actor } from './actor.ts';
import { sideId, slug } from './identity.ts';
import { ANY_MINISTER } from './learn-office.ts';
import type { NameBook, NamedPerson } from './name-book.ts';
import { holdersOn } from './office-holders.ts';
import type { NamingContext, Piece } from './pieces.ts';
import { partySpeakingOfItself } from './self-party.ts';
import { partyOf, partyOfTitle } from './titled.ts';

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
  const written = piece.hit.language === 'zh' ? piece.hit.form : null;
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
  if (party) {
    book.learnOffice(title.id, party);
    const holder = namedHolder(book, title, party, written)?.id ?? holderByOffice(context, title, party);
    return { id: holder ?? sideId(party), party };
  }
  const own = OF_A_PARTY_OR_UNKNOWN.has(context.about.kind) ? context.about.party : null;
  // Only one side's holder of the office was spoken of before, without a name.
  const spokenOf = start === piece.start && piece.hit.language === 'zh' ? book.officeOf(title.id) : null;
  if (spokenOf !== null && spokenOf !== own && book.holderOf(title.id, spokenOf) === null)
    return { id: sideId(spokenOf), party: spokenOf };
  if (title.rank === 'head' || title.rank === 'minister') {
    const holder =
      own === null
        ? (namedHolder(book, title, null, written) ?? namedHolder(book, title, book.topic, written))
        : (namedHolder(book, title, own, written) ?? foreignHolder(context, book, title, own));
    if (holder) return { id: holder.id, party: holder.party };
    if (own) {
      // Where one's own side has no such office, the other side's holder is meant.
      const others = hasHolder(context.lexicon, title, own)
        ? []
        : context.about.parties.filter((one) => one !== own);
      for (const each of [own, ...others]) {
        const id = book.holderOf(title.id, each)?.id ?? holderByOffice(context, title, each);
        if (id) return { id, party: each };
      }
      return { id: sideId(own), party: own };
    }
  }
  const named = own === null ? book.holderOf(title.id, null) : null;
  if (named) return { id: named.id, party: named.party };
  const { topic } = book;
  if (own === null && topic !== null && SPEAKS_FOR.has(title.rank) && !OF_NO_STATE.has(title.id))
    return { id: sideId(topic), party: topic };
  // 甲方至今未证实，外交部发言人仅称…: the one party that the sentence opens with.
  const opening =
    own === null && written !== null
      ? (partyOpening(pieces, start) ?? partySpeakingOfItself(context, piece, pieces))
      : null;
  if (opening !== null && SPEAKS_FOR.has(title.rank) && !OF_NO_STATE.has(title.id))
    return { id: sideId(opening), party: opening };
  // A spokesperson without a name is the voice of the side.
  if (title.rank === 'spokesperson' && own !== null) return { id: sideId(own), party: own };
  return { id: `per:${slug(title.id.replace(/^title:/, ''))}`, party: null };
}

/** The party with which a sentence begins, where no other is named before `end`. */
function partyOpening(pieces: readonly Piece[], end: number): string | null {
  const parties = pieces.filter((one) => one.hit.kind === 'party' && one.end <= end);
  const [first] = parties;
  if (first?.start !== 0) return null;
  const party = partyOf(first);
  return parties.every((one) => partyOf(one) === party) ? party : null;
}

/** Ranks of those who, without a name, stand for their side. */
const SPEAKS_FOR: ReadonlySet<TitleEntry['rank']> = new Set<TitleEntry['rank']>([
  'head',
  'minister',
  'spokesperson',
]);

/**
 * Whom the text named with a title; "the minister" is the last one named with any portfolio. In Chinese also whom it
 * named with the title `written` so, or with one that ends so: 大臣 after 外交大臣.
 */
function namedHolder(
  book: NameBook,
  title: TitleEntry,
  party: string | null,
  written: string | null,
): NamedPerson | null {
  return (
    book.holderOf(title.id, party) ??
    (written === null ? null : book.bearerOf(written, party)) ??
    (title.id === 'title:minister' ? book.lastOf(ANY_MINISTER, party) : null)
  );
}

/** Offices of bodies between states, and words of courtesy: they say nothing of a country. */
export const OF_NO_STATE: ReadonlySet<string> = new Set([
  'title:secretary-general',
  'title:director-general',
  'title:commission-president',
  'title:commissioner',
  'title:chairman',
  'title:pope',
  'title:honorific',
  'title:first-lady',
]);

/**
 * The party of a person named with an office and without a country in a text of a party's own: the author's, or the
 * other side's where only that one has such an office. `null` in a report, and where the author's holder of the
 * office has been named already.
 */
export function partyOfOwnOffice(
  context: NamingContext,
  book: NameBook,
  title: TitleEntry,
  person: string,
): string | null {
  const own = OF_A_PARTY_OR_UNKNOWN.has(context.about.kind) ? context.about.party : null;
  const isOfState =
    title.rank === 'head' ||
    title.rank === 'minister' ||
    title.rank === 'spokesperson' ||
    title.id === 'title:vice-minister';
  if (own === null || !isOfState || OF_NO_STATE.has(title.id)) return null;
  // Whoever bears another name than the head whom the lexicon knows for that day is not the author's head.
  if (title.rank === 'head' && holderByOffice(context, title, own) !== null) return null;
  const named = book.holderOf(title.id, own);
  if (named !== null && named.id !== person && title.rank !== 'spokesperson' && title.id !== 'title:minister')
    return null;
  if (title.rank !== 'head' || hasHolder(context.lexicon, title, own)) return own;
  const others = context.about.parties.filter((one) => one !== own && hasHolder(context.lexicon, title, one));
  return others.length === 1 && hasHead(context.lexicon, own) ? (others[0] ?? null) : own;
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

/**
 * Who holds the title for a party by the lexicon, on the day of the text; `null` unless it knows exactly one. Without
 * a day, only one who is the only one known ever to have held it.
 */
function holderByOffice({ lexicon, about }: NamingContext, title: TitleEntry, party: string): string | null {
  if (title.rank !== 'head' && title.rank !== 'minister') return null;
  const day = (about.published ?? about.exchangeDate)?.slice(0, 10) ?? null;
  const ids = new Set(holdersOn(lexicon, title, party, day));
  return ids.size === 1 ? ([...ids][0] ?? null) : null;
}

/**
 * Who is meant by "the Nordavian leader" or 甲国领导人: the one head of the party on the day of the exchange; of
 * several heads the one whom the text has named. `null` where more than one can be meant, or no day is known.
 */
export function leaderOf({ lexicon, about }: NamingContext, book: NameBook, party: string): string | null {
  const day = (about.exchangeDate ?? about.published)?.slice(0, 10) ?? null;
  const heads = lexicon.data.title.filter(({ rank }) => rank === 'head');
  const named = new Set(heads.flatMap(({ id }) => book.holderOf(id, party)?.id ?? []));
  if (named.size > 0) return named.size === 1 ? ([...named][0] ?? null) : null;
  if (day === null) return null;
  const ids = new Set(heads.flatMap((title) => holdersOn(lexicon, title, party, day)));
  return ids.size === 1 ? ([...ids][0] ?? null) : null;
}

/** Whether the lexicon knows somebody of `party` who holds the title. */
function hasHolder(lexicon: Lexicon, title: TitleEntry, party: string): boolean {
  return holdersOn(lexicon, title, party, null).length > 0;
}

/** Whether the lexicon knows a head of `party`, so that an office that none of them held is not its own. */
function hasHead(lexicon: Lexicon, party: string): boolean {
  return lexicon.data.title.some((title) => title.rank === 'head' && hasHolder(lexicon, title, party));
}
