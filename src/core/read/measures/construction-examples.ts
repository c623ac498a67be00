import type { Example } from '../reader.ts';

/** English examples: the clause that tells the act, verbs that say the measure, and what is left as it is. */
export const constructionExamples: readonly Example[] = [
  {
    language: 'en',
    marked: 'Makers fear the [[export controls on antimony that China introduced]] in July.',
    because: 'the act stands in a relative clause; the fear does not make it a wish',
    value: { measure: 'export-control', action: 'impose', by: 'CN', on: null },
  },
  {
    language: 'en',
    marked: 'The [[duty on US kettles China raised]] last year is gone from the papers.',
    because: 'a relative clause without its pronoun, with its own subject',
    value: { action: 'raise', by: 'CN', on: 'US' },
  },
  {
    language: 'en',
    marked: 'The [[imposition by China of a tariff]] on US lathes came late.',
    because: 'an act told as a noun, with its agent',
    value: { action: 'impose', by: 'CN', on: 'US' },
  },
  {
    language: 'en',
    marked: 'China [[barred its firms from selling]] magnets to US buyers.',
    because: 'a verb with its object says the ban',
    value: { measure: 'export-ban', action: 'impose', by: 'CN', on: 'US' },
  },
  {
    language: 'en',
    marked: 'China answered by [[taxing]] US ferries.',
    because: 'a gerund that imposes a duty',
    value: { measure: 'tariff-rate', action: 'impose', by: 'CN', on: 'US' },
  },
  {
    language: 'en',
    marked: 'Of the 60 applications that buyers lodged, China has [[approved]] 22.',
    because: 'the bare number is the part that was granted',
    value: { measure: 'licence-grant', action: 'grant', by: 'CN', value: 22 },
  },
  {
    language: 'en',
    marked: 'China is not considering [[lifting its 18 percent duty]] on US cranes.',
    because: 'what is not thought of stays as it is',
    value: { measure: 'non-change', action: 'retain', by: 'CN', on: 'US', value: 18 },
  },
  {
    language: 'en',
    marked: 'China will [[drop the port fees]] on US ships entirely.',
    because: 'to drop a fee without a figure ends it',
    value: { measure: 'port-fee', action: 'remove', by: 'CN', on: 'US' },
  },
  {
    language: 'en',
    marked:
      'US ships that call at Chinese ports will [[pay a fee of 28 dollars]] a tonne, [[rising to 45 dollars]] in October.',
    because: 'who pays it suffers it; the ports are those of its author; the second step is one more measure',
    value: { measure: 'port-fee', action: 'impose', by: 'CN', on: 'US', value: 28, unit: 'USD' },
  },
  {
    language: 'en',
    marked:
      'Two people said that China had tabled a list of eleven demands, most of them about export controls.',
    because: 'a list of demands is no list of measures',
  },
  {
    language: 'en',
    marked: 'They argued about the permits to the very end.',
    because: 'an end of time and no verb',
  },
];
