import type { ReadingContext } from '../context.ts';
import type { FoldedSpan } from '../folded-span.ts';

/**
 * How a word for an exchange stands: `report` where the narrator reports the exchange with its partner,
 * `embedded` where somebody else is reported to say so, `delegates` where teams met and not those who sent them,
 * `noun` where an exchange known already is taken up, `lately` where the contact was a little while ago and is that
 * of the text only where no other one is.
 */
export type Standing = 'report' | 'embedded' | 'delegates' | 'noun' | 'lately';

/** Whether a name of the lexicon stands in `[start, end)` of the folded text. */
export function namesSomebody(
  context: ReadingContext,
  folded: FoldedSpan,
  start: number,
  end: number,
): boolean {
  if (end <= start) return false;
  const span = folded.source(start, end);
  return (
    context.hits('person', span).length > 0 ||
    context.hits('title', span).length > 0 ||
    context.hits('party', span).length > 0 ||
    context.hits('organisation', span).length > 0
  );
}
