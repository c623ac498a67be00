import { compareCodeUnits } from '../../text/code-unit-order.ts';
import { independentSources, type Mention } from '../input/mention.ts';
import type { TrackContext } from '../input/track-context.ts';
import { contactClass } from './contact-class.ts';
import { dayRange } from './day-range.ts';
import type { ExchangeRecord } from './exchange-record.ts';
import { formulaRates } from './formula-rate.ts';
import { lastContacts } from './gaps-between.ts';
import type { Contact } from './gather-contacts.ts';
import { initiationOf } from './initiation.ts';
import type { KnownContact } from './known-contacts.ts';
import { participantsOf, personParties } from './participants.ts';
import { placesOf } from './places.ts';
import { firstOfKind, organs, publicationsOf, titleKinds } from './publications.ts';
import { channelOf, mayCount } from './told-contacts.ts';
import {
  channelFact,
  dateFact,
  durationFact,
  levelFact,
  mentionsOf,
  partOfDayFact,
  placeFact,
} from './told-facts.ts';
import { Venues } from './venue.ts';

/** One record for each contact, in order of date, contacts without one last. */
export function exchangeRecords(
  contacts: readonly Contact[],
  context: TrackContext,
): readonly ExchangeRecord[] {
  const places = placesOf(context.lexicon);
  const titles = titleKinds(context.lexicon);
  const partyOf = personParties(context.lexicon);
  const organ = organs(contacts.flatMap(({ notes }) => notes));
  const facts = contacts
    .map((contact) => ({ contact, date: dateFact(contact), channel: channelFact(contact) }))
    .map((one) => ({ ...one, day: one.contact.known?.date ?? one.contact.told?.date ?? one.date.value }))
    .sort(
      (a, b) => compareCodeUnits(a.day ?? '~', b.day ?? '~') || compareCodeUnits(a.contact.id, b.contact.id),
    );
  const rates = formulaRates(
    facts.flatMap(({ contact, channel }) =>
      contact.notes.flatMap((note) =>
        note.source.kind === 'account' ? [{ note, channel: channelName(contact, channel.value) }] : [],
      ),
    ),
  );
  const venues = new Venues(places);
  const since = lastContacts();
  return facts.map(({ contact, date, channel, day }): ExchangeRecord => {
    const { id, known, told, parties } = contact;
    const way = channelName(contact, channel.value);
    const level = levelFact(contact);
    const place = placeFact(contact, places);
    const mentions = mentionsOfContact(contact, date);
    const counts = told === null || mayCount(mentions);
    const publications = publicationsOf(contact.notes, organ, titles);
    return {
      id,
      origin: originOf(known),
      counts,
      parties,
      date: day,
      dates: date,
      channel: told === null ? channel : { ...channel, value: way },
      level,
      place,
      duration: durationFact(contact),
      partOfDay: partOfDayFact(contact),
      participants: participantsOf(contact, parties, partyOf),
      requestedBy: initiationOf(known, 'requested_by', contact.notes, (n) => n.requests, rates, way),
      acceptedBy: initiationOf(known, 'accepted_by', contact.notes, (n) => n.acceptances, rates, way),
      agendaLead: initiationOf(known, 'agenda_lead', contact.notes, (n) => n.agendaLeads, rates, way),
      publications,
      firstFlash: firstOfKind(publications, 'flash'),
      firstPost: firstOfKind(publications, 'post'),
      firstFull: firstOfKind(publications, 'full'),
      venue: contactClass(way) === 'in-person' ? venues.visit(id, place.value, parties) : null,
      mentions,
      sources: independentSources(mentions),
      ...since.meet({ id, days: counts ? dayRange(day) : null, level: level.value }),
    };
  });
}

function originOf(known: KnownContact | null): ExchangeRecord['origin'] {
  if (known === null) return 'told';
  if (known.rows.length > 0 && known.listed === null) return 'row';
  const { date, channel, level, place } = known.listed ?? {};
  const isListed = date != null || channel != null || level != null || place != null;
  if (isListed) return 'list';
  return known.rows.length > 0 ? 'row' : 'header';
}

function channelName({ told }: Contact, channel: string | null): string | null {
  return channel ?? (told === null ? null : channelOf(told));
}

/** One passage of each text, the one that tells most, and every row; the earliest known first. */
function mentionsOfContact(
  { known, notes, passages }: Contact,
  date: ExchangeRecord['dates'],
): readonly Mention[] {
  const byText = new Map<string, Mention>();
  const told = [...passages.map(({ contact }) => contact.mention), ...mentionsOf(date)];
  for (const one of [...told, ...notes.flatMap(({ channel }) => channel?.mention ?? [])])
    if (one.kind !== 'data' && !byText.has(one.evidence.text)) byText.set(one.evidence.text, one);
  return [...(known?.rows ?? []).flatMap(({ mentions }) => mentions), ...byText.values()].sort(
    (a, b) =>
      compareCodeUnits(a.known ?? '', b.known ?? '') ||
      compareCodeUnits(a.evidence.text, b.evidence.text) ||
      a.evidence.start - b.evidence.start,
  );
}
