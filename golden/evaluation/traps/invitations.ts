import { findingsOf } from '../../../src/core/read/reading.ts';
import { read } from '../read.ts';
import { type Check, verdict } from './trap.ts';

/**
 * Who invites whom. The sentence says it by person only, and the expectation by side: the side of the first person
 * is what the header of a post tells, and so the sentence is read as that side's post.
 */
export const invitations: Check = (expected, { trap, sentence }) => {
  const pairs = expected as readonly (readonly [string, string])[];
  const [, speaker] = pairs[0] ?? ['', ''];
  const parties = [...new Set(pairs.flat())].map((party) => party.toUpperCase());
  const reading = read(trap.id, sentence, { kind: 'post', party: speaker.toUpperCase(), parties });
  const found = findingsOf(reading, 'event')
    .filter(({ value }) => value.event === 'invite')
    .map(({ value }) => [...value.actors, ...value.recipients].map((party) => party.toLowerCase()));
  return verdict(JSON.stringify(found) === JSON.stringify(pairs), found);
};
