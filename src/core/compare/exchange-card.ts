import type { Quote } from '../evidence/quote.ts';
import { findingsOf } from '../read/reading.ts';
import type { RecordValue } from '../read/values.ts';
import type { AccountReading } from './account.ts';
import type { ExchangeCard, Version } from './comparison.ts';
import { dayNumber, daysBetween } from './days-between.ts';
import { agreedDate, completeYears, statesDate } from './exchange-dates.ts';

/** An exchange that took place before, with its ISO date. */
export interface EarlierExchange {
  readonly id: string;
  readonly date: string;
  /** Who met: `leaders`, `ministers` or a word of the dossier's own; `null` where it is not given. */
  readonly level: string | null;
}

/** What is known of the exchange besides its accounts. */
export interface GivenExchange {
  readonly id: string | null;
  readonly date: string | null;
  readonly level: string | null;
  /** How it took place: `call`, `video`, `meeting`, `talks`, `letter`. Used where the accounts do not settle it. */
  readonly channel?: string | null;
  /** Where it took place. Used where the accounts do not settle it. */
  readonly place?: string | null;
  readonly parties: readonly string[];
  readonly previous: readonly EarlierExchange[];
}

type Field = RecordValue['field'];
type RecordOf<Name extends Field> = Extract<RecordValue, { field: Name }>;

interface Stated<Name extends Field> {
  readonly party: string;
  readonly value: RecordOf<Name>;
  readonly evidence: Quote;
}

/** Puts the exchange's facts together from its accounts, each side's version beside the others. */
export function exchangeCard(given: GivenExchange, accounts: readonly AccountReading[]): ExchangeCard {
  const dates = completeYears(
    versions(accounts, 'date', (value) => value.value),
    given.date,
  );
  const channels = versions(accounts, 'channel', (value) => value.value);
  const places = versions(accounts, 'place', (value) => value.name);
  const durations = first(accounts, 'duration');
  const channel = settled(agreedChannel(channels), given.channel);
  const place = settled(agreed(places), given.place);
  const date = given.date ?? agreedDate(dates, mayLastDays(channels));
  const request = first(accounts, 'requestedBy').filter((one) => one.value.object === 'exchange');
  return {
    id:
      given.id ?? [date ?? 'undated', ...given.parties, channel.value ?? 'exchange'].join('-').toLowerCase(),
    parties: given.parties,
    date,
    dateBasis: date === null ? null : dates.some((one) => statesDate(one.value, date)) ? 'stated' : 'given',
    partOfDay: versions(accounts, 'partOfDay', (value) => value.value),
    channel: channel.value,
    channelBasis: channel.basis,
    place: place.value,
    placeBasis: place.basis,
    duration: durationOf(durations),
    requestedBy: agreedRequester(request),
    request: request.map(({ party, value, evidence }) => ({
      party,
      value: { requestedBy: value.value, explicit: value.explicit, formula: value.formula },
      evidence,
    })),
    acceptance: first(accounts, 'acceptedBy').map(({ party, value, evidence }) => ({
      party,
      value: { acceptedBy: value.value, formula: value.formula },
      evidence,
    })),
    participants: versions(accounts, 'participants', (value) => value.value),
    publications: accounts.map(({ party, reading }) => ({
      text: reading.context.text.id,
      party,
      kind: reading.about.kind ?? 'account',
      publisher: reading.about.publisher,
      published: reading.about.published,
    })),
    sincePrevious: sincePrevious(date, given),
    durations: durations.map(({ party, value, evidence }) => ({
      party,
      value: { iso: value.value, minutes: value.minutes, bound: value.bound },
      evidence,
    })),
    versions: {
      date: dates,
      channel: channels,
      place: places,
      duration: durations.map(({ party, value, evidence }) => ({
        party,
        value: value.bound === 'exact' ? value.value : `${value.bound} ${value.value}`,
        evidence,
      })),
    },
  };
}

/** The first statement of a field in each account: an account states each fact of its exchange once. */
function first<Name extends Field>(
  accounts: readonly AccountReading[],
  field: Name,
): readonly Stated<Name>[] {
  const found: Stated<Name>[] = [];
  for (const { party, reading } of accounts) {
    const finding = findingsOf(reading, 'record').find((one) => one.value.field === field);
    if (finding) found.push({ party, value: finding.value as RecordOf<Name>, evidence: finding.evidence[0] });
  }
  return found;
}

function versions<Name extends Field, Value>(
  accounts: readonly AccountReading[],
  field: Name,
  value: (stated: RecordOf<Name>) => Value,
): readonly Version<Value>[] {
  return first(accounts, field).map((one) => ({
    party: one.party,
    value: value(one.value),
    evidence: one.evidence,
  }));
}

/** What the accounts agree on, or else what somebody gave, with which of the two it is. */
function settled(
  stated: string | null,
  given: string | null | undefined,
): { readonly value: string | null; readonly basis: 'stated' | 'given' | null } {
  if (stated !== null) return { value: stated, basis: 'stated' };
  return given == null ? { value: null, basis: null } : { value: given, basis: 'given' };
}

/** A call is over in hours; talks and a meeting may take days. */
export function mayLastDays(channels: readonly Version<string>[]): boolean {
  return channels.every(({ value }) => value === 'meeting' || value === 'talks');
}

/** The value that all versions give, or `null` where there is none or they differ. */
function agreed(list: readonly Version<string>[]): string | null {
  const [one] = list;
  return one && list.every((other) => other.value === one.value) ? one.value : null;
}

/** 会谈 and "meeting" are two words for one encounter in person; other differences stay open. */
function agreedChannel(list: readonly Version<string>[]): string | null {
  const inPerson = list.every(({ value }) => value === 'meeting' || value === 'talks');
  if (inPerson && list.some(({ value }) => value === 'meeting')) return 'meeting';
  return agreed(list);
}

function agreedRequester(request: readonly Stated<'requestedBy'>[]): string | null {
  const named = request.filter((one) => one.value.explicit && one.value.value !== null);
  const [one] = named;
  return one && named.every((other) => other.value.value === one.value.value) ? one.value.value : null;
}

/** The only stated duration, or the common one; where sides differ, none is chosen and `versions` shows them. */
function durationOf(list: readonly Stated<'duration'>[]): ExchangeCard['duration'] {
  const [one] = list;
  if (!one || list.some((other) => other.value.minutes !== one.value.minutes)) return null;
  const { value: iso, minutes, bound } = one.value;
  return { iso, minutes, bound, party: one.party };
}

/**
 * Counts from the latest earlier exchange of the same level: a call between presidents is measured from the last
 * contact between presidents, not from their ministers' talks. Without a level all exchanges count.
 */
function sincePrevious(
  date: string | null,
  { previous, level }: GivenExchange,
): ExchangeCard['sincePrevious'] {
  const today = date === null ? null : dayNumber(date);
  if (date === null || today === null) return null;
  let latest: (EarlierExchange & { readonly day: number }) | null = null;
  for (const one of previous) {
    // An exchange of several days ends on its last one.
    const day = dayNumber(one.date.split('/').at(-1) ?? one.date);
    if (day === null || day >= today || (level !== null && one.level !== level)) continue;
    if (latest === null || day > latest.day) latest = { ...one, day };
  }
  const last = latest?.date.split('/').at(-1);
  const count = last === undefined ? null : daysBetween(last, date);
  return latest && last !== undefined && count ? { exchange: latest.id, date: last, ...count } : null;
}
