import { z } from 'zod';
import { bound } from '../bound.ts';
import { mention } from './mention.ts';
import { toldFact } from './told-fact.ts';

const initiation = z
  .strictObject({
    party: z.string().nullable().describe('The party that all sources which name one name.'),
    implied: z.string().nullable().describe('The party that formulas point to; never put for `party`.'),
    status: z.enum(['explicit', 'implied', 'contradicted', 'untold']),
    versions: z.array(
      z.strictObject({
        party: z.string().nullable(),
        explicit: z.boolean().describe('Whether the words name the party, or a formula implies it.'),
        formula: z.string().describe('The set words; for a cell of a table its column.'),
        from: z.enum(['row', 'text']),
        mention,
        rate: z
          .strictObject({
            party: z.string(),
            stands: z.array(z.string()).describe('Accounts of the party that have the formula.'),
            of: z.array(z.string()).describe('All accounts that were looked at.'),
            sameChannel: z.strictObject({ stands: z.int(), of: z.int() }),
          })
          .nullable()
          .describe('In how many accounts of the side the formula stands.'),
      }),
    ),
  })
  .meta({ id: 'Initiation', description: 'Who asked, who accepted, or who led the agenda.' });

export const contactGap = z
  .strictObject({
    since: z.string().describe('Id of the earlier exchange.'),
    from: z.string(),
    to: z.string(),
    elapsed: z.int().describe('Midnights between.'),
    inclusive: z.int().describe('With both end days counted.'),
  })
  .meta({ id: 'ContactGap', description: 'Days from one contact to the next.' });

const publication = z.strictObject({
  text: z.string(),
  party: z.string().nullable(),
  partyFrom: z.enum(['header', 'outlet', 'both']),
  kind: z.enum(['flash', 'full', 'post', 'briefing', 'statement', 'joint']),
  publisher: z.string().nullable(),
  published: z.string().nullable(),
  zone: z.string().nullable(),
  utc: z.string().nullable(),
  lag: z.int().nullable().describe('Minutes behind the first publication whose moment is known.'),
  url: z.string().nullable(),
});

const venue = z.strictObject({
  place: z.string(),
  host: z.string().nullable().describe('The party in whose country it lies.'),
  thirdCountry: z.boolean().nullable().describe('null where the dossier does not know the place.'),
  before: z.strictObject({ times: z.int(), last: z.string().nullable() }),
  previous: z.array(z.strictObject({ place: z.string(), times: z.int() })),
});

/** Contacts in order of date. */
export const exchanges = z.array(
  z
    .strictObject({
      id: z.string(),
      origin: z.enum(['list', 'row', 'header', 'told']),
      counts: z.boolean().describe('Whether it counts as a contact for gaps.'),
      parties: z.array(z.string()),
      date: z.string().nullable().describe('ISO day, or two joined by a stroke.'),
      dates: toldFact(z.string()),
      channel: toldFact(z.string()),
      level: toldFact(z.string()),
      place: toldFact(z.string()),
      duration: toldFact(z.strictObject({ iso: z.string(), minutes: z.number(), bound })),
      partOfDay: toldFact(z.string()),
      participants: z.array(
        z.strictObject({ person: z.string(), party: z.string().nullable(), mentions: z.array(mention) }),
      ),
      requestedBy: initiation,
      acceptedBy: initiation,
      agendaLead: initiation,
      publications: z.array(publication).describe('In order of their moments.'),
      firstFlash: z.string().nullable(),
      firstPost: z.string().nullable(),
      firstFull: z.string().nullable(),
      venue: venue.nullable(),
      mentions: z.array(mention),
      sources: z.int().describe('How many of them do not copy each other.'),
      sinceAny: contactGap.nullable(),
      sinceSameLevel: contactGap.nullable(),
    })
    .meta({ id: 'ExchangeRecord', description: 'A contact, with every version of its facts.' }),
);
