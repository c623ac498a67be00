import { describe, expect, it } from 'vitest';
import { dateOf } from './dates.ts';
import { delimiterOf } from './delimiter.ts';
import { importCsv } from './import-csv.ts';
import { numberKind } from './numbers.ts';

const read = (content: string) => importCsv(Buffer.from(content), 'prices.csv');

describe('importCsv', () => {
  it.each([
    ['date,price\n2030-01-01,5.25\n2030-01-02,\n'],
    ['Datum;Preis\n01.02.2030;1.234,50\n13.02.2030;n/a\n'],
    ['日期\t价格（元）\t备注\n2030年1月31日\t1,234.5\t“上涨”\n2030年2月1日\t1,240.0\t\n'],
    ['"date","price, in ND","note"\n"2030-01-01","5","a ""b"", c"\n'],
    ['quarter|value\n2030-Q1|-4.5%\n2030Q2|12e3\n'],
  ])('takes %j as it is', async (content) => {
    const { text, format, warnings } = await read(content);
    expect(text).toBe(content);
    expect(format).toBe('csv');
    expect(warnings).toEqual([]);
  });

  it('ends lines with \\n', async () => {
    expect((await read('date,price\r\n2030-01-01,5\r\n')).text).toBe('date,price\n2030-01-01,5\n');
  });

  it.each([
    ['csv-dates-ambiguous', 'date,price\n03/04/2030,5\n05/06/2030,6\n', /line 2: “03\/04\/2030”/],
    ['csv-cells-unreadable', 'date,price\n2030-01-01,5\n2030-01-02,six\n2030-01-03,7\n', /“six” on line 3/],
    ['csv-decimals-ambiguous', 'date;price\n2030-01-01;1,234\n', /“1,234” on line 2/],
    [
      'csv-decimals-mixed',
      'date;price\n2030-01-01;1,25\n2030-01-02;1.25\n',
      /“1.25” on line 3, “1,25” on line 2/,
    ],
  ])('warns with %s', async (code, content, message) => {
    const { warnings } = await read(content);
    expect(warnings.map((one) => one.code)).toEqual([code]);
    expect(warnings[0]?.message).toMatch(message);
  });

  it.each([
    ['csv-header-missing', '2030-01-01,5\n2030-01-02,6\n', /first line/],
    ['csv-rows-missing', 'date,price\n', /no rows/],
    ['csv-row-uneven', 'date,price\n2030-01-01,5\n\n2030-01-02\n', /line 4: 1 cells/],
    ['csv-dates-missing', 'name,price\nsteel,5\n', /“name”, “price”/],
    ['csv-date-wrong', 'date,price\n2030-01-01,5\n2030-02-30,6\n', /line 3: “2030-02-30”/],
    [
      'csv-date-wrong',
      'date,price\n13/01/2030,5\n01/14/2030,6\n',
      /line 2 has the day first.*line 3 the month/,
    ],
    ['csv-numbers-missing', 'date,note\n2030-01-01,rain\n', /no column of numbers/],
    ['csv-broken', 'date,price\n2030-01-01,"5\n', /quotation mark/],
    ['csv-broken', 'one line of words\n', /no table/],
  ])('refuses with %s', async (code, content, message) => {
    await expect(read(content)).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  });
});

describe('tables made to hurt', () => {
  it('cuts short the name of a column', async () => {
    const { warnings } = await read(
      `date,${'x'.repeat(50_000)}\n2030-01-01,5\n2030-01-02,six\n2030-01-03,7\n`,
    );
    expect(warnings[0]?.message.length).toBeLessThan(300);
  });

  it('ends at the first of very many rows of another length', async () => {
    const rows = '2030-01-01\n'.repeat(1_000_000);
    await expect(read(`date,price\n${rows}`)).rejects.toMatchObject({
      code: 'csv-row-uneven',
      message: expect.stringContaining('line 2: 1 cells'),
    });
  });
});

describe('parts of a table', () => {
  it.each([
    ['a;b\n1,5;2,5\n', ';'],
    ['a,b;c\nx,y\n', ','],
    ['a\tb, c\n1\t2\n', '\t'],
    ['"a;b",c\n"1;2",3\n', ','],
    ['a b\n', null],
    ['', null],
  ])('%j is parted by %j', (text, sign) => {
    expect(delimiterOf(text)).toBe(sign);
  });

  it.each([
    ['2030/1/5', '2030-01-05'],
    ['2030-01', '2030-01'],
    ['20300105', '2030-01-05'],
    ['2030-01-05 20:15:00+08:00', '2030-01-05T20:15:00+08:00'],
    ['5 Jan 2030', '2030-01-05'],
    ['Jan. 5, 2030', '2030-01-05'],
    ['January 2030', '2030-01'],
    ['5.1.2030', '2030-01-05'],
    ['1/13/2030', '2030-01-13'],
    ['2030-04-31', null],
    ['12', null],
  ])('%j is the date %j', (cell, iso) => {
    expect(dateOf(cell)?.iso ?? null).toBe(iso);
  });

  it.each([
    ['5', 'point'],
    ['-1,234.5', 'point'],
    ['¥ 1 234.5', 'point'],
    ['12 %', 'point'],
    ['1.234,5', 'comma'],
    ['0,5', 'comma'],
    ['1.234.567', 'comma'],
    ['1,234', 'either'],
    ['1.234', 'either'],
    ['—', 'missing'],
    ['about 5', 'none'],
  ])('%j is a number of the kind %s', (cell, kind) => {
    expect(numberKind(cell)).toBe(kind);
  });
});
