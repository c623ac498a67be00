import { z } from 'zod';
import { bound } from './bound.ts';

const written = z
  .strictObject({ asWritten: z.string(), start: z.int(), end: z.int() })
  .describe('Words of the text, with where they stand in it.');

export const measure = z.strictObject({
  measure: z.string().describe('The kind; `non-change` where one was expressly left as it was.'),
  by: z.string().nullable().describe('Whose measure it is; `both` for the two sides.'),
  on: z.string().nullable().describe('Whom it is aimed at.'),
  action: z
    .enum([
      'announce',
      'impose',
      'raise',
      'cut',
      'suspend',
      'retain',
      'extend',
      'remove',
      'revoke',
      'grant',
      'tighten',
      'clarify',
    ])
    .nullable()
    .describe('Null where the words name a measure and tell no act upon it.'),
  direction: z.enum(['tighten', 'ease', 'neutral']),
  value: z.number().nullable(),
  unit: z.string().nullable(),
  bound,
  figure: z
    .enum(['level', 'change', 'ambiguous'])
    .nullable()
    .describe('The level after the act, or by how much; `ambiguous` where the words allow both.'),
  before: z.number().nullable().describe('The level before the act.'),
  component: z
    .enum(['total', 'component'])
    .nullable()
    .describe('Whether the value is the sum of several duties or one of them.'),
  duration: z.string().nullable().describe('ISO 8601.'),
  status: z.enum(['announced', 'effective', 'suspended', 'planned', 'executed']).nullable(),
  announced: written.nullable(),
  effective: written.nullable(),
  until: written.nullable(),
  instrument: written.nullable(),
  object: written.nullable(),
  issues: z.array(z.string()),
});
