import type { StatedGap } from './contact-gaps.ts';
import type { Contact } from './gather-contacts.ts';

/** A stated length with the contact that ended it. */
export type StatedGapNote = Pick<StatedGap, 'exchange' | 'days' | 'asWritten' | 'mention'>;

/** Lengths without contact that texts state of the contact they are about, in order of publication. */
export function statedGaps(contacts: readonly Contact[]): readonly StatedGapNote[] {
  return contacts.flatMap(({ id, notes }) =>
    notes.flatMap(({ statedGaps }) =>
      statedGaps.map(({ value, mention }) => ({ exchange: id, ...value, mention })),
    ),
  );
}
