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

/** What stands before a number that is no exact one. */
export const BOUND_WORDS: Readonly<Record<string, string>> = {
  exact: '',
  '=': '',
  approx: 'about',
  '~': 'about',
  '>=': 'at least',
  '<=': 'at most',
  '>': 'more than',
  '<': 'less than',
  '<~': 'nearly',
};

/** What was computed beside a discrepancy, by its name; mere counts of what the line shows are missing here. */
export const COMPUTED_WORDS: Readonly<Record<string, (value: string) => string>> = {
  'elapsed-days': (value) => `${value} days elapsed`,
  'inclusive-days': (value) => `${value} with both ends`,
  sum: (value) => `the parts make ${value}`,
  difference: (value) => `difference ${value}`,
  weekday: (value) => `that day is a ${value[0]?.toUpperCase() ?? ''}${value.slice(1)}`,
  'exchange-day': (value) => `exchange on ${value}`,
  candidate: (value) => `may be ${value}`,
};

/** What somebody says of keeping a commitment; the accused stands behind it. */
export const CLAIM_WORDS: Readonly<Record<string, string>> = {
  kept: 'kept by',
  broken: 'broken by',
  delayed: 'delayed by',
  denied: 'breach denied, of',
  'fulfilled-own': 'says it kept its word',
};

/** How a listed source and the body go together. */
export const MATCH_WORDS: Readonly<Record<string, string>> = {
  matched: 'listed and named',
  'list-only': 'listed only',
  'body-only': 'named only',
};

/** What an utterance answers to a question of fact. */
export const RESPONSE_WORDS: Readonly<Record<string, string>> = {
  confirmed: 'confirms',
  denied: 'denies',
  'no-information': 'has nothing to say',
  declined: 'declines to say',
};

/** The other words of the lines. */
export const LINE_WORDS = {
  theText: 'the text',
  otherSide: 'the other side',
  both: 'both',
  times: (value: string) => `${value} times`,
  unknown: '?',
  not: 'not',
  notDiscussed: 'not discussed',
  notNamed: 'not named',
  by: (criterion: string) => `judged by ${criterion}`,
  accordingTo: (who: string) => `according to ${who}`,
  via: (outlet: string) => `via ${outlet}`,
  towards: { critical: 'critical of', supportive: 'supportive of' },
  praises: 'praises',
  blames: 'blames',
  imputes: (about: string) => `on the aims of ${about}`,
  counted: (values: string) => `counted: ${values}`,
  tilt: (party: string) => `the words favour ${party}`,
  balanced: 'balanced',
  tooFew: 'too few to tell',
  n: (n: number) => `(n=${n})`,
  breaches: (count: number) => `${count} ${count === 1 ? 'breach' : 'breaches'} told as fact`,
  motives: (count: number) => `${count} ${count === 1 ? 'aim' : 'aims'} imputed`,
  noDate: 'no date',
  onTheMargins: '(on the margins)',
  implied: (formula: string) => `(implied by ${formula})`,
  formula: (formula: string) => `(${formula})`,
  from: (words: string) => `from ${words}`,
  to: (words: string) => `to ${words}`,
  change: (words: string) => `by ${words}`,
  lasting: (words: string) => `for ${words}`,
  until: (words: string) => `until ${words}`,
  object: (words: string) => `on ${words}`,
  // “Unless a deal is reached” says by itself how it is meant.
  condition: (words: string) =>
    /^[“"]?(?:unless|barring|failing|absent|without|除非)/i.test(words) ? words : `if ${words}`,
  firmness: (step: number) => `firmness ${step}/5`,
  without: (words: string) => `without ${words}`,
  with: (words: string) => `with ${words}`,
  step: (ladder: string, rung: number, of: number) => `${ladder} ${rung}/${of}`,
  apartFrom: (phrases: string) => `not the same as ${phrases}`,
  masked: 'masked',
  unresolved: 'not resolved',
  will: 'will',
  noOwner: 'weighs nothing',
} as const;

/** What the list says about itself. */
export const LIST_WORDS = {
  sentences: (read: number, of: number) => `${read} of ${of} sentences read`,
  findings: (count: number) => `${count} ${count === 1 ? 'finding' : 'findings'}`,
  nothing: (kinds: string) => `Nothing of this kind was found: ${kinds}.`,
  more: (count: number, kind: string) => `and ${count} more (--kind ${kind} lists them)`,
  typography: (count: number) => `and ${count} about script, punctuation and captions (--json has them)`,
} as const;

/** What the list says about where a text comes from. */
export const ORIGIN_WORDS = {
  text: (kind: string, party: string | null) => (party === null ? kind : `${kind} of ${party}`),
  stated: (whose: string, published: string | null) =>
    published === null ? whose : `${whose}, published ${published}`,
  inferred: (whose: string, words: string) =>
    `Read as ${whose}, by its form: ${words}. If it is not, say so with --as and --party.`,
  noParty: 'Whose text it is stays open, and with it whom “I” and “we” mean: say it with --party.',
  unknown:
    'Nobody said what kind of text this is. Who speaks on from sentence to sentence, and who “we” are, depends on it: say it with --as account and --party, or in a header.',
  noDay: (times: number) =>
    `${times} ${times === 1 ? 'time stays' : 'times stay'} open without the day of publication: give it with --published.`,
} as const;
