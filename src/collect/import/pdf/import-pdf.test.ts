import { describe, expect, it } from 'vitest';
import { importPdf } from './import-pdf.ts';
import { type DrawnText, drawnLines, makePdf, type PdfPlan } from './pdf.fixture.ts';

const read = (plan: PdfPlan) => importPdf(makePdf(plan), 'a.pdf');
const page = (...texts: DrawnText[]): PdfPlan => ({ pages: [texts] });
const han = { font: 'han' } as const;

const LEFT = [
  'The delegations met in the old town',
  'hall of the harbour city and talked',
  'about tariffs, fishing and the long-',
  'term supply of rare earths. They also',
  'spoke about the coopera-',
];
const RIGHT = [
  'tion of their universities, which had',
  'come to an end three years before the',
  'new government took office there. No',
  'date for the next round was set, and',
  'the ministers left without a word.',
];

describe('importPdf', () => {
  it('joins lines to paragraphs, without spaces between Chinese characters', async () => {
    const { text, format, encoding, warnings } = await read(
      page(
        { x: 200, y: 740, text: '会谈消息', size: 18, ...han },
        ...drawnLines(
          [
            '　　泰萨利总统林岸五日在港城会见诺达维',
            '亚总统马什。林岸指出，双方应就出口管制',
            '问题保持沟通。',
          ],
          han,
        ),
        ...drawnLines(['　　马什表示，诺方重视对泰关系。'], { ...han, y: 658 }),
      ),
    );
    expect(text).toBe(
      '会谈消息\n\n泰萨利总统林岸五日在港城会见诺达维亚总统马什。林岸指出，双方应就出口管制问题保持沟通。\n\n马什表示，诺方重视对泰关系。\n',
    );
    expect({ format, encoding, warnings }).toEqual({ format: 'pdf', encoding: null, warnings: [] });
  });

  it('folds radicals and compatibility forms to the characters that they stand for', async () => {
    const { text } = await read(page({ x: 50, y: 700, text: '⻅⾯⽇⻓，⼈⺠友好。豈ﬁn︒', font: 'glyphs' }));
    expect(text).toBe('见面日长，人民友好。豈fin。\n');
  });

  it('reads columns one after the other, and a heading over both first', async () => {
    const { text, warnings } = await read(
      page(
        {
          x: 50,
          y: 760,
          text: 'A long heading that stands over both of the columns of the page below it',
          size: 14,
        },
        ...drawnLines(LEFT, { x: 50 }),
        ...drawnLines(RIGHT, { x: 320 }),
      ),
    );
    expect(text).toBe(
      'A long heading that stands over both of the columns of the page below it\n\nThe delegations met in the old town hall of the harbour city and talked about tariffs, fishing and the long-term supply of rare earths. They also spoke about the cooperation of their universities, which had come to an end three years before the new government took office there. No date for the next round was set, and the ministers left without a word.\n',
    );
    expect(warnings.map(({ code }) => code)).toEqual(['hyphens-removed']);
  });

  it('lets one line that hangs over decide nothing', async () => {
    const lines = [
      '双方在港城就渔业与稀土问题举行会谈，并',
      '同意在秋天之前再次会面，以便落实已经达',
      '成的共识。马什说：“我们将继续对话。”',
      '林岸表示赞同，并邀请马什于九月访问泰萨',
      '利，双方还谈到了留学生问题。',
    ];
    const { text } = await read(
      page(...drawnLines(lines, { ...han }), { x: 240, y: 672, text: '”', ...han }),
    );
    expect(text.split('\n\n')).toHaveLength(1);
  });

  it('begins a paragraph at every line that is set in, also after one of a single line', async () => {
    const set = (text: string, y: number): DrawnText => ({ x: 70, y, text });
    const { text } = await read(
      page(
        set('Talks are good for both of the countries.', 700),
        set('The minister said so on Monday and on the', 686),
        ...drawnLines(['next day again, when he met the press and', 'took questions.'], { y: 672 }),
      ),
    );
    expect(text).toBe(
      'Talks are good for both of the countries.\n\nThe minister said so on Monday and on the next day again, when he met the press and took questions.\n',
    );
  });

  it('takes the gaps of a stretched line for no spaces, and a space that was typed for one', async () => {
    const { text } = await read(
      page(
        ...[...'双方同意继续磋商'].map((character, at) => ({
          x: 50 + 14 * at,
          y: 700,
          text: character,
          ...han,
        })),
        { x: 50, y: 660, text: '顾远 韦知秋', ...han },
      ),
    );
    expect(text).toBe('双方同意继续磋商\n\n顾远 韦知秋\n');
  });

  it('sets a space between Chinese and Latin where the document does', async () => {
    const cut = (one: string) =>
      drawnLines([`双方在港城讨论了${one}WTO${one}改革和`, 'APEC 会议'], { font: 'glyphs' });
    expect((await read(page(...cut(' ')))).text).toBe('双方在港城讨论了 WTO 改革和 APEC 会议\n');
    expect((await read(page(...cut('')))).text).toContain('改革和APEC');
  });

  it('keeps the lines of a table of contents apart', async () => {
    const { text } = await read(
      page(...drawnLines(['Tariffs . . . . . . . . . . . . . 1', 'Fishing . . . . . . . . . . . . 12'])),
    );
    expect(text.split('\n\n')).toHaveLength(2);
  });

  it('keeps rows of a table whole', async () => {
    const rows = ['Steel', 'Rare earths', 'Soybeans and maize', 'Ships', 'Tea'];
    const { text } = await read(
      page(...drawnLines(rows), ...drawnLines(['25%', '10%', '0%', '5%', '12%'], { x: 400 })),
    );
    expect(text).toBe('Steel\t25%\nRare earths\t10%\nSoybeans and maize\t0%\nShips\t5%\nTea\t12%\n');
  });

  it('reads lines that run downwards from the right', async () => {
    const { text } = await read(
      page(
        { x: 500, y: 700, text: '双方同意继续磋商出口管制问题，', font: 'down' },
        { x: 485, y: 700, text: '并于秋天在港城会面。', font: 'down' },
      ),
    );
    expect(text).toBe('双方同意继续磋商出口管制问题，并于秋天在港城会面。\n');
  });

  it('takes out what runs through the pages, and lets a paragraph go on over the break', async () => {
    const lines = (at: number): DrawnText[] => [
      { x: 50, y: 780, text: 'Ministry of Trade - Report' },
      ...drawnLines([`Part ${at} was written by the press`, 'office of the ministry and goes on to']),
      { x: 300, y: 30, text: `- ${at} -` },
    ];
    const { text, warnings } = await read({ pages: [lines(1), lines(2), lines(3)] });
    expect(text).toBe(
      'Part 1 was written by the press office of the ministry and goes on to Part 2 was written by the press office of the ministry and goes on to Part 3 was written by the press office of the ministry and goes on to\n',
    );
    expect(warnings).toEqual([
      {
        code: 'running-lines-removed',
        message:
          'Lines that run through the pages of `a.pdf` were taken out: “Ministry of Trade - Report”, “- 1 -”.',
      },
    ]);
  });

  it('keeps lines at the edge that differ, and numbers that do not count on', async () => {
    const lines = (head: string, foot: string): DrawnText[] => [
      { x: 50, y: 780, text: head },
      ...drawnLines(['Some text of the page.']),
      { x: 50, y: 30, text: foot },
    ];
    const { text, warnings } = await read({
      pages: [lines('Tariffs', '2031'), lines('Fishing', '1945'), lines('Ships', '7')],
    });
    for (const kept of ['Tariffs', 'Fishing', 'Ships', '2031', '1945']) expect(text).toContain(kept);
    expect(warnings).toEqual([]);
  });

  it('sets marks of notes in brackets and leaves powers alone', async () => {
    const { text } = await read(
      page(
        { x: 50, y: 700, text: 'the treaty' },
        { x: 92, y: 704, text: '12', size: 6 },
        { x: 120, y: 700, text: 'covers 40 km' },
        { x: 180, y: 704, text: '2', size: 6 },
      ),
    );
    expect(text).toBe('the treaty[12] covers 40 km2\n');
  });

  it('leaves out a stamp that stands aslant and letters drawn twice', async () => {
    const { text, warnings } = await read(
      page(
        { x: 50, y: 700, text: 'Plain text.' },
        { x: 50.3, y: 700, text: 'Plain text.' },
        { x: 100, y: 300, text: 'DRAFT', size: 60, turn: 45 },
      ),
    );
    expect(text).toBe('Plain text.\n');
    expect(warnings.map(({ code }) => code)).toEqual(['slanted-text-removed']);
  });

  it('turns a page that lies on its side', async () => {
    const { text } = await read(
      page(
        ...[0, 1, 2].map((at) => ({ x: 100 + 14 * at, y: 100, text: `Line ${at} of the page.`, turn: 90 })),
      ),
    );
    expect(text).toBe('Line 0 of the page. Line 1 of the page. Line 2 of the page.\n');
  });

  it('says what the document says of itself, with zones', async () => {
    const { says } = await read({
      ...page({ x: 50, y: 700, text: 'Text.' }),
      info: "/Title (Microsoft Word - Readout of the call) /Author (Press Office) /CreationDate (D:20300605201500+08'00') /ModDate (D:20300606Z)",
      catalog: '/Lang (en-GB)',
    });
    expect(says).toMatchObject({
      title: 'Readout of the call',
      author: 'Press Office',
      created: '2030-06-05T20:15:00+08:00',
      modified: '2030-06-06',
      language: 'en-GB',
      published: null,
    });
  });

  it('names pages without text', async () => {
    const { warnings } = await read({ pages: [[{ x: 50, y: 700, text: 'Text.' }], [], []] });
    expect(warnings).toMatchObject([
      { code: 'pdf-pages-without-text', message: expect.stringContaining('Pages 2, 3 of `a.pdf`') },
    ]);
  });

  it.each([
    ['pdf-scanned', makePdf({ pages: [[], []] })],
    ['pdf-unreadable', makePdf(page({ x: 50, y: 700, text: '\uf001\uf002\uf003', font: 'glyphs' }))],
    ['pdf-broken', Buffer.from('%PDF-1.7\nnothing of it\n')],
  ])('refuses with %s', async (code, bytes) => {
    await expect(importPdf(bytes, 'a.pdf')).rejects.toMatchObject({ code });
  });
});
