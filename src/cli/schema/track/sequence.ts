import { z } from 'zod';
import { ANSWER_TELLINGS } from '../../../core/track/sequence/sequence.ts';
import { quote } from '../common.ts';
import { eventRef, lag } from './event-ref.ts';

const pair = z
  .strictObject({
    from: z.string().describe('Who acted.'),
    to: z.string().describe('Who answered.'),
    action: eventRef,
    reaction: eventRef,
    link: z
      .enum(['same', 'linked', 'none'])
      .describe('Whether they share an issue, one’s is part of the other’s, or only a text joins them.'),
    issues: z.array(z.string()),
    lag,
    told: z
      .enum(ANSWER_TELLINGS)
      .describe('A text says that it answers; the answering text names the action; or it only came after.'),
    telling: z.array(quote).describe('The passages by which the answer is told.'),
    inKind: z.boolean().describe('Both friendly or both unfriendly.'),
  })
  .describe('An act and the nearest answer of the other side. An order in time, never a cause.');

const reciprocity = z.strictObject({
  from: z.string(),
  to: z.string(),
  tendency: z.enum(['friendly', 'unfriendly']),
  n: z.int().describe('Acts and charges whose window had passed.'),
  answeredInKind: z.int(),
  answeredOtherwise: z.int(),
  sameDay: z.int().describe('Matched in kind on the same day: which came first is not told.'),
  unanswered: z.int(),
  open: z.int().describe('Acts whose window was still open, left out of n.'),
  events: z.array(z.string()).describe('Ids of the n acts.'),
});

const responseLag = z
  .strictObject({
    from: z.string().describe('Who acted first.'),
    to: z.string().describe('Who answered.'),
    n: z.int(),
    medianDays: z.number(),
    lags: z.array(z.int()),
  })
  .describe('An indicator, no verdict on who leads.');

const beside = z.strictObject({ exchange: z.string(), days: z.int() }).nullable();

const surroundings = z.strictObject({
  exchange: z.string(),
  day: z.string(),
  lastDay: z.string(),
  neighbours: z.array(
    z.strictObject({
      event: eventRef,
      side: z
        .enum(['before', 'during', 'overlapping', 'after'])
        .describe('Overlapping: the days of the event are too vague to tell, or reach over an edge.'),
      distance: lag.describe('From the nearest day of the exchange.'),
    }),
  ),
  previous: beside,
  next: beside,
});

const request = z.strictObject({
  by: z.string().nullable().describe('Null where the words name nobody.'),
  to: z.string().nullable(),
  object: z.enum(['contact', 'visit']),
  times: z.int().nullable().describe('How many requests the words tell.'),
  outcome: z.enum(['answered', 'ignored', 'refused', 'no-answer-told']),
  exchange: z.string().nullable().describe('The exchange that answered it.'),
  evidence: z.array(quote).min(1),
  independent: z.int().describe('Sources that do not copy each other.'),
});

const reversalSide = z.strictObject({
  of: z.enum(['act', 'event', 'finding']).describe('What the id is of.'),
  id: z.string(),
  kind: z.string(),
  day: z.string(),
  evidence: quote,
});

const reversal = z.strictObject({
  actor: z.string(),
  type: z
    .enum(['policy', 'words', 'account'])
    .describe(
      'An act against an act; only said while the act stands, which changes no policy; denied and confirmed.',
    ),
  direction: z.enum(['eased', 'tightened', 'confirmed', 'denied']),
  issues: z.array(z.string()),
  earlier: reversalSide,
  between: z.array(reversalSide).describe('Further acts in the direction of the earlier one.'),
  later: reversalSide,
  days: z.int(),
});

/** What came after what. */
export const sequence = z.strictObject({
  windows: z.strictObject({ answer: z.int(), around: z.int() }).describe('In days.'),
  pairs: z.array(pair),
  reciprocity: z.array(reciprocity),
  responseLags: z.array(responseLag),
  around: z.array(surroundings).describe('What lies near each exchange.'),
  requests: z.array(request),
  reversals: z.array(reversal),
  undated: z.array(z.string()).describe('Ids of events without a day, which no order can be told of.'),
});
