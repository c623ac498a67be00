import type { Join } from '../settle.ts';
import { isPlaced } from '../shape.ts';
import type { Length, Operator, Piece, Time } from '../time.ts';
import { CUES, matchesOf } from './cues.ts';

/** "three weeks from tomorrow", "2 weeks before 13 May". */
export const joinOffset: Join = (left, gap, right, folded) => {
  const { time } = left;
  if (time.kind !== 'length' || !isPlaced(right.time)) return null;
  const word = /^ (?<word>from|after|before|following|since|starting(?: from| on)?|,? from) (?:the )?$/.exec(
    gap,
  );
  if (word === null) return null;
  const name = word.groups?.word ?? '';
  // "Is deferred for 45 days from 18 April": how long, and from when.
  const isInDays = time.parts.every(({ unit }) => unit !== 'hour' && unit !== 'minute');
  if (
    isInDays &&
    /^(?:,? ?from|after|following|since)$/.test(name) &&
    FOR.test(folded.slice(Math.max(0, left.start - 24), left.start))
  )
    return null;
  const stretch = name.startsWith('starting');
  const made: Time = stretch
    ? { kind: 'window', length: time, sign: 1, from: right.time, within: false }
    : { kind: 'shifted', length: time, sign: name === 'before' ? -1 : 1, from: right.time };
  return { start: left.start, end: right.end, time: made };
};

const FOR =
  /(?<![a-z])(?:for|of|lasting|another|(?:a )?further)(?: (?:up to|at least|a further|another|about|a period of))? $/;

const AFTER =
  /^(?: (?<ago>ago|earlier|before(?= ?(?:[.,;:!?)]|$))|prior(?! to))|(?<later> later| hence| from (?:now|today)| afterwards| after(?= ?(?:[.,;:!?)]|$))| on(?=,)))(?![a-z])/;
