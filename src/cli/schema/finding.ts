import { z } from 'zod';
import { bound } from './bound.ts';
import { quote } from './common.ts';
import { discrepancy } from './discrepancy.ts';
import { measure } from './measure-value.ts';
import { claim, commitment, forecast } from './promise-values.ts';
import { balance, citation, criterion, evaluation, event, frame, motive } from './source-values.ts';
import { utterance } from './utterance-value.ts';

const parties = z.array(z.string());

const issue = z.strictObject({
  issue: z.string(),
  status: z.enum(['mentioned', 'excluded']),
  form: z.string().describe('The form of the lexicon that matched.'),
  umbrella: z.boolean().describe('Names a class of things, and not its members.'),
  holders: parties.describe('Parties whose view the stretch gives.'),
  occasion: z.enum(['earlier']).nullable().describe('Said before the exchange that the text is about.'),
});

const mention = z.strictObject({
  type: z.enum(['party', 'person', 'organisation', 'outlet', 'place', 'document', 'dyad', 'direction']),
  entity: z.string().nullable(),
  party: z.string().nullable(),
  role: z.string().nullable(),
  roleTime: z.enum(['current', 'former']).nullable(),
  flag: z.string().nullable().describe('A doubt that a person must settle.'),
  candidates: z.array(z.string()),
});

const formulation = z.strictObject({
  formulation: z.string(),
  match: z
    .enum(['exact', 'elided', 'altered'])
    .describe('`elided`: words are left out. `altered`: words are put in or exchanged.'),
  phrase: z.string().describe('The wording that the text was held against.'),
  dropped: z.array(z.string()).describe('Words of the phrase that the text leaves out.'),
  added: z.array(z.string()).describe('Words of the text that the phrase does not have.'),
  slots: z.array(
    z.strictObject({
      name: z.string(),
      asWritten: z.string(),
      id: z.string().nullable().describe('Null for a slot that takes any words.'),
    }),
  ),
  class: z.string(),
  valence: z.number(),
  ladder: z
    .strictObject({ id: z.string(), rung: z.int(), of: z.int() })
    .nullable()
    .describe('Its step on a verbal ladder, from 1, the mildest: a convention of readers.'),
  issues: z.array(z.string()).describe('Issues that the same clause names.'),
  contrasts: z.array(z.string()).describe('Formulations that look alike and are not the same.'),
  holders: parties,
});

const record = z.discriminatedUnion('field', [
  z.strictObject({
    field: z.literal('date'),
    value: z.string().describe('EDTF.'),
    asWritten: z.string(),
    anchor: z.string().nullable(),
    zone: z.string().nullable().describe('The words for the time zone, as written.'),
  }),
  z.strictObject({
    field: z.literal('partOfDay'),
    value: z.enum(['morning', 'noon', 'afternoon', 'evening', 'night']),
  }),
  z.strictObject({
    field: z.literal('channel'),
    value: z.enum(['call', 'video', 'meeting', 'talks', 'letter']),
    margins: z.boolean(),
  }),
  z.strictObject({ field: z.literal('place'), value: z.string(), name: z.string() }),
  z.strictObject({ field: z.literal('duration'), value: z.string(), minutes: z.number(), bound }),
  z.strictObject({
    field: z.literal('requestedBy'),
    value: z
      .string()
      .nullable()
      .describe('A party, `mutual`, or `counterpart` where only the other side is meant.'),
    asker: z.string().nullable().describe('The words that name who asked.'),
    explicit: z.boolean(),
    formula: z.string(),
    object: z.enum(['exchange', 'commitment', 'action']),
  }),
  z.strictObject({ field: z.literal('acceptedBy'), value: z.string().nullable(), formula: z.string() }),
  z.strictObject({ field: z.literal('participants'), value: z.array(z.string()) }),
  z.strictObject({
    field: z.literal('delegation'),
    party: z.string().nullable(),
    part: z.enum(['members', 'lead', 'added', 'removed']),
    value: z.array(z.string()).describe('Known persons by id, others as written.'),
  }),
  z.strictObject({
    field: z.literal('publication'),
    value: z.enum(['flash', 'full', 'post', 'oral', 'briefing']),
    party: z.string().nullable(),
    time: z.string().nullable(),
  }),
]);

