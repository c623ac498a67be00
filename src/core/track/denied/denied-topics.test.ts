import { describe, expect, it } from 'vitest';
import { listed, trackContext, trackedText } from '../input/tracked-text.fixture.ts';
import { noteDenied } from './denied-note.ts';
import { deniedTopics } from './denied-topics.ts';

const context = trackContext([listed('call', '2031-02-10')]);
const account = (id: string, party: string, content: string, kind: 'account' | 'post' = 'account') =>
  trackedText(id, content, { kind, party, exchange: 'call', published: '2031-02-10' });
const denied = (...texts: readonly ReturnType<typeof trackedText>[]) =>
  deniedTopics(texts.flatMap((text) => noteDenied(text, context) ?? []));

const NOT = account('no', 'NO', 'Rare earths were not discussed on the call.');

describe('deniedTopics', () => {
  it('tells by whom, of which contact, in which words, and finds the other side’s contrary mention', () => {
    const [one, ...more] = denied(NOT, account('ke', 'KE', 'Kenya raised export controls on rare earths.'));
    expect(more).toEqual([]);
    expect(one).toMatchObject({
      issue: 'rare-earths',
      party: 'NO',
      by: ['NO'],
      exchange: 'call',
      searched: 1,
    });
    expect(one?.mentions[0].evidence.exact).toBe('Rare earths were not discussed');
    expect(one?.contrary.map(({ party, mention }) => [party, mention.evidence.text])).toEqual([['KE', 'ke']]);
  });

  it('finds nothing contrary in what the same side says elsewhere, or where no text of another side is at hand', () => {
    const [one] = denied(NOT, account('post', 'NO', 'We talked about rare earths with a smile.', 'post'));
    expect(one).toMatchObject({ contrary: [], searched: 0 });
  });

  it('brings passages of one side together and counts sources', () => {
    const [one, ...more] = denied(NOT, account('post', 'NO', 'Rare earths were NOT discussed!', 'post'));
    expect(more).toEqual([]);
    expect(one?.independent).toBe(2);
  });

  it('finds nothing in a text that brings the issue up', () =>
    expect(denied(account('no', 'NO', 'The leaders discussed rare earths.'))).toEqual([]));

  it('is the same whatever order texts come in', () => {
    const texts = [NOT, account('ke', 'KE', '双方没有讨论稀土问题。')];
    expect(denied(...texts)).toEqual(denied(...texts.toReversed()));
  });
});
