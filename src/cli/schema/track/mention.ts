import { z } from 'zod';
import { quote } from '../common.ts';

/** A passage with what is known of its source. */
export const mention = z
  .strictObject({
    evidence: quote,
    kind: z.string().nullable().describe('What the text is: account, report and so on; data for a row.'),
    party: z.string().nullable().describe('Whose text it is.'),
    publisher: z.string().nullable(),
    known: z.string().nullable().describe('ISO day from which it was known.'),
    group: z.string().describe('Mentions of one group come from one source and count once.'),
    finding: z.string().nullable().describe('The finding that it rests on; null for a row of a table.'),
  })
  .meta({ id: 'Mention', description: 'One passage that tells something, and its source.' });
