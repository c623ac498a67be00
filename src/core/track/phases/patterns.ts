import type { PhaseState } from './phase-state.ts';
import type { PatternCount, PatternInstance, Phase, PhasePattern } from './phases.ts';

/** Series of phases that are looked for unless the user names one. The first stands in the literature as 暂停—通话—复启—僵持. */
export const PATTERNS: readonly PhasePattern[] = [
  { id: 'pause-contact-restart-stalemate', states: ['pause', 'contact', 'restart', 'stalemate'] },
  { id: 'deal-friction-contact-restart', states: ['deal', 'friction', 'contact', 'restart'] },
  { id: 'friction-retaliation-talks-deal', states: ['friction', 'retaliation', 'talks', 'deal'] },
];

/**
 * Counts a pattern. Its states must follow each other; states that it does not name may lie between and are listed, one
 * that it names may not come out of turn. Instances do not overlap.
 */
export function countPattern(phases: readonly Phase[], pattern: PhasePattern): PatternCount {
  const { states } = pattern;
  const named = new Set<PhaseState>(states);
  const instances: PatternInstance[] = [];
  let open: { phases: number[]; between: number[]; skipped: number[] } | null = null;
  phases.forEach(({ state }, at) => {
    if (open !== null && state === states[open.phases.length]) {
      open.phases.push(at);
      open.between.push(...open.skipped);
      open.skipped = [];
    } else if (state === states[0]) open = { phases: [at], between: [], skipped: [] };
    else if (open !== null && named.has(state)) open = null;
    else if (open !== null) open.skipped.push(at);
    if (open !== null && open.phases.length === states.length) {
      instances.push(instanceOf(open, phases));
      open = null;
    }
  });
  return {
    pattern,
    n: instances.length,
    instances,
    begun: open === null ? null : instanceOf(open, phases),
  };
}

function instanceOf(
  { phases: indexes, between }: { readonly phases: readonly number[]; readonly between: readonly number[] },
  phases: readonly Phase[],
): PatternInstance {
  const first = phases[indexes[0] ?? 0];
  const last = phases[indexes.at(-1) ?? 0];
  return { phases: indexes, between, from: first?.from ?? '', until: last?.until ?? null };
}
