import { describe, expect, it } from 'vitest';
import { builtinLexicon } from '../../lexicon/builtin.ts';
import { createText } from '../../text/text.ts';
import { buildContext, UNKNOWN_SOURCE } from '../build-context.ts';

function speakers(content: string): readonly string[] {
  const about = { ...UNKNOWN_SOURCE, kind: 'statement' as const, party: 'FR', parties: ['FR', 'CN'] };
  const { voices } = buildContext(createText('t', content), about, builtinLexicon()).voices;
  return voices.map(({ speaker, holders }) => `${speaker.id} ${holders.join('+') || '-'}`);
}

function said(content: string): readonly string[] {
  const about = { ...UNKNOWN_SOURCE, kind: 'statement' as const, party: 'FR', parties: ['FR', 'PE'] };
  const { voices } = buildContext(createText('t', content), about, builtinLexicon()).voices;
  return voices
    .filter(({ mode }) => mode !== 'narrator')
    .map((one) => `${one.speaker.id} ${one.act} ${content.slice(one.content.start, one.content.end)}`);
}

it('gives the words of a turn to whoever the label names, and questions to nobody', () => {
  const content = [
    'MR. RIVE: The round in May was short and dealt with fish.',
    'QUESTION: Will there be another round before the end of summer?',
    'MR. RIVE: We expect one in July. The place is open.',
  ].join('\n');
  expect(speakers(content)).toEqual(['per:rive FR', 'anon:reporter -', 'per:rive FR', 'per:rive FR']);
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
  expect(found.filter((one) => one === 'out:海港社 -')).toHaveLength(2);
});

it('takes one label for no transcript', () => {
  expect(speakers('NOTE: The round in May was short and dealt with fish.')).toEqual(['doc:t FR']);
});

it('goes on with whoever told of a saying of the other side', () => {
  const said = '商务部发言人表示，中方此前宣布列入名单，损害企业权益。企业对此强烈不满。';
  expect(speakers(said).at(-1)).toMatch(/ FR$/);
});

describe('questions of a Chinese briefing', () => {
  const asked = (question: string): readonly string[] =>
    said(`${question}\n答：具体日期将另行公布。`).filter((one) => !one.startsWith('side:fr'));

  it('are the words of the outlet, and what they tell of others is the others’', () => {
    expect(asked('《海港邮报》记者：秘鲁外长昨天宣布推迟访问，请问法方有何评论？')).toEqual([
      'side:pe announce 推迟访问',
      'out:海港邮报 question 请问法方有何评论？',
    ]);
    expect(asked('路透社：我们注意到，秘鲁称协议已经失效。法方是否认同？')).toEqual([
      'side:pe assert 协议已经失效。',
      'out:reuters question 法方是否认同？',
    ]);
  });

  it('are nobody’s in particular without a name', () => {
    expect(asked('問：下一輪會談何時舉行？')).toEqual(['anon:reporter question 下一輪會談何時舉行？']);
  });

  it('leave the answer to the spokesperson whom the top names, else to the side', () => {
    const content = '问：下一轮何时举行？\n答：日期另行公布。';
    expect(said(content)).toContain('side:fr assert 日期另行公布。');
    expect(said(`外交部发言人郁青主持例行记者会。\n${content}`)).toContain('per:郁青 assert 日期另行公布。');
  });
});

it('knows whom the lexicon knows by the label, however else the top names the same name', () => {
  const content =
    '外交部发言人林剑主持例行记者会\n记者：双方何时会谈？\n林剑：日期另行公布。\n记者：地点呢？\n林剑：还没有定。';
  const speakersOf = speakers(content).filter((one) => one.startsWith('per:'));
  expect(new Set(speakersOf)).toEqual(new Set(['per:lin-jian CN']));
});
