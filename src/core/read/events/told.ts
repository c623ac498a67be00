import { headLength } from '../../text/bisect.ts';
import type { ReadingContext } from '../context.ts';
import type { Draft, Reader } from '../reader.ts';
import type { FindingOf } from '../reading.ts';
import { datelineOf } from '../record/dateline.ts';
import { isAttributive } from '../statements/attributive.ts';
import { isQuestion, type Statement, statementsOf } from '../statements/statement.ts';
import type { EventValue } from '../values.ts';
import { contactClauses } from './clauses.ts';
import { Pair } from './counterparts.ts';
import { nounOf } from './dated-contact.ts';
import { measureEvent, toldEvent } from './event-of-clause.ts';
import { type EventWord, eventWordIn } from './event-words.ts';
import { fromExchange } from './from-exchange.ts';
import { goesOnFrom, type Lead, leadOf, saidOn, type Time } from './lead.ts';
import { type PutOff, putOffIn } from './put-off.ts';
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
    const told = earlier.of('time');
    const relative = told.filter(({ value }) => value.precision === 'event');
    const times = told
      .map((one) => fromExchange(one, context.about.exchangeDate))
      .filter((one) => isDate(one) && one.evidence[0].end > filed)
      .filter((one) => !isAttributive(context.text.content, one));
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
      const found = putOff?.word ?? predicateOf(statement, time, within(relative, own));
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
function predicateOf(statement: Statement, time: Time | undefined, times: readonly Time[]): EventWord | null {
  const { frame, start, text } = statement;
  const first = eventWordIn(frame, text, frame.language);
  const word = first !== null && isWithin(times, statement, first) ? wordAfter(statement, first) : first;
  if (word === null || !leadsOn(text, word)) return word;
  if (time === undefined || frame.local(time.evidence[0].start) - start < word.end) return word;
  const inner = wordAfter(statement, word);
  return inner === null || inner.kind === 'state' ? word : inner;
}

/** Whether a contact only dates what the clause tells: 在会晤6天前宣布加税. */
function isWithin(times: readonly Time[], { frame, start }: Statement, word: EventWord): boolean {
  return times.some(({ evidence: [{ start: from, end }] }) => {
    const at = frame.local(from) - start;
    return at <= word.start && word.end <= at + end - from;
  });
}

/** The next word of the clause that tells an event. */
function wordAfter({ frame, text }: Statement, { end }: EventWord): EventWord | null {
  const next = eventWordIn(frame, text.slice(end), frame.language);
  return next === null ? null : { kind: next.kind, start: next.start + end, end: next.end + end };
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

/** The day that counts of a contact that is put off: the new one, or the one it was planned for. */
function timeOf(statement: Statement, here: readonly Time[], putOff: PutOff | null): Time | undefined {
  if (putOff === null) return undefined;
  const local = (one: Time): number => statement.frame.local(one.evidence[0].start) - statement.start;
  // The span of a time may hold the word that leads to it: 至下月初.
  return here.find((one) => local(one) >= putOff.from);
}

/** 将于下周二赴某地，与某方举行磋商: on the same day. */
const JOINS = /^[,\s]*(?:并|随后)?(?:将)?(?:同|与|和|跟)(?!时|意|样)/;

function trimmed(context: ReadingContext, span: { start: number; end: number }) {
  const { content } = context.text;
  let { start, end } = span;
  while (start < end && /[\s,，]/.test(content[start] as string)) start += 1;
  while (end > start && /[\s,，;；。.]/.test(content[end - 1] as string)) end -= 1;
  return { start, end };
}
