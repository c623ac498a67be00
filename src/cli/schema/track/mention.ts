import { z } from 'zod';
import { quote } from '../common.ts';

/** One passage that tells something, with what is known of its source. */
export const mention = z
  .strictObject({
    evidence: quote,
    kind: z.string().nullable().describe('Of the source; `data` for a row of a table.'),
    party: z.string().nullable().describe('Whose text it is.'),
    publisher: z.string().nullable(),
    known: z.string().nullable().describe('ISO day from which it was known.'),
    group: z.string().describe('Mentions of one group come from one source.'),
    finding: z.string().nullable().describe('Null for a row of a table.'),
  })
  .meta({ id: 'Mention', description: 'A passage that tells something, with its source.' });
