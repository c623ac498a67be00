import { z } from 'zod';
import { FINDING_KINDS } from '../../core/evidence/finding.ts';
import { JUDGING_ACTS } from '../../core/review/judgement.ts';
import { quote } from './common.ts';
import { finding } from './finding.ts';

const problem = z.strictObject({ path: z.string(), code: z.string(), message: z.string() });

const opinion = z.strictObject({
  decision: z.string(),
  by: z.string(),
  at: z.string(),
  act: z.enum(['confirm', 'reject', 'edit', 'add']),
  value: z.unknown().describe('For edit and add: the value that the person gives.'),
  why: z.string().nullable(),
});

const reviewed = z.strictObject({
  finding: z.string(),
  kind: z.enum(FINDING_KINDS),
  text: z.string(),
  quote: quote.describe('The words that were decided on.'),
  state: z
    .enum(['confirmed', 'rejected', 'edited', 'added', 'disputed', 'open'])
    .describe('`disputed`: two people hold different things. `open`: remarks only.'),
  fate: z
    .enum(['same', 'changed', 'gone', 'text-changed', 'text-missing'])
    .describe('What became of the finding since it was decided on.'),
  was: z.unknown().describe('The value that people were shown; null where one of them added the finding.'),
  now: z.array(finding).describe('What is found there now, where it is not the same.'),
  opinions: z.array(opinion).describe('One each person.'),
  remarks: z.array(z.strictObject({ decision: z.string(), by: z.string(), at: z.string(), why: z.string() })),
  judgements: z
    .array(
      z.strictObject({
        decision: z.string(),
        by: z.string(),
        at: z.string(),
        act: z.enum(JUDGING_ACTS),
        value: z.unknown().describe('What was entered.'),
        why: z.string().nullable(),
      }),
    )
    .describe('What people entered of what it tells: whether it was kept, what became of it.'),
});

/** What `readout read DOSSIER --json` prints, without the envelope. */
export const dossierReading = {
  dossier: z.strictObject({ title: z.string().nullable(), parties: z.array(z.string()) }),
  problems: z
    .array(problem)
    .describe('Sources that cannot be used, and lines of the log that cannot be read.'),
  texts: z.array(
    z.strictObject({
      text: z.strictObject({
        id: z.string(),
        sha256: z.string(),
        language: z.string().nullable(),
        script: z.string().nullable(),
        length: z.int(),
      }),
      source: z.strictObject({
        path: z.string(),
        version: z.int(),
        kind: z.string().nullable(),
        party: z.string().nullable(),
        publisher: z.string().nullable(),
        published: z.string().nullable(),
        exchange: z.string().nullable(),
        title: z.string().nullable(),
        url: z.string().nullable(),
        group: z
          .string()
          .describe('The first of the texts that say nearly the same; its own id where none does.'),
      }),
      findings: z.array(finding),
      reviews: z.array(reviewed),
    }),
  ),
};

/** What `readout add --json` prints. */
export const additions = {
  documents: z.array(
    z.strictObject({
      from: z.string(),
      did: z.enum(['added', 'version', 'same', 'refused']),
      id: z.string().nullable(),
      proposed: z.array(z.string()).describe('Keys of the header that the machine filled in.'),
      warnings: z.array(z.strictObject({ code: z.string(), message: z.string() })),
      problem: z.strictObject({ code: z.string(), message: z.string() }).nullable(),
    }),
  ),
};

/** What `readout review --json` prints. */
export const reviewing = {
  findings: z.int().describe('Findings of all texts.'),
  agreement: z.strictObject({
    alpha: z.number().nullable().describe("Krippendorff's alpha, nominal; null where nothing can be told."),
    units: z.int().describe('Findings that at least two people decided on.'),
    judgements: z.int(),
    people: z.int(),
  }),
  reviews: z.array(reviewed),
  proposed: z
    .array(z.strictObject({ text: z.string(), keys: z.array(z.string()) }))
    .describe('Headers that nobody has confirmed yet.'),
  problems: z.array(problem),
};

/** What `readout reanchor --json` prints. */
export const reanchoring = {
  moved: z.array(z.string()).describe('Ids of the decisions written.'),
  open: z.array(
    z.strictObject({
      finding: z.string(),
      text: z.string(),
      was: quote,
      proposals: z.array(
        z.strictObject({ start: z.int(), end: z.int(), exact: z.string(), score: z.number() }),
      ),
    }),
  ),
};

const side = z.strictObject({
  version: z.int(),
  captured: z.string().nullable(),
  original: z.string().nullable().describe('SHA-256 of the bytes that it came from.'),
});
const stretch = z.strictObject({ start: z.int(), end: z.int(), exact: z.string() });

/** What `readout versions --json` prints. */
export const versions = {
  steps: z.array(
    z.strictObject({
      text: z.string(),
      before: side,
      after: side,
      kept: z.int().describe('Sentences that stand in both in the same order.'),
      changes: z.array(
        z.strictObject({
          kind: z.enum(['added', 'dropped', 'moved', 'changed']),
          before: stretch.nullable().describe('Offsets into the earlier text.'),
          after: stretch.nullable().describe('Offsets into the later text.'),
          dropped: z.array(stretch),
          added: z.array(stretch),
          moved: z.boolean(),
          writingOnly: z.boolean().describe('Only script, width, capitals or look-alike signs differ.'),
        }),
      ),
    }),
  ),
};
