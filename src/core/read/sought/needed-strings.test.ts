import { describe, expect, it } from 'vitest';
import { neededSets, neededStrings } from './needed-strings.ts';

describe('the sets of strings of which a pattern needs one each', () => {
  it.each([
    [
      /(?:buy|bought) (?:[a-z]+ ){0,3}(?:grain|maize)/,
      [
        ['grain', 'maize'],
        ['bought ', 'buy '],
      ],
    ],
    [/(?:对|向)[^,]{0,9}(?:加征|征收)[^,]{0,9}关税/, [['关税'], ['加征', '征收'], ['向', '对']]],
    // Whichever alternative matches, it has a string of the first set and one of the second.
    [
      /(?:lift|ease) [a-z]+ tariffs|drop [a-z]+ quotas/,
      [
        [' quotas', ' tariffs'],
        ['drop ', 'ease ', 'lift '],
      ],
    ],
    // A further set that stands nearly everywhere spares nothing.
    [/(?:a|an) [a-z]+ truce/, [[' truce']]],
    [/\d+/, []],
  ])('%s', (pattern, expected) => {
    expect(neededSets(pattern)).toEqual(expected);
  });
});

describe('the strings that a pattern needs', () => {
  it.each([
    [
      /(?:未|没有)[能曾]?(?:履行|兑现)/,
      ['未履行', '未兑现', '未能履行', '未能兑现', '未曾履行', '未曾兑现'].flatMap((one) => [
        one,
        one.replace('未', '没有'),
      ]),
    ],
    [/(?<![a-z])(?:tax(?:es)?|toll)(?= on (?:the )?imports)/, [' on imports', ' on the imports']],
    [
      /承诺(?:已经|已)?(?:落实|履行)了/,
      ['承诺已履行了', '承诺已经履行了', '承诺已经落实了', '承诺已落实了', '承诺履行了', '承诺落实了'],
    ],
    [/[〇零]?年(?:底|初)/, ['年初', '年底']],
    [/a(?:b|c){1,3}d/, ['a']],
    [/(?:的|地)?[^,]{0,9}(?:协议|协定)/, ['协定', '协议']],
    [/colou?r/, ['color', 'colour']],
    [/(?:don't|do not) agree\b/, ["don't agree", 'do not agree']],
  ])('%s', (pattern, expected) => {
    const needed = neededStrings(pattern);
    expect(needed).toEqual([...expected].sort());
  });

  it.each([/\d+/, /[^,]{2,}/, /(?:未)?\d/, /(?!未)/, /未|\d/, /ABC/i, /x*/])('are none for %s', (pattern) => {
    expect(neededStrings(pattern)).toBeNull();
  });
});
