import type { Tracking } from '../../../src/tasks/track.ts';

/** One section of following, held against what an analyst has in it. */
export interface FollowingPart {
  /** The name of its file in `golden/following/`, without `.json`. */
  readonly id: string;
  /** What the section tells, one short line each. */
  readonly found: (tracking: Tracking) => readonly string[];
  /** Whether a line that was found is what a line of the file means; equal lines are, where this is left out. */
  readonly matches?: (expected: string, found: string) => boolean;
}

/** What stands in such a file. */
export interface FollowingGold {
  readonly expected: readonly string[];
  /** What one analyst has and another leaves out: it counts neither way. */
  readonly optional?: readonly string[];
}
