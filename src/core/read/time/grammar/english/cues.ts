import { buildAutomaton } from '../../../../lexicon/automaton.ts';
import { matchesIn } from '../../../../text/matches.ts';

/** Sorts of words without which a pattern of times cannot match; bits of one number for a sentence. */
export const CUES = {
  digit: 1 << 0,
  /** A month's name or abbreviation. */
  month: 1 << 1,
  weekday: 1 << 2,
  /** An ordinal in words: third, twentieth. */
  ordinal: 1 << 3,
  /** What a year in words begins with. */
  yearWords: 1 << 4,
  /** A unit of time, in the singular or plural. */
  unit: 1 << 5,
  /** Which of several: last, next, this. */
  which: 1 << 6,
  /** A part of the day, noon and midnight. */
  part: 1 << 7,
  season: 1 << 8,
  /** A day counted from another one. */
  day: 1 << 9,
  /** A half or quarter. */
  half: 1 << 10,
  recurring: 1 << 11,
  vague: 1 << 12,
  now: 1 << 13,
  /** "o'clock", "half past", "quarter to". */
  clock: 1 << 14,
  /** What sets a time beside an event. */
  relation: 1 << 15,
  feast: 1 << 16,
} as const;

/** Words that count wherever their letters stand; longer words may hold them, which costs a look and no more. */
const ANYWHERE: readonly (readonly [number, string])[] = [
  [CUES.digit, '0 1 2 3 4 5 6 7 8 9'],
  [CUES.ordinal, 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'],
  [CUES.ordinal, 'teenth tieth'],
  [CUES.yearWords, 'nineteen twenty two_thousand'],
  [CUES.which, 'last past previous this current next coming following same that final first'],
  [CUES.part, 'morning afternoon evening night noon midday tonite'],
  [CUES.season, 'spring summer autumn winter fall'],
  [CUES.day, 'yesterday today tomorrow same_day next_day following_day previous_day day_before day_after'],
  [CUES.half, 'half quarter'],
  [CUES.recurring, 'every each daily weekly monthly quarterly annually yearly once_a twice_a three_times_a'],
  [CUES.vague, 'recent lately past last _ago these_days not_long coming next_few near'],
  [CUES.vague, 'before_long right_now at_present at_this_time so_far_this'],
  [CUES.now, 'now'],
  [CUES.clock, 'clock past quarter_to'],
  [CUES.relation, 'before after following eve_of the_date_of the_day_of'],
  [CUES.feast, 'christmas boxing_day new_year'],
];

/** Words that count where no other letter follows but a plural's. */
const WORDS: readonly (readonly [number, string])[] = [
  [CUES.month, 'january february march april may june july august september october november december'],
  [CUES.month, 'jan feb mar apr jun jul aug sept sep oct nov dec'],
  [CUES.weekday, 'monday tuesday wednesday thursday friday saturday sunday'],
  [CUES.weekday, 'mon tues tue wed thurs thur thu fri sat sun'],
  [CUES.unit, 'sec second min minute hr hour day night week wk fortnight weekend month quarter yr year'],
  [CUES.unit, 'decade century centurie'],
];

const [anywhere, words] = [ANYWHERE, WORDS].map((lists) =>
  lists.flatMap(([cue, list]) => list.split(' ').map((word) => ({ cue, word: word.replaceAll('_', ' ') }))),
) as [Listed[], Listed[]];

interface Listed {
  readonly cue: number;
  readonly word: string;
}

const listed = [...anywhere, ...words];
let automaton: ReturnType<typeof buildAutomaton> | null = null;

/** The sorts of words of time that a folded sentence holds, in one pass over it. */
export function cuesOf(folded: string): number {
  automaton ??= buildAutomaton(listed.map(({ word }) => word));
  let cues = 0;
  automaton.search(folded, (at, end) => {
    const { cue } = listed[at] as Listed;
    if ((cues & cue) === 0 && (at < anywhere.length || isWordEnd(folded, end))) cues |= cue;
  });
  return cues;
}

function isWordEnd(folded: string, end: number): boolean {
  return !isLetter(folded.charCodeAt(end)) || (folded[end] === 's' && !isLetter(folded.charCodeAt(end + 1)));
}

function isLetter(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

const NONE: readonly RegExpExecArray[] = [];

/** The matches of a pattern where a word of the sorts `need` stands and one of `other`; otherwise it is not tried at all. */
export function matchesOf(
  folded: string,
  cues: number,
  pattern: RegExp,
  need: number,
  other: number = need,
): readonly RegExpExecArray[] {
  return (cues & need) === 0 || (cues & other) === 0 ? NONE : matchesIn(folded, pattern);
}
