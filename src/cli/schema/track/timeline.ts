import { z } from 'zod';
import { EVENT_SERIES } from '../../../core/lexicon/scale.ts';
import { mention } from './mention.ts';

export const eventSeries = z.enum(EVENT_SERIES).describe('Words, contacts or deeds; never added up.');

const event = z
  .strictObject({
    id: z.string(),
    kind: z.string().describe('A kind of the catalogue of events.'),
    series: eventSeries,
    actors: z.array(z.string()),
    recipients: z
      .array(z.string())
      .describe('The same as the actors for what they do together; empty where nobody is named.'),
    date: z.string().nullable().describe('EDTF.'),
    day: z.string().nullable().describe('The first ISO day that the date allows.'),
    lastDay: z.string().nullable(),
    dated: z
      .enum(['stated', 'exchange', 'published'])
      .nullable()
      .describe('Whether words tell the date, or it is that of the exchange or of the text.'),
    issues: z.array(z.string()),
    status: z.enum(['past', 'scheduled', 'denied']),
    exchange: z.string().nullable().describe('The exchange that it is, or in which it was said.'),
    known: z.string().nullable().describe('ISO day from which it was known.'),
    mentions: z.array(mention).min(1),
    independent: z.int().describe('Sources that do not copy each other.'),
    value: z.number().nullable().describe('On the chosen scale; null where it does not count.'),
  })
  .meta({ id: 'Event', description: 'One act at one time, however many passages tell it.' });

/** Events in order of day. */
export const timeline = z.array(event);
