import { beforeAll, describe, expect, it } from 'vitest';
import { verifyQuotes } from '../evidence/verify.ts';
import type { BriefInput } from './brief-input.ts';
import { sentencesOf } from './evidence-register.ts';
import { briefHtml } from './html.ts';
import { inventedInput } from './invented-input.fixture.ts';
import { briefMarkdown } from './markdown.ts';
import { writeBrief } from './write-brief.ts';

const LANGUAGES = ['en', 'zh-Hans', 'zh-Hant'] as const;

// The mark-up in the first account is hostile on purpose: it must come out as words.
const ACCOUNTS = {
  GB: 'The Prime Minister spoke to the President this morning. The call lasted about 40 minutes.\n\nThe Prime Minister raised <script>alert("tariffs")</script> tariffs & rare earths. Ukraine was not discussed.',
  FR: '法国总统强调，法方反对滥用出口管制。英方欢迎法国留学生。双方同意继续就稀土问题磋商。',
};

let input: BriefInput;

beforeAll(() => {
  input = inventedInput(ACCOUNTS);
});

describe.each(LANGUAGES)('a brief in %s', (language) => {
  it('cites evidence that stands in the texts for every sentence', () => {
    const sentences = sentencesOf(writeBrief(input, language));
    expect(sentences.length).toBeGreaterThan(10);
    const texts = new Map([...input.sources].map(([id, source]) => [id, source.text]));
    for (const { words, cites } of sentences) {
      expect(cites.length).toBeGreaterThan(0);
      const quotes = cites.flatMap((cite) => (cite.kind === 'quote' ? [cite.quote] : []));
      const verbatim = words.flatMap((word) => (typeof word === 'string' ? [] : [word.verbatim]));
      expect(verifyQuotes(texts, [...quotes, ...verbatim])).toEqual([]);
      for (const one of verbatim) expect(quotes).toContainEqual(one);
    }
  });

  it('links every number of the page to evidence, and every piece of evidence to a paragraph', () => {
    const html = briefHtml(input, language);
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]));
    const links = [...html.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);
    expect(links.length).toBeGreaterThan(20);
    for (const link of links) expect(ids).toContain(link);
  });

  it('shows mark-up of a source as words and loads nothing from elsewhere', () => {
    const html = briefHtml(input, language);
    expect(html).not.toContain('<script');
    expect(html).toContain('&lt;script&gt;');
    expect(html).not.toMatch(/(?:src|href)="(?!#)/);
    expect(html).toMatch(new RegExp(`<html lang="${language}">`));
  });

  it('defines every footnote of the Markdown once', () => {
    const markdown = briefMarkdown(input, language);
    const defined = [...markdown.matchAll(/^\[\^(\d+)\]:/gm)].map((match) => match[1]);
    const used = new Set([...markdown.matchAll(/\[\^(\d+)\](?!:)/g)].map((match) => match[1]));
    expect(new Set(defined)).toEqual(used);
    expect(defined.length).toBe(used.size);
  });

  it('says that the texts are invented', () => {
    expect(briefHtml(input, language)).toMatch(/invented|虚构|虛構/);
  });
});

describe('writeBrief', () => {
  it('leaves out sections without content', () => {
    const ids = writeBrief(input, 'en').sections.map((section) => section.id);
    expect(ids).toContain('excluded');
    expect(ids).not.toContain('differences');
    expect(ids).not.toContain('inside');
  });

  it.each([
    ['en', 'Merrow, as given for this comparison'],
    ['zh-Hans', 'Merrow（比较时给定'],
    ['zh-Hant', 'Merrow（比較時給定'],
  ] as const)('says in %s that a place was given and cites the accounts', (language, words) => {
    const found = sentencesOf(writeBrief(input, language)).find((one) =>
      one.words.some((word) => typeof word === 'string' && word.includes(words)),
    );
    expect(found?.cites.length).toBeGreaterThan(0);
  });
});
