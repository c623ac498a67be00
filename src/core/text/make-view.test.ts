import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldForm } from './fold.ts';
import { makeView } from './make-view.ts';

describe('foldForm', () => {
  it.each([
    ['中美關係', '中美关系'],
    ['中美關系', '中美关系'],
    ['隨著', '随着'],
    ['臺灣問題', '台湾问题'],
    ['ＡＩ１２３，！？：；（）', 'ai123,!?:;()'],
    ['《甲》、乙。', '《甲》、乙。'],
    ['「甲」『乙』', '“甲”“乙”'],
    ['Li Wei’s', "li wei's"],
    ['non‑proliferation', 'non-proliferation'],
    ['2018–2020', '2018–2020'],
    ['约翰•史密斯', '约翰·史密斯'],
    ['of\u{fb01}ce', 'office'],
    ['a\u00adb\u200bc', 'abc'],
    ['甲\u3000乙\u00a0丙', '甲 乙 丙'],
    ['E\u0301lysée', 'élysée'],
    ['⾔⽬', '言目'],
    ['\u{2f800}\u{2f81a}', '丽冬'],
    ['\u{f9d1}', '六'],
    ['𠮷野', '𠮷野'],
  ])('folds %s to %s', (form, folded) => {
    expect(foldForm(form)).toBe(folded);
  });

  it('is idempotent on every unit of the basic plane', () => {
    for (let unit = 0; unit < 0xd800; unit += 1) {
      const once = foldForm(String.fromCharCode(unit));
      expect(foldForm(once)).toBe(once);
    }
  });
});

describe('makeView', () => {
  it('has no map for plain Chinese in either script', () => {
    expect(fold('中方重申，台湾問題是核心利益。').runs).toBeNull();
    expect(fold('𠮷野家在臺北。').runs).toBeNull();
  });

  it('maps composed, removed and spelled-out characters to the whole source character', () => {
    const source = 'x e\u0301 y\u00adz of\u{fb01}ce';
    const view = makeView(source);
    expect(view.folded).toBe('x é yz office');
    expect(view.toSource(2, 3)).toEqual({ start: 2, end: 4 });
    expect(view.toSource(4, 6)).toEqual({ start: 5, end: 8 });
    const office = view.folded.indexOf('office');
    expect(view.toSource(office, office + 3)).toEqual({ start: 9, end: 12 });
    expect(view.toSource(office + 3, office + 6)).toEqual({ start: 11, end: 14 });
  });

  it('never splits a surrogate pair or a base from its marks', () => {
    const view = makeView('a𠮷b\u0323\u0301c');
    expect(view.toSource(1, 2)).toEqual({ start: 1, end: 3 });
    const base = view.folded.indexOf('c') - 1;
    expect(view.toSource(base, base + 1)).toEqual({ start: 3, end: 6 });
  });

  it('keeps lone surrogates and empty texts', () => {
    expect(makeView('').folded).toBe('');
    expect(makeView('\ud842A\udfb7').folded).toBe('\ud842a\udfb7');
  });

  it('goes from view to source and back', () => {
    const piece = fc.constantFrom(
      '關',
      '系',
      'A',
      'é',
      'e\u0301',
      'ﬁ',
      '\u00ad',
      '𠮷',
      '\u{2f800}',
      '葛\u{e0100}',
      '\u200b',
      '，',
      ' ',
      '\ud842',
      'か\u3099',
      '\u0301',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const source = pieces.join('');
        const view = makeView(source);
        expect(view.toView(source.length)).toBe(view.folded.length);
        for (let i = 0; i < view.folded.length; i += 1) {
          const span = view.toSource(i, i + 1);
          expect(span.end).toBeGreaterThan(span.start);
          expect(view.toView(span.start)).toBeLessThanOrEqual(i);
          expect(view.toView(span.end)).toBeGreaterThan(i);
          expect(foldForm(source.slice(span.start, span.end))).toContain(view.folded[i]);
        }
        for (let k = 0; k < source.length; k += 1) {
          expect(view.toView(k)).toBeLessThanOrEqual(view.toView(k + 1));
        }
      }),
    );
  });

  it('finds a planted phrase however it is written, and quotes it exactly', () => {
    const ways = ['中美關係 café', '中美关系 CAFÉ', '中美關系\u00a0cafe\u0301', '中\u200b美關係　ｃａｆé'];
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom(...ways),
        fc.string(),
        (before, phrase, after) => {
          fc.pre(!foldForm(before).includes('中'));
          const source = `${before}甲${phrase}乙${after}`;
          const view = makeView(source);
          const needle = foldForm('中美关系 café');
          const at = view.folded.indexOf(needle);
          const span = view.toSource(at, at + needle.length);
          expect(source.slice(span.start, span.end)).toBe(phrase);
        },
      ),
    );
  });

  it.each(['關', 'a\u0301', '\u0301', '\u00ad', '\ud842', '𠮷'])(
    'folds a million of %j to its end',
    (unit) => {
      const source = unit.repeat(1_000_000);
      const view = makeView(source);
      expect(view.toSource(0, view.folded.length).end).toBe(source.length);
    },
  );
});
