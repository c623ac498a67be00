import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figures, pairScores, pressTexts } from './agency-texts.fixture.ts';
import { groupNearDuplicates } from './group-near-duplicates.ts';
import { LONGEST_SIGNATURE, overlapOf, signatureOf } from './near-duplicates.ts';

const HANS =
  '六月五日，诺达维亚总统林岸应约同泰萨利总理通电话。双方就渔业合作、北部航道通行安排等问题交换了意见，同意继续保持对话，并商定由外长级会晤落实通话内容。林岸指出，两国关系的航船要把握好航向，排除各种干扰。';
const HANT =
  '六月五日，諾達維亞總統林岸應約同泰薩利總理通電話。雙方就漁業合作、北部航道通行安排等問題交換了意見，同意繼續保持對話，並商定由外長級會晤落實通話內容。林岸指出，兩國關係的航船要把握好航向，排除各種干擾。';
const ENGLISH =
  'The Premier of Tessaly and the President of Nordavia spoke on Thursday about the northern fisheries, and agreed that their negotiators will meet again before the end of the month, when the text of the agreement is to be ready for both parliaments.';

describe('signatureOf', () => {
  it('is the same in both scripts, in capitals, in other signs and widths', () => {
    expect(signatureOf(HANS, 'zh').length).toBeGreaterThan(20);
    expect(signatureOf(HANT, 'zh')).toEqual(signatureOf(HANS, 'zh'));
    const other = ENGLISH.toUpperCase().replaceAll(',', ' –').replaceAll(' ', '\n ');
    expect(signatureOf(other, 'en')).toEqual(signatureOf(ENGLISH, 'en'));
  });

  it('is empty for texts too short to be known by', () => {
    expect(signatureOf('双方同意继续保持对话。', 'zh')).toEqual([]);
    expect(signatureOf('', null)).toEqual([]);
    expect(signatureOf('。，、'.repeat(500), null)).toEqual([]);
  });

  it('is made of integers in order that fit in 32 bits, and no more than it may', () => {
    const pick = figures(3);
    const long = Array.from({ length: 20_000 }, () => `w${pick(5_000)}`).join(' ');
    const signature = signatureOf(long, 'en');
    expect(signature).toHaveLength(LONGEST_SIGNATURE);
    expect(signature).toEqual([...signature].sort((a, b) => a - b));
    expect(signature.every((sign) => Number.isInteger(sign) && sign >= 0 && sign < 2 ** 32)).toBe(true);
  });

  it('takes anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => {
        expect(signatureOf(text, null)).toEqual(signatureOf(text, null));
      }),
    );
  });
});

describe('overlapOf', () => {
  it('estimates how much of a long text a cut of it holds', () => {
    const pick = figures(5);
    const words = Array.from({ length: 6_000 }, () => `w${pick(100_000)}`);
    const whole = signatureOf(words.join(' '), 'en');
    const half = signatureOf(words.slice(0, 3_000).join(' '), 'en');
    const end = signatureOf(words.slice(3_000).join(' '), 'en');
    const { ofShorter, ofLonger, quarter } = overlapOf(whole, half);
    expect(ofShorter).toBeGreaterThan(0.95);
    expect(Math.abs(ofLonger - 0.5)).toBeLessThan(0.12);
    expect(quarter).toBeLessThan(0.25);
    expect(overlapOf(end, whole).quarter).toBeGreaterThan(0.5);
    expect(overlapOf(half, end).ofShorter).toBeLessThan(0.05);
    expect(overlapOf(whole, half)).toEqual(overlapOf(half, whole));
  });

  it('is nothing for nothing', () => {
    expect(overlapOf([], [])).toEqual({ ofShorter: 0, ofLonger: 0, quarter: 0, told: 0 });
  });
});

describe('groupNearDuplicates', () => {
  const texts = pressTexts(11, 16);
  const signatures = new Map(texts.map(({ id, content }) => [id, signatureOf(content, null)]));

  it('puts agency texts together, and keeps accounts, briefings and reports apart', () => {
    const { precision, recall, pairs } = pairScores(texts, groupNearDuplicates(signatures));
    expect(pairs).toBe(16 * 45);
    expect(recall).toBeGreaterThan(0.98);
    expect(precision).toBeGreaterThan(0.99);
  });

  it('gives the same groups in whatever order the texts come', () => {
    const groups = groupNearDuplicates(signatures);
    const turned = groupNearDuplicates(new Map([...signatures].reverse()));
    expect(new Map([...turned].sort())).toEqual(new Map([...groups].sort()));
  });

  it('names a group after its first text, and every text once', () => {
    const groups = groupNearDuplicates(signatures);
    expect([...groups.keys()].sort()).toEqual([...signatures.keys()].sort());
    for (const [id, group] of groups) {
      expect(group <= id).toBe(true);
      expect(groups.get(group)).toBe(group);
    }
  });

  it('keeps texts without a signature apart', () => {
    expect(
      groupNearDuplicates(
        new Map([
          ['a', []],
          ['b', []],
        ]),
      ),
    ).toEqual(
      new Map([
        ['a', 'a'],
        ['b', 'b'],
      ]),
    );
  });
});
