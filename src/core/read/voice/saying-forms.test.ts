import { describe, expect, it } from 'vitest';
import { builtinLexicon } from '../../lexicon/builtin.ts';
import { createText } from '../../text/text.ts';
import { UNKNOWN_SOURCE } from '../build-context.ts';
import { readText } from '../engine.ts';
import { findingsOf } from '../reading.ts';
import { utteranceReaders } from '../utterances/readers.ts';

const lexicon = builtinLexicon();

/** The speakers of a report on Chile and Peru. */
function speakers(content: string): readonly string[] {
  const facts = { ...UNKNOWN_SOURCE, kind: 'report' as const, parties: ['CL', 'PE'] };
  const reading = readText(createText('t', content), lexicon, utteranceReaders, facts);
  return findingsOf(reading, 'utterance').map(({ value }) => value.speaker);
}

describe('verbs that say something by their place', () => {
  it.each('概括 评价 点评 解读 感叹 自嘲 戏言 补充 回答 总结'.split(' '))(
    'behind quoted words and a name: %s',
    (verb) => {
      expect(speakers(`“这只是一张收据，”某港大学教授顾远秋${verb}。`)).toEqual(['per:顾远秋']);
    },
  );

  it.each('这样概括 如此形容 这样评价'.split(' '))('with the manner: %s', (verb) => {
    expect(speakers(`“这只是一张收据，”某港大学教授顾远秋${verb}。`)).toEqual(['per:顾远秋']);
  });

  it.each('一再说 私下说 直白地说 毫不含糊地表示 不讳言 坦言'.split(' '))('before a comma: %s', (verb) => {
    expect(speakers(`秘鲁方面${verb}，审批从未停止。`)).toEqual(['side:pe']);
  });

  it.each('断言 披露 感叹 评价 承认 反问'.split(' '))('in a sentence behind the words: %s', (verb) => {
    expect(speakers(`“审批从未停止。”秘鲁外长${verb}。`).length).toBe(1);
  });

  it.each('testified wrote fears suspects maintained estimated reckoned surmised'.split(' '))(
    'in a tag without marks: %s',
    (verb) => {
      expect(speakers(`Permits have been slow since May, Peruvian Minister Ida Holm ${verb}.`)).toEqual([
        'per:ida-holm',
      ]);
    },
  );

  it.each(['is sure', 'remains hopeful', 'is sceptical', 'made the point', 'disputed'])(
    'before a clause with that: %s',
    (verb) => {
      expect(speakers(`Peruvian Minister Ida Holm ${verb} that the permits would come.`)).toEqual([
        'per:ida-holm',
      ]);
    },
  );

  it.each([
    ['By Peru’s count, only nine licences had been issued by May.', 'side:pe'],
    ['Peruvian officials privately expect the list to grow.', 'anon:pe_official'],
    ['Officials on both sides expect the ministers to meet again in May.', 'anon:officials'],
    ['Each side promised to give the other notice.', 'side:both'],
    ['Peru and Chile stepped back, and their leaders agreed to a truce.', 'side:both'],
    ['The second day is May 3, by which Peru promised to issue the licences.', 'side:pe'],
    ['The two pilots were released on Monday, their lawyer said.', 'anon:lawyer'],
    [
      '“A promise is not a wish,” Chile’s minister wrote in the letter, which runs to three pages.',
      'side:cl',
    ],
    ['Chile described talks between chief negotiators from Tuesday as “useful”.', 'side:cl'],
    ['Peru sees the deal on fees between the two ports as a pause.', 'side:pe'],
    ['根据《海港日报》报道，秘鲁总统府国家安保室副部长顾远秋表示，立场没有变。', 'per:顾远秋'],
    ['另有外电报道，总统或会带去一份采购清单。', 'anon:media'],
    ['两名驻某港的外交官透露，时间定在6月4日。', 'anon:diplomat'],
    ['秘鲁外交部副部长祝闻远说，港口明天开放。', 'per:祝闻远'],
    ['秘鲁外交部发言人顾远秋就渔季安排发表谈话说，船只可以入港。', 'per:顾远秋'],
    ['秘鲁上周放行了货轮，但指智利交来的单据不全。', 'side:pe'],
    ['智利不止一次批评这种收费不合惯例。', 'side:cl'],
    ['Fishermen in Callao say that the quay is closed.', 'anon:fishermen'],
    ['Peru’s coast guard says that the ship left on Monday.', 'side:pe'],
    ['The Beacon reports today that the talks are over.', 'out:beacon'],
    ['A member of the Chilean delegation said that the offer was thin.', 'anon:cl_negotiator'],
    ['Peru asked that the fee be withdrawn.', 'side:pe'],
    ['智利答应公布数据，秘鲁同意把港费减半。', 'side:pe'],
    ['秘鲁至今未证实会晤安排，外交部发言人昨日被问及时仅称，“有消息会发布”。', 'side:pe'],
  ])('%s', (content, speaker) => {
    expect(speakers(content)).toContain(speaker);
  });

  it.each([
    '秘鲁去年拒绝给三百多名海员发放签证。',
    '祝大家新年顺利。',
    'A guard at the gate counted the lorries.',
    'Marsh reported to the harbour on Monday.',
  ])('nobody in %s', (content) => {
    expect(speakers(content)).toEqual([]);
  });
});
