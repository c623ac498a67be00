import { describe, expect, it } from 'vitest';
import { quote } from '../core/evidence/quote.ts';
import { createText } from '../core/text/text.ts';
import type { DataTable, TableContents } from '../core/track/input/data-table.ts';
import { checkTableShape } from './check-table-shape.ts';

function table(holds: TableContents, cells: Readonly<Record<string, string>>): DataTable {
  const text = createText('tab', 'a,b\n1,2\n');
  const row = { line: 2, cells, evidence: quote(text, { start: 4, end: 7 }) };
  return { text, holds, title: null, columns: Object.keys(cells), rows: [row] };
}

function codeOf(one: DataTable): string | null {
  try {
    checkTableShape([one]);
    return null;
  } catch (error) {
    return (error as { readonly code: string }).code;
  }
}

describe('checkTableShape', () => {
  it('takes days, spells and rows of every kind', () => {
    expect(codeOf(table('contacts', { id: 'c', date: '2031-05-17/2031-05-18' }))).toBeNull();
    expect(codeOf(table('events', { date: '2031-05', kind: 'threat', actors: 'NV' }))).toBeNull();
    expect(
      codeOf(table('measures', { component: 'c', by: 'NV', measure: 'm', action: 'impose' })),
    ).toBeNull();
    expect(codeOf(table('prices', { date: '2031-05-17', x: '1' }))).toBeNull();
  });

  it.each([
    ['contacts', { id: 'c', channel: 'call' }],
    ['events', { date: '2031-05-17', actors: 'NV' }],
    ['measures', { by: 'NV', level: '10' }],
    ['prices', { day: '2031-05-17' }],
  ] as const)('misses a column of %s', (holds, cells) => {
    expect(codeOf(table(holds, cells))).toBe('table-column-missing');
  });

  it.each([
    ['contacts', 'yesterday'],
    ['contacts', '2031-02-30'],
    ['events', '2031-13-02'],
    ['prices', '2031-05'],
  ] as const)('refuses a day of %s that there is not: %s', (holds, date) => {
    expect(codeOf(table(holds, { date, kind: 'threat', actors: 'NV' }))).toBe('table-date-invalid');
  });

  it('says which line and which words', () => {
    expect(() => checkTableShape([table('contacts', { date: 'yesterday' })])).toThrow(/line 2: “yesterday”/);
  });
});