const IN = /(?<![a-z])(?<word>in|within)(?: the)? (?:just |about |around |roughly |only )?$/;
const IN_EVENT = /^ of (?=[a-z0-9"“'])/;
const RELATION = /^ (?<word>before|after|following|from|of|prior to|ahead of|into) (?:the )?/;
/** Where the words of an event end: at a mark, a further clause, or the verb that tells the rest. */
const EVENT_END =
  /[.,;:!?()"”\n]| (?:and|but|while|when|that|which|who|as|so|said|says|according|because|although|however|would|will|has|have|had|was|were|is|are|came|took|after|before|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday))(?![a-z])|(?<![^a-z](?:between|of|in|with|on|at|for|and|or|to|from|by|over|into|about|against|under|via|near|off)) (?:the|an?|its|their|his|her|both|he|she|they|it|we)(?![a-z])/;
/** Words of an event are at most this long, in code units. */
const EVENT_REACH = 90;
const EVE =
  /(?<![a-z])(?:(?:the )?(?<day>day|week|month|night|morning|evening) (?<word>before|after)|(?:on )?the (?<eve>eve) of|(?<vague>hours|days|weeks|months|shortly|soon|immediately|just|right|not long|years) (?<order>before|after|following)) (?=(?:the|a|his|her|its|their|this|that|mr|president|prime|[a-z]+(?:'s|s')) |[a-z]{4,} (?:talks|summit|meeting|call|visit|agreement|deal|statement))/g;

/** "two days ago", "in three weeks", "24 hours after the deal". */
export function withOffset(
  piece: Piece,
  folded: string,
  room: { readonly start: number; readonly end: number },
): Piece {
  const { time } = piece;
  if (time.kind !== 'length') return piece;
  const tail = folded.slice(piece.end, Math.min(folded.length, piece.end + 40));
  const after = AFTER.exec(tail);
  if (after !== null) {
    const sign = after.groups?.ago === undefined ? 1 : -1;
    const today = / ago$/.test(after[0])
      ? /^ today(?![a-z])/.exec(folded.slice(piece.end + after[0].length))
      : null;
    if (today !== null)
      return {
        start: piece.start,
        end: piece.end + after[0].length + today[0].length,
        time: { kind: 'shifted', length: time, sign, from: { kind: 'days', by: 0, from: 'speech' } },
      };
    const told = /^ (?:later|earlier|before|after|afterwards|on)/.test(after[0]);
    return {
      start: piece.start,
      end: piece.end + after[0].length,
      time: { kind: 'shifted', length: time, sign, from: told ? 'context' : 'speech' },
    };
  }
  const head = folded.slice(Math.max(room.start, piece.start - 24), piece.start);
  const lead = IN.exec(head);
  const relation = RELATION.exec(tail);
  const before = /^(?:before|prior to|ahead of)$/.test(relation?.groups?.word ?? '');
  const own = relation?.groups?.word === 'of' || relation?.groups?.word === 'into';
  if (relation !== null && (!own || (lead !== null && IN_EVENT.test(tail)))) {
    const event = eventAfter(folded, piece.end + relation[0].length, room.end);
    if (event !== null)
      return {
        start: lead === null ? piece.start : piece.start - lead[0].length,
        end: event.end,
        time: {
          kind: 'event',
          relation: before ? 'before' : 'after',
          length: time,
          operator: operatorOf(time, lead?.groups?.word === 'within' || own, before),
          event,
        },
      };
  }
  if (lead === null) return piece;
  const start = piece.start - lead[0].length;
  if (lead.groups?.word === 'within')
    return {
      start,
      end: piece.end,
      time: { kind: 'window', length: time, sign: 1, from: 'speech', within: true },
    };
  // "in two days" tells when; "in recent years" and "the worst in ten years" tell how long.
  if (
    /(?:first|last|worst|best|highest|lowest|only|time|once|most|biggest|largest) (?:[a-z'-]+ ){0,16}$/.test(
      folded.slice(Math.max(0, start - 130), start),
    )
  )
    return {
      start,
      end: piece.end,
      time: { kind: 'window', length: time, sign: -1, from: 'speech', within: false },
    };
  return { start, end: piece.end, time: { kind: 'shifted', length: time, sign: 1, from: 'speech' } };
}

/** "the day before the call", "on the eve of the visit", "hours after the statement". */
export function eventTimes(folded: string, cues: number): Piece[] {
  const found: Piece[] = [];
  for (const match of matchesOf(folded, cues, EVE, CUES.relation)) {
    const { day, word, eve, vague, order } = match.groups ?? {};
    const at = match.index + match[0].length;
    const from = /^(?:the|a) /.exec(folded.slice(at, at + 4))?.[0].length ?? 0;
    const event = eventAfter(folded, at + from, folded.length);
    if (event === null) continue;
    const before = eve !== undefined || (word ?? order) === 'before';
    found.push({
      start: match.index,
      end: event.end,
      time: {
        kind: 'event',
        relation: before ? 'before' : 'after',
        length: eventLength(eve === undefined ? day : 'day', vague),
        operator: day !== undefined || eve !== undefined ? '=' : '~',
        event,
      },
    });
  }
  return found;
}

function eventLength(unit: string | undefined, vague: string | undefined): Length | null {
  const named = unit ?? (vague === undefined || !vague.endsWith('s') ? undefined : vague.slice(0, -1));
  if (named === undefined) return null;
  const of = /night|morning|evening/.test(named)
    ? 'day'
    : (named as 'hour' | 'day' | 'week' | 'month' | 'year');
  return { kind: 'length', parts: [{ count: unit === undefined ? null : 1, unit: of }], bound: 'exact' };
}

/** The words of the event that begins at `start`, before the next time at `limit`; `null` where nothing stands there. */
function eventAfter(folded: string, start: number, limit: number): { start: number; end: number } | null {
  const rest = folded.slice(start, Math.min(limit, start + EVENT_REACH));
  const end = EVENT_END.exec(rest)?.index ?? rest.length;
  const words = rest.slice(0, end).replace(/(?: (?:on|in|at|of|from|by|since|to))? *$/, '');
  return words.length < 3 || /^[0-9]/.test(words) ? null : { start, end: start + words.length };
}

/** Hours after an event are a lower bound: nothing says that it happened at once. */
function operatorOf(length: Length, within: boolean, before: boolean): Operator {
  if (within) return '<=';
  if (length.bound === '>' || length.bound === '>=' || length.bound === '<' || length.bound === '<=')
    return length.bound;
  if (length.bound === 'approx' || length.parts.some(({ count }) => count === null)) return '~';
  const fine = length.parts.some(({ unit }) => unit === 'hour' || unit === 'minute');
  return fine && !before ? '>=' : '=';
}
