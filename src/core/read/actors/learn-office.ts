import type { TitleEntry } from '../../lexicon/entry.ts';
import type { NameBook, NamedPerson } from './name-book.ts';

/** What a book calls the holder of any minister's office, to whom "the minister" points. */
export const ANY_MINISTER = 'rank:minister';

/** Keeps who was named with an office, and that a minister was named. */
export function learnOffice(book: NameBook, title: TitleEntry, person: NamedPerson): void {
  book.learnTitle(title.id, person);
  if (title.rank === 'minister') book.learnTitle(ANY_MINISTER, person);
}
