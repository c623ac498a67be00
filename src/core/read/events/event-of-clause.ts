import type { ReadingContext } from '../context.ts';
import { issuesIn } from '../issues/issues-in.ts';
import type { FindingOf } from '../reading.ts';
import { isNotMeant } from '../statements/not-meant.ts';
import type { Statement } from '../statements/statement.ts';
import { isUnreal, isVetoed } from '../statements/veto.ts';
import type { EventValue } from '../values.ts';
import type { Pair } from './counterparts.ts';
import { eventStatus } from './event-status.ts';
import type { EventWord } from './event-words.ts';
import { involvedIn } from './involved.ts';
import type { Time } from './lead.ts';
import { liesAfter } from './lies-after.ts';
import { fellThrough, isMovedBehind, type PutOff } from './put-off.ts';
import { crossedInvitation } from './reciprocal.ts';

/** The event that a measure is; `null` where nobody knows what is done. `published` is the day of the text. */
export function measureEvent(
  { value }: FindingOf<'measure'>,
  statement: Statement,
  time: Time | undefined,
  published: string | null,
): EventValue | null {
  if (value.action === null) return null;
  const isComing = value.status === 'planned' || value.status === 'announced';
  return {
    event: value.action,
    actors: value.by === null ? [] : [value.by],
    recipients: value.on === null ? [] : [value.on],
    ...told(time),
    status:
      value.status === 'planned' ||
      (isComing && eventStatus(statement, statement) === 'scheduled') ||
      liesAfter(time?.value.value ?? null, published, time?.value.section ?? null)
        ? 'scheduled'
        : 'past',
    issues: value.issues,
  };
}

/** What a clause tells, and what is known to tell who takes part. */
export interface Told {
  readonly word: EventWord | null;
  readonly putOff: PutOff | null;
  readonly pairs: readonly string[];
  readonly pair: Pair;
}

