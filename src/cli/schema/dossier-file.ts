import { z } from 'zod';
import { EVENT_SERIES } from '../../core/lexicon/scale.ts';
import { TABLE_CONTENTS } from '../../core/track/input/data-table.ts';
import { additionsShape } from '../../tasks/additions-shape.ts';
import { SOURCE_KINDS } from '../../tasks/source-kinds.ts';

const names = z.array(z.string());
const inLanguage = z.looseObject({
  names: names.optional().describe('Names of the state: Nordavia, Republic of Nordavia.'),
  sides: names.optional().describe('Names of the side in talks: the Nordavian side, 诺方.'),
  demonyms: names.optional().describe('Its people: Nordavian, Nordavians.'),
  metonyms: names.optional().describe('Places that stand for its government.'),
});
const label = z.union([
  z.string(),
  z.strictObject({ en: z.string(), 'zh-Hans': z.string(), 'zh-Hant': z.string() }),
]);
const party = z.union([
  z.string().describe('A code that the lexicon knows, such as FR.'),
  z.looseObject({
    id: z.string(),
    label: label.optional(),
    language: z.string().optional(),
    offset: z
      .string()
      .regex(/^[+-]\d{2}:\d{2}$/)
      .optional()
      .describe('Its time zone as an offset from UTC: "+08:00".'),
    en: z.union([names, inLanguage]).optional(),
    zh: z.union([names, inLanguage]).optional(),
  }),
]);

/** A day, or the first and the last day joined by a stroke. */
const days = z.string().regex(/^\d{4}-\d{2}-\d{2}(?:\/\d{4}-\d{2}-\d{2})?$/);

const exchange = z.looseObject({
  id: z.string(),
  date: days.optional(),
  channel: z.string().optional().describe('call, video, meeting, talks or letter.'),
  level: z.string().optional().describe('leaders, ministers, or a word of your own.'),
  place: z.string().optional(),
  parties: names.optional(),
  note: z.string().optional(),
});

const followed = z.looseObject({
  url: z.url().describe('A feed, a sitemap or a page.'),
  kind: z.enum(SOURCE_KINDS).optional().describe('What its texts are.'),
  party: z.string().optional().describe('Whose texts they are.'),
  publisher: z.string().optional(),
});

const table = z.looseObject({
  id: z.string(),
  path: z.string().describe('Below the dossier, such as sources/measures.csv.'),
  holds: z.enum(TABLE_CONTENTS).optional().describe('What its rows are; prices where absent.'),
  title: z.string().optional(),
  market: z.string().optional().describe('Of prices: the column that is taken as the market.'),
  window: z
    .tuple([z.int().min(0), z.int().min(0)])
    .optional()
    .describe('Of prices: trading days before and after an exchange; 1 and 1 where absent.'),
});

const confounder = z.looseObject({
  date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  what: z.string().describe('What else happened on that day.'),
  source: z.string().optional().describe('An address, or the id of a source.'),
});

const scale = z.looseObject({
  id: z.string().describe('Small letters, digits and hyphens.'),
  label: z.string().optional(),
  base: z
    .string()
    .optional()
    .describe('A scale of Readout from which kinds that are left out take their values.'),
  values: z
    .record(
      z.string(),
      z.union([z.number(), z.looseObject({ value: z.number(), reason: z.string().optional() })]),
    )
    .describe('By kind of event, from -10 to 10.'),
});

const stateTest = z.looseObject({
  series: z.enum(EVENT_SERIES),
  figure: z.enum(['n', 'mean']).describe('Number of events in the window, or mean of their values.'),
  least: z.number().optional(),
  most: z.number().optional(),
});

const stateRules = z.looseObject({
  id: z.string().optional(),
  days: z.int().min(1).optional().describe('Length of the window; 90 where absent.'),
  rules: z
    .array(z.looseObject({ id: z.string(), label: label.optional(), when: z.array(stateTest).min(1) }))
    .min(1)
    .describe('The first whose tests all hold gives the label.'),
});

const relation = z.looseObject({
  id: z.string(),
  label: label.optional(),
  range: z.number().describe('N: the relation lies between -N and N.'),
  start: z.looseObject({ day: z.string(), value: z.number() }),
  bands: z
    .array(z.looseObject({ label, from: z.number(), to: z.number() }))
    .optional()
    .describe('In order, without gaps, from -N to N.'),
  values: scale.shape.values.describe('How much a kind of event moves a relation that stands at 0.'),
});

/** `dossier.yaml`, for editors that complete it. */
export const dossierFile = z.looseObject({
  title: z
    .union([
      z.string(),
      z.looseObject({ en: z.string(), 'zh-Hans': z.string().optional(), 'zh-Hant': z.string().optional() }),
    ])
    .optional(),
  parties: z.array(party).optional().describe('The parties of the relationship, in the order of columns.'),
  exchanges: z.array(exchange).optional().describe('Contacts, in any order.'),
  watch: names.optional().describe('Ids of issues to show even where no account brings them up.'),
  follow: z.array(followed).optional().describe('What `readout watch` looks at.'),
  scales: z.array(scale).optional().describe('Scales for events; `readout track --scale ID` takes one.'),
  state: stateRules
    .optional()
    .describe('Rules for the label of the relationship, instead of those of Readout.'),
  relations: z
    .array(relation)
    .optional()
    .describe('“Tsinghua-style” series: one number for the whole relation, by your own values.'),
  data: z.array(table).optional().describe('Tables of facts and figures.'),
  confounders: z
    .array(confounder)
    .optional()
    .describe('What else may have moved prices around an exchange; without an entry none was searched.'),
  ...additionsShape.omit({ parties: true }).shape,
});

/** The header of a source. */
export const sourceHeader = z.looseObject({
  id: z.string().optional().describe('The name of the file without its ending, where absent.'),
  kind: z.enum(SOURCE_KINDS).optional(),
  party: z.string().optional().describe('Whose text it is.'),
  parties: names.optional().describe('For a text that several parties published together.'),
  publisher: z.string().optional(),
  language: z.string().optional(),
  published: z.string().optional().describe('2030-01-31 or 2030-01-31T20:15:00+08:00.'),
  signed: z.string().optional(),
  exchange: z.string().optional().describe('The id of the contact that it is about.'),
  title: z.string().optional(),
  url: z.string().optional(),
  captured: z.string().optional(),
  version: z.int().min(1).optional(),
  original: z.looseObject({ path: z.string(), sha256: z.string(), format: z.string() }).optional(),
  extracted: z.string().optional(),
  proposed: names.optional().describe('Keys that the machine filled in and nobody has confirmed.'),
});
