import { z } from 'zod';
import type { JsonCommand } from '../json.ts';
import { SCHEMA_VERSIONS } from '../json.ts';
import { envelope, quote } from './common.ts';
import { comparison } from './comparison.ts';
import { additions, dossierReading, reanchoring, reviewing, versions } from './dossier-documents.ts';
import { explanations, rule } from './explanation.ts';
import { finding } from './finding.ts';
import { search } from './search.ts';
import { tracking } from './track/tracking.ts';

const readout = (command: JsonCommand) => envelope(`${command}@${SCHEMA_VERSIONS[command]}`);

const read = z.strictObject({
  readout: readout('read'),
  text: z.strictObject({
    id: z.string(),
    sha256: z.string().describe('Of the extracted text in UTF-8, in hexadecimal.'),
    language: z.enum(['en', 'zh']),
    script: z.enum(['Hans', 'Hant', 'Latn', 'Zyyy']),
    length: z.int().describe('In UTF-16 code units.'),
  }),
  origin: z
    .strictObject({
      kind: z.enum(['account', 'post', 'statement', 'report', 'commentary', 'data']).nullable(),
      party: z.string().nullable(),
      parties: z
        .array(z.string())
        .describe('The parties of the exchange, from the header or as the lead names them.'),
      published: z.string().nullable().describe('ISO date or date and time of publication.'),
      basis: z
        .enum(['stated', 'inferred', 'unknown'])
        .describe(
          'Whether the header or the user said the kind and whose text it is, or the form of the text shows it.',
        ),
      shown: z.array(quote).describe('Where inferred: the words that show it.'),
    })
    .describe('What was taken for granted about the text.'),
  findings: z.array(finding),
});

const compare = z.strictObject({ readout: readout('compare'), ...comparison });

const brief = z.strictObject({
  readout: readout('brief'),
  exchange: z.string(),
  language: z.enum(['en', 'zh-Hans', 'zh-Hant']),
  format: z.enum(['html', 'markdown']),
  document: z.string(),
});

const span = z.strictObject({ start: z.int(), end: z.int() });

const verify = z.strictObject({
  readout: readout('verify'),
  checked: z.int(),
  held: z.int(),
  problems: z.array(
    z.strictObject({
      code: z.enum(['quote-drifted', 'text-missing']),
      text: z.string(),
      start: z.int(),
      end: z.int(),
      exact: z.string(),
      reads: z.string().nullable(),
      movedTo: span.nullable(),
      at: z.string().describe('JSON Pointer into the result that was checked.'),
    }),
  ),
  originals: z
    .strictObject({
      checked: z.int(),
      problems: z.array(
        z.strictObject({
          code: z.enum(['original-missing', 'original-changed', 'original-outside']),
          text: z.string(),
          path: z.string(),
          message: z.string(),
        }),
      ),
    })
    .describe('Of a dossier: the bytes that texts came from, held against their headers.'),
  texts: z.array(z.strictObject({ id: z.string(), sha256: z.string().nullable(), quotes: z.int() })),
});

const rules = z.strictObject({ readout: readout('rules'), rules: z.array(rule) });

const explain = z.union(
  explanations.map((shape) => z.strictObject({ readout: readout('explain'), ...shape })),
);

/** The document that each command prints with --json. */
export const documents = {
  read,
  'read-dossier': z.strictObject({ readout: readout('read-dossier'), ...dossierReading }),
  compare,
  brief,
  verify,
  rules,
  explain,
  add: z.strictObject({ readout: readout('add'), ...additions }),
  review: z.strictObject({ readout: readout('review'), ...reviewing }),
  versions: z.strictObject({ readout: readout('versions'), ...versions }),
  reanchor: z.strictObject({ readout: readout('reanchor'), ...reanchoring }),
  search: z.strictObject({ readout: readout('search'), ...search }),
  track: z.strictObject({ readout: readout('track'), ...tracking }),
} satisfies Record<Exclude<JsonCommand, 'track-compact'>, z.ZodType>;
