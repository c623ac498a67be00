import type { Finding } from '../../evidence/finding.ts';
import type { Quote } from '../../evidence/quote.ts';
import type { AmountValue } from '../../read/values/amount.ts';
import type { EventValue } from '../../read/values/event.ts';
import type { MentionValue } from '../../read/values/mention.ts';
import type { RecordValue } from '../../read/values/record.ts';
import type { TimeValue } from '../../read/values/time.ts';
import type { Span } from '../../text/span.ts';
import { mentionOf } from '../input/mention.ts';
import type { TrackedText } from '../input/tracked-text.ts';
import { contactClass } from './contact-class.ts';
import { dayRange, daysApart } from './day-range.ts';
import type { ContactNote, ExchangeNote, InitiationNote, Noted } from './exchange-note.ts';
import { noteAgendaLeads } from './note-agenda-leads.ts';
import { isSinceContact } from './since-contact.ts';

const MONTH = /^\d{4}-\d{2}$/;

type Field = RecordValue['field'];
type RecordOf<Name extends Field> = Extract<RecordValue, { field: Name }>;

/**
 * What a text says of an exchange. `null` for a text that says nothing of one and that no header puts to one.
 * Linear in the number of its findings.
 */
export function noteExchange(text: TrackedText, parties: readonly string[]): ExchangeNote | null {
  const records = text.findings.filter(({ kind }) => kind === 'record') as Finding<RecordValue>[];
  const contacts = contactsOf(text, records, parties);
  if (text.exchange === null && records.length === 0 && contacts.length === 0) return null;
  const first = firstOf(text, records);
  return {
    source: headerOf(text),
    date: first('date', ({ value }) => value),
    channel: first('channel', ({ value }) => value),
    place: first('place', ({ value, name }) => ({ id: value, name })),
    duration: first('duration', ({ value, minutes, bound }) => ({ iso: value, minutes, bound })),
    partOfDay: first('partOfDay', ({ value }) => value),
    participants: all(text, records, 'participants', ({ value }) => value),
    requests: requestsOf(text, records, parties),
    acceptances: acceptancesOf(text, records, parties),
    agendaLeads: noteAgendaLeads(text, parties),
    contacts,
    statedGaps: statedGapsOf(text),
  };
}

function headerOf(text: TrackedText): ExchangeNote['source'] {
  const { id, kind, party, parties, publisher, title, url, exchange, published, language, group } = text;
  return { id, kind, party, parties, publisher, title, url, exchange, published, language, group };
}

function firstOf(text: TrackedText, records: readonly Finding<RecordValue>[]) {
  return <Name extends Field, Value>(
    field: Name,
    value: (record: RecordOf<Name>) => Value,
  ): Noted<Value> | null => {
    const found = records.find((one) => one.value.field === field);
    return found === undefined
      ? null
      : { value: value(found.value as RecordOf<Name>), mention: mentionOf(text, found) };
  };
}

function all<Name extends Field, Value>(
  text: TrackedText,
  records: readonly Finding<RecordValue>[],
  field: Name,
  value: (record: RecordOf<Name>) => Value,
): readonly Noted<Value>[] {
  return records
    .filter((one) => one.value.field === field)
    .map((one) => ({ value: value(one.value as RecordOf<Name>), mention: mentionOf(text, one) }));
}

function requestsOf(
  text: TrackedText,
  records: readonly Finding<RecordValue>[],
  parties: readonly string[],
): readonly InitiationNote[] {
  return records.flatMap((one): readonly InitiationNote[] => {
    const { value } = one;
    if (value.field !== 'requestedBy' || value.object !== 'exchange') return [];
    const { explicit, formula } = value;
    return [{ party: sideOf(value.value, text, parties), explicit, formula, mention: mentionOf(text, one) }];
  });
}

function acceptancesOf(
  text: TrackedText,
  records: readonly Finding<RecordValue>[],
  parties: readonly string[],
): readonly InitiationNote[] {
  return records.flatMap((one): readonly InitiationNote[] => {
    const { value } = one;
    if (value.field !== 'acceptedBy') return [];
    const party = sideOf(value.value, text, parties);
    const { formula } = value;
    return [{ party, explicit: one.basis === 'stated', formula, mention: mentionOf(text, one) }];
  });
}

/** A party, `mutual`, or the other of two parties where the words name only "the other side". */
function sideOf(value: string | null, { party }: TrackedText, parties: readonly string[]): string | null {
  if (value !== 'counterpart') return value;
  const [other, ...more] = parties.filter((one) => one !== party);
  return party !== null && other !== undefined && more.length === 0 ? other : null;
}

/** Contacts between at least two parties that are told as past, with a day or as what the text is about. */
function contactsOf(
  text: TrackedText,
  records: readonly Finding<RecordValue>[],
  parties: readonly string[],
): readonly ContactNote[] {
  const people = text.findings.filter(({ kind }) => kind === 'mention') as Finding<MentionValue>[];
  const times = text.findings.filter(({ kind }) => kind === 'time') as Finding<TimeValue>[];
  const channel = records.find(({ value }) => value.field === 'channel')?.evidence[0] ?? null;
  return text.findings.flatMap((finding): readonly ContactNote[] => {
    if (finding.kind !== 'event') return [];
    const { event, actors, recipients, date, status } = finding.value as EventValue;
    const kind = contactClass(event);
    const present = [...new Set([...actors, ...recipients])].filter((one) => parties.includes(one)).sort();
    if (kind === null || status !== 'past' || present.length < 2) return [];
    const [own] = finding.evidence;
    const isOwn = channel !== null && isWithin(channel, own);
    const day = dayRange(date) !== null || MONTH.test(date ?? '') ? date : null;
    if (day === null && !isOwn) return [];
    const others = asideOf(own, day, times);
    const persons = people.flatMap(({ value, evidence: [name] }) =>
      value.type === 'person' &&
      value.entity !== null &&
      isWithin(name, own) &&
      !others.some((aside) => isWithin(name, aside))
        ? [value.entity]
        : [],
    );
    const mention = mentionOf(text, finding);
    return [
      { date: day, isOwn, class: kind, parties: present, persons: [...new Set(persons)].sort(), mention },
    ];
  });
}

/** Parts of a passage that are dated otherwise: who reached an understanding in March did not meet in May. */
function asideOf(own: Quote, date: string | null, times: readonly Finding<TimeValue>[]): readonly Span[] {
  const days = dayRange(date);
  if (days === null) return [];
  return times.flatMap(({ value, evidence: [time] }) => {
    const other = dayRange(value.value?.slice(0, 10) ?? null);
    if (other === null || !isWithin(time, own) || daysApart(days, other) === 0) return [];
    const before = own.exact.slice(0, time.start - own.start);
    const after = own.exact.slice(time.end - own.start);
    const start = own.start + Math.max(before.lastIndexOf('，'), before.lastIndexOf(', ')) + 1;
    const end = after.search(/，|, /);
    return [{ start, end: end < 0 ? own.end : time.end + end }];
  });
}

function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Lengths in whole days that the words count from the last contact. */
function statedGapsOf(text: TrackedText): ExchangeNote['statedGaps'] {
  return text.findings.flatMap((finding) => {
    if (finding.kind !== 'amount') return [];
    const { quantity, unit, value, bound, asWritten } = finding.value as AmountValue;
    if (quantity !== 'duration' || unit !== 'day' || value === null || bound !== 'exact') return [];
    if (!isSinceContact(text.content ?? '', finding.evidence[0])) return [];
    return [{ value: { days: value, asWritten }, mention: mentionOf(text, finding) }];
  });
}
