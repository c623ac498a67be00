import { plural } from './plural.ts';
import type { PreviewWording } from './preview-wording.ts';

/** Words of a preview in English. */
export const englishPreview: PreviewWording = {
  title: (parties, day) => `${parties.join(' and ')}: the next round, as known on ${day}`,
  subtitle: 'What sources tell of it, what is open, and what falls due before it',
  headings: {
    round: 'The next round',
    issues: 'Open issues',
    before: 'Before the round',
    said: 'What is said of the sides’ positions',
  },
  sub: {
    agenda: 'Put on the agenda by words',
    others: 'Other contacts told to come',
    due: 'Commitments due',
    overdue: 'Commitments whose day has passed, with nobody saying that they were kept',
    windows: 'Measures and suspensions that end',
    windowsAfter: 'Ending within 14 days after it',
    forecasts: 'Open forecasts',
    ties: 'Matters tied to each other, or kept apart',
    leverage: 'Who is said to depend on whom',
  },
  fact: { status: 'Known', date: 'Date', place: 'Place', unsettled: 'Not settled' },
  planned: {
    round: 'Round of talks',
    leaders: 'Leaders meet or speak',
    visit: 'Visit',
    'working-group': 'Working group',
    contact: 'Contact',
  },
  change: { added: 'new', removed: 'no longer named', same: 'as last time' },
  part: {
    divergence: 'differences between accounts and demands not met',
    'one-sided': 'only one side names it',
    'days-open': 'days open',
    measures: 'measures in force',
    commitments: 'commitments in dispute or past their day',
    warnings: 'warnings',
    'mention-rate': 'share of accounts that name it',
  },
  lookRound: 'a round of talks to come',
  noneTold: (texts, rows, sinceLast) =>
    `No source tells of a round to come: ${plural(texts, 'text')} and ${plural(rows, 'row')} of tables searched, ${plural(sinceLast, 'text')} of them since the last contact.`,
  isTold: (sources) => `Told by ${plural(sources, 'source')}.`,
  isUnsettled: 'Sources tell only that it is not settled yet.',
  notSettled: 'Still to be agreed:',
  version: (value, days, passages) =>
    `${value}${days === null ? '' : `, in ${plural(days, 'day')}`} (${plural(passages, 'passage')}):`,
  notComparable: 'the last round’s delegation is not known',
  inWords: 'said in words',
  against: (party, exchange) => `${party}, against the ${exchange}`,
  delegation: (whose) => `Delegation of ${whose}`,
  infers: (by, issues) => `${by} takes it to mean ${issues}; an inference of that source:`,
  formula: (formula) =>
    `Score = ${formula}. The weights are open to change. An open issue is no point of the agenda unless words put it there.`,
  points: (part, points, count, of) => `${part} ${points} (${count}${of === null ? '' : ` of ${of}`})`,
  onAgenda: 'told',
  noDay: 'No day of the round is told, so all that lies ahead is listed.',
  untilDay: (day) => `Up to ${day}, the last day of the round as told.`,
  tie: (by, issues, linked) => `${by} ${linked ? 'ties together' : 'keeps apart'} ${issues.join(' and ')}:`,
  leverage: (by, depends, asset, holder, dependent, share) =>
    `${by} says that ${
      depends
        ? `${dependent ?? 'a side'} depends on ${holder ?? 'the other'} for ${asset}`
        : `${holder ?? 'a side'} has ${asset} as a means of pressure${dependent === null ? '' : ` on ${dependent}`}`
    }${share === null ? '' : ` (${share})`}:`,
};
