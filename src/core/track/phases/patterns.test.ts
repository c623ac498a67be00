import { describe, expect, it } from 'vitest';
import { refTo } from '../sequence/event-ref.ts';
import { event } from '../sequence/track-event.fixture.ts';
import { countPattern } from './patterns.ts';
import type { PhaseState } from './phase-state.ts';
import type { Phase } from './phases.ts';

function phases(...states: readonly PhaseState[]): readonly Phase[] {
  return states.map((state, at) => ({
    state,
    from: `2031-01-${String(at + 1).padStart(2, '0')}`,
    fromEarliest: null,
    until: at + 1 < states.length ? `2031-01-${String(at + 2).padStart(2, '0')}` : null,
    days: 1,
    rule: 'rule',
    events: [refTo(event('NV+LH>NV+LH leader-call 2031-01-01'))],
    silence: null,
  }));
}

const PATTERN = { id: 'cycle', states: ['pause', 'contact', 'restart', 'stalemate'] } as const;

describe('countPattern', () => {
  it('lists each instance with what lay between, and does not let two overlap', () => {
    const { n, instances, begun } = countPattern(
      phases('pause', 'contact', 'restart', 'talks', 'stalemate', 'pause', 'contact', 'restart', 'stalemate'),
      PATTERN,
    );
    expect(n).toBe(2);
    expect(instances.map(({ phases: at, between }) => [at, between])).toEqual([
      [[0, 1, 2, 4], [3]],
      [[5, 6, 7, 8], []],
    ]);
    expect(instances[0]).toMatchObject({ from: '2031-01-01', until: '2031-01-06' });
    expect(begun).toBeNull();
  });

  it('does not count states out of turn, and begins again with the first', () => {
    expect(countPattern(phases('pause', 'restart', 'contact', 'stalemate'), PATTERN).n).toBe(0);
    expect(countPattern(phases('pause', 'pause', 'contact', 'restart', 'stalemate'), PATTERN).n).toBe(1);
  });

  it('shows what has begun and is not complete', () => {
    const { n, begun } = countPattern(phases('deal', 'pause', 'contact', 'talks'), PATTERN);
    expect(n).toBe(0);
    expect(begun).toMatchObject({ phases: [1, 2], between: [], from: '2031-01-02' });
  });
});
