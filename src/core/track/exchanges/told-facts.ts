import { completeYears } from '../../compare/exchange-dates.ts';
import type { Mention } from '../input/mention.ts';
import { contactClass } from './contact-class.ts';
import { dayRange, daysApart } from './day-range.ts';
import { minutesMeant } from './duration-range.ts';
import type { ContactNote, ExchangeNote, Noted } from './exchange-note.ts';
import type { ExchangeRecord, FactVersion, ToldFact } from './exchange-record.ts';
import type { ContactRow, KnownContact } from './known-contacts.ts';
import type { Places } from './places.ts';
import { offsetOf } from './publication-moment.ts';

/** Everything that sources say of one contact. */
export interface Gathered {
  readonly known: KnownContact | null;
  /** Notes of the texts that are about it, in order of publication. */
  readonly notes: readonly ExchangeNote[];
  /** Passages that tell of it, of these and of other texts. */
  readonly passages: readonly { readonly contact: ContactNote; readonly note: ExchangeNote }[];
}

/** A text whose day lies further off tells of something else in that place. */
const SAME_CONTACT = 3;

/** Dates in every version. Days next to each other are no contradiction where two clocks explain them. */
export function dateFact({ known, notes, passages }: Gathered): ToldFact<string> {
  const given = known?.date ?? null;
  const told = new Map<string, { readonly date: Noted<string>; readonly zone: string | null }>();
  for (const { date, source } of notes) {
    if (date !== null) told.set(source.id, { date, zone: offsetOf(source.published) });
  }
  for (const { contact, note } of passages) {
    const { date: value, mention } = contact;
    if (value === null || dayRange(value) === null || told.has(note.source.id)) continue;
    told.set(note.source.id, { date: { value, mention }, zone: offsetOf(note.source.published) });
  }
  const zones = new Map<FactVersion<string>, string | null>();
  const versions = givenVersions(
    known,
    ({ date }) => date ?? null,
    ({ date }) => date,
  );
  for (const version of versions) zones.set(version, null);
  const near = dayRange(given);
  for (const { date, zone } of told.values()) {
    const value = withYear(date, given);
    const days = dayRange(value);
    if (near !== null && (days === null || daysApart(near, days) > SAME_CONTACT)) continue;
    const version = { value, from: 'text', mention: date.mention } as const;
    zones.set(version, zone);
    versions.push(version);
  }
  const differs = anyPair(versions, (a, b) => {
    const [one, other] = [dayRange(a.value), dayRange(b.value)];
    if (one === null || other === null) return false;
    const apart = daysApart(one, other);
    return apart > 1 || (apart === 1 && !twoClocks(one.first < other.first ? [a, b] : [b, a], zones));
  });
  const widest = [...versions].sort((a, b) => b.value.length - a.value.length)[0]?.value ?? null;
  return { value: differs ? null : widest, differs, versions };
}

function withYear({ value, mention }: Noted<string>, given: string | null): string {
  return completeYears([{ party: '', value, evidence: mention.evidence }], given)[0]?.value ?? value;
}

/** Whether the earlier of two days may be told by a clock further west. Where a clock is unknown, it may. */
function twoClocks(
  [earlier, later]: readonly [FactVersion<string>, FactVersion<string>],
  zones: ReadonlyMap<FactVersion<string>, string | null>,
): boolean {
  const [west, east] = [zones.get(earlier) ?? null, zones.get(later) ?? null];
  return west === null || east === null || minutesOf(west) < minutesOf(east);
}

