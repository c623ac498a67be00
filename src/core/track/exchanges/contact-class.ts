import type { ContactClass } from './exchange-note.ts';

const CLASSES: Readonly<Record<string, ContactClass>> = {
  call: 'remote',
  video: 'remote',
  meeting: 'in-person',
  talks: 'in-person',
  letter: 'letter',
  'consult-call': 'remote',
  'consult-meeting': 'in-person',
};

/**
 * What a channel, or a kind of event, is of: a video call is told as a call, and talks as a meeting. `null` for a word
 * of the dossier's own and for an event that is no contact.
 */
export function contactClass(channel: string | null): ContactClass | null {
  return channel === null ? null : (CLASSES[channel] ?? null);
}
