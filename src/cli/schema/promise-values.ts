import { z } from 'zod';

const issues = z.array(z.string()).describe('Issues that the words name.');
const chain = z.array(z.string()).describe('Who reports it, outermost first.');

export const commitment = z.strictObject({
  type: z.enum(['commitment', 'demand', 'offer', 'reaffirmation', 'joint']),
  by: z.array(z.string()).describe('Parties where the words name them, else the id of whoever is named.'),
  to: z.string().nullable().describe('The party to whom.'),
  action: z.string().describe('What is to be done, as written.'),
  issues,
  firmness: z
    .union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)])
    .describe('Ordinal: 1 is a courtesy, 5 is bound by a text.'),
  deadline: z
    .strictObject({ asWritten: z.string(), value: z.string().nullable().describe('EDTF, or ISO 8601.') })
    .nullable(),
  condition: z.string().nullable().describe('What it is said to depend on, as written.'),
  negated: z.literal(false).describe('A negated or hoped-for clause makes no finding.'),
  testable: z.boolean().describe('Whether one could later tell if it was done.'),
  chain,
});

export const claim = z.strictObject({
  claim: z
    .enum(['kept', 'broken', 'delayed', 'denied', 'fulfilled-own'])
    .describe('What the claimant says. Never a status.'),
  claimant: z.string().describe('A party, the id of whoever is named, or `narrator`.'),
  accused: z.string().nullable().describe('Whose conduct is judged; null where nobody is named.'),
  accusedAsWritten: z.string().nullable(),
  accusedCandidates: z
    .array(z.string())
    .describe('Whom veiled words may mean; a hypothesis that is never asserted.'),
  commitment: z.string().nullable().describe('The words for what was promised.'),
  reply: z.boolean().describe('Whether it answers another claim.'),
  issues,
  chain,
});

export const forecast = z.strictObject({
  by: z.string().describe('The id of whoever says so; `narrator` for the text itself.'),
  proposition: z.string().describe('What is expected, as written.'),
  hedge: z.string().nullable().describe('The words that say how sure. Never a probability.'),
  condition: z.string().nullable(),
  horizon: z.string().nullable().describe('By when or for how long, as written.'),
  issues,
  chain,
});
