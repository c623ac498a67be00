import type { Quote } from '../../evidence/quote.ts';
import type { TrackEvent } from '../events/track-event.ts';
import type { ExchangeRecord } from '../exchanges/exchange-record.ts';
import { independentSources, type Mention } from '../input/mention.ts';
import type { SequenceNote } from './note-sequence.ts';
import type { ContactRequest } from './sequence.ts';
import type { UnansweredNote } from './unanswered-requests.ts';

/**
 * Requests for a contact and invitations to a visit, with what became of them: from the records of exchanges, from
 * invitations, and from sentences that tell of requests without an answer.
 */
export function contactRequests(
  exchanges: readonly ExchangeRecord[],
  events: readonly TrackEvent[],
  notes: readonly SequenceNote[],
  parties: readonly string[],
): readonly ContactRequest[] {
  return [
    ...exchanges.flatMap((record) => answeredBy(record, parties)),
    ...unanswered(notes, parties),
    ...invitations(events, notes, parties),
  ];
}

function otherThan(party: string | null, parties: readonly string[]): string | null {
  const others = parties.filter((one) => one !== party);
  return party !== null && others.length === 1 ? (others[0] ?? null) : null;
}

function answeredBy(record: ExchangeRecord, parties: readonly string[]): readonly ContactRequest[] {
  const { requestedBy, acceptedBy } = record;
  const named =
    requestedBy.status === 'explicit' && requestedBy.party !== 'mutual' ? requestedBy.party : null;
  const versions = [
    ...requestedBy.versions.filter(({ explicit }) => explicit && named !== null),
    ...acceptedBy.versions,
  ];
  const [first, ...rest] = versions.map(({ mention }) => mention);
  if (first === undefined) return [];
  const mentions: readonly [Mention, ...Mention[]] = [first, ...rest];
  return [
    {
      by: named,
      to: otherThan(named, record.parties.length === 2 ? record.parties : parties) ?? acceptedBy.party,
      object: 'contact',
      times: null,
      outcome: 'answered',
      exchange: record.id,
      evidence: quotesOf(mentions),
      independent: independentSources(mentions),
    },
  ];
}

function unanswered(notes: readonly SequenceNote[], parties: readonly string[]): readonly ContactRequest[] {
  const groups = new Map<string, [UnansweredNote, ...UnansweredNote[]]>();
  for (const note of notes.flatMap((one) => one.unanswered)) {
    if (!parties.includes(note.by)) continue;
    const key = JSON.stringify([note.by, note.outcome, note.times]);
    const group = groups.get(key);
    if (group) group.push(note);
    else groups.set(key, [note]);
  }
  return [...groups.values()].map((group): ContactRequest => {
    const [{ by, outcome, times, evidence }, ...rest] = group;
    return {
      by,
      to: otherThan(by, parties),
      object: 'contact',
      times,
      outcome,
      exchange: null,
      evidence: [evidence, ...rest.map((note) => note.evidence)],
      independent: new Set(group.map(({ origin }) => origin)).size,
    };
  });
}

/** Invitations by who invites whom; several reports of one are one. */
function invitations(
  events: readonly TrackEvent[],
  notes: readonly SequenceNote[],
  parties: readonly string[],
): readonly ContactRequest[] {
  const groups = new Map<string, [Mention, ...Mention[]]>();
  for (const { kind, actors, mentions, status } of events) {
    const [by] = actors;
    if (kind !== 'invitation' || status === 'denied' || actors.length !== 1 || by === undefined) continue;
    const group = groups.get(by);
    if (group) group.push(...mentions);
    else groups.set(by, [...mentions]);
  }
  return [...groups]
    .sort(([a], [b]) => parties.indexOf(a) - parties.indexOf(b))
    .map(([by, mentions]): ContactRequest => {
      const to = otherThan(by, parties);
      const accepted = notes.flatMap((note) => note.accepted).filter((one) => one.by === to);
      const [first, ...rest] = quotesOf(mentions);
      return {
        by,
        to,
        object: 'visit',
        times: null,
        outcome: accepted.length > 0 ? 'answered' : 'no-answer-told',
        exchange: null,
        evidence: [first, ...rest, ...accepted.map(({ evidence }) => evidence)],
        independent: independentSources(mentions),
      };
    });
}

function quotesOf([first, ...rest]: readonly [Mention, ...Mention[]]): readonly [Quote, ...Quote[]] {
  return [first.evidence, ...rest.map(({ evidence }) => evidence)];
}
