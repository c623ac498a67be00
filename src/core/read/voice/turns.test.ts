import { expect, it } from 'vitest';
import { builtinLexicon } from '../../lexicon/builtin.ts';
import { createText } from '../../text/text.ts';
import { buildContext, UNKNOWN_SOURCE } from '../build-context.ts';

function speakers(content: string): readonly string[] {
  const about = { ...UNKNOWN_SOURCE, kind: 'statement' as const, party: 'FR', parties: ['FR', 'CN'] };
  const { voices } = buildContext(createText('t', content), about, builtinLexicon()).voices;
  return voices.map(({ speaker, holders }) => `${speaker.id} ${holders.join('+') || '-'}`);
}

it('gives the words of a turn to whoever the label names, and questions to nobody', () => {
  const content = [
    'MR. RIVE: The round in May was short and dealt with fish.',
    'QUESTION: Will there be another round before the end of summer?',
    'MR. RIVE: We expect one in July. The place is open.',
  ].join('\n');
  expect(speakers(content)).toEqual(['per:rive FR', 'doc:t -', 'per:rive FR', 'per:rive FR']);
});

it('knows the labels of a Chinese briefing', () => {
  const content = [
    '外交部发言人郁青主持例行记者会，就有关问题回答了记者的提问。',
    '海港社记者：法方对昨天的磋商有何评论？',
    '郁青：磋商很有必要，也很及时。我们愿意继续谈下去。',
    '海港社记者：下一轮何时举行？',
    '郁青：具体日期将另行公布。',
  ].join('\n');
  const found = speakers(content);
  expect(found.filter((one) => one.startsWith('per:'))).toHaveLength(3);
  expect(found.filter((one) => one === 'doc:t -')).toHaveLength(2);
});

it('takes one label for no transcript', () => {
  expect(speakers('NOTE: The round in May was short and dealt with fish.')).toEqual(['doc:t FR']);
});

it('goes on with whoever told of a saying of the other side', () => {
  const said = '商务部发言人表示，中方此前宣布列入名单，损害企业权益。企业对此强烈不满。';
  expect(speakers(said).at(-1)).toMatch(/ FR$/);
});
