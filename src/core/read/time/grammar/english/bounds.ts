import type { Join } from '../settle.ts';
import { isDay, isPlaced } from '../shape.ts';
import type { Bounded, Piece, Time } from '../time.ts';

const LEAD =
  /(?<![a-z])(?<word>ever since|since|starting(?: from| on| in)?|beginning(?: on| in| from)?|as early as|effective(?: from| on)?|as from|from|until|till|through|up to|up until|no later than|not later than|as late as|by|on or before|prior to|before|on or after|no earlier than|after|later than|earlier than|as of)(?: (?:the year|around|about))?(?: the)? $/;
const TAIL =
  /^(?:,? (?<later>(?:and|or) (?:later|after|onwards?|since)(?! (?:my|the|a|his|her|their) )|onwards?|and beyond)|(?<before> (?:and|or) (?:before|earlier)(?=[.,;:!?)]|$)))(?![a-z])/;
const BOUND: readonly (readonly [RegExp, Bounded['bound']])[] = [
  [
    /^(?:ever since|since|starting.*|beginning.*|as early as|effective.*|as from|on or after|no earlier than|from|as of)$/,
    '>=',
  ],
  [/^(?:until|till|through|up to|up until|no later than|not later than|as late as|by|on or before)$/, '<='],
  [/^(?:prior to|before|earlier than)$/, '<'],
  [/^(?:after|later than)$/, '>'],
];

/** "today before 4 p.m.": a limit in hours on a day. */
export const joinLimit: Join = (left, gap, right) => {
  const { time } = right;
  if (
    left.time.kind === 'bounded' &&
    left.time.of.kind === 'clock' &&
    isDay(time) &&
    /^ (?:on )?$/.test(gap)
  ) {
    const of: Time = { kind: 'at', day: time, clock: left.time.of, part: null };
    return { start: left.start, end: right.end, time: { ...left.time, of } };
  }
  if (gap !== ' ' || !isDay(left.time) || time.kind !== 'bounded' || time.of.kind !== 'clock') return null;
  const of: Time = { kind: 'at', day: left.time, clock: time.of, part: null };
  return { start: left.start, end: right.end, time: { ...time, of } };
};

const ABOUT = /(?<![a-z])(?:around|about|circa|approximately|roughly) (?:the )?$/;

/** "around 1 p.m.", "about 5 June": the word makes the time one that is nearly right. */
export function withAbout(piece: Piece, folded: string, from: number): Piece {
  const { kind } = piece.time;
  if (kind === 'length' || !isPlaced(piece.time)) return piece;
  const head = folded.slice(Math.max(from, piece.start - 20), piece.start);
  const word = ABOUT.exec(head);
  if (
    word === null ||
    /(?:what|how|but|talk|talks|talked|speak|spoke|more|concerns?|worried|concerned|all) $/.test(
      head.slice(0, word.index),
    )
  )
    return piece;
  return { start: piece.start - word[0].length, end: piece.end, time: { kind: 'about', of: piece.time } };
}

