import { z } from 'zod';
import { act, byParty, quote } from './common.ts';
import { discrepancy } from './discrepancy.ts';
import { balance } from './source-values.ts';

const share = z
  .strictObject({ clauses: z.int(), of: z.int(), share: z.number(), low: z.number(), high: z.number() })
  .meta({ id: 'Share', description: 'A share of clauses with its 95% Wilson score interval.' });

export const cell = z
  .strictObject({
    account: z
      .enum(['mentions', 'excludes', 'silent', 'unknown'])
      .describe("What the party's own account does."),
    position: z.enum(['own', 'reported', 'none']).describe("Whose words give the party's view."),
    share: share.nullable(),
    rank: z.int().nullable().describe('1 for the issue brought up first.'),
    acts: z.array(
      z.strictObject({ act, strength: z.number(), negated: z.boolean(), party: z.string(), evidence: quote }),
    ),
    evidence: z.array(quote),
    positionEvidence: z.array(quote),
    searched: z
      .strictObject({
        texts: z.array(z.string()),
        forms: z.array(z.string()),
        past: z.strictObject({ mentioned: z.int(), of: z.int() }).nullable(),
      })
      .nullable()
      .describe('What was searched, where the account is silent.'),
  })
  .meta({ id: 'Cell', description: "One party's side of one issue." });

export const verdict = z
  .enum(['shared', 'one-sided', 'reported-only', 'excluded', 'divergent', 'absent', 'unknown'])
  .meta({ id: 'Verdict' });

const versions = <Value extends z.ZodType>(value: Value) =>
  z.array(z.strictObject({ party: z.string(), value, evidence: quote }));

const exchange = z
  .strictObject({
    id: z.string(),
    parties: z.array(z.string()),
    date: z.string().nullable().describe('ISO date, or EDTF: an interval, or without a year.'),
    dateBasis: z.enum(['stated', 'given']).nullable(),
    partOfDay: versions(z.string()),
    channel: z.string().nullable(),
    channelBasis: z.enum(['stated', 'given']).nullable(),
    place: z.string().nullable(),
    placeBasis: z.enum(['stated', 'given']).nullable(),
    duration: z
      .strictObject({ iso: z.string(), minutes: z.number(), bound: z.string(), party: z.string() })
      .nullable(),
    requestedBy: z.string().nullable(),
    request: versions(
      z.strictObject({ requestedBy: z.string().nullable(), explicit: z.boolean(), formula: z.string() }),
    ),
    acceptance: versions(z.strictObject({ acceptedBy: z.string().nullable(), formula: z.string() })),
    participants: versions(z.array(z.string())),
    publications: z.array(
      z.strictObject({
        text: z.string(),
        party: z.string().nullable(),
        kind: z.string(),
        publisher: z.string().nullable(),
        published: z.string().nullable(),
      }),
    ),
    sincePrevious: z
      .strictObject({ exchange: z.string(), date: z.string(), elapsed: z.int(), inclusive: z.int() })
      .nullable(),
    durations: versions(z.strictObject({ iso: z.string(), minutes: z.number(), bound: z.string() })),
    versions: z.strictObject({
      date: versions(z.string()),
      channel: versions(z.string()),
      place: versions(z.string()),
      duration: versions(z.string()),
    }),
  })
  .meta({
    id: 'Exchange',
    description: 'The exchange as its accounts record it. Null where none or they differ.',
  });

/** The payload of `readout compare --json`. */
export const comparison = {
  exchange,
  issues: z.array(z.strictObject({ issue: z.string(), verdict, cells: byParty(cell) })),
  divergences: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.enum(['act', 'polarity', 'number', 'date', 'duration', 'place', 'channel', 'request']),
      issue: z.string().nullable(),
      sides: z.array(z.strictObject({ party: z.string(), says: z.string(), evidence: quote })),
    }),
  ),
  alignments: z
    .array(
      z.strictObject({
        type: z.enum(['same', 'entails', 'partial', 'different', 'opposite']),
        score: z.number().describe('0 to 1, a sum of shares; no probability.'),
        why: z.array(z.string()),
        issues: z.array(z.string()),
        sides: z.array(z.strictObject({ party: z.string(), evidence: quote })),
      }),
    )
    .describe('Statements of two accounts that answer to each other.'),
  formulations: z.array(
    z.strictObject({
      formulation: z.string(),
      class: z.string(),
      valence: z.number(),
      contrasts: z
        .array(z.string())
        .describe('Phrases that look alike and are not the same, where another account uses them.'),
      uses: byParty(z.array(quote)).describe('The whole sentences.'),
      wordings: byParty(
        z.array(
          z.strictObject({
            evidence: quote.describe('The words of the phrase.'),
            match: z.enum(['exact', 'elided', 'altered']),
            dropped: z.array(z.string()).describe('Words of the phrase that are left out.'),
            added: z.array(z.string()).describe('Words that the phrase does not have.'),
          }),
        ),
      ),
    }),
  ),
  inside: z
    .array(
      z.strictObject({
        party: z.string(),
        text: z.string(),
        discrepancies: z.array(discrepancy.omit({ about: true }).extend({ evidence: z.array(quote) })),
        balance: balance.extend({ evidence: z.array(quote) }).nullable(),
      }),
    )
    .describe('Where each account does not agree with itself, and how its own words judge the parties.'),
  untagged: z.strictObject({
    sentences: z.array(z.strictObject({ party: z.string(), evidence: quote })),
    candidates: z.array(
      z.strictObject({
        phrase: z.string(),
        language: z.enum(['en', 'zh']),
        party: z.string(),
        evidence: z.array(quote),
      }),
    ),
  }),
  accounts: z.array(
    z.strictObject({
      text: z.string(),
      party: z.string(),
      sha256: z.string(),
      language: z.string().nullable(),
      script: z.string(),
      clauses: z.int(),
    }),
  ),
};
