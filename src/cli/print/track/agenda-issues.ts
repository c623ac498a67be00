import type { Agenda } from '../../../core/track/agenda/agenda.ts';
import type { AgendaIndicators, Measured } from '../../../core/track/agenda/indicators.ts';
import type { RankPart, RankPartName } from '../../../core/track/agenda/open-issue.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { cutTo, padTo } from '../../terminal/width.ts';
import { count } from '../count.ts';
import type { Names } from './names.ts';
import { indented } from './sections.ts';

/** Issues that the terminal shows; --json has all. */
const MOST = 10;
const NAME = 34;

/** What each part of a rank counts, in words. */
const PARTS: Readonly<Record<RankPartName, (part: RankPart) => string>> = {
  divergence: ({ count: n }) => `${count(n, 'difference')} or demand${n === 1 ? '' : 's'} not met`,
  'one-sided': ({ count: n, of }) => `named by ${n} of ${of} sides`,
  'days-open': ({ count: n }) => `${n} days`,
  measures: ({ count: n }) => count(n, 'measure'),
  commitments: ({ count: n }) => `${count(n, 'promise')} in dispute or past its day`,
  warnings: ({ count: n, of }) => `warning ${n} of ${of}`,
  'mention-rate': ({ count: n, of }) => `${n} of ${of} accounts`,
};

/** Open issues by their score, each with what it is made of. */
export function issueLines(
  { openIssues, weights }: Agenda,
  names: Names,
  terminal: Terminal,
): readonly string[] {
  const { paint } = terminal;
  if (openIssues.length === 0)
    return ['', paint.bold('Open issues'), '  none: no account and no row names one that is still alive'];
  const formula = Object.entries(weights).map(([part, weight]) => `${weight} × ${part}`);
  return [
    '',
    paint.bold(`Open issues · ${openIssues.length}, by a score; no agenda unless words tell one`),
    ...indented(`score = ${formula.join(' + ')}`, 2, terminal),
    ...openIssues.slice(0, MOST).flatMap(({ rank, issue, score, agenda, parts }) => {
      const told = parts.filter(({ points }) => points > 0);
      const why = told.map((part) => `${PARTS[part.part](part)} ${part.points}`).join(', ');
      return [
        `${String(rank).padStart(4)} ${padTo(cutTo(names.issue(issue), NAME), NAME)} ${score.toFixed(2).padStart(5)}${agenda === 'told' ? '  on the agenda, told' : ''}`,
        ...indented(why, 7, terminal),
      ];
    }),
    ...(openIssues.length > MOST ? [`     and ${openIssues.length - MOST} more (--json)`] : []),
  ];
}

/** Indicators of agenda and pace side by side. */
export function indicatorLines(
  { parties, raisedFirst }: AgendaIndicators,
  names: Names,
  terminal: Terminal,
): readonly string[] {
  const percent = ({ value, n, least }: Measured): string =>
    value === null ? `too few: ${n} of ${least}` : `${Math.round(value * 100)}% (n = ${n})`;
  const all: readonly (readonly [string, (party: (typeof parties)[number]) => string])[] = [
    ['brings up, its own accounts', (one) => percent(one.raisesInOwn)],
    ['brings up, others’ accounts', (one) => percent(one.raisesInOthers)],
    ['takes up the other’s issues', (one) => percent(one.echoes)],
    ['the same, last exchange', (one) => percent(one.echoesLast)],
    [
      'median days to answer',
      ({ responseLag: { value, n, least } }) =>
        value === null ? `too few: ${n} of ${least}` : `${value} (n = ${n})`,
    ],
    [
      'requests ignored or refused',
      ({ requests: { n, ignored, refused } }) => `${ignored + refused} of ${n} told`,
    ],
  ];
  // Of what nobody did or told anything there is nothing to compare.
  const rows = all.filter(([, cell]) => parties.some((one) => !/^(?:too few: 0|0 of 0)/.test(cell(one))));
  if (rows.length === 0) return [];
  const width = 22;
  const last = raisedFirst.at(-1)?.exchange;
  const firsts = raisedFirst.filter(({ exchange }) => exchange === last);
  const groups = Map.groupBy(
    firsts.flatMap(({ issue, accounts }) =>
      accounts.map(({ party, by }) => ({ issue, party, by: by.join('+') || 'nobody named' })),
    ),
    ({ party, by }) => `${party} account, ${by}`,
  );
  return [
    '',
    terminal.paint.bold('Agenda and pace: indicators; none of them says who leads'),
    `  ${padTo('', 29)}${parties
      .map(({ party }) => padTo(party, width))
      .join('')
      .trimEnd()}`,
    ...rows.map(
      ([label, cell]) =>
        `  ${padTo(label, 29)}${parties
          .map((one) => padTo(cell(one), width))
          .join('')
          .trimEnd()}`,
    ),
    ...(groups.size === 0 ? [] : [`  who brings up what first, ${last}`]),
    ...[...groups]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([label, list]) =>
        indented(`${label}: ${list.map(({ issue }) => names.issue(issue)).join(', ')}`, 4, terminal),
      ),
  ];
}
