import type { MentionValue } from '../../read/values.ts';
import type { TrackedText } from './tracked-text.ts';

/** The party and the outlet that are named last between two places of a text; findings come in text order. */
export function lastNamed(
  findings: TrackedText['findings'],
  from: number,
  to: number,
): { readonly party: string | null; readonly outlet: string | null } {
  let party: string | null = null;
  let outlet: string | null = null;
  for (const { kind, value, evidence } of findings) {
    const [{ start }] = evidence;
    if (kind !== 'mention' || start < from || start >= to) continue;
    const mention = value as MentionValue;
    if (mention.type === 'outlet') outlet = mention.entity;
    else if (mention.party !== null && (mention.type === 'party' || mention.type === 'person'))
      party = mention.party;
  }
  return { party, outlet };
}
