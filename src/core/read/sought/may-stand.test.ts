import { describe, expect, it } from 'vitest';
import { matchesWithin, mayAnyStand, mayStand, sought, soughtAll, soughtGroup } from './may-stand.ts';

const PATTERNS = soughtAll({
  kept: /(?:履行|兑现)了?(?:承诺|协议)/g,
  broke: /(?<![a-z])(?:broke|violat(?:ed|es)) the (?:deal|truce)/g,
  both: /(?:对|向)[^,]{0,9}加征[^,]{0,9}关税/g,
  anything: /[^,]{1,3}/g,
});
const GROUP = soughtGroup(PATTERNS.kept, PATTERNS.broke);

const folded = (text: string) => ({ sentence: { start: 0, end: text.length }, text });

/** Until readers have come to many sentences, everything may stand. */
function untilSearched(): void {
  for (let at = 0; at < 10_001; at += 1) mayStand(folded('甲方表示欢迎'), PATTERNS.kept);
}

describe('patterns that are looked for together', () => {
  it('may all stand before the search is worth while', () => {
    expect(mayStand(folded('甲方表示欢迎'), PATTERNS.broke)).toBe(true);
  });

  it('cannot stand where none of the strings does that they need', () => {
    untilSearched();
    expect(mayStand(folded('甲方表示欢迎'), PATTERNS.kept)).toBe(false);
    expect(mayAnyStand(folded('甲方表示欢迎'), GROUP)).toBe(false);
    expect(mayStand(folded('甲方履行了协议'), PATTERNS.kept)).toBe(true);
    expect(mayAnyStand(folded('they broke the truce'), GROUP)).toBe(true);
    expect(mayStand(folded('they broke the truce'), PATTERNS.kept)).toBe(false);
    expect(mayStand(folded('甲方表示欢迎'), PATTERNS.anything)).toBe(true);
    expect(mayStand(folded('甲方取消关税'), PATTERNS.both)).toBe(false);
    expect(mayStand(folded('甲方对乙方加征关税'), PATTERNS.both)).toBe(true);
  });

  it.each([
    '甲方履行了协议，乙方兑现承诺',
    '甲方对乙方加征关税',
    'A violates the deal',
    'B broke the news',
    '',
  ])('are found in “%s” as without the search', (text) => {
    untilSearched();
    for (const one of Object.values(PATTERNS)) {
      const plain = [...text.matchAll(one.pattern)].map(({ 0: words, index }) => [words, index]);
      const found = matchesWithin(folded(text), text, one).map(({ 0: words, index }) => [words, index]);
      expect(found).toEqual(plain);
    }
  });

  it('may stand where they came later than the search', () => {
    untilSearched();
    const late = sought(/欢迎/g);
    const sentence = folded('甲方表示欢迎');
    expect(mayStand(sentence, late)).toBe(true);
  });
});
