import { describe, expect, it } from 'vitest';
import type { TrackedText } from '../input/tracked-text.ts';
import { contextOf, type Found, tracked } from '../wording/account.fixture.ts';
import { followReactions } from './follow-reactions.ts';
import { noteReactions } from './reaction-note.ts';

const WORDS = 'Ada Quill said the talks were a success.';

function said(more: Readonly<Record<string, unknown>> = {}): Found {
  const value = {
    speaker: 'per:ada-quill',
    speakerAsWritten: 'Ada Quill',
    party: null,
    role: null,
    affiliation: null,
    sourceClass: 'expert',
    weight: 1,
    outlet: null,
    holders: [],
    act: 'assert',
    said: 'the talks were a success.',
    issues: [],
    stance: 'optimistic',
    target: [],
    ...more,
  };
  return ['utterance', WORDS, value];
}

function report(id: string, found: readonly Found[], more: Partial<TrackedText> = {}): TrackedText {
  return tracked(id, '2030-01-05', WORDS, found, { kind: 'report', party: null, exchange: null, ...more });
}

function follow(texts: readonly TrackedText[]) {
  const context = contextOf(['2030-01-01', '2030-02-01']);
  return followReactions(
    texts.flatMap((text) => noteReactions(text, context)),
    context,
  );
}

describe('followReactions', () => {
  it('counts a reprint once and keeps its passages', () => {
    const { reactions, byClass } = follow([
      report('a', [said()], { group: 'a' }),
      report('b', [said()], { group: 'a' }),
      report('c', [said({ speaker: 'per:bo-reed' })], { group: 'c' }),
    ]);
    expect(reactions.map(({ mentions }) => mentions.length)).toEqual([2, 1]);
    expect(byClass).toMatchObject([
      { sourceClass: 'expert', target: 'talks', n: 2, speakers: 2, byStance: { optimistic: 2 } },
    ]);
  });

  it('lists what nobody answers for and does not count it', () => {
    const { reactions, byClass } = follow([report('a', [said({ weight: 0 })])]);
    expect(reactions.map(({ counts }) => counts)).toEqual([false]);
    expect(byClass).toEqual([]);
  });

  it('takes accounts, joint words and praise of oneself for no reaction', () => {
    const praise = { stance: null, party: 'NV', target: [{ party: 'NV', stance: 'supportive' }] };
    const { reactions } = follow([
      report('a', [said()], { kind: 'account', party: 'NV' }),
      report('b', [said({ speaker: 'side:both' })]),
      report('c', [said(praise)]),
    ]);
    expect(reactions).toEqual([]);
  });

  it('places a speaker by the country that the words name, and the reaction by the last exchange', () => {
    const { reactions, byCountry } = follow([report('a', [said({ affiliation: 'an institute in Geneva' })])]);
    expect(reactions[0]).toMatchObject({ country: 'CH', exchange: '2030-01-01' });
    expect(byCountry).toMatchObject([{ country: 'CH', n: 1, speakers: 1 }]);
  });

  it('does not take a judgement of the narrator inside quoted words for the speaker’s', () => {
    const evaluation: Found = [
      'evaluation',
      'success',
      {
        by: 'narrator',
        attribution: 'narrator',
        target: 'NV',
        polarity: 'negative',
        aspect: 'conduct',
        asWritten: 'success',
      },
    ];
    expect(follow([report('a', [said({ stance: null }), evaluation])]).reactions).toEqual([]);
  });
});
