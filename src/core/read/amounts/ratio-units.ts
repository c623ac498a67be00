import { firstOf, isOtherHan } from './beside-number.ts';
import type { Measure, MeasureContext } from './measure.ts';
import type { Numeral } from './numeral.ts';

const TIMES_ZH = /^ ?倍(?![增率感受])/;
const OPENING = firstOf(['倍']);
const FOLD_EN = /^[ -]?fold(?![a-z])/;
const TIMES_EN =
  /^ times(?= (?:as |more|higher|larger|bigger|greater|lower|faster|the (?:size|number|amount|level|rate|value|volume|average|price)|its |their |that |what |over))/;

/** Multiples: 两倍, tenfold, three times as many. */
export function ratioAt({ text }: MeasureContext, numeral: Numeral): Measure | null {
  if (isOtherHan(text, numeral.end, OPENING)) return null;
  const after = text.slice(numeral.end, numeral.end + 20);
  const match = TIMES_ZH.exec(after) ?? FOLD_EN.exec(after) ?? TIMES_EN.exec(after);
  if (match === null) return null;
  return {
    start: numeral.start,
    end: numeral.end + match[0].length,
    quantity: 'ratio',
    unit: 'multiple',
    currency: null,
    factor: 1,
    of: null,
  };
}
