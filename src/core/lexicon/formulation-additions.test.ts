import { describe, expect, it } from 'vitest';
import type { FormulationEntry } from './entry.ts';
import { EMPTY_LEXICON, entry } from './invented-lexicon.ts';
import { mergeLexicon } from './merge.ts';
import { readAdditions } from './read-additions.ts';
import { validateLexicon } from './validate.ts';

const bridge: FormulationEntry = {
  ...entry('bridge', ['keep the bridge open'], ['让石桥畅通']),
  class: 'framing',
  signal: 'Warm.',
  valence: 1,
  phrases: { en: ['[keep the bridge] open'], zh: ['让[石桥]畅通'] },
};
const base = { ...EMPTY_LEXICON, formulation: [bridge] };

const LADDER = {
  id: 'river',
  label: 'Words about the river',
  caveat: 'Our own order.',
  rungs: [
    {
      id: 'open',
      ordinal: 1,
      label: { en: 'Open', 'zh-Hans': '畅通', 'zh-Hant': '暢通' },
      formulations: ['bridge'],
      source: 'own compilation',
    },
  ],
};

function merged(value: unknown) {
  return mergeLexicon(base, readAdditions(value, 'dossier.yaml'));
}

describe('additions to formulations', () => {
  it('append phrases and slots to an entry, and bring ladders', () => {
    const data = merged({
      formulations: [
        {
          id: 'bridge',
          phrases: { zh: ['让[石桥]{state}'] },
          slots: [{ name: 'state', choices: [{ id: 'open', zh: ['通行'] }] }],
        },
      ],
      ladders: [LADDER],
    });
    expect(data.formulation[0]).toMatchObject({
      phrases: { en: ['[keep the bridge] open'], zh: ['让[石桥]畅通', '让[石桥]{state}'] },
    });
    expect(data.ladder[0]).toMatchObject({ id: 'river', rungs: [{ ordinal: 1 }] });
    expect(validateLexicon(data)).toEqual([]);
  });

  it.each([
    ['slot-unknown', { formulations: [{ id: 'bridge', phrases: { zh: ['让[石桥]{state}'] } }] }],
    ['phrase-brackets', { formulations: [{ id: 'bridge', phrases: { zh: ['让石桥畅通'] } }] }],
    ['phrase-brackets', { formulations: [{ id: 'bridge', phrases: { zh: ['让[石桥畅通'] } }] }],
    ['formulation-unknown', { formulations: [{ id: 'bridge', contrasts: ['tunnel'] }] }],
    [
      'formulation-unknown',
      { ladders: [{ ...LADDER, rungs: [{ ...LADDER.rungs[0], formulations: ['tunnel'] }] }] },
    ],
    [
      'rung-twice',
      { ladders: [{ ...LADDER, rungs: [...LADDER.rungs, { ...LADDER.rungs[0], id: 'again', ordinal: 2 }] }] },
    ],
  ])('%s is named', (code, value) => {
    expect(validateLexicon(merged(value)).map((problem) => problem.code)).toContain(code);
  });

  it('says what is wrong with a rung', () => {
    const value = { ladders: [{ ...LADDER, rungs: [{ ...LADDER.rungs[0], ordinal: 0 }] }] };
    expect(() => merged(value)).toThrow(/ladders\[0\]\.rungs\[0\]\.ordinal/);
  });
});
