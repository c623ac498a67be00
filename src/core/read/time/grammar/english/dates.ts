import { calendar } from '../shape.ts';
import type { Calendar, Interval, Piece, Ref, Time } from '../time.ts';
import { CUES, matchesOf } from './cues.ts';
import {
  DAY,
  isPossible,
  MONTH,
  monthOf,
  ORDINAL,
  ordinalOf,
  WEEKDAY_NAME,
  WEEKDAY_SHORT,
  weekdayOf,
  YEAR_WORDS,
  yearOf,
} from './words.ts';

const WEEKDAY = `(?:(?<weekday>${WEEKDAY_NAME}|${WEEKDAY_SHORT}),? (?:the )?)?`;
const YEAR = `(?:(?:,| ,|,? of|,? in|-)? ?(?<year>(?<![0-9])[0-9]{4}(?![0-9])|(?<= )${YEAR_WORDS}(?![a-z])|(?<=of )'?[0-9]{2}(?![0-9])))?`;
const TO = '(?: ?(?:-|–|—|~) ?| (?:to|and|until|till|through|thru) )(?:the )?';
const RANGE = `(?<day>${DAY})(?:${TO}(?<untilDay>${DAY}))?`;

const MONTH_FIRST = new RegExp(
  `(?<![a-z])${WEEKDAY}(?<month>${MONTH})(?:,? (?:the )?|\\/|-)?${RANGE}(?![a-z])${YEAR}`,
  'g',
);
const DAY_FIRST = new RegExp(
  `(?<![a-z0-9.,$€£%-])${WEEKDAY}(?:the )?${RANGE}(?: |\\/|-)?(?:day )?(?:of )?(?<month>${MONTH})(?![a-z])(?:\\/|-)?${YEAR}`,
  'g',
);
const MONTH_YEAR = new RegExp(
  `(?<![a-z])(?<month>${MONTH})(?![a-z])(?: |, ?| of | in |-|\\/)(?<year>[0-9]{4}(?![0-9])|${YEAR_WORDS}(?![a-z])|(?<=of )'?[0-9]{2}(?![0-9]))`,
  'g',
);
// "may" and "march" alone are verbs more often than months: they need a word that months follow.
const MONTH_ALONE = new RegExp(
  `(?<![a-z$#@]|(?<!mid|late|early|post|pre)-)(?:(?<named>january|february|april|june|july|august|september|october|november|december)(?! [0-9])|(?<=(?:^|[^a-z])(?:in|since|until|till|by|of|from|during|through|before|after|early|late|mid|last|next|between|the end of|(?:moved|slipped|postponed|delayed|deferred|pushed back|put off|put back|brought forward|back|on) to|(?:from|by|since|until|before|after|in) this) |mid-|late-|(?:${MONTH})(?: to | and | through | until | till | ?[-–] ?))(?<verbal>may|march)(?=["”’]| of (?:this|last|next|that|the (?:same|following)) year| (?:to|and|until|till|through|last|this|next|at|with|for|on|by|as|when|after|in|if|unless|but|because)(?![a-z])|[.,;:!?)]|-|$)|(?<=(?:^|[^a-z])(?:in|since|until|till) )(?<sure>may|march)(?= [a-z]+(?![a-z]))(?! (?:on|up|past|have|be|not|well) )|(?<=(?:^|[^a-z])the )(?<poll>may|march)(?= (?:[a-z-]+ )?(?:elections?|vote|ballot|referendum|polls|summit|deadline|primar(?:y|ies))(?![a-z]))|(?<=(?:^|[^a-z])(?:in|since|until|till|by|of|from|to|through|before|after|early|late|mid|last|next|this|between|and|week) |mid-|(?:${MONTH})(?: to | and | through | until | till | ?[-–] ?))(?<short>jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\\.?|(?<begun>(?:jan|feb|mar|apr|may|march|jun|jul|aug|sept|sep|oct|nov|dec))(?= ?(?:-|–| to | through | until ) ?(?:${MONTH})(?! the)))(?![a-z0-9'](?!$))`,
  'g',
);
const TOWARD = new RegExp(
  `(?<![a-z])(?<which>this past|this coming|this|last|next|following|that|the same) (?<month>${MONTH})(?! ?[0-9]| (?:the )?${ORDINAL})(?![a-z])`,
  'g',
);
const THE_DAY =
  /(?<=(?:^|[^a-z])(?:(?:on|since|until|till|by|from|before|after) (?:the )?|the ))(?<day>[0-9]{1,2}(?:st|nd|rd|th))(?= ?(?:[.,;:!?()]|$|of (?:this|last|next)|(?:and|at|in|with|for|when|to|that|or|but|they|he|she|we|both|after|before)(?![a-z])))(?! (?:in a row|time))/g;