const time = z.strictObject({
  value: z.string().nullable().describe('EDTF; null where the words need an anchor that nobody gave.'),
  asWritten: z.string(),
  precision: z.enum([
    'century',
    'decade',
    'year',
    'half',
    'quarter',
    'season',
    'month',
    'third',
    'week',
    'day',
    'part',
    'hour',
    'minute',
    'second',
    'vague',
    'duration',
    'recurring',
    'event',
  ]),
  anchor: z.enum(['stated', 'published', 'exchange', 'context', 'event']).nullable(),
  why: z.string().describe('The rule that gave the value.'),
  bound: z.enum(['<', '<=', '>', '>=']).nullable().describe('On which side the time is open.'),
  approximate: z.boolean(),
  section: z.enum(['early', 'mid', 'late']).nullable().describe('Which part of `value` is meant.'),
  partOfDay: z.enum(['morning', 'noon', 'afternoon', 'evening', 'night']).nullable(),
  zone: z
    .strictObject({ asWritten: z.string(), offset: z.string().nullable() })
    .nullable()
    .describe('The words for the time zone, and its offset on that day.'),
  utc: z.string().nullable(),
  event: z.string().nullable().describe('The words of the event that the time is told by.'),
  relation: z.enum(['before', 'after', 'within']).nullable(),
  offset: z
    .strictObject({ iso: z.string(), operator: z.enum(['=', '>=', '<=', '>', '<', '~']) })
    .nullable()
    .describe('How far from the event or anchor; X stands for a vague count.'),
});

const amount = z.strictObject({
  quantity: z.enum(['percent', 'percentage-point', 'money', 'count', 'duration', 'ratio']),
  value: z.number().nullable().describe('In `unit`; null for a range.'),
  low: z.number().nullable().describe('The lower end of a range.'),
  high: z.number().nullable().describe('The upper end of a range.'),
  bound,
  unit: z.string().nullable(),
  currency: z.string().nullable().describe('ISO 4217.'),
  change: z
    .enum(['level', 'change', 'from', 'to'])
    .nullable()
    .describe('A level, or a change by the amount; `from` and `to` where both ends are given.'),
  of: z.string().nullable().describe('The words for what the amount is of.'),
  asWritten: z.string().describe('The number with its unit, without words of bound.'),
  flag: z.string().nullable().describe('A doubt that a person must settle.'),
});

const findingOf = <Kind extends string, Value extends z.ZodType>(kind: Kind, value: Value) =>
  z.strictObject({
    id: z.string().describe('The same on every run over the same text.'),
    kind: z.literal(kind),
    value,
    basis: z.enum(['stated', 'inferred']),
    evidence: z
      .array(quote)
      .min(1)
      .describe('The first is the finding itself; further ones are what it rests on.'),
    reader: z.string().describe('The reader and its version.'),
  });

export const finding = z
  .discriminatedUnion('kind', [
    findingOf('issue', issue),
    findingOf('mention', mention),
    findingOf('utterance', utterance),
    findingOf('formulation', formulation),
    findingOf('record', record),
    findingOf('time', time),
    findingOf('commitment', commitment),
    findingOf('claim', claim),
    findingOf('forecast', forecast),
    findingOf('amount', amount),
    findingOf('measure', measure),
    findingOf('event', event),
    findingOf('discrepancy', discrepancy),
    findingOf('citation', citation),
    findingOf('motive', motive),
    findingOf('evaluation', evaluation),
    findingOf('balance', balance),
    findingOf('criterion', criterion),
    findingOf('frame', frame),
  ])
  .meta({ id: 'Finding', description: 'Something that one text says, with the words that say it.' });
