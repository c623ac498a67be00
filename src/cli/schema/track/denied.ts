import { z } from 'zod';
import { mention } from './mention.ts';

/** What was said not to have been discussed. */
export const denied = z.array(
  z
    .strictObject({
      issue: z.string(),
      party: z.string().nullable().describe('Whose word it is; null where no party’s.'),
      by: z.array(z.string()).min(1).describe('Speakers, or the party of a text of its own.'),
      exchange: z.string().nullable(),
      mentions: z.array(mention).min(1),
      independent: z.int(),
      contrary: z
        .array(z.strictObject({ party: z.string(), mention }))
        .describe('Own texts of other sides about the contact that bring the issue up.'),
      searched: z
        .int()
        .describe('Own texts of other sides gone through; with 0 nothing follows from contrary.'),
    })
    .meta({ id: 'DeniedTopic', description: 'An issue said not to have been discussed; no mention of it.' }),
);
