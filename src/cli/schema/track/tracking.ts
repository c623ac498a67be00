import { z } from 'zod';
import { agenda } from './agenda.ts';
import { denied } from './denied.ts';
import { discrepancies, quotations } from './discrepancies.ts';
import { exchanges } from './exchanges.ts';
import { forecasts } from './forecasts.ts';
import { gaps } from './gaps.ts';
import { market } from './market.ts';
import { measures } from './measures.ts';
import { phases } from './phases.ts';
import { promises } from './promises.ts';
import { reactions } from './reactions.ts';
import { scores } from './scores.ts';
import { sequence } from './sequence.ts';
import { state } from './state.ts';
import { timeline } from './timeline.ts';
import { wording } from './wording.ts';

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
  discrepancies: discrepancies.describe('What texts tell differently about one thing, every version.'),
  quotations: quotations.describe('Words quoted of parties, looked for in what they published.'),
  denied: denied.describe('Issues said not to have been discussed: no mentions of them.'),
  measures,
  timeline: timeline.describe('Events in order of day.'),
  scores: scores.describe('What the events come to on a scale.'),
  state: state.describe('What state the relationship is in, by open rules, and in the words of others.'),
  sequence: sequence.describe('What came after what.'),
  phases: phases.describe('The relationship as a series of phases.'),
  market: market.describe('What prices did around exchanges. Nothing here says why.'),
  reactions: reactions.describe('Who judged the exchanges, the relationship and the parties.'),
  agenda: agenda.describe('What comes next, as sources tell.'),
  wording: wording.describe('How the accounts put things, and what has changed in it.'),
};
