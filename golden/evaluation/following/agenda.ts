import { readFileSync } from 'node:fs';
import type { Tracking } from '../../../src/tasks/track.ts';
import { compareLines, type FollowingPart, type PartScore } from './part.ts';

interface Lines {
  readonly expected: readonly string[];
  readonly optional?: readonly string[];
}
type Golden = Readonly<
  Record<'next' | 'before' | 'issues' | 'raised' | 'requests' | 'actors' | 'ties' | 'leverage', Lines>
>;

/** Days as of which the next round and what stands before it are told. */
const NEXT = ['2031-02-28', '2031-03-05', '2031-05-20', '2031-07-28', '2031-08-12', '2032-04-14'];
const BEFORE = ['2031-07-28', '2032-04-14'];
/** How many of the ranked issues are held against those that are open by eye. */
const MOST = 8;

/** What comes next, as known on several days; who brings up what; who at home wants what; ties and leverage. */
export const agendaPart: FollowingPart = {
  name: 'agenda',
  async score({ agenda }, ask) {
    const golden = JSON.parse(
      readFileSync(new URL('../../following/agenda.json', import.meta.url), 'utf8'),
    ) as Golden;
    const at = async (days: readonly string[], lines: (tracking: Tracking) => readonly string[]) =>
      (
        await Promise.all(days.map(async (day) => lines(await ask(day, day)).map((line) => `${day} ${line}`)))
      ).flat();
    const compare = (kind: keyof Golden, told: readonly string[]): PartScore =>
      compareLines(`agenda-${kind}`, told, golden[kind].expected, golden[kind].optional ?? []);
    return [
      compare('next', await at(NEXT, nextLines)),
      compare('before', await at(BEFORE, beforeLines)),
      compare(
        'issues',
        await at(BEFORE, (one) => one.agenda.openIssues.slice(0, MOST).map(({ issue }) => issue)),
      ),
      ...raised(golden.raised, agenda),
      compare('requests', requestLines(agenda)),
      compare('actors', actorLines(agenda)),
      compare('ties', tieLines(agenda)),
      compare('leverage', leverageLines(agenda)),
    ];
  },
};

type Agenda = Tracking['agenda'];

function nextLines({ agenda: { nextRound, otherContacts } }: Tracking): readonly string[] {
  const { status, contact, delegations, agenda } = nextRound;
  const distinct = (values: readonly string[]) => [...new Set(values)];
  const valuesOf = (fact: { readonly versions: readonly { readonly value: string }[] }) =>
    distinct(fact.versions.map(({ value }) => value));
  return [
    `status ${status}`,
    ...(contact === null ? [] : valuesOf(contact.date).map((value) => `date ${value}`)),
    ...(contact === null ? [] : valuesOf(contact.place).map((value) => `place ${value}`)),
    ...delegations.flatMap(({ party, members, implied }) => [
      ...members.map(
        ({ person, change, told }) => `member ${party} ${person} ${change ?? '-'} ${told ? 'told' : 'list'}`,
      ),
      ...implied.map(({ by, issues }) => `implied ${by} ${party} ${issues.join()}`),
    ]),
    ...agenda.map(({ issue }) => `agenda ${issue}`),
    ...otherContacts.map(
      ({ kind, date, place }) =>
        `contact ${kind} ${valuesOf(date).join() || '-'} ${valuesOf(place).join() || '-'}`,
    ),
  ];
}

function beforeLines({ agenda: { before }, commitments, measures }: Tracking): readonly string[] {
  const promise = (label: string) => (one: { readonly id: string; readonly day: string | null }) => {
    const found = commitments.find(({ id }) => id === one.id);
    return `${label} ${found?.by.join()} ${found?.issues.join() || '-'} ${one.day}`;
  };
  const window = (label: string) => (one: { readonly id: string; readonly day: string | null }) => {
    const act = measures.acts.find(({ id }) => id === one.id);
    const component = measures.components.find(({ id }) => id === act?.component);
    return `${label} ${component?.by} ${one.day}`;
  };
  return [
    ...before.due.map(promise('due')),
    ...before.overdue.map(promise('overdue')),
    ...before.windows.map(window('window')),
    ...before.windowsAfter.map(window('after')),
  ];
}

/** Only the issues of the exchange that were told by eye: the list is longer. */
function raised({ expected }: Lines, { indicators }: Agenda): readonly PartScore[] {
  const told = indicators.raisedFirst.flatMap(({ exchange, issue, accounts }) =>
    accounts.map(({ party, by }) => `${exchange} ${issue} ${party} ${by.join() || '-'}`),
  );
  const keys = new Set(expected.map((line) => line.split(' ').slice(0, 3).join(' ')));
  const own = told.filter((line) => keys.has(line.split(' ').slice(0, 3).join(' ')));
  const right = expected.filter((line) => own.includes(line));
  return [
    {
      kind: 'agenda-raised',
      right: right.length,
      missed: expected.filter((line) => !own.includes(line)),
      spurious: own.filter((line) => !expected.includes(line)),
    },
  ];
}

function requestLines({ indicators }: Agenda): readonly string[] {
  return indicators.parties.flatMap(({ party, requests }) =>
    requests.ignored > 0 ? [`${party} ${requests.ignored} ignored`] : [],
  );
}

function actorLines({ homeActors }: Agenda): readonly string[] {
  return homeActors.flatMap(({ actor, party, positions }) =>
    positions.map(
      ({ direction, issues, mention }) =>
        `${actor} ${party} ${direction} ${issues.join()} ${mention.evidence.text}`,
    ),
  );
}

/** The issues stand twice, so that a line can ask for two of them. */
function tieLines({ issueTies }: Agenda): readonly string[] {
  return issueTies.map(
    ({ issues, relation, party, mention }) =>
      `${relation} ${party ?? '-'} ${issues.join()} ${issues.join()} ${mention.evidence.text}`,
  );
}

function leverageLines({ leverage }: Agenda): readonly string[] {
  return leverage.map(
    ({ says, asset, holder, dependent, share, by, mention }) =>
      `${says} ${asset} ${holder} ${dependent ?? '-'} ${share ?? '-'} ${by} ${mention.evidence.text}`,
  );
}
