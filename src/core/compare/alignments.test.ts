import { describe, expect, it } from 'vitest';
import { builtinLexicon } from '../lexicon/builtin.ts';
import { UNKNOWN_SOURCE } from '../read/build-context.ts';
import { readText } from '../read/engine.ts';
import { readers } from '../read/registry.ts';
import { createText } from '../text/text.ts';
import { alignmentsOf } from './alignments.ts';

const lexicon = builtinLexicon();

function align(fr: string, gb: string) {
  const parties = ['FR', 'GB'];
  const accounts = [
    { party: 'FR', content: fr },
    { party: 'GB', content: gb },
  ].map(({ party, content }) => ({
    party,
    reading: readText(createText(party, content), lexicon, readers, {
      ...UNKNOWN_SOURCE,
      kind: 'account',
      party,
      parties,
      published: '2031-07-22',
    }),
  }));
  return alignmentsOf(accounts).map(({ type, issues, why, sides }) => ({
    type,
    issues,
    why,
    words: sides.map(({ evidence }) => evidence.exact),
  }));
}

describe('alignmentsOf', () => {
  it('holds one agreement of both together across languages', () => {
    const [one] = align(
      '双方同意继续就关税问题保持沟通。',
      'The two sides agreed to keep talking about tariffs.',
    );
    expect(one).toMatchObject({ issues: expect.arrayContaining(['tariffs']) });
    expect(['same', 'partial', 'entails']).toContain(one?.type);
  });

  it('tells each side’s own view of one thing as different', () => {
    const [one] = align(
      'The French side stressed that export controls are unfair.',
      'The British side stressed that export controls protect national security.',
    );
    expect(one).toMatchObject({ type: 'different' });
  });

  it('tells what one says and the other excludes as opposite', () => {
    const found = align('两国领导人讨论了稀土问题。', 'Rare earths were not discussed by the two leaders.');
    expect(found.map(({ type }) => type)).not.toContain('same');
  });

  it('does not hold together what shares a topic word alone', () => {
    expect(align('法方关注稀土供应。', 'A new mine for rare earths opened in Wales.')).toEqual([]);
  });

  it('ends a statement before the word that joins the next to it', () => {
    const [one] = align(
      'The two sides agreed to keep talking about tariffs, and President Macron will visit London in May.',
      'The two sides agreed to keep talking about tariffs.',
    );
    expect(one?.words[0]).not.toMatch(/(?:,|\band)$/);
  });

  it('prefers the statement with more issues in common, and does not take one month for another', () => {
    const [one] = align(
      'The two sides agreed to hold talks on tariffs and rare earths by August 31.',
      '双方同意就关税问题保持沟通。双方同意9月就关税和稀土问题举行会谈。',
    );
    expect(one).toMatchObject({
      type: 'partial',
      issues: expect.arrayContaining(['rare-earths', 'tariffs']),
    });
  });

  it('takes a month for less than a day of it', () => {
    const [one] = align(
      'The two sides agreed to hold talks on tariffs on August 31.',
      '双方同意8月就关税问题举行会谈。',
    );
    expect(one?.type).toBe('entails');
  });
});
