import { z } from 'zod';
import { quote } from '../common.ts';
import { mention } from './mention.ts';
import { wordingShift } from './wording-shift.ts';

const day = z.string().nullable().describe('ISO day.');
const ids = z.array(z.string());
const passage = z.strictObject({ account: z.string(), evidence: quote });

const account = z.strictObject({
  id: z.string().describe('Id of its first text.'),
  party: z.string(),
  exchange: z.string().nullable(),
  day,
  level: z.string().nullable(),
  texts: ids.describe('Texts of one party about one exchange are one account.'),
  clauses: z.int(),
});

const count = {
  party: z.string(),
  k: z.int(),
  n: z.int().describe('Accounts of the party.'),
  with: ids.describe('Accounts that have it, in order of day.'),
  without: ids,
};

const formulation = z.strictObject({
  formulation: z.string(),
  class: z.string(),
  valence: z.number(),
  parties: z.array(
    z.strictObject({
      ...count,
      first: day,
      last: day,
      uses: z
        .array(
          z.strictObject({
            account: z.string(),
            day,
            match: z.enum(['exact', 'elided', 'altered']),
            dropped: z.array(z.string()),
            added: z.array(z.string()),
            ladder: z.strictObject({ id: z.string(), rung: z.int(), of: z.int() }).nullable(),
            holders: ids.describe('Whose words; those of the other side are not counted in k.'),
            evidence: quote,
          }),
        )
        .describe('In order of day.'),
      elsewhere: z.array(mention).describe('In posts and statements of the party, which are not counted.'),
    }),
  ),
});

const silence = z.strictObject({
  party: z.string(),
  issue: z.string(),
  forms: z.array(z.string()).describe('Forms of the issue that were searched for.'),
  mentionedIn: ids.describe('Accounts that name it, in order of day.'),
  silences: z.array(
    z.strictObject({
      exchange: z.string().nullable(),
      day,
      account: z.string().nullable(),
      reading: z.enum(['unusual', 'expected', 'too-few', 'cannot-tell']),
      mentioned: z.int().describe('Accounts before that name it: the first ones of mentionedIn.'),
      of: z.int(),
      rate: z.number().describe('Mean of Beta(1 + mentioned, 1 + of - mentioned).'),
    }),
  ),
});

const warning = z.strictObject({
  party: z.string(),
  issue: z.string(),
  ladder: z.string(),
  steps: z.array(
    z.strictObject({
      text: z.string(),
      day,
      account: z.string().nullable().describe('null for posts and statements.'),
      rung: z.int().describe('0 where an account names the issue and does not warn.'),
      of: z.int(),
      formulation: z.string().nullable(),
      mention,
    }),
  ),
});

const emphasis = z.strictObject({
  party: z.string(),
  issue: z.string(),
  points: z.array(
    z.strictObject({
      account: z.string(),
      day,
      share: z
        .strictObject({
          clauses: z.int(),
          of: z.int(),
          share: z.number(),
          low: z.number(),
          high: z.number(),
        })
        .describe('Of the clauses, with its 95% Wilson interval.'),
      rank: z.int().nullable(),
      z: z
        .number()
        .nullable()
        .describe('Log odds against the accounts before, by their standard error; null with few tags.'),
      tags: z.int(),
      tagsBefore: z.int(),
    }),
  ),
});

const rarity = z.strictObject({
  mention,
  cue: z.string(),
  says: z.enum(['rare', 'first', 'gone']),
  about: z
    .union([
      z.strictObject({ kind: z.enum(['formulation', 'issue']), id: z.string() }),
      z.strictObject({ kind: z.literal('words'), words: z.string() }),
    ])
    .nullable(),
  counts: z.array(z.strictObject(count)).describe('In the accounts known on the day of the claim.'),
  unchecked: z.enum(['no-wording', 'too-few-accounts']).nullable(),
});

const echo = z.strictObject({
  exchange: z.string(),
  party: z.string(),
  other: z.string(),
  account: z.string().nullable(),
  otherAccount: z.string().nullable(),
  echoed: z.array(z.strictObject({ issue: z.string(), evidence: passage })),
  left: z.array(z.strictObject({ issue: z.string(), evidence: passage })),
  share: z.number().nullable().describe('null where an account is missing.'),
});

/** The wording of the accounts over time. */
export const wording = z.strictObject({
  accounts: z.array(account).describe('In order of day.'),
  formulations: z.array(formulation),
  shifts: z
    .array(wordingShift)
    .describe('Each account against the last of the party about an exchange of the same level.'),
  silences: z.array(silence),
  warnings: z.array(warning),
  emphasis: z.array(emphasis),
  rarity: z.array(rarity),
  echoes: z.array(echo),
});
