import { describe, expect, it } from 'vitest';
import { builtinLexicon } from '../../lexicon/builtin.ts';
import { readText } from '../../read/engine.ts';
import { readers } from '../../read/registry.ts';
import { createText } from '../../text/text.ts';
import { expiringMeasures } from './expiring-measures.ts';

const TEXT =
  'The suspension of the 24 percent tariff on French goods will remain in effect until November 10, 2031. Japan imposed a tariff of 10 percent on French wine on May 1, 2031.';
const { findings } = readText(createText('a', TEXT), builtinLexicon(), readers, {
  kind: 'statement',
  party: 'JP',
  parties: ['JP', 'FR'],
  publisher: null,
  published: '2031-08-11',
  exchangeDate: null,
});

describe('expiringMeasures', () => {
  it('tells a measure that ends soon, with the days that are left', () => {
    expect(expiringMeasures(findings, '2031-11-01', 14)).toMatchObject([{ until: '2031-11-10', days: 9 }]);
    expect(expiringMeasures(findings, '2031-11-10', 14)).toMatchObject([{ days: 0 }]);
  });

  it('tells none that ended, that ends later, or that has no end', () => {
    expect(expiringMeasures(findings, '2031-11-11', 14)).toEqual([]);
    expect(expiringMeasures(findings, '2031-08-12', 14)).toEqual([]);
  });
});