/** The event that a clause tells with a word or a day of its own; `null` where it only wishes, or tells of nobody. */
export function toldEvent(
  context: ReadingContext,
  statement: Statement,
  { word, putOff, pairs, pair }: Told,
  time: Time | undefined,
): EventValue | null {
  if (word === null) {
    // A stretch of years is the background of a clause and no event of it.
    if (time === undefined || /^\d{4}\/\d{4}$|^\.\.\//.test(time.value.value ?? '')) return null;
    if (isAskedFor(statement, time)) return null;
  } else if (putOff === null && isWished(statement, word, time !== undefined)) return null;
  const rest = statement.frame.text.slice(statement.end);
  if (putOff === null && isMovedBehind(statement.text, rest)) return null;
  const involved =
    (word?.kind === 'invite' && crossedInvitation(context, statement, word)) ||
    involvedIn(context, statement, word, pairs, pair);
  // Nobody named and no day: a noun phrase more often than an event.
  if (time === undefined && involved.actors.length === 0) return null;
  const issues = issuesIn(context, statement.frame.span(statement.start, statement.end));
  const isOff = putOff?.how === 'cancelled' || fellThrough(statement.text, rest);
  const status = isOff
    ? 'denied'
    : putOff === null
      ? eventStatus(statement, word === null ? statement : placed(statement, word))
      : 'scheduled';
  if (word?.kind === 'visit' && involved.actors.length === 0 && GOODS.test(statement.text)) return null;
  const told = dateOf(context, statement, word, time);
  // What is put off to a day takes place on it: until March is no limit there.
  const dated =
    putOff?.how === 'moved' ? { ...told, date: told.date?.replace(/^\.\.\/|\/\.\.$/g, '') ?? null } : told;
  const isComing =
    status === 'past' && liesAfter(dated.date, context.about.published, time?.value.section ?? null);
  // 来 and a meeting of one cabinet tell no contact by themselves.
  if (
    word?.kind === 'visit' &&
    /来$|^(?:leav|left|depart|set)/.test(statement.text.slice(word.start, word.end)) &&
    involved.recipients.length === 0
  )
    return null;
  return {
    event: word?.kind ?? 'other',
    ...involved,
    ...dated,
    status: isComing ? 'scheduled' : status,
    issues,
  };
}

/** What somebody is asked or wanted to do within a time has not happened: 要求对方今年购买, "wants A to buy". */
const ASKED = {
  zh: /(?:要求|敦促|督促|呼吁|促请|希望|期待|期望)[^,;。]*$/,
  en: /(?<![a-z])(?:want(?:s|ed)?|urg(?:es?|ed|ing)|ask(?:s|ed|ing)?|call(?:s|ed|ing)? on|demand(?:s|ed|ing)?|press(?:es|ed|ing)?|push(?:es|ed|ing)?|hop(?:es?|ed|ing)|requir(?:es?|ed|ing)|expect(?:s|ed|ing)?) [^;:.]*(?<![a-z])to [a-z]+(?![a-z])[^;:.]*$/,
};

function isAskedFor({ frame, start }: Statement, time: Time): boolean {
  const before = frame.text.slice(start, frame.local(time.evidence[0].end));
  return ASKED[frame.language].test(before);
}

/** What is hoped for, asked or conditional is no event; what is denied is one that is said not to have been. */
function isWished(statement: Statement, word: EventWord, isDated: boolean): boolean {
  if (word.kind === 'state' || word.kind === 'publish') return false;
  // Asking somebody to come is inviting, and not a demand.
  if (word.kind === 'invite' && /^(?:asked|请)/.test(statement.text.slice(word.start))) return false;
  const at = placed(statement, word);
  const before = statement.frame.text.slice(statement.start, at.start);
  if (isNotMeant(before, statement.frame.language)) return true;
  if (eventStatus(statement, at) === 'denied') return false;
  if (word.kind.startsWith('consult-') && AT_REQUEST.test(before)) return false;
  if (word.kind.startsWith('consult-') && HOPED.test(before)) return true;
  if (word.kind === 'visit' && /欢迎|期待|welcom|look(?:s|ed|ing)? forward/.test(before)) return true;
  // "Before the two ministers meet on 26 April": they will.
  const until = isDated && word.kind.startsWith('consult-') ? BEFORE.exec(before) : null;
  const reported = isDated && word.kind !== 'invite' ? REPORTED.exec(before) : null;
  const from = statement.start + lengthTo(until ?? reported);
  return isUnreal(statement) || isVetoed(statement, from, at.start);
}

/** What comes before a contact that has a day of its own. */
const BEFORE = /\bbefore (?=(?:the|their|our|two|both|[a-z]+'s) [a-z ,'-]{3,60}$)/;

/** "Said that she would visit on 19 June": an appointment told by somebody. */
const REPORTED =
  /\b(?:said|says|announced|confirmed|stated|noted|added|revealed|told [a-z ]{2,20})(?: on [a-z]+)?(?: that)? [^,;]{2,60}\bwould (?=$|[a-z]+ $)/;

function lengthTo(match: RegExpExecArray | null): number {
  return match === null ? 0 : match.index + match[0].length;
}

/** 应某方请求同某方通电话: what was asked for took place. */
const AT_REQUEST = /应[^,;。]{1,16}(?:请求|要求|提议|建议|之约|邀约|之请)[^,;。]{0,40}$/;

/** 愿早日启动谈判: what a side is ready for has not begun. */
const HOPED = /(?:愿|期待|希望|盼|早日|尽早|尽快)[^,;。]{0,20}$/;

function placed({ start }: Statement, word: EventWord): { readonly start: number; readonly end: number } {
  return { start: start + word.start, end: start + word.end };
}

/** What arrives is no visitor. */
const GOODS = /货物|首批|船货|货轮|列车|物资|设备|航班|shipment|cargo|consignment/;

const JUST = /^[^,;。]{0,4}刚刚?|\bjust\b/;

/** The day of what is told: behind an invitation stands the day of the visit; what somebody just did was that day. */
function dateOf(
  context: ReadingContext,
  { frame, start, text }: Statement,
  word: EventWord | null,
  time: Time | undefined,
): Pick<EventValue, 'date' | 'timeAsWritten'> {
  const at = time === undefined ? 0 : frame.local(time.evidence[0].start) - start;
  if (word?.kind === 'invite' && at > word.start) return told(undefined);
  const just = time === undefined && word?.kind.startsWith('consult-') === true ? JUST.exec(text) : null;
  const { published } = context.about;
  return just === null || published === null
    ? told(time)
    : { date: published.slice(0, 10), timeAsWritten: null };
}

function told(time: Time | undefined): Pick<EventValue, 'date' | 'timeAsWritten'> {
  return {
    date: time?.value.value?.replace(/T[0-9:]+(?:[+-][0-9:]+|Z)?$/, '') ?? null,
    timeAsWritten: time?.value.asWritten ?? null,
  };
}
