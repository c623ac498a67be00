import type { Agent } from './agent.ts';
import type { Statement } from './statement.ts';

/** Who reports what a clause tells, outermost first, where the reporter is not the one it is about. */
export function reporters({ voice }: Statement, agent: Agent | null): readonly string[] {
  if (voice === null || voice.mode === 'narrator') return [];
  const carriers = voice.chain.map((one) => one.id);
  const { id, party } = voice.speaker;
  const isOwn =
    agent !== null &&
    (agent.ids.includes(id) || (party !== null && agent.parties.includes(party)) || id === 'side:both');
  return isOwn ? carriers : [...carriers, id];
}
