import { z } from 'zod';
import { quote } from '../common.ts';

const passage = z.strictObject({ account: z.string(), evidence: quote });
const habit = { stoodIn: z.int(), of: z.int() };

const force = z.strictObject({
  account: z.string(),
  step: z.int().describe('A rung of the ladder or a step of the rule; 0 where nothing on it was said.'),
  by: z.string().nullable().describe('Id of a formulation, or a speech act.'),
  evidence: quote,
});

/** How one account differs from the one before it. */
export const wordingShift = z.strictObject({
  account: z.string(),
  party: z.string(),
  against: z.string(),
  formulations: z.strictObject({
    added: z.array(z.strictObject({ formulation: z.string(), ...habit, evidence: quote })),
    dropped: z.array(z.strictObject({ formulation: z.string(), ...habit, last: quote })),
    kept: z.array(z.string()),
    reworded: z.array(z.strictObject({ formulation: z.string(), before: passage, after: passage })),
  }),
  force: z.array(
    z.strictObject({
      rule: z.enum(['ladder', 'modality', 'act']),
      direction: z.enum(['hardened', 'softened', 'warmer', 'cooler', 'firmer', 'looser']),
      ladder: z.string().nullable(),
      issue: z.string().nullable(),
      before: force,
      after: force,
    }),
  ),
  issues: z.array(
    z.strictObject({
      issue: z.string(),
      change: z.enum(['added', 'dropped']),
      ...habit,
      evidence: quote,
      reportedBefore: z
        .array(passage)
        .describe("Accounts of others that gave the party's view while its own were silent."),
    }),
  ),
  order: z.array(z.strictObject({ issue: z.string(), before: z.int(), after: z.int() })),
  sentences: z.array(
    z.strictObject({
      before: quote,
      after: quote,
      dropped: z.array(quote),
      added: z.array(quote),
    }),
  ),
});
