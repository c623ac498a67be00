import { z } from 'zod';
import { EVENT_SERIES } from '../../../core/lexicon/scale.ts';
import { mention } from './mention.ts';

const series = z.enum(EVENT_SERIES);
const ids = z.array(z.string());

const test = z.strictObject({
  series,
  figure: z.enum(['n', 'mean']).describe('Number of events, or mean of their values.'),
  least: z.number().optional(),
  most: z.number().optional(),
});

const label = z.strictObject({ en: z.string(), 'zh-Hans': z.string(), 'zh-Hant': z.string() });

const rules = z.strictObject({
  id: z.string(),
  from: z.enum(['readout', 'dossier']),
  days: z.int().describe('Length of the window.'),
  rules: z
    .array(
      z.strictObject({
        id: z.string(),
        label,
        when: z.array(test).min(1).describe('All have to hold.'),
      }),
    )
    .min(1),
});

const point = z.strictObject({
  month: z.string(),
  from: z.string().describe('First ISO day of the window.'),
  until: z.string(),
  figures: z
    .array(
      z.strictObject({
        series,
        n: z.int().min(1),
        mean: z.number(),
        events: ids.min(1).describe('Ids of the timeline; an event of several sides counts once.'),
      }),
    )
    .min(1)
    .describe('Series are never added up; one without events is left out.'),
  rule: z.string().nullable().describe('The first that holds; null where none does.'),
});

const coined = z.strictObject({
  by: z.string(),
  party: z.string().nullable(),
  words: z.string().describe('The name, as written.'),
  mention,
});

const relation = z.strictObject({
  id: z.string(),
  label,
  style: z.literal('tsinghua'),
  range: z.number().describe('N.'),
  start: z.strictObject({ day: z.string(), value: z.number() }),
  bands: z.array(z.strictObject({ label, from: z.number(), to: z.number() })),
  steps: z.array(
    z.strictObject({
      day: z.string(),
      before: z.number(),
      after: z.number(),
      moves: z
        .array(z.strictObject({ event: z.string(), value: z.number(), change: z.number() }))
        .min(1)
        .describe('What each event did, after conversion.'),
    }),
  ),
  now: z.strictObject({ value: z.number(), band: label.nullable() }),
  ifStarted: z
    .array(z.strictObject({ value: z.number(), now: z.number() }))
    .describe('Where it would stand had it started there.'),
  uncounted: z.strictObject({ beforeStart: ids, undated: ids, withoutValue: ids }),
});

/** What state the relationship is in. */
export const state = z.strictObject({
  rules: rules.describe('Open thresholds; a dossier can replace them.'),
  points: z.array(point).describe('By month; none without events.'),
  coined: z.array(coined).describe('Names that others give it: quotations.'),
  relations: z
    .array(relation)
    .describe(
      'Tsinghua-style series with ranges, starts and values of the user: words, contacts and deeds in one number.',
    ),
});
