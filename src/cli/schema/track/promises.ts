import { z } from 'zod';
import { ASSESSMENTS } from '../../../core/review/judgement.ts';
import { mention } from './mention.ts';

const due = z.strictObject({
  day: z.string().describe('ISO: the last day of what is written.'),
  asWritten: z.string(),
  value: z.string().describe('EDTF, or an ISO 8601 length.'),
  anchor: z
    .enum(['written', 'statement', 'announced', 'words'])
    .describe(
      '`statement`: counted from the day of the statement. `announced`: set for a whole list. `words`: no limit, but the day on which it will be done.',
    ),
});

const state = z.enum(['stated', 'pending', 'claimed_kept', 'claimed_broken', 'disputed', 'assessed']);
const assessment = z.enum(ASSESSMENTS);

const commitment = z.strictObject({
  id: z.string().describe('The finding of its first mention; `readout review` takes it.'),
  by: z.array(z.string()),
  to: z.string().nullable(),
  type: z.enum(['explicit', 'soft', 'joint', 'reaffirmation']),
  action: z.string().describe('As first written.'),
  acts: z.array(z.string()).describe('Kinds of act that its words name.'),
  issues: z.array(z.string()),
  stated: z.string().nullable(),
  exchange: z.string().nullable(),
  firmness: z.literal([1, 2, 3, 4, 5]).describe('1 is a courtesy, 5 is bound by a text or a date.'),
  testable: z.boolean(),
  condition: z.string().nullable(),
  due: due.nullable(),
  daysToDue: z.int().nullable().describe('From the day as of which it is told; negative where past.'),
  mentions: z.array(
    z.strictObject({
      mention,
      role: z.enum(['statement', 'later']),
      voice: z
        .enum(['own', 'joint', 'other', 'third'])
        .describe('Whose text says it, seen from whoever is bound.'),
      action: z.string(),
      exchange: z.string().nullable(),
      due: due.nullable(),
    }),
  ),
  sources: z.int(),
  state: state.describe('Claims move it as far as `disputed`; only an analyst moves it to `assessed`.'),
  assessment: assessment.nullable(),
  assessments: z
    .array(
      z.strictObject({ decision: z.string(), by: z.string(), at: z.string(), assessment, why: z.string() }),
    )
    .describe('Who decided what. Where they differ, the state is not moved.'),
  history: z.array(
    z.strictObject({
      to: state,
      on: z.string().nullable(),
      rule: z.string(),
      by: z.array(z.string()),
      mention: mention.nullable(),
      note: z.string().nullable(),
    }),
  ),
  claims: z.array(z.string()),
  criteria: z
    .array(
      z.strictObject({
        party: z.string(),
        criterion: z.enum(['result', 'process', 'text', 'other', 'unspecified']),
        mentions: z.array(mention),
      }),
    )
    .describe('What each party takes as keeping it. None is chosen.'),
  deeds: z.array(
    z.strictObject({
      deed: z.string(),
      relation: z.enum(['matched', 'contrary']),
      on: z.string().nullable(),
      mention: mention.nullable(),
    }),
  ),
  linked: z.enum(['matched', 'unmatched', 'contrary']).describe('A fact about acts found, never a verdict.'),
  daysWithoutDeed: z.int().nullable(),
});

const claim = z.strictObject({
  id: z.string(),
  claim: z.enum(['kept', 'broken', 'delayed', 'denied', 'fulfilled-own']),
  claimant: z.string(),
  party: z.string().nullable().describe('Null for a third one, whose word moves nothing.'),
  accused: z.string().nullable(),
  on: z.string().nullable(),
  issues: z.array(z.string()),
  mentions: z.array(mention),
  commitments: z.array(z.string()),
  tiedBy: z.enum(['told-beside', 'figure', 'issue', 'document', 'reply']).nullable(),
});

const deed = z.strictObject({
  id: z.string(),
  by: z.string(),
  measure: z.string(),
  action: z.string().nullable(),
  direction: z.enum(['ease', 'tighten']),
  on: z.string().nullable(),
  issues: z.array(z.string()),
  mentions: z.array(mention),
});

/** Who promised what, who says what became of it, and what was done. */
export const promises = {
  commitments: z.array(commitment).describe('Each once, for all texts and languages that tell it.'),
  claims: z.strictObject({
    claims: z.array(claim),
    pairs: z
      .array(
        z.strictObject({
          claim: z.string(),
          reply: z.string(),
          on: z.enum(['commitment', 'issue']),
          days: z.int().nullable(),
        }),
      )
      .describe('A claim and the other side’s reply.'),
  }),
  wordsAndDeeds: z
    .strictObject({
      months: z.array(
        z.strictObject({
          month: z.string(),
          party: z.string(),
          words: z.array(z.string()).describe('Commitments stated or said again.'),
          easing: z.array(z.string()),
          tightening: z.array(z.string()),
        }),
      ),
      deeds: z.array(deed),
    })
    .describe('Words and deeds are two series and are never added up.'),
};
