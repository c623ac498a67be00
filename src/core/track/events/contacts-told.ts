import type { FindingOf } from '../../read/reading.ts';
import { mentionOf } from '../input/mention.ts';
import type { KnownExchange } from '../input/track-context.ts';
import { knownSince } from '../input/tracked-text.ts';
import { contactKind, familyOf, kindOfExchange } from './contact-kinds.ts';
import { A_MONTH, extentOf, lengthOf } from './event-days.ts';
import type { EventNote } from './event-note.ts';
import type { EventSource } from './event-source.ts';
import type { Sides } from './sides.ts';

/** Calls, meetings and talks that a text tells to have taken place or to come. */
export function contactsTold(source: EventSource): readonly EventNote[] {
  const { text, passages, sides, about } = source;
  const notes = passages.all('event').flatMap((event) => contactTold(event, source) ?? []);
  if (about === null || notes.some(({ exchange }) => exchange === about.id)) return notes;
  // The record of an exchange tells that it took place where no sentence does so in full.
  const channel = passages.all('record').find(({ value }) => value.field === 'channel');
  return channel === undefined ? notes : [...notes, heldAs(about, [mentionOf(text, channel)], sides, [])];
}

function contactTold(finding: FindingOf<'event'>, source: EventSource): EventNote | null {
  const { text, sides, calendar, about } = source;
  const { event, date, status, issues, actors, recipients } = finding.value;
  if (event !== 'consult-call' && event !== 'consult-meeting') return null;
  const named = sides.known([...actors, ...recipients]);
  if (named.length < 2 || status === 'denied') return null;
  const mentions = [mentionOf(text, finding)] as const;
  const channel = event === 'consult-call' ? 'call' : 'meeting';
  const extent = date === null ? null : extentOf(date);
  const days = extent === null ? null : lengthOf(extent);
  if (extent === null || (status === 'past' && (days === null || days > A_MONTH))) {
    const isIt = about !== null && status === 'past' && familyOf(kindOfExchange(about)) === channel;
    return isIt ? heldAs(about, mentions, sides, issues) : null;
  }
  const known = knownSince(text);
  if (status === 'scheduled' && known !== null && extent.last !== null && extent.last < known) return null;
  const meant = calendar.on(extent, named);
  if (meant !== null) return { ...heldAs(meant, mentions, sides, issues), status };
  // What is told of a month gone by is no contact that anybody could find again.
  if (status === 'past' && days !== 0) return null;
  const kind = contactKind(channel, null);
  return {
    kind,
    actors: named,
    recipients: named,
    date,
    dated: 'stated',
    issues,
    status,
    exchange: null,
    mentions,
  };
}

/** An exchange of the dossier as an event. The dossier's own list is taken at its word for kind and day. */
function heldAs(
  exchange: KnownExchange,
  mentions: EventNote['mentions'],
  sides: Sides,
  issues: readonly string[],
): EventNote {
  const parties = sides.known(exchange.parties);
  const all = parties.length > 0 ? parties : sides.both;
  return {
    kind: kindOfExchange(exchange),
    actors: all,
    recipients: all,
    date: exchange.date,
    dated: exchange.date === null ? null : 'exchange',
    issues,
    status: 'past',
    exchange: exchange.id,
    mentions,
  };
}
