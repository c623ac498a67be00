import { describe, expect, it } from 'vitest';
import { builtinLexicon } from '../../lexicon/builtin.ts';
import { createText } from '../../text/text.ts';
import { UNKNOWN_SOURCE } from '../build-context.ts';
import { readText } from '../engine.ts';
import { imputed } from './imputed.ts';

const lexicon = builtinLexicon();

/** Each aim of a text as "whose, by whom". */
function aims(content: string): string[] {
  const { findings } = readText(createText('t', content), lexicon, [imputed], UNKNOWN_SOURCE);
  return findings.map(({ value }) => {
    const { about, by } = value as { about: string; by: string };
    return `${about}, ${by}`;
  });
}

describe('whose aim, and by whom it is imputed', () => {
  it.each([
    ['Japan accused Canada of trying to delay the vote.', 'CA, side:jp'],
    ['Canada had signed early and was seeking to split its rivals.', 'CA, narrator'],
    ['Norway is using the quota to buy time.', 'NO, narrator'],
    ['Chile published a map. Observers see it as an attempt to please voters.', 'CL, anon:analysts'],
    ['Canada was trying above all to protect its shipyards.', 'CA, narrator'],
    ['Norway signed the pact only to win time for its yards.', 'NO, narrator'],
    [
      'Jane Holt, a trade lawyer, said that Norway moved because it wanted something in return.',
      'NO, per:jane-holt',
    ],
    ['冰岛官员反驳，挪威此行无非是想替选举造势。', 'NO, anon:is_official'],
    ['瑞典真正的盘算，是把丹麦当成样板。', 'SE, narrator'],
    ['丹麥的用意不過是拖到秋天。', 'DK, narrator'],
    ['冰岛的让步是出于选举考虑。', 'IS, narrator'],
  ])('%s', (content, expected) => {
    expect(aims(content)).toEqual([expected]);
  });
});

describe('what is told as a wish', () => {
  it.each([
    'Norway wants to hold the next round in spring.',
    '挪威希望会谈顺利。',
    '丹麦看重结果，要的是到港的吨数。',
    'Both sides in the row over Iceland are trying to calm fears.',
  ])('%s', (content) => {
    expect(aims(content)).toEqual([]);
  });
});
