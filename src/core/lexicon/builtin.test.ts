import { describe, expect, it } from 'vitest';
import { makeView } from '../text/make-view.ts';
import { builtinLexicon, builtinLexiconData } from './builtin.ts';
import { formsOf } from './forms-of.ts';
import { KINDS } from './layers.ts';
import { describeProblem } from './problem.ts';
import { scan } from './scan.ts';
import { validateLexicon } from './validate.ts';

describe('the built-in lexicon', () => {
  it('has no problems', () => {
    expect(validateLexicon(builtinLexiconData()).map(describeProblem)).toEqual([]);
  });

  it('finds the forms of every entry that stand alone', () => {
    const lexicon = builtinLexicon();
    const missed: string[] = [];
    for (const kind of KINDS) {
      for (const entry of builtinLexiconData()[kind]) {
        for (const { text, role } of formsOf(kind, entry)) {
          // A gap needs something inside it, and one character means a party in compounds only.
          if (role === 'abbreviation' || text.includes('…')) continue;
          const hits = scan(lexicon, makeView(text), text);
          const layer = hits.filter((hit) => hit.start === 0);
          if (layer.length === 0) missed.push(`${kind} ${entry.id}: ${text}`);
        }
      }
    }
    expect(missed).toEqual([]);
  });

  it('returns the same object every time', () => {
    expect(builtinLexicon()).toBe(builtinLexicon());
  });
});
