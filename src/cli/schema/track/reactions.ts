import { z } from 'zod';
import { mention } from './mention.ts';

const stance = z.strictObject({
  target: z.string().describe('`talks` (with what they agreed and the relationship) or the code of a party.'),
  stance: z.enum(['optimistic', 'pessimistic', 'mixed', 'critical', 'supportive']),
});

const sourceClass = z.enum([
  'party',
  'official-named',
  'official-unnamed',
  'expert',
  'press',
  'anonymous',
  'unattributed',
]);

const distribution = {
  target: z.string(),
  n: z.int().describe('Reactions that count, each source once.'),
  speakers: z.int().describe('Different speakers among them; they never stand for their country.'),
  byStance: z.record(z.string(), z.int()),
  reactions: z.array(z.string()).describe('Ids.'),
};

const reaction = z.strictObject({
  id: z.string(),
  speaker: z.string(),
  speakerAsWritten: z.string(),
  sourceClass,
  counts: z.boolean().describe('false where nobody answers for the words.'),
  country: z.string().nullable().describe('A party, a country or a place of the lexicon.'),
  outlet: z.string().nullable(),
  exchange: z.string().nullable(),
  day: z.string().nullable(),
  said: z.string(),
  stances: z.array(stance).min(1),
  issues: z.array(z.string()),
  mentions: z.array(mention).min(1).describe('Reprints are among them and count once.'),
});

/** Who judged what, and how the judgements are spread. */
export const reactions = z.strictObject({
  reactions: z.array(reaction).describe('In order of day.'),
  byClass: z.array(z.strictObject({ sourceClass, ...distribution })),
  byCountry: z.array(z.strictObject({ country: z.string().nullable(), ...distribution })),
  byExchange: z.array(z.strictObject({ exchange: z.string().nullable(), ...distribution })),
});
