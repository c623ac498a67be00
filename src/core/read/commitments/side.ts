import type { Agent } from '../statements/agent.ts';

/** Whether an agent is a party, several, or both sides together. */
export function isSide(agent: Agent): boolean {
  return agent.parties.length > 0 || agent.ids[0] === 'side:both';
}
