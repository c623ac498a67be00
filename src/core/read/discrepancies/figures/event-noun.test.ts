import { describe, expect, it } from 'vitest';
import { eventSort } from './event-noun.ts';

describe('eventSort', () => {
  it.each([
    ['日内瓦会谈达成的协议', 'zh', 'agreement'],
    ['协议签署后的会谈', 'zh', 'talks'],
    ['日内瓦联合声明', 'zh', 'statement'],
    ['the geneva accords', 'en', 'agreement'],
    ['the deal that followed the phone call', 'en', 'call'],
    ['the joint statement', 'en', 'statement'],
  ] as const)('takes the last noun of “%s”', (words, language, sort) => {
    expect(eventSort(words, language)).toBe(sort);
  });

  it.each([
    ['稀土出口', 'zh'],
    ['the dealer and the recall', 'en'],
  ] as const)('finds none in “%s”', (words, language) => {
    expect(eventSort(words, language)).toBeNull();
  });
});
