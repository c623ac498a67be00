import { z } from 'zod';
import { quote } from '../common.ts';

/** An event as another section points at it. */
export const eventRef = z
  .strictObject({
    event: z.string().describe('Id in the timeline.'),
    kind: z.string(),
    actors: z.array(z.string()),
    recipients: z.array(z.string()),
    date: z.string().nullable().describe('EDTF.'),
    issues: z.array(z.string()),
    evidence: quote.describe('The first passage that tells it.'),
  })
  .meta({ id: 'EventRef', description: 'An event of the timeline, with its first passage.' });

export const lag = z
  .strictObject({ least: z.int(), most: z.int() })
  .meta({ id: 'Lag', description: 'Whole days; the two differ where a day is not known exactly.' });
