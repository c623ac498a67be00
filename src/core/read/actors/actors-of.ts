import type { Sentence } from '../../text/layout.ts';
import type { ReadingContext } from '../context.ts';
import type { Actor } from './actor.ts';
import { chineseActors } from './chinese-actors.ts';
import { englishActors } from './english-actors.ts';
import { type Frame, frameOf } from './frame.ts';
import { NameBook } from './name-book.ts';
import { type NamingContext, piecesOf } from './pieces.ts';
import { sidesOf, withSidesByText } from './sides-by-text.ts';
import { topicParty, unnamedHolder } from './topic-party.ts';

/** A sentence with the people, parties and bodies that it names. */
export interface ActedSentence {
  readonly frame: Frame;
  readonly actors: readonly Actor[];
}

/**
 * No sentence of prose is longer than this, in code units. What is (a table without punctuation, noise) is left
 * unread, so that time stays linear in the length of the text.
 */
export const LONGEST_SENTENCE = 6000;

/** Finds who is named in each sentence of the body, in text order; later sentences know the names of earlier ones. */
export function actorsOf(context: NamingContext & Pick<ReadingContext, 'layout'>): readonly ActedSentence[] {
  const book = new NameBook();
  const sides = sidesOf(context);
  for (const sentence of headings(context)) {
    const frame = frameOf(context.text.content, context.view, sentence);
    englishActors(context, frame, withSidesByText(frame, piecesOf(context, frame), sides), book);
  }
  return context.sentences.map((sentence) => {
    const frame = frameOf(context.text.content, context.view, sentence);
    if (frame.text.length > LONGEST_SENTENCE) return { frame, actors: [] };
    const pieces = withSidesByText(frame, piecesOf(context, frame), sides);
    const read = frame.language === 'zh' ? chineseActors : englishActors;
    const actors = read(context, frame, pieces, book);
    if (frame.language === 'en') {
      book.follow(topicParty(frame, actors));
      book.leaveUnnamed(unnamedHolder(actors));
    }
    return { frame, actors };
  });
}

/** How many sentences of headings name people at most. */
const MOST_HEADINGS = 4;

/** The English headings above the body, which name in full whoever the body names by the last name alone. */
function headings({
  layout,
  sentences,
}: NamingContext & Pick<ReadingContext, 'layout'>): readonly Sentence[] {
  const body = sentences[0]?.start ?? 0;
  return layout.sentences
    .slice(0, MOST_HEADINGS)
    .filter(
      ({ block, end, language, start }) =>
        language === 'en' && end <= body && end - start < 300 && layout.blocks[block]?.kind === 'heading',
    );
}
