import { describe, expect, it } from 'vitest';
import { builtinLexiconData } from '../src/core/lexicon/builtin.ts';
import { compileLexicon } from '../src/core/lexicon/compile.ts';
import { mergeLexicon } from '../src/core/lexicon/merge.ts';
import { readAdditions } from '../src/core/lexicon/read-additions.ts';
import { annotatedLexicon, annotatedTexts, assemble } from './evaluation/annotated/annotation.ts';

const data = mergeLexicon(builtinLexiconData(), readAdditions(annotatedLexicon(), 'lexicon.json'));

describe.each(annotatedTexts())('annotated text $id', (text) => {
  it('quotes its own sentences', () => {
    for (const { text: sentence, issues, excluded, utterances } of text.sentences) {
      const words = [
        ...Object.values(issues ?? {}),
        ...Object.values(excluded ?? {}),
        ...(utterances ?? []).map(({ said }) => said),
      ];
      for (const word of words) expect(sentence).toContain(word);
    }
  });

  it('names issues, people and parties that exist', () => {
    for (const { issues, excluded, people, utterances } of text.sentences) {
      for (const id of [...Object.keys(issues ?? {}), ...Object.keys(excluded ?? {})]) {
        expect(data.issue.map((issue) => issue.id)).toContain(id);
      }
      for (const id of people ?? []) expect(data.person.map((person) => person.id)).toContain(id);
      for (const { holders } of utterances ?? []) {
        for (const party of holders) expect(text.about.parties).toContain(party);
      }
    }
  });

  it('is put together so that every sentence stands where it is said to stand', () => {
    const { content, placed } = assemble(text);
    for (const { annotation, start, end } of placed) expect(content.slice(start, end)).toBe(annotation.text);
  });
});

describe('annotated texts', () => {
  it('cover both languages and both scripts, with a held-out text in each language', () => {
    const texts = annotatedTexts();
    expect(texts.length).toBeGreaterThanOrEqual(6);
    expect(new Set(texts.map(({ language }) => language))).toEqual(new Set(['en', 'zh-Hans', 'zh-Hant']));
    const heldOut = texts.filter((text) => text.heldOut).map(({ language }) => language.slice(0, 2));
    expect(heldOut.sort()).toEqual(['en', 'zh']);
  });

  it('add names that the lexicon accepts', () => {
    expect(() => compileLexicon(data, { version: 'test' })).not.toThrow();
  });
});
