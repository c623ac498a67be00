import { describe, expect, it } from 'vitest';
import { splitChinese } from './sentences-zh.ts';

const split = (content: string): string[] =>
  splitChinese(content, { start: 0, end: content.length }).map(({ start, end }) => content.slice(start, end));

describe('splitChinese', () => {
  // A bar marks each boundary.
  it.each([
    ['双方同意会谈。|诺方表示欢迎！|何时？', 'stops'],
    ['要相互尊重；要合作共赢；要管控分歧。', 'semicolons stay inside'],
    ['林岸说：“会谈很好。”|贝尔表示同意。', 'a closing mark belongs to the sentence before it'],
    ['“会谈很好。”林岸说。|双方将再谈。', 'the name of the speaker goes on'],
    ['“会谈很好！”泰萨利总统贝尔表示，“我们满意。”', 'and so does a title'],
    ['「會談很好。」|雙方將再談。', 'corner brackets'],
    ['他喊出“公平！正义！”的口号。|众人鼓掌。', 'a quotation inside a clause'],
    ['他看了《你好！朋友》这部片。|很好。', 'a book title'],
    ['增长率为3.5%。|双方满意。', 'a decimal is no stop'],
    ['双方同意.|诺方满意.', 'an ASCII stop between Chinese is'],
    ['诺方(见附件。)表示欢迎。|完毕。', 'a bracket'],
    ['网址是 https://example.org/a.b 请查阅。|谢谢。', 'an address'],
    ['真的吗？！|是的……双方沉默。', 'several stops are one; an ellipsis ends nothing'],
  ])('%s (%s)', (marked) => {
    expect(split(marked.replaceAll('|', ''))).toEqual(marked.split('|'));
  });

  it('stands slips: marks that nothing closes', () => {
    expect(split('“诺方表示欢迎。双方再谈。')).toEqual(['“诺方表示欢迎。', '双方再谈。']);
    expect(split('（诺方表示欢迎。双方再谈。')).toEqual(['（诺方表示欢迎。', '双方再谈。']);
  });
});
