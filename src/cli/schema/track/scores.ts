import { z } from 'zod';
import { eventSeries } from './timeline.ts';

const scale = z.strictObject({ id: z.string(), label: z.string(), from: z.enum(['readout', 'dossier']) });

const point = z
  .strictObject({
    period: z.string().describe('ISO day or month.'),
    n: z.int().min(1),
    sum: z.number(),
    mean: z.number(),
    events: z.array(z.string()).min(1).describe('Ids of the events.'),
  })
  .meta({ id: 'ScorePoint' });

const direction = {
  actor: z.string(),
  recipient: z.string().nullable().describe('null: aimed at nobody in particular.'),
};

const ids = z.array(z.string());

/** What the events come to on a scale, and how far that hangs on the scale. */
export const scores = z.strictObject({
  scale: scale.describe('The scale of all sums and means here.'),
  others: z.array(scale),
  series: z
    .array(
      z.strictObject({
        series: eventSeries,
        ...direction,
        n: z.int(),
        daily: z.array(point),
        monthly: z.array(point),
      }),
    )
    .describe('Directions and series are never added up.'),
  tone: z
    .array(
      z.strictObject({
        month: z.string(),
        actor: z.string(),
        recipient: z.string(),
        verbal: point.nullable(),
        material: point.nullable(),
        reading: z
          .enum(['converging', 'diverging'])
          .nullable()
          .describe('null where either sums to nothing.'),
      }),
    )
    .describe('Words and deeds side by side.'),
  dependence: z
    .array(
      z.strictObject({
        series: eventSeries,
        ...direction,
        month: z.string(),
        n: z.int(),
        readings: z.array(
          z.strictObject({
            scale: z.string(),
            sum: z.number(),
            mean: z.number(),
            rank: z.int().describe('Place of the month by mean, 1 the most friendly.'),
          }),
        ),
        signChanges: z.boolean(),
        rankSpread: z.int(),
      }),
    )
    .describe('Every month under every scale.'),
  uncounted: z
    .strictObject({ scheduled: ids, denied: ids, undated: ids, withoutValue: ids })
    .describe('Ids of events that do not count, by reason.'),
});
