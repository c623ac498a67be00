import { headLength } from '../../text/bisect.ts';
import type { ReadingContext } from '../context.ts';
import { issuesIn } from '../issues/issues-in.ts';
import type { Draft, Reader } from '../reader.ts';
import type { FindingOf } from '../reading.ts';
import { datelineOf } from '../record/dateline.ts';
import { isQuestion, type Statement, statementsOf } from '../statements/statement.ts';
import { isUnreal, isVetoed } from '../statements/veto.ts';
import type { EventValue } from '../values.ts';
import { contactClauses } from './clauses.ts';
import { Pair } from './counterparts.ts';
import { nounOf } from './dated-contact.ts';
import { eventStatus } from './event-status.ts';
import { type EventWord, eventWordIn } from './event-words.ts';
import { fromExchange } from './from-exchange.ts';
import { involvedIn } from './involved.ts';
import { goesOnFrom, type Lead, leadOf, saidOn, type Time } from './lead.ts';
import { liesAfter } from './lies-after.ts';
import { fellThrough, isMovedBehind, type PutOff, putOffIn } from './put-off.ts';
import { crossedInvitation } from './reciprocal.ts';
import { examples } from './told-examples.ts';

/** Kinds that are events without a date too: a chronology must not lose them. The others are told by their date. */
const UNDATED: ReadonlySet<string> = new Set([
  'invite',
  'sign',
  'agree',
  'consult-call',
  'consult-meeting',
  'visit',
]);

/** What happened or is to happen, who took part, and when; one event for a clause. */
export const eventTold: Reader<'event'> = {
  id: 'event/told',
  version: '0.1.0',
  kind: 'event',
  after: ['time', 'measure', 'mention'],
  summary:
    'A clause that tells a contact, a visit, an invitation, an agreement or a measure, or that puts anything on a day: who took part, when, and whether it happened, is to come, or is denied.',
  *read(context, earlier): Iterable<Draft<EventValue>> {
    // A dateline dates the report, and not what it tells.
    const filed = datelineOf(context)?.end ?? -1;
    const times = earlier
      .of('time')
      .map((one) => fromExchange(one, context.about.exchangeDate))
      .filter((one) => isDate(one) && one.evidence[0].end > filed);
    const measures = earlier.of('measure');
    const dyads = earlier.of('mention').filter(({ value }) => value.type === 'dyad');
    let lead: Lead | null = null;
    let said: Lead | null = null;
    let dated = null as Lead | null;
    const pair = new Pair();
    const statements = statementsOf(context).flatMap(contactClauses);
    for (const statement of statements) pair.note(statement);
    for (const statement of statements) {
      const own = statement.frame.span(statement.start, statement.end);
      const here: readonly Time[] = within(times, own);
      // 就在6月4日，…: a clause that is a date alone dates the next one.
      const behind: Lead | null = lead?.sentence === statement.frame.sentence ? lead : null;
      const measure = within(measures, own)[0];
      lead = leadOf(statement, own.start, here, behind, measure !== undefined);
      if (lead !== null || isQuestion(statement)) continue;
      const goesOn = measure !== undefined && here.length === 0 ? goesOnFrom(statement, said) : null;
      const joined: Lead | null =
        JOINS.test(statement.text) && dated?.sentence === statement.frame.sentence ? dated : null;
      const time = here[0] ?? behind?.times[0] ?? goesOn?.times[0] ?? joined?.times[0];
      dated =
        here.length > 0
          ? { sentence: statement.frame.sentence, start: own.start, times: here }
          : (joined ?? null);
      const putOff = putOffIn(statement);
      const found = putOff?.word ?? predicateOf(statement, time);
      said = saidOn(statement, found, own.start, here.length > 0 ? here : behind?.times);
      const pairs = within(dyads, own).flatMap(({ value }) => partiesOf(value.entity));
      const isTold =
        time !== undefined || measure !== undefined || (found !== null && UNDATED.has(found.kind));
      if (!isTold) continue;
      const isPlain = putOff === null && measure === undefined && (found === null || found.kind === 'state');
      const noun = isPlain ? nounOf(statement, here) : null;
      const event =
        measure && putOff === null && !isContactBefore(statement, found, measure)
          ? measureEvent(measure, statement, time, context.about.published)
          : noun !== null
            ? toldEvent(context, noun.part, { word: noun.word, putOff, pairs, pair }, noun.time)
            : toldEvent(
                context,
                statement,
                { word: found, putOff, pairs, pair },
                timeOf(statement, here, putOff) ?? time,
              );
      const span = { start: behind?.start ?? own.start, end: own.end };
      if (event) yield { span: trimmed(context, span), value: event };
    }
  },
  examples,
};

