import type { Agent } from '../statements/agent.ts';

/** Whether an agent is a party, several, or both sides together. */
export function isSide(agent: Agent): boolean {
  return agent.parties.length > 0 || agent.ids[0] === 'side:both';
}

/** Whether two agents have a party in common. */
export function sameSide(a: Agent, b: Agent): boolean {
  return a.parties.some((party) => b.parties.includes(party));
}

/** What two undertake is joint. */
export function typeOf(agent: Agent): 'joint' | 'commitment' {
  return agent.ids.length > 1 || agent.ids[0] === 'side:both' ? 'joint' : 'commitment';
}
