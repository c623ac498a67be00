import { describe, expect, it } from 'vitest';
import { builtinLexicon } from '../../lexicon/builtin.ts';
import { createText } from '../../text/text.ts';
import { buildContext, UNKNOWN_SOURCE } from '../build-context.ts';
import { namingsIn } from './namings.ts';

const lexicon = builtinLexicon();

function issues(content: string): string[] {
  const context = buildContext(createText('t', content), UNKNOWN_SOURCE, lexicon);
  const found = context.sentences.flatMap((sentence) => namingsIn(context, sentence));
  return [...new Set(found.map(({ issue }) => issue))].sort();
}

const TRADE = 'The two governments argue over tariffs and chips. ';

describe('namingsIn', () => {
  it.each([
    ['President Okoro will fly to Brazil in May.', ['leader-visits']],
    ['Relations between Ghana and Peru have cooled.', ['bilateral-relations']],
    ['Peruvian engineers who were arrested in Ghana want to go home.', ['detained-citizens']],
    ['加纳与秘鲁关系趋冷。', ['bilateral-relations']],
    ['三名加纳海员已经获释。', ['detained-citizens']],
    ['加納將停止向秘魯研究生發放簽證。', ['student-visas', 'visas']],
  ])('%s: holds for every party', (content, expected) => {
    expect(issues(content)).toEqual(expected);
  });

  it('takes a truce for one of tariffs only in a text about trade', () => {
    expect(issues(`${TRADE}The truce ends in May.`)).toContain('tariff-truce');
    expect(issues('Rebels in the north broke the truce in Sudan and in Syria.')).not.toContain(
      'tariff-truce',
    );
  });

  it.each([
    'The Ministry of Agriculture moved.',
    'The foreign minister of Peru spoke to officials of the Department of Energy.',
    '农业部拒绝置评。',
  ])('%s: the name of a body brings nothing up', (content) => {
    expect(issues(content)).toEqual([]);
  });

  it('gives a visit of a delegation to no leader', () => {
    expect(issues('A delegation of teachers is to visit Peru.')).not.toContain('leader-visits');
  });

  it('reads a sentence that never ends', () => {
    const content = 'the ministers of Peru will visit Ghana and talk about the export of '.repeat(4000);
    const context = buildContext(createText('t', content), UNKNOWN_SOURCE, lexicon);
    expect(() => context.sentences.map((sentence) => namingsIn(context, sentence))).not.toThrow();
  });
});
