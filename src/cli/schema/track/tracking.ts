import { z } from 'zod';
import { exchanges } from './exchanges.ts';
import { forecasts } from './forecasts.ts';
import { gaps } from './gaps.ts';
import { measures } from './measures.ts';
import { promises } from './promises.ts';
import { scores } from './scores.ts';
import { timeline } from './timeline.ts';

/** What `readout track` tells, one key for each section. */
export const tracking = {
  asOf: z.string().describe('ISO day; what became known later is left out.'),
  parties: z.array(z.string()),
  basis: z
    .strictObject({
      texts: z.int(),
      rows: z.int().describe('Of the tables of facts.'),
      undated: z.array(z.string()).describe('Texts without a day of publication: known on every day.'),
      later: z.int().describe('Texts that became known after the day.'),
    })
    .describe('What all of it rests on.'),
  ...promises,
  ...forecasts,
  exchanges: exchanges.describe('Contacts in order of date.'),
  gaps: gaps.describe('Days between contacts, overall and by level.'),
  measures,
  timeline: timeline.describe('Events in order of day.'),
  scores: scores.describe('What the events come to on a scale.'),
};
