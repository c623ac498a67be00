import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { isEventKind } from '../src/core/track/events/kind-series.ts';
import type { DataRow, DataTable } from '../src/core/track/input/data-table.ts';
import { trackDossier } from '../src/tasks/track.ts';
import { ROOT, readJson } from './evaluation/data.ts';
import { issueIds } from './evaluation/following/issue-ids.ts';
import { ASKED, answerTo, type ChronologyGold, gapLines } from './evaluation/following/us-china-2025.ts';
import { chronologyTables } from './evaluation/following/us-china-2025-tables.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}[+-]\d{2}:\d{2})?$/;
const RANGE = /^\d{4}-\d{2}-\d{2}(?:\/\d{4}-\d{2}-\d{2})?$/;

describe('samples/us-china-2025', () => {
  let tables: readonly DataTable[] = [];
  beforeAll(async () => {
    tables = await chronologyTables();
  });
  const rows = (holds: DataTable['holds']): readonly DataRow[] =>
    tables.find((table) => table.holds === holds)?.rows ?? [];

  it('names two addresses on every row', () => {
    const all = tables.flatMap((table) => table.rows);
    const poor = all.filter(({ cells: { source = '', source2 = '' } }) => {
      const both = /^https?:\/\//.test(source) && /^https?:\/\//.test(source2);
      return !both || source === source2 || !URL.canParse(source) || !URL.canParse(source2);
    });
    expect(all.length).toBeGreaterThan(150);
    expect(poor.map(({ cells }) => cells.id)).toEqual([]);
  });

  it('has every id once, and every act that another replaces', () => {
    for (const table of tables) {
      const ids = table.rows.map(({ cells }) => cells.id);
      expect(new Set(ids).size).toBe(ids.length);
    }
    const ids = new Set(rows('measures').map(({ cells }) => cells.id));
    const replaced = rows('measures').flatMap(({ cells }) => cells.supersedes ?? []);
    expect(replaced.length).toBeGreaterThan(2);
    expect(replaced.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('writes days and moments in one way, and no end before its beginning', () => {
    const wrong = rows('measures').filter(({ cells: { announced = '', effective = '', until = '' } }) => {
      const formed = [announced, until].every((day) => day === '' || DAY.test(day));
      const begins = effective === '' || MOMENT.test(effective);
      const ordered = until === '' || effective === '' || effective.slice(0, 10) <= until;
      return !formed || !begins || !ordered;
    });
    expect(wrong.map(({ cells }) => cells.id)).toEqual([]);
    const contacts = rows('contacts').filter(({ cells }) => !RANGE.test(cells.date ?? ''));
    expect(contacts.map(({ cells }) => cells.id)).toEqual([]);
  });

  it('uses the issues that the program knows', () => {
    const known = issueIds();
    const used = tables.flatMap((table) =>
      table.rows.flatMap(({ cells }) => (cells.issues ?? '').split(';').filter((id) => id !== '')),
    );
    expect(used.length).toBeGreaterThan(100);
    expect([...new Set(used)].filter((id) => !known.has(id))).toEqual([]);
  });

  it('uses the kinds of events that the program knows, so that no row is left out', () => {
    const used = rows('events').map(({ cells }) => cells.kind ?? '');
    expect(used.length).toBeGreaterThan(20);
    expect([...new Set(used)].filter((kind) => !isEventKind(kind))).toEqual([]);
  });

  describe('against what was worked out by hand', () => {
    const gold = readJson<ChronologyGold>(ROOT, 'golden', 'following', 'us-china-2025.json');

    it.each(ASKED)('%s are right on every day asked about', (kind) => {
      const lines = gold?.[kind] ?? [];
      expect(lines.length).toBeGreaterThan(5);
      expect(lines.map((line) => answerTo(kind, line, tables))).toEqual(lines);
    });

    it('days between contacts are right, of leaders and of all', async () => {
      const { tracking } = await trackDossier(join(ROOT, 'samples', 'us-china-2025'));
      expect(gapLines(tracking, 'leaders')).toEqual(gold?.leaders);
      expect(gapLines(tracking, null)).toEqual(gold?.contacts);
    });
  });
});
