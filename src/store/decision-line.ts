import { z } from 'zod';
import { FINDING_KINDS } from '../core/evidence/finding.ts';
import { ACTS, type Decision, LOG_VERSION } from '../core/review/decision.ts';

const anchor = z.object({
  text: z.string(),
  sha256: z.string(),
  start: z.int().min(0),
  end: z.int().min(0),
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
});

const decided = z.object({
  finding: z.string(),
  kind: z.enum(FINDING_KINDS),
  anchor,
  was: z.unknown(),
  reader: z.string().nullable(),
});

/** A line of `reviews.jsonl`. Keys beyond these are kept in the file and passed over here. */
export const decisionShape = z.object({
  v: z.literal(LOG_VERSION).describe('The version of this shape.'),
  id: z.string().describe('Names the decision.'),
  at: z.iso.datetime().describe('When, in UTC.'),
  by: z.string().min(1).describe('Who.'),
  act: z.enum(ACTS),
  why: z.string().nullable(),
  about: decided.nullable().describe('The finding with the words that it rests on; null for an undo.'),
  value: z.unknown().describe('For edit and add: the value that the person gives.'),
  of: z.string().nullable().describe('For undo and reanchor: the decision that is taken back or moved.'),
});

/** A decision from a line of the log; `cut` where it is no whole JSON, else what is wrong with it. */
export function decisionLine(line: string): Decision | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'cut';
  }
  const parsed = decisionShape.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return `${issue?.path.join('.') || 'the line'}: ${issue?.message ?? 'not understood'}`;
  }
  const { v: _, ...decision } = parsed.data;
  const about = decision.about === null ? null : { ...decision.about, was: decision.about.was ?? null };
  return { ...decision, about, value: decision.value ?? null };
}
