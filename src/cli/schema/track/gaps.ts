import { z } from 'zod';
import { contactGap } from './exchanges.ts';
import { mention } from './mention.ts';

const current = z.strictObject({
  since: z.string(),
  from: z.string(),
  elapsed: z.int(),
  inclusive: z.int(),
  rank: z
    .strictObject({ place: z.int(), of: z.int() })
    .describe('1 where no past spell was longer; `of` counts it too.'),
});

const level = z.strictObject({
  level: z.string().nullable().describe('null for contacts of any level.'),
  contacts: z.int(),
  gaps: z.array(contactGap),
  median: z.number().nullable().describe('Of the elapsed days.'),
  current: current.nullable().describe('The spell that runs on the day asked about: at least so long.'),
  curve: z
    .array(z.strictObject({ days: z.int(), atRisk: z.int(), ended: z.int(), survives: z.number() }))
    .nullable()
    .describe('Kaplan-Meier estimate; null with fewer than 8 ended spells.'),
});

/** How long sides went without contact. */
export const gaps = z.strictObject({
  levels: z.array(level).describe('All contacts first, then level by level.'),
  stated: z.array(
    z.strictObject({
      exchange: z.string(),
      days: z.number(),
      asWritten: z.string(),
      mention,
      counted: contactGap.nullable(),
      agrees: z.enum(['elapsed', 'inclusive', 'neither']).nullable(),
    }),
  ),
});
