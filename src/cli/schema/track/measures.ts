import { z } from 'zod';
import { quote } from '../common.ts';
import { mention } from './mention.ts';

const action = z.enum([
  'announce',
  'impose',
  'raise',
  'cut',
  'suspend',
  'retain',
  'extend',
  'remove',
  'revoke',
  'grant',
  'tighten',
  'clarify',
  'strike-down',
]);

const state = z.enum(['in-force', 'suspended', 'ended']);

const day = z
  .strictObject({
    day: z.string().describe('ISO, by the clock of whoever acts.'),
    moment: z.string().nullable().describe('With time and offset, where a source tells them.'),
    bound: z.enum(['=', '<=']).describe('`<=`: on this day at the latest.'),
    basis: z.enum(['stated', 'inferred']),
    why: z.string().nullable().describe('The rule behind an inferred day.'),
  })
  .meta({ id: 'ActDay', description: 'A day of an act as its sources tell it.' });

const act = z
  .strictObject({
    id: z.string(),
    component: z.string(),
    action,
    direction: z.enum(['tighten', 'ease', 'neutral']),
    oneOff: z.boolean().describe('Done with when it is done; it leaves its component as it was.'),
    level: z.number().nullable().describe('In force by it from `effective` on.'),
    change: z.number().nullable().describe('In points.'),
    unit: z.string().nullable(),
    count: z.number().nullable().describe('How many names, licences or visas it concerns.'),
    announced: day.nullable(),
    effective: day.nullable().describe('Null where nobody tells: never in force.'),
    until: day.nullable().describe('Its last day; the next day what stood before holds again.'),
    duration: z.string().nullable().describe('ISO 8601.'),
    instrument: z.string().nullable(),
    object: z.string().nullable(),
    issues: z.array(z.string()),
    note: z.string().nullable(),
    supersedes: z.array(z.string()),
    supersededBy: z.string().nullable().describe('The act that replaced it before it took effect.'),
    planned: z.boolean().describe('Intended or threatened, without a day: never in force.'),
    known: z.string().nullable().describe('ISO day from which it was known.'),
    mentions: z.array(mention),
    sources: z.int().describe('That do not copy each other.'),
    versions: z
      .array(
        z.strictObject({
          field: z.enum(['level', 'announced', 'effective', 'until', 'action']),
          value: z.string(),
          mentions: z.array(mention),
        }),
      )
      .describe('Every version of what sources tell differently.'),
  })
  .meta({ id: 'MeasureAct', description: 'One act upon one component, however many texts tell it.' });

const component = z
  .strictObject({
    id: z.string(),
    measure: z.string(),
    by: z.string(),
    on: z.string().nullable(),
    general: z.boolean().describe('On all goods, so that its rate adds up with others.'),
    rated: z.boolean(),
    unit: z.string().nullable(),
    instrument: z.string().nullable(),
    object: z.string().nullable(),
    issues: z.array(z.string()),
    acts: z.array(z.string()),
  })
  .describe('What acts are done to: one duty under one legal basis, a list, a control, a fee, a visa rule.');

const step = z.strictObject({
  from: z.string(),
  until: z.string().nullable(),
  parts: z.array(z.strictObject({ component: z.string(), level: z.number(), act: z.string() })),
  total: z.number(),
  opened: z.array(z.strictObject({ act: z.string(), how: z.enum(['takes-effect', 'lapses']) })),
  ahead: z.boolean().describe('After the day as of which it is told: if nothing else is done.'),
});

const pairInForce = z.strictObject({
  by: z.string(),
  on: z.string().nullable(),
  rates: z.array(
    z.strictObject({
      component: z.string(),
      level: z.number(),
      unit: z.string().nullable(),
      stacked: z.boolean().describe('Part of the total.'),
      act: z.string(),
      since: z.string(),
      until: z.string().nullable(),
      fallsBackTo: z.number().nullable(),
    }),
  ),
  total: z.number().nullable().describe('The sum of the stacked rates; never a stated total.'),
  others: z.array(
    z.strictObject({
      component: z.string(),
      state: state,
      act: z.string(),
      since: z.string(),
      until: z.string().nullable(),
    }),
  ),
  announced: z.array(z.string()).describe('Acts known by then that are not in force yet, or never were.'),
});

const unreadRow = z.strictObject({
  evidence: quote,
  why: z.enum(['component-missing', 'party-missing', 'action-unknown', 'level-not-a-number', 'day-missing']),
  value: z.string().nullable(),
});

/** Measures over time. */
export const measures = z
  .strictObject({
    components: z.array(component),
    acts: z.array(act),
    series: z.array(z.strictObject({ by: z.string(), on: z.string().nullable(), steps: z.array(step) })),
    inForce: z.strictObject({ day: z.string(), knownOn: z.string(), pairs: z.array(pairInForce) }),
    windows: z.array(
      z.strictObject({
        act: z.string(),
        component: z.string(),
        until: z.string(),
        days: z.int().describe('From the day as of which it is told; negative where it has passed.'),
        state: z.enum(['running', 'passed']),
        fallsBackTo: z.number().nullable(),
        next: state.nullable().describe('How what has no rate stands on the day after.'),
      }),
    ),
    statedTotals: z
      .array(
        z.strictObject({
          by: z.string(),
          on: z.string().nullable(),
          value: z.number(),
          day: z.string().nullable(),
          sums: z.array(z.number()),
          agrees: z.boolean().nullable().describe('Null where no rates are known.'),
          mention,
        }),
      )
      .describe('Sums that texts state, held against what the components come to.'),
    unplaced: z
      .array(
        z.strictObject({
          by: z.string().nullable(),
          on: z.string().nullable(),
          measure: z.string(),
          action: action.nullable(),
          value: z.number().nullable(),
          unit: z.string().nullable(),
          planned: z.boolean(),
          mention,
        }),
      )
      .describe('Words that fit no act: a threat, or a figure without a day. Never in force.'),
    unreadRows: z.array(unreadRow).describe('Rows of tables that say too little to be used.'),
  })
  .describe('Measures as known on the day: components, acts upon them, and what is in force.');
