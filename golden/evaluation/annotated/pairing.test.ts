import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/core/evidence/finding.ts';
import { quote } from '../../../src/core/evidence/quote.ts';
import { createText } from '../../../src/core/text/text.ts';
import { differingKeys } from './comparison.ts';
import type { Item } from './items.ts';
import { type PlacedItem, paired } from './pairing.ts';

const TEXT = createText('0-test', 'A cut its duty to 30 percent and then its port fee to 30 percent.');

function finding(words: string, value: object, from = 0): Finding {
  const start = TEXT.content.indexOf(words, from);
  return {
    id: `${words} ${start}`,
    kind: 'measure',
    value,
    basis: 'stated',
    evidence: [quote(TEXT, { start, end: start + words.length })],
    reader: 'test@0',
  };
}

function item(words: string, keys: object): PlacedItem {
  const start = TEXT.content.indexOf(words);
  return {
    item: { text: words, ...keys } as Item,
    span: { start, end: start + words.length },
    sentence: TEXT.content,
  };
}

describe('pairing', () => {
  it('takes the closest finding for each item, and each finding once', () => {
    const long = finding('cut its duty to 30 percent and then', { value: 30 });
    const close = finding('cut its duty to 30 percent', { value: 30 });
    const { pairs, left } = paired([item('cut its duty to 30 percent', { value: 30 })], [long, close]);
    expect(pairs.map((pair) => pair.finding)).toEqual([close]);
    expect(left).toEqual([long]);
  });

  it('needs half of the shorter span', () => {
    const words = item('cut its duty', {});
    expect(paired([words], [finding('duty to 30 percent', {})]).pairs[0]?.finding).toBeNull();
    expect(paired([words], [finding('its duty to 30 percent', {})]).pairs[0]?.finding).not.toBeNull();
  });

  it('of two as close prefers the one with the right value', () => {
    const wrong = finding('duty', { measure: 'port-fee' });
    const right = finding('duty', { measure: 'tariff-rate' });
    const { pairs } = paired([item('duty', { measure: 'tariff-rate' })], [wrong, right]);
    expect(pairs[0]?.finding).toBe(right);
  });

  it('does not find one set phrase by another', () => {
    const other = finding('cut its duty', { formulation: 'b', match: 'exact' });
    expect(paired([item('cut its duty', { id: 'a', match: 'exact' })], [other]).pairs[0]?.finding).toBeNull();
  });
});

describe('comparison of values', () => {
  it.each([
    [{ by: ['NV', 'TS'] }, { by: ['TS', 'NV'] }, []],
    [{ by: 'per:玛尔塔' }, { by: 'per:瑪爾塔' }, []],
    [{ hedge: 'may' }, { hedge: 'may well' }, []],
    [{ hedge: null }, { hedge: 'may' }, ['hedge']],
    [{ deadline: 'by May 3' }, { deadline: { asWritten: 'by May 3', value: '../2031-05-03' } }, []],
    [{ deadline: '../2031-05-03' }, { deadline: { asWritten: 'by May 3', value: '../2031-05-03' } }, []],
    [{ deadline: null }, { deadline: { asWritten: 'by May 3', value: null } }, ['deadline']],
    [{ value: 30, unit: 'percent' }, { value: 10, unit: 'percent' }, ['value']],
    [{ value: null }, { value: '2031' }, ['value']],
    [{ id: 'a', match: 'exact' }, { formulation: 'a', match: 'altered' }, ['match']],
  ])('%j against %j differs in %j', (wanted, found, keys) => {
    expect(differingKeys(wanted, found)).toEqual(keys);
  });
});
