import { z } from 'zod';
import { label } from './common.ts';
import { cell, verdict } from './comparison.ts';
import { finding } from './finding.ts';

export const rule = z
  .strictObject({
    id: z.string(),
    version: z.string(),
    kind: z.string(),
    summary: z.string(),
    examples: z.array(
      z.strictObject({ language: z.enum(['en', 'zh']), marked: z.string(), because: z.string() }),
    ),
    measured: z.strictObject({ precision: z.number(), n: z.int() }).nullable(),
  })
  .meta({ id: 'Rule', description: 'A reader. In examples [[...]] marks what is found.' });

const issue = z
  .strictObject({
    id: z.string(),
    label,
    family: z.string(),
    umbrella: z.boolean(),
    forms: z.strictObject({ en: z.array(z.string()), zh: z.array(z.string()) }),
  })
  .meta({ id: 'Issue', description: 'An issue of the lexicon with the forms it is found by.' });

const passage = z
  .strictObject({
    text: z.string(),
    line: z.int(),
    before: z.string(),
    exact: z.string(),
    after: z.string(),
    start: z.int(),
    end: z.int(),
  })
  .meta({ id: 'Passage', description: 'A quotation with the words around it.' });

/** The payloads of `readout explain --json`, one for each thing that can be explained. */
export const explanations = [
  { explained: z.literal('reader'), rule },
  { explained: z.literal('issue'), issue },
  {
    explained: z.literal('cell'),
    issue,
    party: z.string(),
    verdict,
    cell,
    own: z.array(passage),
    position: z.array(passage),
    rules: z.array(rule),
  },
  {
    explained: z.literal('finding'),
    finding,
    passages: z.array(passage),
    rule: rule.nullable(),
    issue: issue.nullable(),
  },
] as const;
