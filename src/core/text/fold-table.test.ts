import { describe, expect, it } from 'vitest';
import { isInvisible, isMark, isVariationSelector, LIGATURES } from './attached-characters.ts';
import { FOLD_TABLE, IRREGULAR } from './fold-table.ts';

describe('FOLD_TABLE', () => {
  it('leaves every unit that has no unit of its own to the irregular way', () => {
    for (let unit = 0; unit < 0x10000; unit += 1) {
      const irregular =
        isMark(unit) ||
        isVariationSelector(unit) ||
        isInvisible(unit) ||
        LIGATURES.has(unit) ||
        (unit >= 0xd800 && unit <= 0xdfff) ||
        unit === IRREGULAR;
      if ((FOLD_TABLE[unit] === IRREGULAR) !== irregular) expect.fail(`unit ${unit.toString(16)}`);
    }
  });

  it('gives a unit that stays as it is when folded again', () => {
    for (let unit = 0; unit < 0x10000; unit += 1) {
      const folded = FOLD_TABLE[unit] as number;
      if (folded !== IRREGULAR && FOLD_TABLE[folded] !== folded) expect.fail(`unit ${unit.toString(16)}`);
    }
  });

  it('writes Latin, Greek and Cyrillic small, and wide letters narrow and small', () => {
    for (const [from, to] of ['Aa', 'Éé', 'Żż', 'Ωω', 'Яя', 'Ḁḁ', 'Ａa', 'ｚz', 'ａa'].map((pair) => [
      ...pair,
    ]))
      expect(String.fromCharCode(FOLD_TABLE[from?.charCodeAt(0) ?? 0] as number)).toBe(to);
  });
});
