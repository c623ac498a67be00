import { describe, expect, it } from 'vitest';
import { quote } from '../../core/evidence/quote.ts';
import { createText } from '../../core/text/text.ts';
import type { DataTable, TableContents } from '../../core/track/input/data-table.ts';
import { checkRows } from './check-rows.ts';

const LISTS = { parties: ['NV', 'LH'], issues: ['tariffs', 'rare-earths'] };

function table(holds: TableContents, cells: Readonly<Record<string, string>>): DataTable {
  const text = createText('facts', Object.values(cells).join(','));
  const evidence = quote(text, { start: 0, end: text.content.length });
  return {
    text,
    holds,
    title: null,
    columns: Object.keys(cells),
    rows: [{ line: 7, cells, evidence }],
  };
}
const check = (holds: TableContents, cells: Readonly<Record<string, string>>) => () =>
  checkRows([table(holds, cells)], LISTS, new Map([['facts', 'sources/facts.csv']]));

const CONTACT = { id: 'a', date: '2031-02-03', channel: 'call', level: 'leaders', parties: 'NV;LH' };
const MEASURE = {
  component: 'a',
  by: 'NV',
  on: 'LH',
  measure: 'tariff-rate',
  action: 'impose',
  unit: 'percent',
};
const EVENT = { date: '2031-02-03', kind: 'threat', actors: 'NV', recipients: 'LH', issues: 'tariffs' };

describe('checkRows', () => {
  it.each([
    ['contacts', CONTACT],
    ['contacts', { date: '2031-02-03' }],
    ['contacts', { ...CONTACT, requested_by: 'mutual', duration: 'PT1H30M' }],
    ['measures', MEASURE],
    ['measures', { ...MEASURE, unit: 'CNY per net ton', action: 'strike-down' }],
    ['events', EVENT],
    ['events', { ...EVENT, status: 'scheduled' }],
    ['prices', { date: '2031-02-03', index: 'channel' }],
  ] as const)('passes a row of %s: %j', (holds, cells) => expect(check(holds, cells)).not.toThrow());

  it.each([
    [
      'contacts',
      { ...CONTACT, channel: 'cal' },
      '`channel` is “cal”, which is no channel. Do you mean “call”?',
    ],
    [
      'contacts',
      { ...CONTACT, level: 'leader' },
      'Do you mean “leaders”? Use one of leaders, vice-presidents',
    ],
    ['contacts', { ...CONTACT, parties: 'NV;XX' }, 'names fewer than 2 parties'],
    ['contacts', { ...CONTACT, requested_by: 'them' }, 'Use one of NV, LH, mutual; leave it empty'],
    ['contacts', { ...CONTACT, duration: '90 min' }, 'Write hours and minutes as PT1H30M'],
    ['measures', { ...MEASURE, action: 'imposed' }, 'Do you mean “impose”?'],
    ['measures', { ...MEASURE, unit: 'pct' }, '`unit` is “pct”'],
    ['measures', { ...MEASURE, by: 'XX' }, 'names no party of the dossier. Use one or more of NV, LH'],
    ['measures', { ...MEASURE, on: 'XX' }, '`on` is “XX”'],
    ['events', { ...EVENT, kind: 'threats' }, 'Do you mean “threat”?'],
    ['events', { ...EVENT, actors: '' }, '`actors` is “”'],
    ['events', { ...EVENT, recipients: 'XX' }, '`recipients` is “XX”'],
    ['events', { ...EVENT, status: 'done' }, 'Use one of past, scheduled, denied'],
    [
      'events',
      { ...EVENT, issues: 'tariffs;tarifs' },
      '`issues` is “tarifs”, which is no issue. Do you mean “tariffs”?',
    ],
  ] as const)('stops at a row of %s: %j', (holds, cells, message) => {
    expect(check(holds, cells)).toThrow(message);
    expect(check(holds, cells)).toThrow('sources/facts.csv:7: ');
  });
});
