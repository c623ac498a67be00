import type { IssueEntry } from '../../lexicon/entry.ts';
import type { TrackEvent } from '../events/track-event.ts';

/** What an event means to the automaton, in the order in which several of one day are taken. */
export const SIGNALS = [
  'restrict',
  'accuse',
  'cancel',
  'contact',
  'summit',
  'talks',
  'deal',
  'substance',
  'schedule',
  'ease',
] as const;

/** One of them. */
export type Signal = (typeof SIGNALS)[number];

/** By the kinds of the catalogue of events; own compilation. What is not here moves nothing. */
const BY_KIND: Readonly<Record<string, Signal>> = {
  'measure-announced': 'restrict',
  'measure-imposed': 'restrict',
  'measure-escalated': 'restrict',
  listing: 'restrict',
  detention: 'restrict',
  'expulsion-closure': 'restrict',
  'military-incident': 'restrict',
  'breach-accusation': 'accuse',
  'talks-cancelled': 'cancel',
  'leader-visit': 'summit',
  'leader-call': 'summit',
  'ministerial-meeting': 'contact',
  'ministerial-call': 'contact',
  meeting: 'contact',
  call: 'contact',
  letter: 'contact',
  'delegation-talks': 'talks',
  'deal-signed': 'deal',
  'joint-commitment': 'substance',
  'concession-announced': 'substance',
  'next-round-agreed': 'schedule',
  'measure-eased': 'ease',
  'measure-suspended': 'ease',
  'licence-granted': 'ease',
};

/** Aimed at the other side, or it moves nothing. */
const NEEDS_AIM: ReadonlySet<Signal> = new Set(['restrict', 'accuse']);
/** Of both sides together, or it is no agreement. */
const NEEDS_BOTH: ReadonlySet<Signal> = new Set(['substance', 'deal', 'schedule']);
/** Families whose issues are about the talks themselves. */
const ABOUT_TALKS: ReadonlySet<string> = new Set(['process', 'relationship']);

/** Tells what an event means to the automaton; `null` where it means nothing. */
export type SignalReader = (event: TrackEvent) => Signal | null;

/**
 * A reader for a dossier's issues. A round of talks that is said to come is a schedule; a meeting on one matter alone, such as
 * a working group, is not: neither it nor an agreement to talk settles a matter of substance.
 */
export function signalReader(issues: readonly IssueEntry[]): SignalReader {
  const familyOf = new Map(issues.map(({ id, family }) => [id, family as string]));
  const isAboutTalks = (event: TrackEvent) =>
    event.issues.every((issue) => ABOUT_TALKS.has(familyOf.get(issue) ?? ''));
  return (event) => {
    const signal = BY_KIND[event.kind];
    if (signal === undefined || event.status === 'denied') return null;
    if (event.status === 'scheduled')
      return (signal === 'talks' || signal === 'contact') && event.actors.length > 1 && isAboutTalks(event)
        ? 'schedule'
        : null;
    if (NEEDS_AIM.has(signal) && !event.recipients.some((party) => !event.actors.includes(party)))
      return null;
    if (NEEDS_BOTH.has(signal) && event.actors.length < 2) return null;
    if (signal === 'schedule') return isAboutTalks(event) ? signal : null;
    return signal === 'substance' && isAboutTalks(event) ? null : signal;
  };
}
