import { describe, expect, it } from 'vitest';
import type { AnnotatedText } from './annotation.ts';
import { check } from './check.ts';

const SENTENCE = { text: 'A met B, and A met C on May 3.' };

function text(part: object): AnnotatedText {
  return {
    id: '0-test',
    language: 'en',
    heldOut: false,
    about: { kind: 'report', party: null, parties: ['NV', 'TS'], published: null },
    sentences: [SENTENCE],
    ...part,
  } as unknown as AnnotatedText;
}

function checking(part: object): () => AnnotatedText {
  return () => check(text(part), '0-test.json');
}

describe('the check of an annotation', () => {
  it('passes words that stand once, or whose occurrence is counted', () => {
    const times = [{ text: 'May 3', value: 'XXXX-05-03' }];
    const events = [
      {
        text: 'A met',
        nth: 1,
        event: 'consult-meeting',
        actors: [],
        recipients: [],
        date: null,
        status: 'past',
      },
    ];
    expect(checking({ sentences: [{ ...SENTENCE, times, events }] })).not.toThrow();
  });

  it.each([
    ['words that do not stand there', { times: [{ text: 'May 4', value: null }] }, /“May 4” does not stand/],
    [
      'words that stand twice',
      { motives: [{ text: 'A met', by: 'narrator', about: null }] },
      /several times/,
    ],
    [
      'an occurrence that is not there',
      { motives: [{ text: 'A met', nth: 2, by: 'narrator', about: null }] },
      /3 times/,
    ],
    ['an item without a key', { times: [{ text: 'May 3' }] }, /lacks `value`/],
    ['an item with an unknown key', { times: [{ text: 'May 3', value: null, day: 3 }] }, /no key `day`/],
    [
      'an unknown value',
      { claims: [{ text: 'A met B', claim: 'kept?', claimant: 'NV', accused: null }] },
      /`claim` is “kept\?”/,
    ],
    ['an unknown key', { sayings: [] }, /no key `sayings`/],
    ['a second script of another language', { hant: SENTENCE.text }, /Make it zh-Hans/],
  ])('refuses %s', (_, part, message) => {
    expect(checking({ sentences: [{ ...SENTENCE, ...part }] })).toThrow(message);
  });

  it('refuses scripts of different length', () => {
    const sentences = [{ text: '双方通话。', hant: '雙方通過話。' }];
    expect(checking({ language: 'zh-Hans', sentences })).toThrow(/Make them equal/);
  });

  it.each([
    ['a kind of discrepancy', { discrepancies: [{ discrepancy: 'lie', quotes: ['A'] }] }, /“lie”/],
    [
      'quotes out of order',
      { discrepancies: [{ discrepancy: 'scope', quotes: ['May', 'A met'] }] },
      /in text order/,
    ],
    ['a citation without address and outlet', { citations: [{ match: 'matched' }] }, /`url` or `outlet`/],
    ['a key to be complete in', { complete: ['words'] }, /cannot list `words`/],
    ['a held-out text by its name', { heldOut: true }, /-held-out\.json/],
  ])('refuses %s', (_, part, message) => {
    expect(checking(part)).toThrow(message);
  });
});
