import { describe, expect, it } from 'vitest';
import { builtinLexicon } from '../../lexicon/builtin.ts';
import { createText } from '../../text/text.ts';
import { UNKNOWN_SOURCE } from '../build-context.ts';
import { readText } from '../engine.ts';
import { judged } from './judged.ts';

const lexicon = builtinLexicon();

/** Each judgement of a text as "target polarity by". */
function verdicts(content: string): string[] {
  const { findings } = readText(createText('t', content), lexicon, [judged], UNKNOWN_SOURCE);
  return findings.map(({ value }) => {
    const { target, polarity, by } = value as { target: string; polarity: string; by: string };
    return `${target} ${polarity} ${by}`;
  });
}

describe('what is judged without a name beside the word', () => {
  it.each([
    ['双方昨天举行会谈，气氛相当融洽。', 'talks positive narrator'],
    ['两国外长谈了一整天，最后不了了之。', 'talks negative narrator'],
    ['雙方週二會面，但成果乏善可陳。', 'talks negative narrator'],
    ['日方同意再买三百万吨大米，这是巨大的胜利！', 'agreement positive narrator'],
    ['The two spoke for an hour. Very productive, and on time.', 'talks positive narrator'],
    ['Japan agreed to buy more rice, which is a huge win for our farmers.', 'agreement positive narrator'],
    ['Officials say there is a fresh setback for the relationship.', 'relationship negative narrator'],
    ['None of this bodes well for the talks.', 'talks negative narrator'],
  ])('%s', (content, expected) => {
    expect(verdicts(content).map((one) => one.replace(/ (?!narrator)[^ ]+$/, ' narrator'))).toContain(
      expected,
    );
  });
});

describe('who is judged', () => {
  it.each([
    ['Canada was accused by lawmakers of bullying.', 'CA negative'],
    ['Greece, to its credit, kept the drill small.', 'GR positive'],
    ['Turkish officials have been evasive for months.', 'TR negative'],
    ['The Danes had been petty throughout.', 'DK negative'],
    ['My friends in Iceland have been fantastic.', 'IS positive'],
    ['丹麦一向公正。', 'DK positive'],
    ['瑞典近来频频挑事，其做法既不负责任。', 'SE negative'],
    ['挪威一直是瑞典可以信赖的伙伴。', 'NO positive'],
  ])('%s', (content, expected) => {
    expect(verdicts(content).map((one) => one.split(' ').slice(0, 2).join(' '))).toEqual([expected]);
  });
});

describe('what is no judgement', () => {
  it.each([
    'The great majority of firms have a bank.',
    'Nobody called the meeting a failure.',
    'Norway asked that negotiations be constructive.',
    '挪方不认为会谈失败。',
    '两国元首将就能源举行富有成果的对话。',
  ])('%s', (content) => {
    expect(verdicts(content)).toEqual([]);
  });
});
