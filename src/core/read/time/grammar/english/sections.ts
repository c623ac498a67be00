import type { Piece, Section, Time } from '../time.ts';
import { CUES, matchesOf } from './cues.ts';

const BEFORE =
  /(?<![a-z]|(?<![a-z])(?:or|and) )(?:the |as )?(?<word>early|earlier|mid|middle|late|later|end|close|start|beginning|first half|second half)(?:(?:-| )?(?: ?(?:in|of|on) )?(?:the )?|-)$/;
const BARE_OF = /^(?:end|close|start|beginning|middle|first half|second half)$/;
const SECTION: Readonly<Record<string, Section>> = {
  early: 'early',
  earlier: 'early',
  start: 'early',
  beginning: 'early',
  mid: 'mid',
  middle: 'mid',
  late: 'late',
  'first half': 'early',
  'second half': 'late',
  later: 'late',
  end: 'late',
  close: 'late',
};
const YEAR_END =
  /(?<![a-z])(?:(?:the )?(?<word>end|start|beginning|middle) of (?:the )?(?<unit>week|month|year|quarter|decade)|(?<short>year|month|quarter)(?:-| )end|(?<mid>mid-?year)|(?<section>later|earlier|early|late) in the (?<unit2>week|month|year|quarter|decade))(?![a-z])/g;

/** "mid-June", "the end of 2008", "later this week": the word widens the time after it. */
export function withSection(piece: Piece, folded: string, from: number): Piece {
  const { time } = piece;
  const fits =
    (time.kind === 'calendar' && (time.day === null || time.weekday !== null)) ||
    ['period', 'division', 'era', 'days', 'weekday', 'part'].includes(time.kind);
  if (!fits) return piece;
  const head = folded.slice(Math.max(from, piece.start - 28), piece.start);
  const match = BEFORE.exec(head);
  const word = match?.groups?.word;
  if (match === null || word === undefined) return piece;
  const section = SECTION[word];
  if (section === undefined) return piece;
  if (BARE_OF.test(word) && !/ of /.test(match[0])) return piece;
  if (time.kind === 'weekday' && !/ (?:of|in) /.test(match[0]) && section !== 'early' && section !== 'late')
    return piece;
  const start = piece.start - match[0].length;
  const the =
    folded.startsWith('the ', start) && section !== 'mid' ? 4 : folded.startsWith('as ', start) ? 3 : 0;
  const mid = folded.startsWith('the mid', start) ? 4 : 0;
  const begin =
    /^the (?:end|start|beginning|middle|close|first half|second half)/.test(match[0]) || mid > 0
      ? start + 4
      : start + the;
  return { start: begin, end: piece.end, time: { kind: 'sectioned', section, of: time } };
}

/** "the end of the year", "year-end", "later in the year": of the unit of speaking. */
export function sectionsOfUnits(folded: string, cues: number): Piece[] {
  const found: Piece[] = [];
  for (const match of matchesOf(folded, cues, YEAR_END, CUES.unit)) {
    const { word, unit, short, mid, section, unit2 } = match.groups ?? {};
    const named = (mid === undefined ? (unit ?? short ?? unit2) : 'year') as 'week' | 'month' | 'year';
    const part = mid === undefined ? SECTION[word ?? section ?? 'end'] : 'mid';
    if (part === undefined) continue;
    // "In April …, later in the year …": of the year told just before.
    const of: Time =
      section === 'later' || section === 'earlier'
        ? { kind: 'period', unit: named, by: 0, from: 'told' }
        : { kind: 'period', unit: named, by: 0 };
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      time: { kind: 'sectioned', section: part, of },
    });
  }
  return found;
}