/** "since January", "by the end of the year", "after 5 June": the word before or after opens the time on one side. */
export function withEnglishBound(piece: Piece, folded: string, from: number): Piece {
  if (!isPlaced(piece.time)) return piece;
  const tail = TAIL.exec(folded.slice(piece.end, piece.end + 20));
  if (tail !== null) {
    const bound = tail.groups?.later === undefined ? '<=' : '>=';
    return {
      start: piece.start,
      end: piece.end + tail[0].length,
      time: { kind: 'bounded', bound, of: piece.time },
    };
  }
  const head = folded.slice(Math.max(from, piece.start - 34), piece.start);
  const lead = LEAD.exec(head);
  const word = lead?.groups?.word;
  if (lead === null || word === undefined) return piece;
  // "Before the November midterms" is told by the midterms: their month is a time of its own.
  if (/ the $/.test(lead[0]) && isMonth(piece.time) && OCCASION.test(folded.slice(piece.end, piece.end + 40)))
    return piece;
  // "said by Monday" is a limit; "from Tuesday's talks" and "after Thursday's call" speak of the talks.
  if (/^'s? /.test(folded.slice(piece.end, piece.end + 3))) return piece;
  if (
    word === 'from' &&
    !/^ (?:onwards?|on)(?![a-z])/.test(folded.slice(piece.end, piece.end + 9)) &&
    !isOpen(folded, piece, lead)
  )
    return piece;
  const bound = BOUND.find(([pattern]) => pattern.test(word))?.[1];
  if (bound === undefined) return piece;
  const start = piece.start - lead[0].length;
  return { start, end: piece.end, time: { kind: 'bounded', bound, of: piece.time } };
}

/** What a month stands before as its own. */
const OCCASION =
  /^(?: [a-z-]+){0,2} (?:elections?|midterms?|mid-terms?|vote|ballot|referendum|polls|summit|visit|talks|meeting|deadline|call|congress|session|agreement|deal)(?![a-z])/;

function isMonth(time: Time): boolean {
  return time.kind === 'calendar' && time.month !== null && time.day === null && time.year === null;
}

/**
 * "from 1 July" begins something where a verb or a comma stands before it ("takes effect from 1 July"), where it opens
 * the clause ("From 1 July, a duty applies") and where it closes one that tells what shall be ("is suspended from 1
 * July"). "A letter from 1 July" only dates the letter.
 */
function isOpen(folded: string, piece: Piece, lead: RegExpExecArray): boolean {
  const start = piece.start - lead[0].length;
  const before = folded.slice(Math.max(0, start - 120), start);
  if (OPENED.test(before)) return true;
  // "Will from 2 May extend the rule": it stands inside its verb.
  if (AUXILIARY.test(before) && /^ [a-z]/.test(folded.slice(piece.end, piece.end + 2))) return true;
  if (/(?:^|[.;:!?"”] ?|(?:^|[^a-z])(?:that|and|but) )$/.test(before))
    return folded[piece.end] === ',' || STARTS.test(folded.slice(piece.end, piece.end + 50));
  return (
    CLOSES.test(folded.slice(piece.end, piece.end + 2)) &&
    IN_FORCE.test(before) &&
    (!DATED.test(before) || PUT_AT.test(before))
  );
}

const OPENED =
  /(?:effect|effective|force|apply|applies|applied|valid|starting|begin|begins|imposed|suspended|lifted|,|for (?:a further |another |up to )?[a-z0-9-]{1,12} (?:days|weeks|months|years)) $/;
/** "From next month visitors will need no visa". */
const STARTS = /^ (?:[a-z]+ ){1,5}?(?:will|would|must|shall|need|can|may)(?![a-z])/;
const AUXILIARY = /(?<![a-z])(?:will|shall|would|must|is|are|was|were|has|have) $/;
const CLOSES = /^[.,;:)]/;
const IN_FORCE =
  /(?<![a-z])(?:is|are|be|will|would|shall|may|must|can) (?:(?:[^ .,;:]+|[0-9][0-9.,]*) ){1,14}$/;
/** "Will cap visas at 2,500 from next May": a figure that is set, and no level that it moves from. */
const PUT_AT =
  /(?<![a-z])(?:will|would|shall) [^.;:]{3,80} (?:at|to|by) [0-9][0-9.,]*(?: (?:percent|per cent))? $/;
/** What is dated and does not last. */
const DATED =
  /(?<![a-z])(?:statements?|letters?|notes?|notices?|messages?|posts?|videos?|footage|pictures?|photos?|images?|data|figures|numbers|reports?|articles?|interviews?|speech|speeches|remarks|quotes?|comments?|readouts?|transcripts?|agreements?|deals?|calls?|talks|documents?|orders?|drafts?|versions?|different|up|down|rise|fall|drop|away|far|percent|per cent|points?|[mb]illion|[^ ]*[0-9%]) $/;
