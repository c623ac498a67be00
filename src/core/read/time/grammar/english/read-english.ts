import { feasts } from '../feasts.ts';
import { joined, settled, widened } from '../settle.ts';
import type { Piece } from '../time.ts';
import { joinLimit, withAbout, withEnglishBound } from './bounds.ts';
import { clocks } from './clocks.ts';
import { cuesOf } from './cues.ts';
import { namedDates } from './dates.ts';
import { daysOfTexts } from './days-of-texts.ts';
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

/** Everything in a folded English sentence that tells a time, in text order, without overlaps. */
export function readEnglish(folded: string): Piece[] {
  const cues = cuesOf(folded);
  if (cues === 0) return [];
  let pieces = settled([
    ...namedDates(folded, cues),
    ...numericDates(folded, cues),
    ...relativeTimes(folded, cues),
    ...sectionsOfUnits(folded, cues),
    ...clockRanges(folded),
    ...bareHours(folded),
    ...clocks(folded, cues),
    ...lengths(folded, cues),
    ...feasts(folded, 'en'),
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
  return settled([...daysOfTexts(folded, cues), ...eventTimes(folded, cues), ...pieces]);
}
