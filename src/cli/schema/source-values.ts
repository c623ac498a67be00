import { z } from 'zod';

const attribution = z.enum(['narrator', 'attributed']).describe('In whose voice it is said.');
const by = z.string().describe('The id of whoever says so; `narrator` for the text itself.');
const chain = z.array(z.string()).describe('Who reports it, outermost first.');

export const motive = z.strictObject({
  by,
  attribution,
  about: z.string().nullable().describe('Whose aim it is said to be.'),
  aboutAsWritten: z.string().nullable(),
  cue: z.string().describe('The word that imputes it.'),
  aim: z.string().describe('The aim, as written. An inference of whoever says so.'),
  issues: z.array(z.string()),
  chain,
});

export const evaluation = z.strictObject({
  by,
  attribution,
  target: z.string().describe('A party, `talks`, `agreement` or `relationship`.'),
  polarity: z.enum(['positive', 'negative']),
  aspect: z.enum(['conduct', 'mind', 'breach', 'compliance', 'outcome']),
  asWritten: z.string(),
});

export const balance = z.strictObject({
  parties: z.array(
    z.strictObject({
      party: z.string(),
      positive: z.int(),
      negative: z.int(),
      breaches: z.int().describe('Breaches told as facts in the narrator’s own voice.'),
      motives: z.int().describe('Aims imputed by the narrator.'),
    }),
  ),
  tilt: z.string().nullable().describe('The party that the narrator’s words favour, or `balanced`.'),
  n: z.int().describe('How many judging words it rests on.'),
});

export const citation = z.strictObject({
  outlet: z.string().nullable(),
  url: z.string().nullable().describe('As it stands, with masks left in.'),
  date: z.string().nullable().describe('The date that the address itself gives.'),
  language: z.string().nullable(),
  masked: z.boolean(),
  match: z.enum(['matched', 'list-only', 'body-only']),
  relation: z.enum(['before-exchange', 'same-day', 'after-exchange']).nullable(),
});

export const criterion = z.strictObject({
  of: z.string().describe('The party whose yardstick it is said to be.'),
  criterion: z.enum(['result', 'process', 'text', 'other']),
  asWritten: z.string(),
  commitment: z.string().nullable(),
  by,
  chain,
});

export const frame = z.strictObject({
  frame: z.enum(['personal', 'institutional']),
  holders: z.array(z.string()),
  form: z.string(),
});

export const event = z.strictObject({
  event: z.string(),
  actors: z.array(z.string()),
  recipients: z.array(z.string()),
  date: z.string().nullable().describe('EDTF.'),
  timeAsWritten: z.string().nullable(),
  status: z.enum(['past', 'scheduled', 'denied']),
  issues: z.array(z.string()),
});
