import type { KnownExchange } from '../input/track-context.ts';

/** How a contact can have taken place, for tables of contacts. */
export const CONTACT_CHANNELS = ['call', 'video', 'meeting', 'talks', 'letter'] as const;

/** Who met, for tables of contacts. */
export const CONTACT_LEVELS = [
  'leaders',
  'vice-presidents',
  'vice-premiers',
  'ministers',
  'lead-negotiators',
  'officials',
  'envoys',
  'ambassadors',
  'military',
  'legislators',
] as const;

const CALLS = new Set(['call', 'phone', 'telephone', 'video']);

/** The kind of a contact from how it took place and who met; what nobody tells makes it the least that it can be. */
export function contactKind(channel: string | null, level: string | null): string {
  const rank = rankOf(level);
  if (channel === 'letter' || channel === 'message') return 'letter';
  if (channel !== null && CALLS.has(channel))
    return rank === 'leaders' ? 'leader-call' : rank === 'ministers' ? 'ministerial-call' : 'call';
  if (rank === 'leaders') return 'leader-visit';
  if (channel === 'talks' || channel === 'negotiation') return 'delegation-talks';
  return rank === 'ministers' ? 'ministerial-meeting' : 'meeting';
}

/** The kind of an exchange of the dossier. */
export function kindOfExchange({ channel, level }: KnownExchange): string {
  return contactKind(channel, level);
}

/**
 * What different tellings of one contact have in common, so that they can be seen to be one: a call that one source
 * gives no level is the leaders' call of another.
 */
export function familyOf(kind: string): string {
  if (/call$/.test(kind)) return 'call';
  return ['leader-visit', 'ministerial-meeting', 'delegation-talks', 'meeting'].includes(kind)
    ? 'meeting'
    : kind;
}

function rankOf(level: string | null): 'leaders' | 'ministers' | null {
  if (level === null) return null;
  if (/^(?:leaders?|heads?-of-(?:state|government)|presidents?|summit)$/.test(level)) return 'leaders';
  return /^(?:ministers?|ministerial|cabinet|lead-negotiators?|vice-presidents?|vice-premiers?|deputy-leaders?)$/.test(
    level,
  )
    ? 'ministers'
    : null;
}
