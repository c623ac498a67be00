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
];
