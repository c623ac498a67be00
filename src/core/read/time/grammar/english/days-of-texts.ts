import { fromTheDay } from '../shape.ts';
import type { Piece } from '../time.ts';
import { CUES, matchesOf } from './cues.ts';

const TEXT =
  '(?:notice|announcement|order|decision|regulation|rule|statement|agreement|treaty|protocol|memorandum|arrangement|measures?|list)';
/** What is done with a text on the day from which it counts. */
const DONE =
  '(?:publication|promulgation|issuance|issue|announcement|signature|signing|entry into force|ratification|approval|notification|adoption)';
const DAY = new RegExp(
  `(?<![a-z])(?:from|as (?:of|from)|starting(?: from| on)?|beginning(?: from| on)?) the (?:date|day) of (?:the |its |their )?(?<event>${DONE}(?: (?:of|in) (?:the |this |the present )(?:[a-z]+ )?${TEXT})?)(?![a-z])`,
  'g',
);

/** "from the date of publication": from the day on which something was done with a text. */
export function daysOfTexts(folded: string, cues: number): Piece[] {
  return Array.from(matchesOf(folded, cues, DAY, CUES.relation), (match) => {
    const { event = '' } = match.groups ?? {};
    const [start, end] = [match.index, match.index + match[0].length];
    return fromTheDay({ start, end }, { start: end - event.length, end });
  });
}
