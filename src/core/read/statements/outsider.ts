import { EXPERT_ROLE } from '../actors/expert-role.ts';
import type { Voice } from '../voice/voice.ts';

/** Whether somebody speaks who watches and speaks for no side: a paper, an expert. */
export function isOutsider({ holders, speaker }: Voice): boolean {
  if (holders.length > 0) return false;
  const { id, role } = speaker;
  return (
    id.startsWith('out:') ||
    /^anon:(?:analysts?|experts?|observers?|economists?|commentators?|scholars?)/.test(id) ||
    (role !== null && EXPERT_ROLE.test(role.toLowerCase()))
  );
}

/** The same, or somebody by name of whom no office and no party is known: what such people foretell is no plan of theirs. */
export function isOnlooker(voice: Voice): boolean {
  const { id, party, role } = voice.speaker;
  if (isOutsider(voice)) return true;
  return voice.holders.length === 0 && role === null && party === null && id.startsWith('per:');
}
