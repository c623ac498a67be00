import type { PhaseState } from './phase-state.ts';
import type { Signal } from './signals.ts';

/** When a rule fires. */
export type Condition =
  /** One event is enough. `afterDeal`: only while a deal stands that no retaliation has followed. */
  | { readonly on: 'event'; readonly signal: Signal; readonly afterDeal?: true }
  /** Events of both sides, the later within so many days of the earlier. */
  | { readonly on: 'both'; readonly signal: Signal; readonly within: number }
  /** So many within so many days, those of one side on one day counted once, while no round is scheduled. */
  | { readonly on: 'count'; readonly signal: Signal; readonly atLeast: number; readonly within: number }
  /** No such event for so many days, while sources go on: a dossier without texts tells no silence. */
  | {
      readonly on: 'silence';
      readonly of: readonly Signal[];
      readonly days: number;
      readonly unlessScheduled?: true;
    }
  /** The last day that any source gave for the scheduled round has passed without talks. */
  | { readonly on: 'lapse' };

/** A transition of the automaton. */
export interface PhaseRule {
  readonly id: string;
  /** `null`: from any other state, and where no phase has begun; empty: only there. */
  readonly from: readonly PhaseState[] | null;
  readonly to: PhaseState;
  readonly when: Condition;
  /** In plain words. */
  readonly says: string;
}

/** Sources may be silent for so many days within a time-out; a longer hole means that nobody looked. */
export const LONGEST_HOLE = 45;

/** An event whose days are vaguer than this has no place in an order of phases. */
export const VAGUEST = 31;

/**
 * The transitions, of which the first that fits fires. The states follow practice in the field (a pause, a call, a
 * restart, a stalemate); the numbers of days are own choices, open to change here.
 */
export const PHASE_RULES: readonly PhaseRule[] = [
  {
    id: 'retaliation.both-restrict',
    from: null,
    to: 'retaliation',
    when: { on: 'both', signal: 'restrict', within: 30 },
    says: 'One side announces or imposes a restrictive measure within 30 days of one by the other, with no deal between.',
  },
  {
    id: 'friction.restriction',
    from: ['calm', 'contact', 'restart', 'talks', 'deal', 'implementation', 'pause'],
    to: 'friction',
    when: { on: 'event', signal: 'restrict' },
    says: 'One side announces or imposes a measure against the other, lists its entities, or holds its people.',
  },
  {
    id: 'friction.first',
    from: [],
    to: 'friction',
    when: { on: 'event', signal: 'restrict' },
    says: 'The first event of the dossier is a measure of one side against the other.',
  },
  {
    id: 'stalemate.accusations',
    from: ['deal', 'implementation', 'friction', 'contact', 'talks'],
    to: 'stalemate',
    when: { on: 'count', signal: 'accuse', atLeast: 2, within: 21 },
    says: 'At least 2 accusations of breach in 21 days, no contact since the first, and no round scheduled.',
  },
  {
    id: 'pause.cancelled',
    from: ['calm', 'contact', 'restart', 'talks', 'deal', 'implementation', 'friction', 'stalemate'],
    to: 'pause',
    when: { on: 'event', signal: 'cancel' },
    says: 'Talks are broken off, put off or cancelled.',
  },
  {
    id: 'pause.round-lapsed',
    from: ['contact', 'restart'],
    to: 'pause',
    when: { on: 'lapse' },
    says: 'The last day that any source gave for the next round has passed without talks.',
  },
  {
    id: 'pause.no-contact',
    from: ['contact', 'talks', 'stalemate'],
    to: 'pause',
    when: { on: 'silence', of: ['contact', 'summit', 'talks'], days: 90, unlessScheduled: true },
    says: 'No contact for 90 days and no round scheduled, while sources of those days are at hand.',
  },
  {
    id: 'talks.held',
    from: null,
    to: 'talks',
    when: { on: 'event', signal: 'talks' },
    says: 'Delegations hold talks.',
  },
  {
    id: 'contact.leaders',
    from: ['calm', 'friction', 'retaliation', 'pause', 'stalemate', 'deal', 'implementation'],
    to: 'contact',
    when: { on: 'event', signal: 'summit' },
    says: 'Leaders meet or call.',
  },
  {
    id: 'contact.ministers',
    from: ['calm', 'friction', 'pause', 'stalemate'],
    to: 'contact',
    when: { on: 'event', signal: 'contact' },
    says: 'Ministers, or whoever is not named, meet, call or write; while a deal is carried out or measures answer measures this is routine.',
  },
  {
    id: 'contact.first-leaders',
    from: [],
    to: 'contact',
    when: { on: 'event', signal: 'summit' },
    says: 'The first event of the dossier is a contact of leaders.',
  },
  {
    id: 'contact.first',
    from: [],
    to: 'contact',
    when: { on: 'event', signal: 'contact' },
    says: 'The first event of the dossier is a contact.',
  },
  {
    id: 'restart.round-agreed',
    from: ['calm', 'friction', 'retaliation', 'pause', 'stalemate', 'contact'],
    to: 'restart',
    when: { on: 'event', signal: 'schedule' },
    says: 'Both sides are said to have agreed on a new round of talks.',
  },
  {
    id: 'deal.text',
    from: null,
    to: 'deal',
    when: { on: 'event', signal: 'deal' },
    says: 'A text that binds both sides is signed or issued.',
  },
  {
    id: 'deal.in-talks',
    from: ['talks'],
    to: 'deal',
    when: { on: 'event', signal: 'substance' },
    says: 'In talks both sides agree to act on a matter of substance.',
  },
  {
    id: 'implementation.first-act',
    from: ['deal'],
    to: 'implementation',
    when: { on: 'event', signal: 'ease' },
    says: 'After a deal a measure is eased or suspended, or licences are granted.',
  },
  {
    id: 'implementation.resumed',
    from: ['contact', 'talks'],
    to: 'implementation',
    when: { on: 'event', signal: 'ease', afterDeal: true },
    says: 'With a deal standing, a further measure is eased or suspended, or licences are granted.',
  },
  {
    id: 'calm.no-friction',
    from: ['contact', 'talks', 'implementation', 'pause'],
    to: 'calm',
    when: { on: 'silence', of: ['restrict', 'accuse'], days: 180 },
    says: 'No restrictive measure and no accusation of breach for 180 days, while sources of those days are at hand.',
  },
];
