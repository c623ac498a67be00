import type { ReadingContext } from '../context.ts';
import type { Draft, Reader } from '../reader.ts';
import type { RecordValue } from '../values.ts';
import { type Contact, contactsOf } from './contact.ts';
import { countryPlace, namedPlaces, widened } from './place-names.ts';
import { unlistedPlace } from './unlisted-place.ts';

/** Where the parties met. A call has two places and therefore none. */
export const recordPlace: Reader<'record'> = {
  id: 'record/place',
  version: '0.1.0',
  kind: 'record',
  summary:
    'A city or venue after 在, "in" or "at" in the sentence that reports a meeting or talks; the city where both are named. Capitals that stand for governments and datelines are left out.',
  *read(context): Iterable<Draft<RecordValue>> {
    const { primary, heading, others } = contactsOf(context);
    const reported = primary ?? heading;
    // "At their summit in Oslo" says where, and a later sentence with whom.
    const first =
      others.find(({ sentence }) => reported === null || sentence.start <= reported.sentence.start) ?? null;
    for (const contact of [primary, heading, first]) {
      if (contact === null || !inPerson(contact)) continue;
      const place = placeOf(context, contact);
      if (place === null) continue;
      yield { span: place.span, value: { field: 'place', value: place.id, name: place.name } };
      return;
    }
  },
  examples: [
    {
      language: 'zh',
      marked: '林岸总统在[[日内瓦]]同沃恩首相举行会晤。',
      because: 'the city after 在',
      value: { name: 'Geneva' },
    },
    {
      language: 'zh',
      marked: '當地時間3月4日，林岸總統在[[日內瓦]]出席峰會期間會見沃恩首相。',
      because: 'the meeting took place where the summit did',
    },
    {
      language: 'en',
      marked: 'On Monday, the President met with the Prime Minister of Norway in [[Geneva]].',
      because: 'the city after in',
      value: { name: 'Geneva' },
    },
    {
      language: 'en',
      marked: 'The foreign ministers of Norway and Canada held talks in [[Geneva]] on Monday.',
      because: 'the city after in',
    },
    {
      language: 'en',
      marked:
        "Monday's meeting in [[Geneva]] between the Prime Minister and President Lin An was their first.",
      because: 'a meeting between two, told by its day',
      value: { name: 'Geneva' },
    },
    {
      language: 'en',
      marked:
        'President Lin An held talks with Prime Minister Vaughn on Wednesday. They last met in Oslo on May 2.',
      because: 'the place is that of an earlier meeting',
    },
    { language: 'zh', marked: '林岸总统在日内瓦同沃恩首相通电话。', because: 'a call has no one place' },
    {
      language: 'en',
      marked: 'President Lin An met with Prime Minister Vaughn, and Washington welcomed the meeting.',
      because: 'the capital stands for a government',
    },
    {
      language: 'zh',
      marked: '日内瓦3月4日电，林岸总统会见沃恩首相。',
      because: 'a dateline says where the report was filed',
    },
  ],
};

function inPerson({ word }: Contact): boolean {
  return word.channel === 'meeting' || word.channel === 'talks';
}

function placeOf(context: ReadingContext, contact: Contact) {
  const { folded, word } = contact;
  const candidates = namedPlaces(context, folded);
  if (candidates.length === 0) return countryPlace(context, folded) ?? unlistedPlace(context, folded, word);
  // "at the palace in Geneva": the place after "in" is the city; in Chinese the first place is the wider one.
  const place = candidates.find((one) => one.preposition === 'in') ?? candidates[0];
  return place === undefined ? null : widened(context, folded, place);
}
