import { z } from 'zod';

export const discrepancy = z.strictObject({
  discrepancy: z
    .enum([
      'interval',
      'vague-interval',
      'duration',
      'weekday',
      'offset',
      'sum',
      'figure',
      'event-date',
      'quotation-form',
      'quotation-venue',
      'quotation-object',
      'initiator',
      'scope',
      'silence',
      'status',
      'instrument-status',
      'publication-order',
      'tone',
      'channel',
      'level',
      'name-form',
      'role',
      'holder',
      'affiliation',
      'enumeration',
      'exhibit',
      'uncited-source',
      'unused-citation',
      'early-source',
      'masked',
      'unsupported-speaker',
      'unattributed',
      'quotation-marks',
      'script',
      'punctuation',
      'boilerplate',
    ])
    .describe('The rule that the text fails.'),
  class: z
    .enum(['conflict', 'gap', 'caution'])
    .describe('Statements that cannot all hold; something announced and not there; something that misleads.'),
  versions: z
    .array(
      z.strictObject({
        asWritten: z.string(),
        value: z.string().nullable().describe('Its reading, in a form that can be compared.'),
      }),
    )
    .describe('One for each quote of the evidence. None is chosen.'),
  computed: z
    .array(z.strictObject({ of: z.string(), value: z.string() }))
    .describe('What follows by calculation.'),
  about: z.string().nullable().describe('An issue, an entity or a record field.'),
});
