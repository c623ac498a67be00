import { z } from 'zod';
import { quote } from '../common.ts';
import { mention } from './mention.ts';

const version = z.strictObject({
  value: z.string().describe('In a form that can be compared.'),
  mentions: z.tuple([mention], mention),
  sources: z.int().describe('How many of the mentions do not copy each other.'),
});

/** What texts tell differently about one thing. */
export const discrepancies = z.array(
  z
    .strictObject({
      id: z.string(),
      kind: z.enum([
        'date',
        'duration',
        'place',
        'channel',
        'requester',
        'interval',
        'number',
        'count',
        'discussed',
        'status',
        'role',
        'quotation',
      ]),
      subject: z.strictObject({
        type: z.enum(['exchange', 'measure', 'meeting', 'person', 'document', 'quotation']),
        id: z.string(),
        aspect: z.string().nullable(),
      }),
      rule: z
        .enum([
          'same-exchange',
          'same-gap',
          'same-document',
          'same-change-of-level',
          'same-count-in-accounts',
          'same-meeting-to-come',
          'same-topic-in-accounts',
          'intention-told-as-done',
          'same-person-former-office',
          'same-quotation',
        ])
        .describe('The rule that held the passages to be of one thing.'),
      versions: z.array(version).describe('In the order in which each became known; none is chosen.'),
      computed: z.array(z.strictObject({ of: z.string(), value: z.string() })),
    })
    .meta({ id: 'SourceDiscrepancy', description: 'Texts of a dossier that tell one thing differently.' }),
);

/** Words quoted of parties, with what became of them. */
export const quotations = z.array(
  z
    .strictObject({
      words: z.string(),
      bracketed: z.string().nullable().describe('The words of the other language in brackets behind them.'),
      speaker: z.string(),
      party: z.string().describe('Whose words they are; `both` for a document of both sides.'),
      mention,
      status: z.enum(['verbatim', 'elided', 'altered', 'translated', 'not-found']),
      originals: z.array(
        z.strictObject({ quote, by: z.enum(['words', 'bracketed', 'meaning']).describe('How it was told.') }),
      ),
      searched: z.strictObject({ texts: z.int(), sameLanguage: z.int() }),
    })
    .meta({ id: 'CheckedQuotation', description: 'A quotation, looked for in what the side published.' }),
);
