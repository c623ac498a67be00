import { z } from 'zod';
import { PHASE_STATES } from '../../../core/track/phases/phase-state.ts';
import { eventRef } from './event-ref.ts';

const state = z
  .enum(PHASE_STATES)
  .meta({ id: 'PhaseState', description: 'A state of the automaton; its rules say what it means.' });

const rule = z.strictObject({
  id: z.string(),
  from: z
    .array(state)
    .nullable()
    .describe('Null: from any other state. Empty: only where no phase has begun.'),
  to: state,
  says: z.string().describe('In plain words.'),
  fired: z.int(),
});

const phase = z.strictObject({
  state,
  from: z.string().describe('ISO day; the last that its event allows.'),
  fromEarliest: z.string().nullable().describe('The first day that its event allows, where it is another.'),
  until: z.string().nullable().describe('The next boundary; null where it lasts.'),
  days: z.int(),
  rule: z.string(),
  events: z.array(eventRef).min(1).describe('What fired the rule.'),
  silence: z
    .strictObject({
      since: z.string(),
      days: z.int(),
      sources: z.int().describe('Texts and rows of those days.'),
    })
    .nullable()
    .describe('For a time-out.'),
});

const instance = z.strictObject({
  phases: z.array(z.int()).describe('Indexes among the phases.'),
  between: z.array(z.int()).describe('Phases between that the pattern does not name.'),
  from: z.string(),
  until: z.string().nullable(),
});

const pattern = z.strictObject({
  pattern: z.strictObject({ id: z.string(), states: z.array(state) }),
  n: z.int(),
  instances: z.array(instance),
  begun: instance.nullable().describe('The beginning of the pattern at the end of the phases.'),
});

const setDistance = z
  .strictObject({
    distance: z.number().describe('1 less the share of common members.'),
    common: z.array(z.string()),
    n: z.int().describe('Members of either set.'),
  })
  .nullable();

const analogue = z.strictObject({
  exchange: z.string(),
  day: z.string(),
  distance: z.number().nullable().describe('Weighted mean of the parts; null without an account.'),
  issues: setDistance,
  formulations: setDistance,
  phase: z
    .strictObject({ distance: z.number(), past: state, present: state })
    .nullable()
    .describe('The phase that each fell into.'),
  daysBefore: z.int(),
  followed: z.array(
    z.strictObject({
      days: z.int(),
      complete: z.boolean().describe('Whether so many days had passed.'),
      passed: z.int(),
      events: z.array(eventRef),
    }),
  ),
});

/** The relationship as a series of phases. */
export const phases = z.strictObject({
  rules: z.array(rule),
  phases: z.array(phase),
  patterns: z.array(pattern),
  analogues: z
    .strictObject({
      of: z.string().describe('The latest exchange with an account.'),
      weights: z.strictObject({ issues: z.number(), formulations: z.number(), phase: z.number() }),
      candidates: z.array(analogue).describe('All past exchanges, the nearest first.'),
    })
    .nullable(),
});
