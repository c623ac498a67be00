import { z } from 'zod';
import { mention } from './mention.ts';

const fraction = z.number().describe('0.006 is 0.6 percent.');

const model = z.strictObject({
  model: z.enum(['constant-mean', 'market']),
  market: z.string().nullable().describe('Column taken as the market.'),
  estimation: z.strictObject({
    from: z.string(),
    until: z.string(),
    n: z.int(),
    exchanges: z.array(z.string()).describe('Exchanges that fall into it.'),
  }),
  sigma: fraction,
  days: z.array(
    z.strictObject({
      day: z.string(),
      offset: z.int().describe('Trading days from the event day.'),
      return: fraction,
      expected: fraction,
      abnormal: fraction,
      mention,
    }),
  ),
  abnormal: fraction,
  standardError: fraction,
  t: z.number(),
  degreesOfFreedom: z.int(),
});

const confounder = z.strictObject({
  date: z.string(),
  what: z.string(),
  source: z.string().nullable(),
  from: z.enum(['analyst', 'dossier']),
  event: z.string().nullable().describe('Id in `timeline`.'),
});

/** What prices did around exchanges. */
export const market = z.array(
  z.strictObject({
    exchange: z.string(),
    table: z.string(),
    asset: z.string(),
    window: z.tuple([z.int(), z.int()]).describe('Trading days before and after the event day.'),
    eventDay: z.string().nullable(),
    eventReturn: fraction.nullable(),
    models: z.array(model),
    missing: z.enum(['no-prices', 'short-window', 'short-estimation']).nullable(),
    available: z.int().describe('Returns there are for an estimation.'),
    confounders: z.array(confounder),
    searched: z.boolean().describe('Whether an analyst entered what else happened in the window.'),
  }),
);
