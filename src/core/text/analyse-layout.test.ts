import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseLayout } from './analyse-layout.ts';
import { isBlank } from './blocks.ts';

const PAGE_ZH = [
  ['heading', '林岸同泰萨利总统通电话'],
  ['byline', '来源：诺达维亚外交部　2031-03-03 22:10'],
  ['byline', '（本报记者 王小明）'],
  [
    'body',
    '新城3月3日电（记者 张三）3月3日晚，诺达维亚总理林岸应约同泰萨利总统贝尔通电话，就两国经贸关系交换意见。',
  ],
  ['caption', '（图源：诺达维亚总理府）'],
  ['heading', '01'],
  ['heading', '会谈释放了什么信号？'],
  ['body', '林岸指出：'],
  ['body', '一、双方应当相互尊重；'],
  ['body', '二、双方应当扩大贸易。'],
  ['caption', '图为3月3日，林岸在新城会见记者。新城社记者 李四 摄'],
  ['body', '会谈持续了两个小时。'],
  ['heading', '参考文献'],
  ['reference', '[1] 王小明. 诺泰关系三十年[M]. 新城: 新城出版社, 2029.'],
  ['reference', 'https://example.org/talks'],
  ['byline', '责任编辑：王五'],
  ['footer', '特别声明：以上内容为用户上传，本平台仅提供信息存储服务。'],
] as const;

const PAGE_EN = [
  ['heading', 'Readout of the President’s Call with Prime Minister Lin An'],
  ['byline', 'March 3, 2031'],
  ['byline', 'By Jane Doe and John Q. Smith'],
  [
    'body',
    'NOVA CITY, March 3 (NNA) -- President Bell of Tessaly spoke by phone with Prime Minister Lin An of Nordavia on Tuesday.',
  ],
  ['body', 'By contrast, nothing was said about ports.'],
  ['caption', 'President Bell speaks with reporters in Nova City. (Photo by A. Writer/Tessaly Press)'],
  ['heading', 'What happens next'],
  ['body', 'The two leaders agreed to stay in touch and to meet in the spring.'],
  ['body', 'They discussed:'],
  ['body', '- trade'],
  ['body', '- ports'],
  ['footer', 'Copyright 2031 Tessaly Post. All rights reserved.'],
  ['footer', 'Share this article'],
] as const;

describe('analyseLayout', () => {
  it.each([
    ['zh', PAGE_ZH],
    ['en', PAGE_EN],
  ] as const)('tells what each block of a page is for (%s)', (language, page) => {
    const layout = analyseLayout(page.map(([, line]) => line).join('\n'));
    expect(layout.language).toBe(language);
    expect(layout.blocks.map((block) => block.kind)).toEqual(page.map(([kind]) => kind));
  });

  it('takes a post of one paragraph, and any single line, as body', () => {
    for (const post of ['I had a great call with Lin An. Thank you!', 'Talks resume', '双方恢复会谈', '']) {
      expect(analyseLayout(post).blocks.map((block) => block.kind)).toEqual(post === '' ? [] : ['body']);
    }
  });

  it('tells the language of each block, and leaves out sentences that it cannot read', () => {
    const layout = analyseLayout(
      '諾方表示歡迎，雙方將繼續會談。\n中文。\nThe two sides agreed to meet again.\nLes deux parties se sont mises d’accord sur une réunion.',
    );
    expect(layout.blocks.map((block) => [block.language, block.script])).toEqual([
      ['zh', 'Hant'],
      ['zh', 'Hant'],
      ['en', 'Latn'],
      [null, 'Latn'],
    ]);
    expect(layout.sentences.map((sentence) => sentence.block)).toEqual([0, 1, 2]);
  });

  it('tiles: blocks, their sentences and the clauses of these hold every character but white space, once', () => {
    const piece = fc.constantFrom(
      '诺方',
      '。',
      '”',
      '“',
      '！',
      '，',
      '…',
      '《',
      '》',
      '（',
      ' ',
      '\n',
      'The sides',
      'agreed',
      '. ',
      'U.S. ',
      '"',
      "'",
      '? ',
      '3.5',
      '1. ',
      '; ',
      '\ud842',
      '𠮷',
      '說：',
      '\r\n',
      '\n\n',
      ')',
      '(',
      ' -- ',
      '图源：',
      'and the ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const content = pieces.join('');
        const layout = analyseLayout(content);
        const solid = (from: number, to: number): string =>
          [...Array(to - from).keys()]
            .map((k) => from + k)
            .filter((at) => !isBlank(content.charCodeAt(at)))
            .map((at) => content[at])
            .join('');
        expect(layout.blocks.map(({ start, end }) => solid(start, end)).join('')).toBe(
          solid(0, content.length),
        );
        for (const block of layout.blocks) {
          if (block.language === null) continue;
          const inside = layout.sentences.filter((sentence) => sentence.block === block.index);
          expect(inside.map(({ start, end }) => solid(start, end)).join('')).toBe(
            solid(block.start, block.end),
          );
          let last = block.start;
          for (const { start, end } of inside) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(block.end);
        }
        for (const sentence of layout.sentences) {
          const inside = layout.clauses.filter((clause) => clause.sentence === sentence.index);
          expect(inside.map(({ start, end }) => solid(start, end)).join('')).toBe(
            solid(sentence.start, sentence.end),
          );
        }
      }),
      { numRuns: 400 },
    );
  });

  it('reads a line of many megabytes to its end, without a deep stack', () => {
    for (const unit of [
      '诺方表示，双方同意继续会谈。',
      'The sides agreed to talk, and they will meet. ',
      '“',
      '。',
      '…',
      '\ud842',
      ', ',
    ]) {
      const line = unit.repeat(2_000_000 / unit.length);
      expect(analyseLayout(line).blocks.at(-1)?.end).toBe(line.trimEnd().length);
    }
  });
});