function minutesOf(zone: string): number {
  const [hours = '0', minutes = '0'] = zone.slice(1).split(':');
  return (zone.startsWith('-') ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** Channels in every version: a video call is a call, and talks are a meeting. */
export function channelFact({ known, notes }: Gathered): ToldFact<string> {
  const versions = givenVersions(
    known,
    ({ channel }) => channel ?? null,
    ({ channel }) => channel,
  );
  for (const { channel } of notes) if (channel !== null) versions.push({ ...channel, from: 'text' });
  return fact(versions, (a, b) => {
    const [one, other] = [contactClass(a), contactClass(b)];
    return one !== null && other !== null && one !== other;
  });
}

/** Who met, by the list and by tables: texts give their words for it with the persons. */
export function levelFact({ known }: Gathered): ToldFact<string> {
  const versions = givenVersions(
    known,
    ({ level }) => level ?? null,
    ({ level }) => level,
  );
  return fact(versions, (a, b) => a !== b);
}

/** Places in every version. A country and a town in it are two words for one place. */
export function placeFact({ known, notes }: Gathered, places: Places): ToldFact<string> {
  const versions = givenVersions(
    known,
    ({ place }) => place ?? null,
    ({ place }) => place,
  );
  for (const { place } of notes) {
    if (place !== null) versions.push({ value: place.value.name, from: 'text', mention: place.mention });
  }
  return fact(versions, (a, b) => places.differ(a, b));
}

/** Lengths in every version. They differ where no length is within what both words mean. */
export function durationFact({ known, notes }: Gathered): ExchangeRecord['duration'] {
  type Length = NonNullable<ExchangeRecord['duration']['value']>;
  const versions: FactVersion<Length>[] = [];
  for (const { cells, mention } of known?.rows ?? []) {
    const minutes = isoMinutes(cells.duration ?? '');
    if (minutes !== null)
      versions.push({
        value: { iso: cells.duration ?? '', minutes, bound: 'exact' },
        from: 'row',
        mention,
      });
  }
  for (const { duration } of notes) if (duration !== null) versions.push({ ...duration, from: 'text' });
  return fact(versions, (a, b) => {
    const [one, other] = [minutesMeant(a), minutesMeant(b)];
    return one.least > other.most || other.least > one.most;
  });
}

/** Minutes of an ISO 8601 length of hours and minutes. */
function isoMinutes(iso: string): number | null {
  const match = /^PT(?:(\d+)H)?(?:(\d+)M)?$/.exec(iso);
  if (match === null || (match[1] === undefined && match[2] === undefined)) return null;
  return Number(match[1] ?? 0) * 60 + Number(match[2] ?? 0);
}

/** Parts of the day: each by its own side's clock, so that they never contradict each other. */
export function partOfDayFact({ notes }: Gathered): ToldFact<string> {
  const versions = notes.flatMap(({ partOfDay }) =>
    partOfDay === null ? [] : [{ ...partOfDay, from: 'text' } as const],
  );
  const one = versions[0]?.value ?? null;
  return { value: versions.every(({ value }) => value === one) ? one : null, differs: false, versions };
}

type Listed = NonNullable<KnownContact['listed']>;

function givenVersions(
  known: KnownContact | null,
  listed: (contact: Listed) => string | null,
  cell: (cells: ContactRow['cells']) => string | undefined,
): FactVersion<string>[] {
  if (known === null) return [];
  const own = known.listed === null ? null : listed(known.listed);
  const versions: FactVersion<string>[] = own === null ? [] : [{ value: own, from: 'list', mention: null }];
  for (const { cells, mention } of known.rows) {
    const value = cell(cells);
    if (value !== undefined) versions.push({ value, from: 'row', mention });
  }
  return versions;
}

/** `value` is that of the first version, in the order list, rows, texts, unless two versions differ. */
function fact<Value>(
  versions: readonly FactVersion<Value>[],
  differ: (a: Value, b: Value) => boolean,
): ToldFact<Value> {
  const differs = anyPair(versions, (a, b) => differ(a.value, b.value));
  return { value: differs ? null : (versions[0]?.value ?? null), differs, versions };
}

/** Whether two versions contradict. Of many versions one of each value stands for all. */
function anyPair<Value>(
  versions: readonly FactVersion<Value>[],
  differ: (a: FactVersion<Value>, b: FactVersion<Value>) => boolean,
): boolean {
  const distinct = [...new Map(versions.map((one) => [JSON.stringify(one.value), one])).values()];
  const few = distinct.slice(0, MOST_VALUES);
  return few.some((one, at) => few.slice(at + 1).some((other) => differ(one, other)));
}

/** More values of one fact are told by nobody in earnest. */
const MOST_VALUES = 50;

/** The passages of a fact, for lists of who tells of a contact. */
export function mentionsOf<Value>({ versions }: ToldFact<Value>): readonly Mention[] {
  return versions.flatMap(({ mention }) => mention ?? []);
}
