import type { RoundDelegation } from '../../../core/track/agenda/next-round.ts';
import type { PlannedContact } from '../../../core/track/agenda/planned-contact.ts';
import type { ToldFact } from '../../../core/track/exchanges/exchange-record.ts';
import type { Mention } from '../../../core/track/input/mention.ts';
import type { Tracking } from '../../../tasks/track.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { count } from '../count.ts';
import { actorLines, leverageLines, tieLines } from './agenda-actors.ts';
import { beforeLines } from './agenda-before.ts';
import { indicatorLines, issueLines } from './agenda-issues.ts';
import type { Names } from './names.ts';
import { hanging, headLines, quoted } from './sections.ts';

/** What kinds of contact are called. */
const KINDS: Readonly<Record<PlannedContact['kind'], string>> = {
  round: 'round of talks',
  leaders: 'leaders',
  visit: 'visit',
  'working-group': 'working group',
  contact: 'contact',
};

/** How many things are told or known to come: contacts, open issues, what is due, ends or is foretold. */
export function agendaSize({ agenda }: Pick<Tracking, 'agenda'>): number {
  const { nextRound, otherContacts, openIssues, before } = agenda;
  const { due, overdue, windows, windowsAfter, forecasts } = before;
  const lists = [otherContacts, openIssues, due, overdue, windows, windowsAfter, forecasts];
  return lists.reduce((sum, list) => sum + list.length, nextRound.contact === null ? 0 : 1);
}

/** What comes next: the round, what is due before it, what is open, and who could shape it. */
export function agendaText(tracking: Tracking, names: Names, terminal: Terminal): string {
  const { agenda } = tracking;
  if (agendaSize(tracking) === 0) return '';
  const lines = [
    ...headLines('AGENDA', [`next round: ${statusText(agenda.nextRound)}`], terminal),
    ...roundLines(agenda.nextRound, names, terminal),
    ...agenda.otherContacts.flatMap((one) =>
      hanging(
        'also told',
        `${KINDS[one.kind]}, ${whenText(one)}${placeText(one, names)}; ${passage(one.mentions[0], terminal)}`,
        terminal,
      ),
    ),
    ...beforeLines(tracking, names, terminal),
    ...issueLines(agenda, names, terminal),
    ...indicatorLines(agenda.indicators, names, terminal),
    ...actorLines(agenda.homeActors, names, terminal),
    ...tieLines(agenda.issueTies, names, terminal),
    ...leverageLines(agenda.leverage, names, terminal),
  ];
  return `${lines.join('\n')}\n`;
}

type NextRound = Tracking['agenda']['nextRound'];

function statusText({ status, searched, contact }: NextRound): string {
  const where = `searched ${count(searched.texts, 'text')} and ${count(searched.rows, 'row')}, ${searched.sinceLastContact} since the last contact`;
  if (status === 'none-told') return `none told; ${where}`;
  if (status === 'unsettled' || contact === null) return `told only that it is not settled; ${where}`;
  return `told by ${count(contact.sources, 'source')}`;
}

function roundLines(round: NextRound, names: Names, terminal: Terminal): readonly string[] {
  const { contact, unsettled, delegations, agenda } = round;
  const lines: string[] = [];
  if (contact !== null) {
    lines.push(
      ...hanging('date', `${whenText(contact)}`, terminal),
      ...versionLines(contact.date, (value) => value, terminal),
    );
    lines.push(
      ...hanging(
        'place',
        contact.place.versions.length === 0 ? 'none told' : placeText(contact, names).replace(/^, /, ''),
        terminal,
      ),
      ...versionLines(contact.place, (value) => placeName(value, names), terminal),
    );
    if (contact.date.versions.length === 0)
      lines.push(...hanging('', passage(contact.mentions[0], terminal), terminal));
    for (const one of delegations) lines.push(...delegationLines(one, names, terminal));
    const told = [...new Set(agenda.map(({ issue }) => names.issue(issue)))];
    lines.push(
      ...hanging(
        'agenda',
        told.length === 0 ? 'none told; the issues below are open, no more' : told.join(', '),
        terminal,
      ),
    );
  }
  for (const one of unsettled) lines.push(...hanging('unsettled', passage(one, terminal), terminal));
  return lines;
}

function delegationLines(
  { party, members, comparedWith, implied }: RoundDelegation,
  names: Names,
  terminal: Terminal,
): readonly string[] {
  const list = members.map(({ person, change, told, portfolio }) => {
    const about = [
      ...(portfolio === null ? [] : [portfolio]),
      ...(change === null ? [] : [told ? `${change}, in words` : change]),
    ];
    return `${names.source(person)}${about.length > 0 ? ` (${about.join('; ')})` : ''}`;
  });
  const against = comparedWith === null || members.length === 0 ? '' : `; against ${comparedWith}`;
  return [
    ...hanging(
      'sends',
      `${party}: ${list.length === 0 ? 'nobody told' : list.join(', ')}${against}`,
      terminal,
    ),
    ...implied.flatMap(({ by, issues, mention }) =>
      hanging(
        '',
        `${names.source(by)} infers ${issues.map(names.issue).join(', ')}: ${passage(mention, terminal)}`,
        terminal,
      ),
    ),
  ];
}

function whenText({ date, day, lastDay, daysTo }: PlannedContact): string {
  if (date.versions.length === 0) return 'no day told';
  const days = day === lastDay || day === null ? (lastDay ?? '') : `${day} to ${lastDay}`;
  const ahead = daysTo === null ? '' : daysTo >= 0 ? `, in ${count(daysTo, 'day')}` : ', may have begun';
  return `${date.differs ? 'sources differ: ' : ''}${days}${ahead}`;
}

function placeText({ place }: PlannedContact, names: Names): string {
  const values = [...new Set(place.versions.map(({ value }) => placeName(value, names)))];
  return values.length === 0 ? '' : `, ${place.differs ? 'sources differ: ' : ''}${values.join(' / ')}`;
}

function placeName(value: string, names: Names): string {
  return value === 'third-country' ? 'a third country' : names.source(value);
}

/** Each value once, with the sources that tell it. */
function versionLines(
  { versions }: ToldFact<string>,
  nameOfValue: (value: string) => string,
  terminal: Terminal,
): readonly string[] {
  return [...Map.groupBy(versions, ({ value }) => value)].flatMap(([value, told]) => {
    const sources = [...new Set(told.flatMap(({ mention }) => mention?.evidence.text ?? []))];
    const first = told[0]?.mention;
    const words = first == null ? '' : ` ${quoted(first.evidence.exact, 40, terminal)}`;
    return hanging(
      '',
      `${nameOfValue(value)}:${words} ${sources.slice(0, 3).join(', ')}${sources.length > 3 ? ` +${sources.length - 3}` : ''}`,
      terminal,
    );
  });
}

/** A passage with its source on one line. */
export function passage({ evidence }: Mention, terminal: Terminal): string {
  return `${quoted(evidence.exact, 48, terminal)} ${evidence.text}`;
}
