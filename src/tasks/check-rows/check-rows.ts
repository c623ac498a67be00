import { EVENT_KINDS } from '../../core/lexicon/data/scales/event-kinds.ts';
import type { LexiconData } from '../../core/lexicon/lexicon.ts';
import { CONTACT_CHANNELS, CONTACT_LEVELS } from '../../core/track/events/contact-kinds.ts';
import type { EventStatus } from '../../core/track/events/track-event.ts';
import type { DataRow, DataTable } from '../../core/track/input/data-table.ts';
import { ROW_ACTIONS } from '../../core/track/measures/row-acts.ts';
import { isRowUnit, ROW_UNITS } from '../../core/track/measures/row-units.ts';
import { type RowCheck, rowCheck } from './row-check.ts';

/** What closed lists of a dossier hold. */
export interface ClosedLists {
  readonly parties: readonly string[];
  readonly issues: readonly string[];
}

const KINDS: readonly string[] = EVENT_KINDS.map(({ id }) => id);
const STATUSES = ['past', 'scheduled', 'denied'] as const satisfies readonly EventStatus[];
const CODES = {
  contacts: 'contact-row-invalid',
  measures: 'measure-row-invalid',
  events: 'event-row-invalid',
} as const;

/** The lists that the rows of a dossier's tables are held against. */
export function closedLists(parties: readonly string[], { issue }: Pick<LexiconData, 'issue'>): ClosedLists {
  return { parties, issues: issue.map(({ id }) => id) };
}

/**
 * A word that is on no list would be passed over in silence, and what its row tells would be missing from everything that
 * is counted: a mistake of whoever wrote it, and told as such.
 * @param paths of the tables below the dossier, by id
 * @throws InputError `contact-row-invalid`, `measure-row-invalid` or `event-row-invalid` with file, line, value, the list
 * and what to do.
 */
export function checkRows(
  tables: readonly DataTable[],
  lists: ClosedLists,
  paths: ReadonlyMap<string, string>,
): void {
  for (const { holds, rows, text } of tables) {
    if (holds === 'prices') continue;
    const path = paths.get(text.id) ?? text.id;
    for (const { line, cells } of rows) {
      const check = rowCheck(CODES[holds], `${path}:${line}`);
      CHECKS[holds](cells, check, lists);
      check.eachOf(
        'issues',
        cells.issues,
        lists.issues,
        'issue',
        '`readout search` knows their names, and an issue of your own goes below `issues:` in dossier.yaml',
      );
    }
  }
}

type Check = (cells: DataRow['cells'], check: RowCheck, lists: ClosedLists) => void;

const CHECKS: Readonly<Record<keyof typeof CODES, Check>> = {
  contacts: (cells, check, { parties }) => {
    check.oneOf('channel', cells.channel, CONTACT_CHANNELS, 'channel', 'leave it empty where nobody says');
    check.oneOf('level', cells.level, CONTACT_LEVELS, 'level', 'leave it empty where nobody says');
    check.atLeast(2, 'parties', cells.parties, parties, 'parties of the dossier');
    for (const column of ['requested_by', 'accepted_by', 'agenda_lead'] as const)
      check.oneOf(column, cells[column], [...parties, 'mutual'], 'party', 'leave it empty where nobody says');
    if (cells.duration !== undefined && !/^PT(?:\d+H)?(?:\d+M)?$/.test(cells.duration))
      check.fail(
        `\`duration\` is “${cells.duration}”, which is no length of time. Write hours and minutes as PT1H30M.`,
      );
  },
  measures: (cells, check, { parties }) => {
    check.oneOf('action', cells.action, ROW_ACTIONS, 'action');
    check.atLeast(1, 'by', cells.by, parties, 'party of the dossier');
    check.atLeast(1, 'on', cells.on, parties, 'party of the dossier');
    if (cells.unit !== undefined && !isRowUnit(cells.unit))
      check.fail(
        `\`unit\` is “${cells.unit}”, which is no unit. Use one of ${ROW_UNITS}; leave it empty for what has no rate.`,
      );
  },
  events: (cells, check, { parties }) => {
    check.oneOf('kind', cells.kind ?? '', KINDS, 'kind of event');
    check.atLeast(1, 'actors', cells.actors ?? '', parties, 'party of the dossier');
    check.atLeast(1, 'recipients', cells.recipients, parties, 'party of the dossier');
    check.oneOf('status', cells.status, STATUSES, 'status', 'leave it empty for what took place');
  },
};
