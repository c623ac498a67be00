import type { Span } from '../../text/span.ts';
import type { ReadingContext } from '../context.ts';

/** Classes of cues that a contact between governments is told with. */
const CONTACTS: ReadonlySet<string> = new Set([
  'channel-call',
  'channel-video',
  'channel-meeting',
  'channel-talks',
]);

/** How many sentences the lead that names who met has. */
export const LEAD = 2;

/** The lead of a text where it tells a contact between governments; `null` where it does not. */
export function contactInLead(context: ReadingContext): Span | null {
  const lead = context.sentences.slice(0, LEAD);
  const [first] = lead;
  const last = lead.at(-1);
  if (first === undefined || last === undefined) return null;
  const stretch = { start: first.start, end: last.end };
  return context.hits('cue', stretch).some(({ entry }) => CONTACTS.has(entry.class)) ? stretch : null;
}
