import { joined, settled, widened } from '../settle.ts';
import type { Piece } from '../time.ts';
import { joinLimit, withAbout, withEnglishBound } from './bounds.ts';
import { clocks } from './clocks.ts';
import { namedDates } from './dates.ts';
import {
  bareHours,
  clockRanges,
  joinClocks,
  joinDayAndHours,
  joinInterval,
  withOpening,
} from './intervals.ts';
import { joinDates, joinMoments, withPartAfter } from './join-days.ts';
import { lengths } from './lengths.ts';
import { numericDates } from './numbers.ts';
import { eventTimes, joinOffset, withOffset } from './offsets.ts';
import { withOrdinal } from './ordinals.ts';
import { relativeTimes } from './relative.ts';
import { sectionsOfUnits, withSection } from './sections.ts';

/** Without one of these there is no time in a sentence. */
const CUE =
  /[0-9]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|day|week|month|year|quarter|decade|centur|night|morning|noon|evening|hour|minute|second|spring|summer|autumn|winter|fall|half|ago|later|recent|soon|eve |clock|fortnight|late|ly(?![a-z])|shortly|twen|nineteen|two thousand|tomorrow|now|at present|before long/;

/** Everything in a folded English sentence that tells a time, in text order, without overlaps. */
export function readEnglish(folded: string): Piece[] {
  if (!CUE.test(folded)) return [];
  let pieces = settled([
    ...namedDates(folded),
    ...numericDates(folded),
    ...relativeTimes(folded),
    ...sectionsOfUnits(folded),
    ...clockRanges(folded),
    ...bareHours(folded),
    ...clocks(folded),
    ...lengths(folded),
  ]);
  if (pieces.length > 0) {
    const widen = (one: (piece: Piece, room: { start: number; end: number }) => Piece) => {
      pieces = widened(pieces, one, folded.length);
    };
    widen((piece) => withPartAfter(piece, folded));
    pieces = settled(pieces);
    pieces = joined(pieces, folded, joinDates);
    widen((piece, { start }) => withOrdinal(piece, folded, start));
    pieces = joined(pieces, folded, joinClocks);
    pieces = joined(pieces, folded, joinMoments);
    pieces = joined(pieces, folded, joinDates);
    widen((piece, { start }) => withSection(piece, folded, start));
    pieces = joined(pieces, folded, joinOffset);
    widen((piece, room) => withOffset(piece, folded, room));
    pieces = joined(pieces, folded, joinInterval);
    pieces = joined(pieces, folded, joinDayAndHours);
    pieces = joined(pieces, folded, joinMoments);
    widen((piece, { start }) => withOpening(piece, folded, start));
    widen((piece, { start }) => withAbout(piece, folded, start));
    widen((piece, { start }) => withEnglishBound(piece, folded, start));
    pieces = joined(pieces, folded, joinLimit);
  }
  return settled([...eventTimes(folded), ...pieces]);
}
