import type { Reader } from '../reader.ts';

/** Charges that another tells, and what answers them, in English. */
export const ENGLISH_ANSWER_EXAMPLES: Reader<'claim'>['examples'] = [
  {
    language: 'en',
    marked:
      'The minister of Chile was asked about Peru’s charge that [[Chile had torn up the fishing accord]].',
    because: 'a charge that is told by a noun, with whose it is',
    value: { claim: 'broken', claimant: 'PE', accused: 'CL' },
  },
  {
    language: 'en',
    marked: '[[Chile’s minister denied that his government had broken the pact]].',
    because: 'a denial tells the charge',
    value: { claim: 'denied', claimant: 'CL', reply: true },
  },
  {
    language: 'en',
    marked: 'The Chilean ambassador said that [[no notice was due]].',
    because: 'nothing was due',
    value: { claim: 'denied', claimant: 'CL' },
  },
  {
    language: 'en',
    marked: 'Chile’s envoy said that [[Peru had set fire to the harbour pact]].',
    because: 'a picture of breaking',
    value: { claim: 'broken', accused: 'PE' },
  },
  { language: 'en', marked: 'Chile denied that it had bought the ships.', because: 'nothing due is denied' },
  {
    language: 'en',
    marked: 'The treaty is clear, and [[Peru has kept to every line of it]].',
    because: 'a part of what binds',
    value: { claim: 'fulfilled-own', claimant: 'PE' },
    about: { kind: 'statement', party: 'PE', parties: ['CL', 'PE'] },
  },
  {
    language: 'en',
    marked: '[[Chile has honoured barely half of the promises it made]].',
    because: 'little of what was due is kept',
    value: { claim: 'broken', accused: 'CL' },
    about: { kind: 'statement', party: 'PE', parties: ['CL', 'PE'] },
  },
  {
    language: 'en',
    marked: '[[No Peruvian trawler has violated the truce]].',
    because: 'a subject that is nobody, of the own side',
    value: { claim: 'denied', claimant: 'PE', accused: 'PE' },
    about: { kind: 'statement', party: 'PE', parties: ['CL', 'PE'] },
  },
  {
    language: 'en',
    marked: 'Italy has a new premier. [[Italy has always honoured its obligations]].',
    because: 'a name that ends like an adverb',
    value: { claim: 'fulfilled-own', accused: 'IT' },
    about: { kind: 'statement', party: 'IT', parties: ['IT', 'PE'] },
  },
  {
    language: 'en',
    marked: 'The truce covers wheat, and it says nothing about barley.',
    because: 'nobody but a side denies',
    about: { kind: 'commentary', parties: ['CL', 'PE'] },
  },
  {
    language: 'en',
    marked: 'Peru postponed an 18 percent duty on copper.',
    because: 'a duty on goods binds nobody',
    about: { kind: 'report', parties: ['CL', 'PE'] },
  },
  {
    language: 'en',
    marked: 'Chile said that the work would begin as soon as Peru met its obligations.',
    because: 'what is still supposed',
    about: { kind: 'report', parties: ['CL', 'PE'] },
  },
];
