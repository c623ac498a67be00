import type { Failure } from '../suite.ts';
import type { Tally } from '../tally.ts';
import { readAmounts, shown } from './read-amounts.ts';

/** A case of JioNLP's parser of money: the words, and what they are worth. */
export type JionlpCase = readonly [
  words: string,
  expected: { readonly num: string | readonly [string, string]; readonly case: string },
];

/** The codes of the currencies that the data names. */
const CODES: Readonly<Record<string, string>> = {
  元: 'CNY',
  美元: 'USD',
  新台币: 'TWD',
  泰铢: 'THB',
  港元: 'HKD',
  欧元: 'EUR',
  澳元: 'AUD',
};

/** Scores JioNLP's values of money; the data's sums without a currency are none to Readout and are left out. */
export function scoreJionlpMoney(cases: readonly JionlpCase[], tally: Tally): readonly Failure[] {
  const failures: Failure[] = [];
  for (const [words, { num, case: unit }] of cases) {
    if (!/[元块圆铢]|港币|新台币/.test(words)) continue;
    const found = readAmounts(words).filter(({ value }) => value.quantity === 'money');
    const [one] = found;
    const isRight =
      found.length === 1 &&
      one !== undefined &&
      one.value.currency === CODES[unit] &&
      (typeof num === 'string'
        ? one.value.value === Number(num)
        : one.value.low === Number(num[0]) && one.value.high === Number(num[1]));
    tally.judge('jionlp money', 'zh', isRight);
    if (isRight) continue;
    failures.push({
      kind: 'jionlp money',
      language: 'zh',
      where: 'jionlp',
      sentence: words,
      expected: `${String(num)} ${unit}`,
      found: shown(found),
    });
  }
  return failures;
}
