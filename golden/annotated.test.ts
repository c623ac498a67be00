import { describe, expect, it } from 'vitest';
import { builtinLexiconData } from '../src/core/lexicon/builtin.ts';
import { compileLexicon } from '../src/core/lexicon/compile.ts';
import { mergeLexicon } from '../src/core/lexicon/merge.ts';
import { readAdditions } from '../src/core/lexicon/read-additions.ts';
import { annotatedLexicon, annotatedTexts } from './evaluation/annotated/load.ts';
import { inEachScript } from './evaluation/annotated/placed.ts';

const data = mergeLexicon(builtinLexiconData(), readAdditions(annotatedLexicon(), 'lexicon.json'));

// Loading checks that words stand where they are said to stand; see evaluation/annotated/check.test.ts.
describe.each(annotatedTexts())('annotated text $id', (text) => {
  it('names issues, people, parties and set phrases that exist', () => {
    const [issues, people, phrases] = [data.issue, data.person, data.formulation].map((entries) =>
      entries.map(({ id }) => id),
    );
    for (const sentence of text.sentences) {
      for (const id of [...Object.keys(sentence.issues ?? {}), ...Object.keys(sentence.excluded ?? {})])
        expect(issues).toContain(id);
      for (const id of sentence.people ?? []) expect(people).toContain(id);
      for (const { id } of sentence.formulations ?? []) expect(phrases).toContain(id);
      for (const { holders } of sentence.utterances ?? [])
        for (const party of holders) expect(text.about.parties).toContain(party);
    }
  });

  it('is put together so that every sentence stands where it is said to stand, in each script', () => {
    for (const { content, placed } of inEachScript(text))
      for (const { written, start, end } of placed) expect(content.slice(start, end)).toBe(written);
  });
});

describe('annotated texts', () => {
  it('cover both languages and both scripts, with held-out texts in each language', () => {
    const texts = annotatedTexts().flatMap(inEachScript);
    expect(texts.length).toBeGreaterThanOrEqual(6);
    expect(new Set(texts.map(({ language }) => language))).toEqual(new Set(['en', 'zh-Hans', 'zh-Hant']));
    const heldOut = texts.filter(({ text }) => text.heldOut).map(({ language }) => language.slice(0, 2));
    expect(new Set(heldOut)).toEqual(new Set(['en', 'zh']));
  });

  it('add names that the lexicon accepts', () => {
    expect(() => compileLexicon(data, { version: 'test' })).not.toThrow();
  });
});
