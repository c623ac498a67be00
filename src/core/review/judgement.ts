import type { FindingKind } from '../evidence/finding.ts';

/**
 * What a person enters of what a finding tells, beside whether the finding is right.
 * - `assess`: a commitment was `kept`, `partial`, `broken` or `void`;
 * - `outcome`: a forecast came `true`, `false`, `void` or `unresolvable`;
 * - `probability`: how probable the analyst holds that the author holds it: a number, or its two ends, from 0 to 1; or,
 *   where more than two things could happen, one for each of them (`ClassProbability`), which add up to 1;
 * - `happened`: which of these things did, by the name that it was given;
 * - `criterion`: how to tell whether it came true, in words;
 * - `condition`: whether the condition of a forecast came about.
 */
export const JUDGING_ACTS = [
  'assess',
  'outcome',
  'probability',
  'happened',
  'criterion',
  'condition',
] as const;

/** One of them. */
export type JudgingAct = (typeof JUDGING_ACTS)[number];

/**
 * The kinds of finding that each act is about. A visit that is promised by taking an invitation stands on the event or
 * the issue that tells of it.
 */
export const JUDGED_KINDS: Readonly<Record<JudgingAct, readonly [FindingKind, ...FindingKind[]]>> = {
  assess: ['commitment', 'event', 'issue'],
  outcome: ['forecast'],
  probability: ['forecast'],
  happened: ['forecast'],
  criterion: ['forecast'],
  condition: ['forecast'],
};

/** One of several things that could happen, and how probable an analyst holds it. */
export interface ClassProbability {
  readonly class: string;
  readonly p: number;
}

/** Probabilities written with two places may miss 1 by so much. */
const ROUNDING = 0.0101;

/** What one person holds of what a finding came to: the last thing said of that kind that was not taken back. */
export interface Judgement {
  readonly decision: string;
  readonly by: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly act: JudgingAct;
  readonly value: unknown;
  readonly why: string | null;
}

/** What an analyst can decide of a commitment. */
export const ASSESSMENTS = ['kept', 'partial', 'broken', 'void'] as const;

export type Assessment = (typeof ASSESSMENTS)[number];

/** What a forecast can have come to. */
export const OUTCOMES = ['true', 'false', 'void', 'unresolvable'] as const;

export type Outcome = (typeof OUTCOMES)[number];

export function isJudging(act: string): act is JudgingAct {
  return (JUDGING_ACTS as readonly string[]).includes(act);
}

/** Whether a value is what an act takes. A log may hold what another program wrote. */
export function isEntered(act: JudgingAct, value: unknown): boolean {
  switch (act) {
    case 'assess':
      return (ASSESSMENTS as readonly unknown[]).includes(value);
    case 'outcome':
      return (OUTCOMES as readonly unknown[]).includes(value);
    case 'probability':
      if (isClasses(value)) return true;
      return Array.isArray(value)
        ? value.length === 2 && value.every(isShare) && (value[0] as number) <= (value[1] as number)
        : isShare(value);
    case 'happened':
    case 'criterion':
      return typeof value === 'string' && value.trim() !== '';
    case 'condition':
      return typeof value === 'boolean';
  }
}

/** Whether a value is a probability for each of two things or more, each named once, which add up to 1. */
export function isClasses(value: unknown): value is readonly ClassProbability[] {
  if (!Array.isArray(value) || value.length < 2) return false;
  const list = value as readonly (Partial<ClassProbability> | null)[];
  const sum = list.reduce((total, one) => total + (typeof one?.p === 'number' ? one.p : Number.NaN), 0);
  return (
    list.every((one) => isShare(one?.p) && typeof one?.class === 'string' && one.class.trim() !== '') &&
    new Set(list.map((one) => one?.class)).size === list.length &&
    Math.abs(sum - 1) <= ROUNDING
  );
}

function isShare(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 1;
}
