import type { FindingKind } from '../../tasks/read-file.ts';

/** The kinds in the order in which an analyst asks for them, with their headings. */
export const READING_KINDS: readonly (readonly [FindingKind, string])[] = [
  ['record', 'The exchange'],
  ['balance', 'How the text itself judges'],
  ['discrepancy', 'Does not agree with itself'],
  ['issue', 'Issues'],
  ['utterance', 'Who said what'],
  ['commitment', 'Promised, offered, asked'],
  ['claim', 'Said to be kept or broken'],
  ['criterion', 'What counts as keeping it'],
  ['measure', 'Measures'],
  ['forecast', 'Forecasts'],
  ['motive', 'Aims imputed'],
  ['evaluation', 'Praise and blame'],
  ['formulation', 'Set phrases'],
  ['frame', 'Persons or institutions'],
  ['event', 'Events'],
  ['time', 'Times'],
  ['amount', 'Figures'],
  ['citation', 'Sources'],
  ['mention', 'Named'],
];
