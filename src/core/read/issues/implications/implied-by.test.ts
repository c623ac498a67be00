import { describe, expect, it } from 'vitest';
import { issueImplications } from '../../../lexicon/data/issues/implications.ts';
import { issues } from '../../../lexicon/data/issues/index.ts';
import { chineseImplications } from './chinese.ts';
import { englishImplications } from './english.ts';

describe('implications', () => {
  const rows = [...issueImplications, ...chineseImplications, ...englishImplications];

  it('name issues that exist', () => {
    const known = new Set(issues.map(({ id }) => id));
    expect(rows.map(({ issue }) => issue).filter((id) => !known.has(id))).toEqual([]);
  });

  it('give each thing read one issue at most without words', () => {
    const names = issueImplications.map(({ by }) => by);
    expect(new Set(names).size).toBe(names.length);
  });
});
