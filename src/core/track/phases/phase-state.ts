/** The states of the automaton. What each means stands in its rules. */
export const PHASE_STATES = [
  'calm',
  'friction',
  'retaliation',
  'pause',
  'contact',
  'restart',
  'talks',
  'deal',
  'implementation',
  'stalemate',
] as const;

/** One of them. */
export type PhaseState = (typeof PHASE_STATES)[number];
