import type { Span } from '../../../text/span.ts';
import type { FoldedSpan } from '../../folded-span.ts';
import type { FindingOf } from '../../reading.ts';
import { type Days, dayOf, daysOf } from './days.ts';
import type { KnownDay } from './known-day.ts';
import { lastsThrough, stretchBefore, stretchOfPrevious } from './told-stretch.ts';

/** One end of a stretch of time. */
export interface End {
  readonly days: Days;
  readonly value: string;
  /** `null` where the header tells it. */
  readonly span: Span | null;
}

/** Both ends of the stretch that a length is told of. */
export interface Ends {
  readonly from: End;
  readonly to: End;
  /** `gap`: between two things that happened. `range`: of one thing that goes on. */
  readonly kind: 'gap' | 'range';
}

/** A sentence with its times. */
export interface Told {
  readonly folded: FoldedSpan;
  readonly times: readonly FindingOf<'time'>[];
}

/** What the ends of a length may be told by. */
export interface Surroundings extends Told {
  /** The sentence before it in the same paragraph. */
  readonly previous: Told | null;
  /** The day of the exchange; `null` where the sentence is about somebody else. */
  readonly exchange: KnownDay | null;
}

/** 时隔140天, 相隔六年. */
const GAP_ZH = /(?:时隔|相隔|间隔|相距|暌违|睽违|阔别)(?:了|已|整整|已有|已经)?$/;
/** 距1月17日通话已过去140天, and ahead of a day: 距1月20日就职仅3天. */
const GONE_ZH = /距(?:离)?[^;。]{1,30}(?:过去|已有|已过|已经|过了|整整|恰好|正好|仅有?|只有|还有)了?$/;
/** What makes a gap one between two things of a kind: 时隔140天再次通话. */
const AGAIN_ZH = /首次|首度|第一次|再次|再度|重新|重启|恢复|又/;
/** The first (last, next) in 139 days. */
const FIRST_EN = /(?<![a-z])(?:first|last|latest|only)(?: [a-z'-]+){0,8} in (?:just |exactly |some )?$/;
/** A gap of 45 days, 139 days earlier, 139 days after their last call. */
const GAP_EN = /(?<![a-z])(?:gap|break|hiatus|interval|silence|lull|wait) of (?:just |exactly )?$/;
const SINCE_EN = /(?<![a-z])since [^,;]{3,30}, (?:just |exactly |some )?$/;
const APART_EN =
  /^(?:[ -](?:gap|break|hiatus|silence|lull)(?![a-z])| (?:after|since) (?:their|the|its|they|both)(?: [a-z]+){0,3}? (?:last|previous|most recent)(?![a-z]))/;
/** The last one, which the length is counted from: 上次通话是在1月17日. */
const LAST =
  /上次|上一次|上回|前一次|最近一次|(?<![a-z])(?:last|previous|most recent)(?:ly)?(?: time|ly)?(?![a-z])/;
const LAST_EN = /(?<![a-z])(?:last|previous|most recent) [a-z]+,? (?:was |came |took place )?(?:on )?$/;
const RANGE_ZH = /^(?:的[^,;:。]{0,20}?(?:自|从|于)?|[(,]?(?:自|从|即)?)$/;
const RANGE_EN = /^(?: [a-z'-]+){0,5},? \(?$/;
const NOT_OF_THE_WHOLE =
  /(?<![a-z])(?:that|which|who|includ\w+|during|with|before|after|announc\w+|and|but|as|when|while)(?![a-z])/;

/**
 * The ends of a length: the two ends of a range beside it, or the day since which it is told and the day of the
 * exchange or of what happened in the sentence. `null` where either cannot be told.
 */
export function endsOf(told: Surroundings, length: Span): Ends | null {
  const { folded } = told;
  const start = folded.at(length.start);
  const before = folded.text.slice(Math.max(0, start - 80), start);
  const after = folded.text.slice(folded.at(length.end)).split(/[;。]/, 1)[0] ?? '';
  return (
    rangeBeside(told, length) ??
    stretchBefore(folded, told.times, length) ??
    stretchOfPrevious(folded, told, told.previous, length) ??
    (isGap(before, after, folded) ? gap(told, length) : null)
  );
}

function isGap(before: string, after: string, { language }: FoldedSpan): boolean {
  const clause = before.slice(1 + Math.max(before.lastIndexOf(';'), before.lastIndexOf('。')));
  if (language === 'en') {
    if (SINCE_EN.test(before) && /^ (?:earlier|before|ago)(?![a-z])/.test(after)) return true;
    return FIRST_EN.test(before) || GAP_EN.test(before) || APART_EN.test(after);
  }
  return (GAP_ZH.test(before) && AGAIN_ZH.test(after)) || GONE_ZH.test(clause);
}

/** A range told beside the length: "the 90-day pause, from May 14 to August 12". */
function rangeBeside({ folded, times }: Told, length: Span): Ends | null {
  // A weekend is a range too, and no two dates.
  const ranges = times.filter(
    ({ value }) => rangeOf(value.value) !== null && /\d.*\d/s.test(value.asWritten),
  );
  const [one, other] = ranges;
  if (one === undefined || other !== undefined) return null;
  const [own] = one.evidence;
  const isAhead = length.end <= own.start;
  const between = isAhead
    ? folded.text.slice(folded.at(length.end), folded.at(own.start))
    : folded.text.slice(folded.at(own.end), folded.at(length.start));
  if (folded.language === 'zh' ? !isBesideChinese(between, isAhead) : !isBesideEnglish(between, isAhead))
    return null;
  const { from, to } = rangeOf(one.value.value) as { from: string; to: string };
  const span = { start: own.start, end: own.end };
  const days = [daysOf(from), daysOf(to)];
  const [a, b] = days;
  if (!a || !b) return null;
  return { from: { days: a, value: `${from}/${to}`, span }, to: { days: b, value: to, span }, kind: 'range' };
}

function isBesideChinese(between: string, isAhead: boolean): boolean {
  return isAhead ? RANGE_ZH.test(between) : lastsThrough(between, 'zh');
}

function isBesideEnglish(between: string, isAhead: boolean): boolean {
  if (!isAhead) return /^(?:,? \(?(?:a total of )?)$/.test(between) || lastsThrough(between, 'en');
  const bare = between.replace(
    /,? (?:which|that) (?:runs?|ran|lasts?|lasted|will run|is (?:set|due) to run)/,
    '',
  );
  return RANGE_EN.test(bare) && !NOT_OF_THE_WHOLE.test(bare);
}

function rangeOf(value: string | null): { from: string; to: string } | null {
  const match = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/.exec(value ?? '');
  return match === null ? null : { from: match[1] as string, to: match[2] as string };
}

/** From the day since which the length is told, to the other day of the sentence or that of the exchange. */
function gap(told: Surroundings, length: Span): Ends | null {
  const dated = told.times.filter((time) => isDate(time, length));
  const since = dated.filter((time) => isSince(time, told.folded) || isOfTheLast(time, told.folded));
  const others = dated.filter((time) => !since.includes(time));
  if (since.length > 1) return null;
  let from = since[0] ?? null;
  let to: End | null = null;
  if (from !== null && others.length > 0) {
    to = others.length === 1 ? endAt(others[0] as FindingOf<'time'>) : null;
  } else {
    to = exchangeEnd(told.exchange);
    if (from === null) from = lastOneOf(told.previous);
  }
  const start = from === null ? null : endAt(from);
  if (start === null || to === null || to.value === start.value) return null;
  const isAhead = start.days.first > to.days.last;
  return { from: isAhead ? to : start, to: isAhead ? start : to, kind: 'gap' };
}

/** A date that is written, and not counted from the length itself. */
function isDate({ value, evidence: [own] }: FindingOf<'time'>, length: Span): boolean {
  if (own.start < length.end && length.start < own.end) return false;
  if (value.offset !== null || value.approximate || value.section !== null || value.event !== null)
    return false;
  return /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?:\/\.\.)?$/.test(value.value ?? '');
}

function isSince({ value, evidence: [own] }: FindingOf<'time'>, folded: FoldedSpan): boolean {
  if (value.bound === '>' || value.bound === '>=') return true;
  const [start, end] = [folded.at(own.start), folded.at(own.end)];
  // "Since the summit in Lumen in June 2019".
  if (
    /(?<![a-z])since (?:the|their|his|her)(?: [a-z0-9'-]+){1,6} (?:in|on) $/.test(
      folded.text.slice(Math.max(0, start - 60), start),
    )
  )
    return true;
  return /^(?:之?后|以来)/.test(folded.text.slice(end, end + 2));
}

/** 距上一次1月17日通话, "their last call, on January 17". */
function isOfTheLast({ evidence: [own] }: FindingOf<'time'>, folded: FoldedSpan): boolean {
  const start = folded.at(own.start);
  const before = folded.text.slice(Math.max(0, start - 24), start);
  return /(?:上次|上一次|上回|前一次|最近一次|距离?)[^,;。\d]{0,10}$/.test(before) || LAST_EN.test(before);
}

function lastOneOf(previous: Told | null): FindingOf<'time'> | null {
  if (previous === null || !LAST.test(previous.folded.text)) return null;
  const dated = previous.times.filter((time) => isDate(time, { start: 0, end: 0 }));
  return dated.length === 1 ? (dated[0] ?? null) : null;
}

function endAt({ value, evidence: [own] }: FindingOf<'time'>): End | null {
  const written = (value.value ?? '').replace('/..', '');
  const days = daysOf(written);
  return days === null ? null : { days, value: written, span: { start: own.start, end: own.end } };
}

function exchangeEnd(exchange: KnownDay | null): End | null {
  const day = dayOf(exchange?.day ?? null);
  const days = day === null ? null : daysOf(day);
  return days === null || day === null ? null : { days, value: day, span: exchange?.span ?? null };
}
