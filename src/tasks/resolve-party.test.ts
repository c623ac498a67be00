import { describe, expect, it } from 'vitest';
import { builtinLexicon } from './lexicon.ts';
import { resolveParty } from './resolve-party.ts';

describe('resolveParty', () => {
  const lexicon = builtinLexicon();

  it('takes the code and the names of every party that it knows, in three scripts', () => {
    for (const { id, label } of lexicon.data.party) {
      expect(resolveParty(id.toLowerCase(), lexicon)).toBe(id);
      for (const name of Object.values(label)) expect(resolveParty(` ${name} `, lexicon)).toBe(id);
    }
  });

  it('names the nearest party and the ways out', () => {
    const known = lexicon.data.party.find((party) => party.label.en.length > 6);
    const typo = `${known?.label.en.slice(0, -1)}x`;
    expect(() => resolveParty(typo, lexicon)).toThrow(expect.objectContaining({ code: 'party-unknown' }));
    expect(() => resolveParty(typo, lexicon)).toThrow(`Did you mean ${known?.id}`);
    expect(() => resolveParty(typo, lexicon)).toThrow('--allow-unknown-parties');
  });

  it('takes an unknown name as it is where that is allowed', () => {
    expect(resolveParty('Nordavia', lexicon, { allowUnknown: true })).toBe('Nordavia');
  });
});
