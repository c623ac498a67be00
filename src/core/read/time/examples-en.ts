import type { Example } from '../reader.ts';

const FRIDAY = { published: '2031-03-07' };

/** English examples of the reader of times. 7 March 2031 is a Friday. */
export const englishExamples: readonly Example[] = [
  {
    language: 'en',
    marked: 'Trade recovered in [[the first three quarters of 2031]].',
    because: 'a run of quarters from the head of a year',
    value: { value: '2031-01/2031-09' },
  },
  {
    language: 'en',
    marked: 'The leaders spoke on [[5 March 2031]].',
    because: 'written out',
    value: { value: '2031-03-05', anchor: 'stated', why: 'written' },
  },
  {
    language: 'en',
    marked: "After [[Thursday]]'s call, the ministers will meet [[next Monday]].",
    because: 'a bare weekday is the last one before publication; next week counts whole weeks',
    about: FRIDAY,
    value: { value: '2031-03-06', why: 'weekday-before-anchor' },
  },
  {
    language: 'en',
    marked: 'The teams will meet on [[Tuesday]].',
    because: 'what is to come lies after publication',
    about: FRIDAY,
    value: { value: '2031-03-11', why: 'weekday-after-anchor' },
  },
  {
    language: 'en',
    marked: 'The limits came [[24 hours after the Tessaly statement]].',
    because: 'hours after an event are a lower bound',
    value: {
      anchor: 'event',
      event: 'Tessaly statement',
      relation: 'after',
      offset: { iso: 'PT24H', operator: '>=' },
    },
  },
  {
    language: 'en',
    marked: 'The call took place [[a few hours before the visit of the chancellor]].',
    because: 'a vague offset from an event',
    value: { anchor: 'event', relation: 'before', offset: { iso: 'PTXH', operator: '~' } },
  },
  {
    language: 'en',
    marked: 'They spoke at [[9 p.m. Beijing time on March 5]].',
    because: 'a known zone gives the moment',
    about: FRIDAY,
    value: { value: '2031-03-05T21:00+08:00', utc: '2031-03-05T13:00Z' },
  },
  {
    language: 'en',
    marked: 'Both sides aim to finish [[by the end of the year]].',
    because: 'a limit, and the late part of a year',
    about: FRIDAY,
    value: { value: '../2031', bound: '<=', section: 'late' },
  },
  {
    language: 'en',
    marked: 'The ban applies [[from April 1 to May 15]], and talks resume in [[mid-June]].',
    because: 'an interval and the middle of a month',
    about: FRIDAY,
    value: { value: '2031-04-01/2031-05-15' },
  },
  {
    language: 'en',
    marked: 'Exports fell in [[the first quarter of 2031]] and in the [[past three months]].',
    because: 'a quarter by its EDTF number',
    about: FRIDAY,
    value: { value: '2031-33', precision: 'quarter' },
  },
  {
    language: 'en',
    marked:
      'The duty applies [[from the date of publication of this notice]]; the firms are listed [[from June 9]]. [[From July]], all pay. A letter from [[May 2]] said so.',
    because: 'from opens a stretch where something is in force from then on, and dates a letter',
    about: { ...FRIDAY, kind: 'statement' },
    value: { precision: 'event' },
  },
  {
    language: 'en',
    marked: 'The two sides may march on, but one in two envoys may not.',
    because: 'verbs that are spelt like months',
  },
  {
    language: 'en',
    marked: 'The vote was 6/9 on version 2.10 of the text.',
    because: 'a ratio and a version',
  },
  {
    language: 'en',
    marked: 'A second round of 90-day talks cost 2030 dollars.',
    because: 'an ordinal, a length and a sum',
  },
];
