import { beforeAll, describe, expect, it } from 'vitest';
import { verifyQuotes } from '../../evidence/verify.ts';
import type { BriefInput } from '../brief-input.ts';
import type { Pair, Sentence } from '../document.ts';
import { sentencesOf } from '../evidence-register.ts';
import { briefHtml } from '../html.ts';
import { inventedInput } from '../invented-input.fixture.ts';
import { briefMarkdown } from '../markdown.ts';
import { writeBrief } from '../write-brief.ts';

const LANGUAGES = ['en', 'zh-Hans', 'zh-Hant'] as const;

const ACCOUNTS = {
  CN: '双方同意继续就关税问题保持沟通。美方应恪守一个中国原则。双方要落实共识。中方强调，出口管制维护国家安全。',
  US: `The two sides agreed to keep talking about tariffs. The United States continues to pursue its one-China policy. The American side stressed that export controls protect national security.

The call lasted more than 90 minutes. The two leaders spoke by telephone for 40 minutes. Beijing was reckless. Beijing was reckless over fish. Washington showed restraint. Washington showed restraint over fish.`,
};

let input: BriefInput;
beforeAll(() => {
  input = inventedInput(ACCOUNTS);
});

const section = (id: string, language: (typeof LANGUAGES)[number] = 'en') =>
  writeBrief(input, language).sections.find((one) => one.id === id);

const pairsOf = (): readonly Pair[] =>
  section('side-by-side')?.parts.flatMap((part) => (part.kind === 'pairs' ? part.pairs : [])) ?? [];

const itemsOf = (id: string, language: (typeof LANGUAGES)[number] = 'en') =>
  section(id, language)?.parts.flatMap((part) => (part.kind === 'items' ? part.items : [])) ?? [];

const wordsOf = ({ words }: Sentence): string =>
  words.map((word) => (typeof word === 'string' ? word : `<${word.verbatim.exact}>`)).join(' ');

describe('side by side', () => {
  it('sets statements that answer to each other in two columns, what differs first', () => {
    const pairs = pairsOf();
    expect(pairs[0]?.mark).toBe('different');
    expect(pairs.length).toBeGreaterThan(1);
    for (const { sides } of pairs)
      expect(sides.map(({ head }) => head)).toEqual(['China account', 'United States account']);
  });

  it('puts what tells most first, and of one type what is held together best', () => {
    const [one] = input.comparison.alignments;
    if (!one) throw new Error('nothing aligned');
    const alignments = (['same', 'entails', 'partial', 'opposite', 'different'] as const).flatMap((type) => [
      { ...one, type, score: 0.6, issues: ['tariffs'] },
      { ...one, type, score: 0.9, issues: ['rare-earths'] },
    ]);
    const { sections } = writeBrief({ ...input, comparison: { ...input.comparison, alignments } }, 'en');
    const pairs = sections
      .flatMap(({ parts }) => parts)
      .flatMap((part) => (part.kind === 'pairs' ? part.pairs : []));
    expect(pairs.filter((_, at) => at % 2 === 0).map(({ mark }) => mark)).toEqual([
      'opposite',
      'different',
      'partial',
      'entails',
      'same',
    ]);
    expect(pairs.slice(0, 2).map(({ label }) => label)).toEqual(['Rare earths', 'Tariffs']);
  });

  it('counts what it does not write out', () => {
    const [one] = input.comparison.alignments;
    if (!one) throw new Error('nothing aligned');
    const many = { ...input, comparison: { ...input.comparison, alignments: Array(20).fill(one) } };
    const parts = writeBrief(many, 'en').sections.find(({ id }) => id === 'side-by-side')?.parts ?? [];
    const shown = parts.flatMap((part) => (part.kind === 'pairs' ? part.pairs : [])).length;
    expect(parts.at(-1)).toMatchObject({
      kind: 'note',
      words: expect.stringContaining(`${20 - shown} further`),
    });
  });

  it('leaves weakly held pairs out, and the heading with them', () => {
    const weak = input.comparison.alignments.map((one) => ({ ...one, score: 0.49 }));
    const { sections } = writeBrief(
      { ...input, comparison: { ...input.comparison, alignments: weak } },
      'en',
    );
    expect(sections.map(({ id }) => id)).not.toContain('side-by-side');
  });
});

describe('inside each account', () => {
  it('has a heading for the account that has something inside, and for no other', () => {
    expect(itemsOf('inside').map(({ label }) => label)).toEqual(['United States account']);
  });

  it('quotes both versions of a discrepancy and discloses the balance with its n', () => {
    const [item] = itemsOf('inside');
    const told = item?.sentences.map(wordsOf) ?? [];
    expect(told[0]).toMatch(/The words favour United States \(n\s=\s4\)/);
    expect(
      told.some((one) => /How long it lasted \(cannot all hold\): <.*90 minutes> · <.*40 minutes>/.test(one)),
    ).toBe(true);
  });

  it('says nothing of a balance that rests on too few words', () => {
    const inside = input.comparison.inside.map((one) => ({
      ...one,
      balance: one.balance && { ...one.balance, tilt: null, n: 2 },
    }));
    const { sections } = writeBrief({ ...input, comparison: { ...input.comparison, inside } }, 'en');
    const text = JSON.stringify(sections.find(({ id }) => id === 'inside'));
    expect(text).not.toContain('favour');
  });
});

describe('set phrases', () => {
  it('tell policy and principle apart, each with the words of the other account', () => {
    const told = itemsOf('phrases')[0]?.sentences.map(wordsOf) ?? [];
    expect(told.some((one) => /Not the same as “.*”, which the .* account uses: </.test(one))).toBe(true);
  });

  it('tell what an account leaves out of a phrase', () => {
    const told = itemsOf('phrases').flatMap(({ sentences }) => sentences.map(wordsOf));
    expect(told.some((one) => /China account words it otherwise \(without “/.test(one))).toBe(true);
  });
});

describe.each(LANGUAGES)('the readings of a brief in %s', (language) => {
  it('rest on words that stand in the texts, each sentence on at least one', () => {
    const texts = new Map([...input.sources].map(([id, source]) => [id, source.text]));
    for (const { words, cites } of sentencesOf(writeBrief(input, language))) {
      const quotes = cites.flatMap((cite) => (cite.kind === 'quote' ? [cite.quote] : []));
      expect(cites.length).toBeGreaterThan(0);
      expect(verifyQuotes(texts, quotes)).toEqual([]);
      for (const word of words) if (typeof word !== 'string') expect(quotes).toContainEqual(word.verbatim);
    }
  });

  it('stand in the page and in the Markdown under their headings', () => {
    const document = writeBrief(input, language);
    const html = briefHtml(input, language);
    const markdown = briefMarkdown(input, language);
    for (const id of ['side-by-side', 'inside', 'phrases']) {
      const title = document.sections.find((one) => one.id === id)?.title ?? 'missing';
      expect(html).toContain(`<section id="${id}">\n<h2>${title}</h2>`);
      expect(markdown).toContain(`\n## ${title}\n`);
    }
    expect(html).toContain('class="pair different"');
  });
});
