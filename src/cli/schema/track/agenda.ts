import { z } from 'zod';
import { HOME_DIRECTIONS, HOME_KINDS } from '../../../core/track/agenda/home-actor.ts';
import { RANK_PARTS } from '../../../core/track/agenda/open-issue.ts';
import { PLANNED_KINDS } from '../../../core/track/agenda/planned-contact.ts';
import { quote } from '../common.ts';
import { indicators } from './agenda-indicators.ts';
import { mention } from './mention.ts';
import { toldFact } from './told-fact.ts';

const weight = z.number().min(0);

const text = toldFact(z.string());

const planned = z
  .strictObject({
    kind: z.enum(PLANNED_KINDS),
    parties: z.array(z.string()),
    date: text.describe('EDTF, in every version.'),
    day: z.string().nullable().describe('The first ISO day that any version allows.'),
    lastDay: z.string().nullable(),
    daysTo: z.int().nullable().describe('From the day of the tracking to `day`.'),
    place: text,
    mentions: z.tuple([mention], mention),
    sources: z.int(),
  })
  .meta({ id: 'PlannedContact', description: 'A contact that sources tell as still to come.' });

const nextRound = z.strictObject({
  status: z
    .enum(['told', 'unsettled', 'none-told'])
    .describe('unsettled: sources tell only that time or place is still to be agreed.'),
  contact: planned.nullable(),
  unsettled: z.array(mention),
  delegations: z.array(
    z.strictObject({
      party: z.string(),
      members: z.array(
        z.strictObject({
          person: z.string(),
          change: z.enum(['added', 'removed', 'same']).nullable().describe('Against the last round.'),
          told: z.boolean().describe('Words call the person added or gone.'),
          portfolio: z.string().nullable().describe('From the title.'),
          mentions: z.array(mention),
        }),
      ),
      comparedWith: z.string().nullable().describe('The exchange it is held against.'),
      implied: z
        .array(
          z.strictObject({
            by: z.string().describe('Whose inference it is.'),
            party: z.string().nullable(),
            issues: z.array(z.string()),
            mention,
          }),
        )
        .describe('What a source takes a change to mean: never a finding.'),
    }),
  ),
  agenda: z
    .array(z.strictObject({ issue: z.string(), by: z.string(), mention }))
    .describe('Only what words put on the agenda.'),
  searched: z.strictObject({
    texts: z.int(),
    rows: z.int(),
    sinceLastContact: z.int().describe('Texts published since the last contact.'),
  }),
});

const openIssue = z
  .strictObject({
    issue: z.string(),
    rank: z.int(),
    score: z.number(),
    agenda: z.enum(['told', 'open']).describe('told: words put it on the agenda of the next round.'),
    since: z.string().nullable(),
    first: mention,
    parts: z.array(
      z.strictObject({
        part: z.enum(RANK_PARTS),
        value: z.number().describe('0 to 1.'),
        points: z.number().describe('weight × value'),
        count: z.int(),
        of: z.int().nullable(),
        ids: z.array(z.string()),
        evidence: z.array(quote),
      }),
    ),
  })
  .meta({ id: 'OpenIssue', description: 'An issue that nothing known closes, with its rank and why.' });

const due = z.array(
  z.strictObject({ id: z.string(), day: z.string().nullable(), daysTo: z.int().nullable() }),
);

const homeActor = z
  .strictObject({
    actor: z.string(),
    party: z.string(),
    kind: z.enum(HOME_KINDS),
    role: z.string().nullable(),
    positions: z.array(
      z.strictObject({
        direction: z.enum(HOME_DIRECTIONS),
        issues: z.array(z.string()),
        cue: z.string(),
        voice: z.enum(['own', 'reported']),
        mention,
      }),
    ),
    says: z.array(
      z.strictObject({ say: z.enum(['ratifies', 'vetoes', 'decides']), cue: z.string(), mention }),
    ),
  })
  .meta({ id: 'HomeActor', description: 'Somebody at home who wants something of an issue.' });

const tie = z
  .strictObject({
    issues: z.array(z.string()),
    relation: z.enum(['linked', 'kept-separate']),
    by: z.string(),
    party: z.string().nullable(),
    cue: z.string(),
    mention,
  })
  .meta({ id: 'IssueTie', description: 'Matters that a source ties to each other or keeps apart.' });

const leverage = z
  .strictObject({
    says: z.enum(['depends', 'leverage']),
    asset: z.string().nullable(),
    assetAsWritten: z.string(),
    holder: z.string().nullable(),
    dependent: z.string().nullable(),
    sector: z.string().nullable(),
    share: z.string().nullable().describe('As written; never worked out.'),
    by: z.string(),
    cue: z.string(),
    mention,
  })
  .meta({
    id: 'LeverageClaim',
    description: 'A claim that somebody depends on, or has, a means of pressure.',
  });

/** What comes next, and who could shape it. */
export const agenda = z.strictObject({
  nextRound,
  otherContacts: z.array(planned),
  openIssues: z.array(openIssue).describe('Of the highest score first.'),
  weights: z.strictObject({
    divergence: weight,
    'one-sided': weight,
    'days-open': weight,
    measures: weight,
    commitments: weight,
    warnings: weight,
    'mention-rate': weight,
  }),
  before: z
    .strictObject({
      until: z.string().nullable().describe('The last day of the next round; null where none is told.'),
      due,
      overdue: due,
      windows: due.describe('By act.'),
      windowsAfter: due.describe('Within 14 days after it.'),
      forecasts: due,
    })
    .describe('By the ids of their own sections.'),
  indicators: indicators.describe('Figures with their n. None tells who leads.'),
  homeActors: z.array(homeActor),
  issueTies: z.array(tie),
  leverage: z.array(leverage),
});