/** `dyad:ru-us` names RU and US. */
function partiesOf(entity: string | null): readonly string[] {
  return entity?.startsWith('dyad:') ? entity.slice(5).toUpperCase().split('-') : [];
}

/**
 * A date or period of the calendar. A length, a time of day alone and what recurs tell no day; a weekday in a text
 * whose own day nobody knows dates what it stands beside, only not for us.
 */
function isDate({ value }: Time): boolean {
  if (value.why === 'anchor-unknown') return /^(?:day|weekend|week|month)$/.test(value.precision);
  return (
    value.value !== null &&
    !/^(?:T|R|P|X)/.test(value.value) &&
    !/duration|recurring|vague/.test(value.precision)
  );
}

function within<Found extends FindingOf<'time' | 'measure' | 'mention'>>(
  list: readonly Found[],
  { start, end }: { readonly start: number; readonly end: number },
): readonly Found[] {
  const first = headLength(list, ({ evidence }) => evidence[0].start < start);
  let last = first;
  while (last < list.length && (list[last] as Found).evidence[0].end <= end) last += 1;
  return list.slice(first, last);
}

/** The predicate that a date belongs to: 宣布会谈将于周一举行 dates the talks, and not what announces them. */
function predicateOf(statement: Statement, time: Time | undefined): EventWord | null {
  const { frame, start, text } = statement;
  const word = eventWordIn(frame, text, frame.language);
  if (word === null || !leadsOn(text, word)) return word;
  if (time === undefined || frame.local(time.evidence[0].start) - start < word.end) return word;
  const inner = eventWordIn(frame, text.slice(word.end), frame.language);
  return inner === null || inner.kind === 'state'
    ? word
    : { kind: inner.kind, start: inner.start + word.end, end: inner.end + word.end };
}

/** Whether what somebody says, or what two settle on, stands behind the word: 商定下月再次通话. */
function leadsOn(text: string, { kind, start, end }: EventWord): boolean {
  return kind === 'state' || (kind === 'agree' && text.slice(start, end) === '商定');
}

/** Of two who meet to prepare an extension, the meeting is told. */
function isContactBefore(
  statement: Statement,
  word: EventWord | null,
  measure: FindingOf<'measure'>,
): boolean {
  const at = statement.frame.local(measure.evidence[0].start) - statement.start;
  return word?.kind.startsWith('consult-') === true && word.start < at;
}

function measureEvent(
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
      (isComing && eventStatus(statement, statement) === 'scheduled') ||
      liesAfter(time?.value.value ?? null, published)
        ? 'scheduled'
        : 'past',
    issues: value.issues,
  };
}

/** The day that counts of a contact that is put off: the new one, or the one it was planned for. */
function timeOf(statement: Statement, here: readonly Time[], putOff: PutOff | null): Time | undefined {
  if (putOff === null) return undefined;
  const local = (one: Time): number => statement.frame.local(one.evidence[0].start) - statement.start;
  // The span of a time may hold the word that leads to it: 至下月初.
  return here.find((one) => local(one) >= putOff.from);
}

/** What a clause tells, and what is known to tell who takes part. */
interface Told {
  readonly word: EventWord | null;
  readonly putOff: PutOff | null;
  readonly pairs: readonly string[];
  readonly pair: Pair;
}

function toldEvent(
  context: ReadingContext,
  statement: Statement,
  { word, putOff, pairs, pair }: Told,
  time: Time | undefined,
): EventValue | null {
  if (word === null) {
    // A stretch of years is the background of a clause and no event of it.
    if (time === undefined || /^\d{4}\/\d{4}$|^\.\.\//.test(time.value.value ?? '')) return null;
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
  const isComing = status === 'past' && liesAfter(dated.date, context.about.published);
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

/** What is hoped for, asked or conditional is no event; what is denied is one that is said not to have been. */
function isWished(statement: Statement, word: EventWord, isDated: boolean): boolean {
  if (word.kind === 'state' || word.kind === 'publish') return false;
  // Asking somebody to come is inviting, and not a demand.
  if (word.kind === 'invite' && /^(?:asked|请)/.test(statement.text.slice(word.start))) return false;
  const at = placed(statement, word);
  if (eventStatus(statement, at) === 'denied') return false;
  const before = statement.frame.text.slice(statement.start, at.start);
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

/** 将于下周二赴某地，与某方举行磋商: on the same day. */
const JOINS = /^[,\s]*(?:并|随后)?(?:将)?(?:同|与|和|跟)(?!时|意|样)/;

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

function trimmed(context: ReadingContext, span: { start: number; end: number }) {
  const { content } = context.text;
  let { start, end } = span;
  while (start < end && /[\s,，]/.test(content[start] as string)) start += 1;
  while (end > start && /[\s,，;；。.]/.test(content[end - 1] as string)) end -= 1;
  return { start, end };
}
