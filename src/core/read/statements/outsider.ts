import { EXPERT_ROLE } from '../actors/expert-role.ts';
import type { Voice } from '../voice/voice.ts';

/** Whether somebody speaks who watches and speaks for no side: a paper, an expert. */
export function isOutsider({ holders, speaker }: Voice): boolean {
  if (holders.length > 0) return false;
  const { id, role } = speaker;
  return (
    id.startsWith('out:') ||
    (id.startsWith('anon:') &&
      /^anon:(?:analysts?|experts?|observers?|economists?|commentators?|scholars?)/.test(id)) ||
    (role !== null && EXPERT_ROLE.test(role.toLowerCase()))
  );
}

/** What people are who hold no office of a state. */
const PRIVATE_ROLE =
  /(?<![a-z])(?:chief executive|ceo|chairman|chairwoman|head of (?!state|government|the (?:delegation|mission|ministry|foreign|cabinet))|heads? (?:the|a|an) |owner|founder|manager|managing director|lawyer|attorney|farmer|grower|trader|broker|buyer|importer|exporter|skipper|fisherman|shipowner|manufacturer|retailer|columnist|writer|author|historian|teaches|who ran|who led|until (?:[0-9]{4}|last|recently)|professor|lecturer|scholar|fellow|banker|forecaster|pollster|captain|representative of|of the [a-z]+ (?:association|federation|institute|chamber|union)|former|ex-|retired|one-time|veteran)/;

/** The same, or somebody by name of whom no party is known, such as the head of a firm: what such people foretell is no plan of theirs. */
export function isOnlooker(voice: Voice): boolean {
  const { id, party, role } = voice.speaker;
  if (isOutsider(voice)) return true;
  if (voice.holders.length > 0 || party !== null || !id.startsWith('per:')) return false;
  return role === null || PRIVATE_ROLE.test(role.toLowerCase());
}
