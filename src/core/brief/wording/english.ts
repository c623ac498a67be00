import type { Bound } from '../../read/values.ts';
import { englishDate, hoursAndMinutes } from './dates.ts';
import { englishInside } from './english-inside.ts';
import { percentages } from './percentages.ts';
import type { Wording } from './wording.ts';

const BOUNDS: Readonly<Record<Bound, string>> = {
  exact: '',
  approx: 'about ',
  '>=': 'at least ',
  '<=': 'at most ',
  '>': 'more than ',
  '<': 'less than ',
  '<~': 'nearly ',
};

function list(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

function duration(minutes: number, bound: Bound): string {
  const parts = hoursAndMinutes(minutes);
  const words = [
    parts.hours > 0 ? count(parts.hours, 'hour') : '',
    parts.minutes > 0 ? count(parts.minutes, 'minute') : '',
  ].filter((word) => word !== '');
  return BOUNDS[bound] + words.join(' ');
}

/** The words of a brief in English. */
export const english: Wording = {
  tag: 'en',
  openQuote: '“',
  closeQuote: '”',
  betweenSentences: ' ',
  list,
  date: englishDate,
  duration,
  title: (parties, channel, date) =>
    `${parties.join(' and ')}: ${channel}${date ? `, ${englishDate(date)}` : ''}`,
  subtitle: 'What each side published, held side by side',
  channel: {
    call: 'phone call',
    video: 'video call',
    meeting: 'meeting',
    talks: 'talks',
    letter: 'exchange of letters',
    exchange: 'exchange',
  },
  partOfDay: {
    morning: 'morning',
    noon: 'noon',
    afternoon: 'afternoon',
    evening: 'evening',
    night: 'night',
  },
  verdict: {
    shared: 'shared',
    'one-sided': 'one-sided',
    'reported-only': 'reported only',
    excluded: 'excluded',
    divergent: 'divergent',
    absent: 'absent',
    unknown: 'cannot tell',
  },
  family: {
    relationship: 'The relationship',
    economy: 'Economy and trade',
    technology: 'Technology',
    security: 'Security',
    region: 'Regions and conflicts',
    values: 'Rights and values',
    global: 'Global affairs',
    people: 'People and exchanges',
    process: 'Process',
  },
  divergence: {
    act: 'What was done',
    polarity: 'Yes or no',
    number: 'Number',
    date: 'Date',
    duration: 'Duration',
    place: 'Place',
    channel: 'Channel',
    request: 'Who asked',
  },
  headings: {
    glance: 'At a glance',
    card: 'The exchange',
    matrix: 'Who said what',
    shared: 'What both sides brought up',
    oneSided: 'What only one side said',
    reported: 'Known only from the other side',
    differ: 'Where the accounts differ',
    pairs: 'Side by side',
    excluded: 'Said not to have been discussed',
    phrases: 'Set phrases, word for word',
    inside: 'Inside each account',
    silences: 'Silences, and what was searched',
    remainder: 'Sentences that no issue covers',
    sources: 'Sources',
    evidence: 'Evidence',
    texts: 'Full texts',
  },
  fact: {
    date: 'Date',
    partOfDay: 'Time of day',
    channel: 'Channel',
    place: 'Place',
    duration: 'Duration',
    request: 'Requested by',
    acceptance: 'Accepted by',
    participants: 'Also present',
    gap: 'Since the last contact',
  },
  stated: (value, parties) =>
    `${value[0]?.toUpperCase() ?? ''}${value.slice(1)} (${list(parties)} ${parties.length > 1 ? 'accounts' : 'account'}).`,
  given: (value) =>
    `${value[0]?.toUpperCase() ?? ''}${value.slice(1)}, as given for this comparison; the accounts are of this exchange.`,
  requestExplicit: (party, by) => `The ${party} account names the side that asked: ${by}.`,
  requestImplied: (party, by) =>
    by === null
      ? `The ${party} account uses a formula of request and does not name who asked.`
      : `The ${party} account uses a formula of request, which implies that the other side (${by}) asked, and does not name it.`,
  requestMutual: (party) => `By prior arrangement of both sides, in the ${party} account.`,
  acceptanceStated: (party, by) =>
    by === null
      ? `The ${party} account records that it was accepted.`
      : `The ${party} account records who accepted: ${by}.`,
  gap: (elapsed, inclusive, date) =>
    `${count(elapsed, 'day')} elapsed since ${date} (${inclusive} if both end days are counted).`,
  glanceShared: (number, issues) => `Both sides bring up ${count(number, 'issue')}: ${issues.join('; ')}.`,
  glanceOneSided: (party, number, issues) =>
    `Only the ${party} account brings up ${count(number, 'further issue')}: ${issues.join('; ')}.`,
  glanceReported: (number, issues) =>
    `Known only from the account of the other side, on ${count(number, 'issue')}: ${issues.join('; ')}.`,
  glanceExcluded: (party, issues) =>
    `Not discussed, according to the ${party} account: ${issues.join('; ')}.`,
  cellSaid: (share) => `${share.clauses} of ${count(share.of, 'clause')}, ${percentages(share)}`,
  cellReports: (other) => `only reports the ${other} view`,
  cellExcluded: 'says: not discussed',
  cellSilent: 'silent',
  cellUnknown: 'no account loaded',
  legend:
    '● brings it up  ◐ only reports the view of another side  ⊘ says it was not discussed  ○ silent  ? no account loaded',
  onlyOneSays: (party, clauses, of) =>
    `Only the ${party} account, in ${clauses} of its ${count(of, 'clause')}:`,
  sharedSays: (party, clauses, of) => `${party} (${clauses} of ${count(of, 'clause')}):`,
  reportedSays: (party, teller) => `${party}: the view stands in the ${teller} account alone:`,
  excludes: (party) => `The ${party} account says that it was not discussed:`,
  does: { mentions: 'brings it up', excludes: 'says it was not discussed' },
  differSays: (party, says) => `The ${party} account (${says}):`,
  phraseUsed: (party) => `${party} account:`,
  pairType: {
    same: 'the same',
    entails: 'one says more',
    partial: 'in part',
    different: 'each its own view',
    opposite: 'opposite',
  },
  pairWhy: {
    issues: 'issue',
    holders: 'whose view',
    act: 'what is done',
    formulation: 'set phrase',
    figure: 'day or amount',
  },
  heldBy: (why) => `held together by ${list(why)}`,
  pairsNote:
    'Statements of the accounts that answer to each other, on one issue and by at least one thing more. Which is right is not judged.',
  morePairs: (number) => `${count(number, 'further pair')} of this kind can be found in the result as JSON.`,
  phraseDeparts: (party, { dropped, added }) =>
    `The ${party} account words it otherwise (${[
      dropped.length > 0 ? `without ${dropped.map((words) => `“${words}”`).join(', ')}` : '',
      added.length > 0 ? `with ${added.map((words) => `“${words}”`).join(', ')}` : '',
    ]
      .filter((part) => part !== '')
      .join('; ')}):`,
  phraseContrast: (phrase, party) => `Not the same as “${phrase}”, which the ${party} account uses:`,
  inside: englishInside,
  silent: (party, issue) => `The ${party} account does not bring up ${issue}.`,
  silentPast: (party, mentioned, of) => `Of ${count(of, `earlier ${party} account`)}, ${mentioned} did.`,
  noPast: 'No earlier account is loaded, so it cannot be said whether this is usual.',
  remainderNote: (number) =>
    `${count(number, 'sentence')} carry no issue of the list. A topic outside the list would stand here.`.replace(
      /^1 sentence carry/,
      '1 sentence carries',
    ),
  candidates: (phrases) =>
    `Phrases that the accounts present as topics and no issue covers: ${phrases.join('; ')}.`,
  shareNote:
    'Shares are of the clauses of the body of an account, with their 95% Wilson score interval in brackets: lengths differ, so counts alone cannot be compared.',
  searchedForms: (texts, number) =>
    `Whole text searched: ${texts.join(', ')}; ${count(number, 'form')} looked for`,
  sweep: ({ texts, rows, until, lookedFor }) =>
    `All that was known on ${englishDate(until)} (${count(texts, 'text')}, ${count(rows, 'row')} of tables), gone through for ${lookedFor}`,
  account: (party) => `${party} account`,
  published: (date) => `published ${date}`,
  sourceLength: (characters, clauses) => `${characters} characters, ${count(clauses, 'clause')}`,
  madeBy: (program, lexicon) =>
    `Written by Readout ${program} with lexicon ${lexicon} from the texts named under Sources. It quotes them and judges nothing.`,
  invented: 'The states, people and texts of this brief are invented.',
};
