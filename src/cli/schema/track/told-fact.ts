import { z } from 'zod';
import { mention } from './mention.ts';

/** A fact in every version. */
export const toldFact = <Value extends z.ZodType>(value: Value) =>
  z.strictObject({
    value: value.nullable().describe('What all versions agree on; null where there is none or they differ.'),
    differs: z.boolean().describe('Whether two versions cannot both hold.'),
    versions: z.array(
      z.strictObject({
        value,
        from: z.enum(['list', 'row', 'text']).describe('The list of dossier.yaml, a row of a table, a text.'),
        mention: mention.nullable().describe('null for the list, which is no source.'),
      }),
    ),
  });
