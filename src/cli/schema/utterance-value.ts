import { z } from 'zod';
import { act } from './common.ts';

const parties = z.array(z.string());

export const utterance = z.strictObject({
  speaker: z.string(),
  speakerAsWritten: z.string(),
  beside: z.array(z.string()).optional(),
  party: z.string().nullable(),
  role: z.string().nullable().describe('As written, with 前, 曾任 or "former" where the text has it.'),
  roleTime: z.enum(['current', 'former']).nullable(),
  affiliation: z.string().nullable().describe('The organisation of the speaker, as written.'),
  sourceClass: z.enum([
    'party',
    'official-named',
    'official-unnamed',
    'expert',
    'press',
    'anonymous',
    'unattributed',
  ]),
  weight: z.union([z.literal(0), z.literal(1)]).describe('0 where nobody answers for the words.'),
  holders: parties,
  cue: z.string().nullable(),
  act,
  strength: z.number(),
  negated: z.boolean(),
  mode: z.enum(['direct', 'indirect', 'mixed']),
  subject: z
    .enum(['explicit', 'carried', 'narrated'])
    .describe('`narrated`: the text itself demands or predicts; nobody is reported.'),
  chain: z.array(z.string()).describe('Through whom, outermost first.'),
  levels: z
    .array(
      z.strictObject({
        id: z.string(),
        factuality: z.enum(['asserted', 'probable', 'possible', 'denied', 'not-committed']),
      }),
    )
    .describe('Every source from the text itself to the speaker, and how each holds the words.'),
  outlet: z.string().nullable().describe('Through which outlet the words reach the reader.'),
  said: z.string(),
  quoted: z
    .array(
      z.strictObject({
        asWritten: z.string(),
        start: z.int(),
        end: z.int(),
        version: z
          .strictObject({ asWritten: z.string(), start: z.int(), end: z.int() })
          .nullable()
          .describe('The same words in another language, in brackets behind.'),
      }),
    )
    .describe('The exact words within quotation marks.'),
  hedges: z.array(z.string()).describe('Words that make what is said less certain, as written.'),
  polarity: z.enum(['positive', 'negative']).describe('Of the main clause of what is said.'),
  cessation: z
    .enum(['deontic', 'epistemic', 'none'])
    .nullable()
    .describe('The words end a state that they take for given, by this force.'),
  response: z
    .enum(['confirmed', 'denied', 'no-information', 'declined'])
    .nullable()
    .describe('What is answered to a question of fact.'),
  issues: z.array(z.string()),
  stance: z
    .enum(['optimistic', 'pessimistic', 'mixed'])
    .nullable()
    .describe('How the words judge the talks or the relationship.'),
  target: z
    .array(z.strictObject({ party: z.string(), stance: z.enum(['critical', 'supportive']) }))
    .describe('Parties that the words blame or praise.'),
});
