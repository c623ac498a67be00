import { describe, expect, it } from 'vitest';
import { trackContext, trackedText } from '../input/tracked-text.fixture.ts';
import { noteHome } from './home-note.ts';
import { noteLeverage } from './leverage-note.ts';
import { TextSentences } from './text-sentences.ts';

const report = (content: string) =>
  new TextSentences(trackedText('a', content, { published: '2031-05-05', kind: 'report' }));
const homeIn = (content: string) =>
  noteHome(report(content), trackContext()).map(({ party, kind, position }) => [
    party,
    kind,
    position?.direction,
  ]);

describe('noteHome', () => {
  it('tells an association at home that opposes something', () => {
    expect(homeIn('The Norwegian Seafood Federation said it opposed the new tariffs.')).toEqual([
      ['NO', 'industry', 'opposes'],
    ]);
  });

  it.each([
    'The Norwegian foreign minister said Norway opposed the new tariffs.',
    'The Brazilian Seafood Federation said it opposed the new tariffs.',
    'The Norwegian Seafood Federation said it had 300 members.',
  ])('takes nobody for one in “%s”', (content) => expect(homeIn(content)).toEqual([]));
});

describe('noteLeverage', () => {
  const claims = (content: string) =>
    noteLeverage(report(content), trackContext()).map(({ says, asset, holder, dependent, share }) => [
      says,
      asset,
      holder,
      dependent,
      share,
    ]);

  it('tells who is said to depend on whom, with the share as written', () => {
    expect(claims('肯尼亚汽车业所用的稀土磁材八成以上来自挪威。')).toEqual([
      ['depends', 'rare-earths', 'NO', 'KE', '八成以上'],
    ]);
    expect(claims('Kenya depends heavily on Norway for rare earths.')).toEqual([
      ['depends', 'rare-earths', 'NO', 'KE', null],
    ]);
  });

  it.each([
    '挪威和肯尼亚在稀土领域相互依赖。',
    'Norway’s rare earths are not a bargaining chip.',
    'Kenya bought rare earths from Norway.',
  ])('tells nothing of “%s”', (content) => expect(claims(content)).toEqual([]));
});
