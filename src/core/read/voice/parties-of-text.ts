import type { SourceFacts } from '../context.ts';
import type { Memory } from './memory.ts';

/** The parties of the exchange, or the two that the text has named. */
export function partiesOf(about: SourceFacts, memory: Memory): readonly string[] {
  return about.parties.length > 0 ? about.parties : (memory.pair ?? []);
}

/** Whether two parties wrote a text together, whose "we" are both. */
export function isJointText(about: SourceFacts, memory: Memory): boolean {
  return (
    about.party === null &&
    (about.kind === 'statement' || about.kind === 'account') &&
    partiesOf(about, memory).length === 2
  );
}
