import { z } from 'zod';

/** What made a result, at the top of every document. */
export const envelope = (schema: string) =>
  z
    .strictObject({
      version: z.string().describe('Version of the program.'),
      lexicon: z.string().describe('Version of the built-in lexicon.'),
      schema: z.literal(schema).describe('The schema that the document follows, with its version.'),
    })
    .describe('What made this document. The same input gives the same bytes.');

export const quote = z
  .strictObject({
    text: z.string().describe('Id of the text.'),
    start: z.int().min(0).describe('First UTF-16 code unit of the extracted text.'),
    end: z.int().min(1).describe('Code unit after the last.'),
    exact: z.string().min(1).describe('The words that stand there.'),
  })
  .meta({ id: 'Quote', description: 'A stretch of one text, with its words.' });

export const label = z
  .strictObject({ en: z.string(), 'zh-Hans': z.string(), 'zh-Hant': z.string() })
  .meta({ id: 'Label', description: 'A name in the three languages that Readout writes.' });

/** A record with party codes as keys. */
export const byParty = <Value extends z.ZodType>(value: Value) => z.record(z.string(), value);

export const act = z
  .enum([
    'assert',
    'claim',
    'stress',
    'praise',
    'welcome',
    'thank',
    'congratulate',
    'hope',
    'propose',
    'ask',
    'request',
    'demand',
    'urge',
    'warn',
    'threaten',
    'accuse',
    'criticise',
    'oppose',
    'reject',
    'deny',
    'concern',
    'regret',
    'commit',
    'agree',
    'support',
    'reaffirm',
    'announce',
    'discuss',
    'invite',
    'predict',
    'question',
  ])
  .meta({ id: 'SpeechAct', description: 'What a speaker does by saying something.' });