const WEEKDAY_DAY = new RegExp(
  `(?<![a-z])(?<weekday>${WEEKDAY_NAME}|${WEEKDAY_SHORT}),? (?:the )?(?<day>${ORDINAL}|[0-9]{1,2}(?![0-9:./%-]| ?[ap]\\.?m|-))(?![a-z])(?! ?(?:${MONTH}|of |o'?clock|weeks?|days?|hours?|months?|years?|minutes?|people|countries|percent))`,
  'g',
);

/** Dates written with the name of a month or weekday. */
export function namedDates(folded: string, cues: number): Piece[] {
  const found: Piece[] = [];
  const number = CUES.digit | CUES.ordinal;
  for (const pattern of [MONTH_FIRST, DAY_FIRST]) {
    for (const match of matchesOf(folded, cues, pattern, CUES.month, number)) {
      const { month = '', day = '', untilDay, year, weekday } = match.groups ?? {};
      const time = dateOf(month, day, untilDay, year, weekday);
      if (time !== null) found.push(pieceOf(match, time));
    }
  }
  for (const match of matchesOf(folded, cues, MONTH_YEAR, CUES.month, CUES.digit | CUES.yearWords)) {
    const { month = '', year = '' } = match.groups ?? {};
    const at = yearOf(year);
    if (at !== null) found.push(pieceOf(match, calendar({ month: { at: monthOf(month) }, year: { at } })));
  }
  for (const match of matchesOf(folded, cues, MONTH_ALONE, CUES.month)) {
    const { named, verbal, sure, poll, short, begun } = match.groups ?? {};
    found.push(
      pieceOf(
        match,
        calendar({ month: { at: monthOf(named ?? verbal ?? sure ?? poll ?? short ?? begun ?? '') } }),
      ),
    );
  }
  for (const match of matchesOf(folded, cues, TOWARD, CUES.month, CUES.which)) {
    const { which = '', month = '' } = match.groups ?? {};
    // "this may" and "this march" are verbs and nouns unless a word of time stands before or after.
    if (/^(?:may|march)$/.test(month) && /this$|that|same/.test(which) && !isTimely(folded, match)) continue;
    const toward = /last|past/.test(which) ? 'past' : /next|coming/.test(which) ? 'future' : null;
    const year: Ref | null =
      which === 'this'
        ? { by: 0 }
        : which === 'following'
          ? { by: 1, from: 'next' }
          : which === 'that' || which === 'the same'
            ? { by: 0, from: 'told' }
            : null;
    found.push(pieceOf(match, calendar({ month: { at: monthOf(month) }, year, toward })));
  }
  for (const match of matchesOf(folded, cues, THE_DAY, CUES.digit)) {
    const day = ordinalOf(match.groups?.day ?? '');
    if (day === null || day > 31 || day < 1) continue;
    const the = folded.slice(match.index - 4, match.index) === 'the ' ? 4 : 0;
    found.push({ start: match.index - the, end: match.index + match[0].length, time: calendar({ day }) });
  }
  for (const match of matchesOf(folded, cues, WEEKDAY_DAY, CUES.weekday, number)) {
    const day = ordinalOf(match.groups?.day ?? '');
    if (day === null || day > 31 || day < 1) continue;
    found.push(pieceOf(match, calendar({ day, weekday: weekdayOf(match.groups?.weekday ?? '') })));
  }
  return found;
}

function isTimely(folded: string, { index }: RegExpExecArray): boolean {
  return /(?:^|[^a-z])(?:from|by|since|until|before|after|in|early|late) $/.test(
    folded.slice(Math.max(0, index - 8), index),
  );
}

function dateOf(
  month: string,
  day: string,
  untilDay: string | undefined,
  year: string | undefined,
  weekday: string | undefined,
): Time | null {
  const number = monthOf(month);
  const first = ordinalOf(day);
  const last = untilDay === undefined ? null : ordinalOf(untilDay);
  // A day that the month never has is still kept as it is written: 30 February is an error of the text.
  if (first === null || first < 1 || first > 31 || !isPossible(number, last)) return null;
  const at = year === undefined ? null : yearOf(year);
  const one: Calendar = calendar({
    year: at === null ? null : { at },
    month: { at: number },
    day: first,
    weekday: weekday === undefined ? null : weekdayOf(weekday),
  });
  if (last === null) return one;
  const interval: Interval = { kind: 'interval', first: one, last: { ...one, day: last, weekday: null } };
  return interval;
}

/** The whole match as a piece. */
export function pieceOf(match: RegExpExecArray, time: Time): Piece {
  return { start: match.index, end: match.index + match[0].length, time };
}
