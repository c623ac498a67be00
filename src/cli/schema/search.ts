import { z } from 'zod';

const passage = {
  start: z.int().min(0).describe('First UTF-16 code unit of the extracted text.'),
  end: z.int().min(0).describe('Code unit after the last.'),
  exact: z.string().describe('The words that stand there.'),
};

const match = z
  .strictObject({
    term: z.string().describe('The part of the query that the words answer.'),
    ...passage,
    gaps: z.array(z.strictObject(passage)).describe('What stands in the gaps (*) of the part.'),
    likeness: z
      .number()
      .nullable()
      .describe('For a quotation: 1 where the text has the same words, 0 where none.'),
    differences: z.array(
      z.strictObject({ quoted: z.string(), text: z.string(), start: z.int(), end: z.int() }),
    ),
  })
  .meta({ id: 'Match', description: 'Words that were looked for, as the text has them.' });

const hit = z
  .strictObject({
    text: z.string().describe('Id of the text.'),
    title: z.string().nullable(),
    kind: z.string().nullable(),
    party: z.string().nullable(),
    publisher: z.string().nullable(),
    published: z.string().nullable(),
    exchange: z.string().nullable(),
    language: z.string().nullable(),
    role: z.string().describe('What the block is for: body, heading, caption.'),
    sentence: z.strictObject(passage),
    matches: z.array(match),
    score: z.number().describe('The sum of the points below.'),
    because: z.array(
      z.strictObject({
        part: z.enum(['rarity', 'closeness', 'likeness', 'role', 'kind', 'date']),
        points: z.number(),
        why: z.string(),
      }),
    ),
    others: z
      .array(
        z.strictObject({
          text: z.string(),
          publisher: z.string().nullable(),
          published: z.string().nullable(),
          ...passage,
        }),
      )
      .describe('The same sentence in texts that say nearly the same.'),
  })
  .meta({ id: 'Hit', description: 'A sentence that was found.' });

/** What `readout search` finds. */
export const search = {
  dossier: z.string(),
  changed: z.int().describe('Sources that are new, changed or gone since the index was made.'),
  query: z.string(),
  terms: z.array(
    z.strictObject({ term: z.string(), sentences: z.int().describe('Counting ends at 10000.') }),
  ),
  found: z.int().describe('Hits among the sentences that were looked at.'),
  looked: z.int().describe('Sentences that were looked at.'),
  capped: z
    .strictObject({ since: z.string().nullable() })
    .nullable()
    .describe('Where older sentences were not looked at: the day since which all were.'),
  leftOut: z
    .array(z.strictObject({ term: z.string(), name: z.string(), sentences: z.int() }))
    .describe('Sentences in which a word is only a part of a longer name of something else.'),
  undated: z.int().describe('Texts without a date that a query for dates passed over.'),
  hits: z.array(hit),
};
