import type { TitleEntry } from '../../lexicon/entry.ts';
import { OF_NO_STATE } from './bare-title.ts';
import type { NameBook } from './name-book.ts';
import type { NamingContext, Piece } from './pieces.ts';
import { partyOf } from './titled.ts';
import { LEAD } from './topic-party.ts';

/** Texts about others, which name a country once and then go on with its offices. */
const ABOUT_OTHERS: ReadonlySet<string | null> = new Set(['report', 'commentary']);

/** Whether a text tells of others and has no party of its own. */
export function isAboutOthers({ about }: Pick<NamingContext, 'about'>): boolean {
  return ABOUT_OTHERS.has(about.kind);
}

/** Before an office that is the subject of its clause or is named behind the words. */
const SUBJECT =
  /(?:^|[,;:”"—–] ?|(?:^|[^a-z])(?:and|but|while|when|as|that|after|where|because|said|says|added|according to))(?: ?(?:later|then|meanwhile))? ?(?:the )?$/;

/** "… from Port Calder, where the minister". */
const WHERE = /, where (?:the )?$/;

/** "In Ankara, …": where somebody speaks. */
const PLACE = /^(?:back )?in $/;

/**
 * The party of an office without a country in a report: the one that the sentence opens with where nothing stood
 * before, else the one that the text before was about. `null` where that is not plain or the office is of no state.
 */
export function partyOfTopicOffice(
  { about }: NamingContext,
  book: NameBook,
  text: string,
  pieces: readonly Piece[],
  title: TitleEntry,
  start: number,
): string | null {
  if (!isAboutOthers({ about }) || !isOfState(title)) return null;
  if (!SUBJECT.test(text.slice(Math.max(0, start - 30), start))) return null;
  const where = WHERE.exec(text.slice(Math.max(0, start - 12), start))?.[0];
  const seat = where && pieces.find((one) => one.end === start - where.length && one.hit.kind === 'party');
  if (seat) return partyOf(seat);
  const first = pieces.find((one) => one.end <= start && partyOf(one) !== null);
  const lead = first ? text.slice(0, first.start) : null;
  const placed = first?.hit.kind === 'party' && lead !== null && PLACE.test(lead) ? partyOf(first) : null;
  if (placed) return placed;
  if (book.topic !== null) return book.topic;
  return first && lead !== null && LEAD.test(lead) ? partyOf(first) : null;
}

function isOfState(title: TitleEntry): boolean {
  if (OF_NO_STATE.has(title.id)) return false;
  return (
    title.rank === 'head' ||
    title.rank === 'minister' ||
    title.rank === 'spokesperson' ||
    title.id === 'title:vice-minister'
  );
}
