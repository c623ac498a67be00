import { z } from 'zod';
import { OUTCOMES } from '../../../core/review/judgement.ts';
import { mention } from './mention.ts';

const stamped = <Value extends z.ZodType>(value: Value) =>
  z.strictObject({
    decision: z.string(),
    by: z.string(),
    at: z.string(),
    value,
    why: z.string().nullable(),
  });

const probability = z.strictObject({
  from: z.enum(['author', 'analyst']),
  by: z.string(),
  low: z.number(),
  high: z.number(),
  asWritten: z.string().nullable(),
  score: z
    .strictObject({ brier: z.number(), log: z.number().describe('Clipped at .01 and .99.') })
    .nullable()
    .describe('Against the outcome; a range is scored at its middle.'),
});

const forecast = z.strictObject({
  id: z.string().describe('The finding of its first mention; `readout review` takes it.'),
  sha256: z.string().describe('Over the text, the span and the words of proposition, condition and horizon.'),
  known: z.string().nullable(),
  by: z.string(),
  publisher: z.string().nullable(),
  proposition: z.string(),
  condition: z.string().nullable(),
  hedge: z.string().nullable().describe('As quoted; never turned into a number.'),
  horizon: z.strictObject({ asWritten: z.string(), day: z.string().nullable() }).nullable(),
  issues: z.array(z.string()),
  mentions: z.array(mention),
  sources: z.int(),
  criteria: z.array(stamped(z.string())).describe('How to tell whether it came true.'),
  probabilities: z.array(probability),
  classes: z
    .array(
      z.strictObject({
        by: z.string(),
        classes: z.array(z.strictObject({ class: z.string(), p: z.number() })).min(2),
        why: z.string().nullable(),
        score: z
          .strictObject({ brier: z.number(), log: z.number() })
          .nullable()
          .describe('Brier is the sum over the classes, from 0 to 2; null also where none of them happened.'),
      }),
    )
    .describe('Where more than two things could happen, what analysts gave each.'),
  happened: z
    .string()
    .nullable()
    .describe('Which of the classes did; null where nobody says or they differ.'),
  happenings: z.array(stamped(z.string())),
  conditionMet: z.boolean().nullable(),
  conditions: z.array(stamped(z.boolean())),
  outcome: z.enum(['open', 'disputed', ...OUTCOMES]),
  outcomes: z.array(stamped(z.enum(OUTCOMES))),
  isDue: z.boolean().describe('Its horizon is past, and nobody entered an outcome.'),
});

/** What texts foretold, and what came of it. */
export const forecasts = {
  forecasts: z.array(forecast).describe('Each once, however often it is reprinted.'),
  forecastScores: z
    .array(
      z.strictObject({
        from: z.enum(['author', 'analyst']),
        by: z.string().nullable(),
        of: z.enum(['yes-no', 'classes']).describe('Scored on scales of their own.'),
        n: z.int(),
        brier: z.number(),
        log: z.number(),
        forecasts: z.array(z.string()),
        reliability: z
          .array(
            z.strictObject({
              from: z.number(),
              to: z.number(),
              n: z.int(),
              meanProbability: z.number(),
              cameTrue: z.number(),
            }),
          )
          .nullable()
          .describe('Null below 30 forecasts.'),
        decomposition: z
          .strictObject({
            reliability: z.number(),
            resolution: z.number(),
            uncertainty: z.number(),
            rest: z.number(),
          })
          .nullable()
          .describe('Brier = reliability - resolution + uncertainty + rest; null below 30 forecasts.'),
      }),
    )
    .describe('Mean scores over probabilities that authors stated, or analysts entered, apart.'),
};
