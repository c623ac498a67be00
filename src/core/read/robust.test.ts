import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtinLexicon } from '../lexicon/builtin.ts';
import { createText } from '../text/text.ts';
import { UNKNOWN_SOURCE } from './build-context.ts';
import type { SourceFacts } from './context.ts';
import { type Blow, DAMAGE_WAYS, damaged } from './damage.ts';
import { readText } from './engine.ts';
import { readers } from './registry.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const SAMPLES = join(ROOT, 'samples', 'harbour-dialogue', 'sources');
const ANNOTATED = join(ROOT, 'golden', 'annotated');

const lexicon = builtinLexicon();
const texts: readonly string[] = [...sampleTexts(), ...annotatedTexts()];

/** Long enough for findings that rest on each other, short enough for hundreds of runs. */
const LONGEST = 2_500;

const abouts: readonly SourceFacts[] = [
  UNKNOWN_SOURCE,
  { ...UNKNOWN_SOURCE, kind: 'account', party: 'NV', parties: ['NV', 'LH'], published: '2031-07-21' },
  { ...UNKNOWN_SOURCE, kind: 'commentary', parties: ['TS', 'NV'], exchangeDate: '2032-01-15' },
  { ...UNKNOWN_SOURCE, kind: 'report', publisher: 'Courier', published: '2032-02-29T23:59:00+08:00' },
];

/** Reads a text and holds every finding to what stands in it. */
function holds(content: string, about: SourceFacts): void {
  const { findings } = readText(createText('damaged', content), lexicon, readers, about);
  for (const { evidence } of findings) {
    for (const { start, end, exact } of evidence) {
      expect(end).toBeGreaterThan(start);
      expect(exact).toBe(content.slice(start, end));
    }
  }
}

const blow: fc.Arbitrary<Blow> = fc.record({
  way: fc.constantFrom(...DAMAGE_WAYS),
  at: fc.double({ min: 0, max: 0.999, noNaN: true }),
  size: fc.nat(300),
});
const about = fc.constantFrom(...abouts);
const original = fc
  .tuple(fc.constantFrom(...texts), fc.double({ min: 0, max: 0.999, noNaN: true }))
  .map(([text, at]) => text.slice(Math.floor(at * text.length)).slice(0, LONGEST));

describe('readText over damaged texts', () => {
  it('reads every text as it is', () => {
    for (const [at, text] of texts.entries()) holds(text, abouts[at % abouts.length] as SourceFacts);
  });

  it('never throws, quotes what stands there and finds no empty span', () => {
    fc.assert(
      fc.property(original, fc.array(blow, { minLength: 1, maxLength: 6 }), about, (text, blows, facts) =>
        holds(damaged(text, blows), facts),
      ),
      { numRuns: 350 },
    );
  });

  it('keeps clauses of saying apart where nothing but their own words parts them', () => {
    const commentary = texts.find((text) => text.startsWith('梅罗峰会之后')) as string;
    const blows: Blow[] = [
      { way: 'wordPerLine', at: 0, size: 0 },
      { way: 'glued', at: 0, size: 0 },
      { way: 'withoutStops', at: 0, size: 0 },
    ];
    holds(damaged(commentary.slice(0, LONGEST), blows), UNKNOWN_SOURCE);
  });

  it('reads a text of two languages glued together in the middle of both', () => {
    fc.assert(
      fc.property(original, original, fc.array(blow, { maxLength: 2 }), about, (one, other, blows, facts) => {
        const half = one.length >> 1;
        holds(damaged(one.slice(0, half) + other.slice(0, LONGEST >> 1) + one.slice(half), blows), facts);
      }),
      { numRuns: 120 },
    );
  });

  it.each([
    ['nothing', ''],
    ['white space', ' \n\t\u3000\r\n \u2028 '],
    ['line ends', '\n'.repeat(500)],
    ['full stops', '。'.repeat(500)],
    ['opening quotation marks', '“'.repeat(500)],
    ['closing marks', '”』）)》'.repeat(100)],
    ['straight quotation marks', '"\''.repeat(300)],
    ['mixed punctuation', '，、；：——……。？！()[]{}<>.,;:-'.repeat(40)],
    ['emoji', '😀👩‍👩‍👧🇺🇳'.repeat(100)],
    ['high surrogates', '\ud83d'.repeat(200)],
    ['low surrogates', '\ude00'.repeat(200)],
    ['control characters', '\u0000\u0001\u0007\u001b\u007f\u0085'.repeat(50)],
    ['combining marks', '\u0301'.repeat(300)],
    ['digits', '1234567890'.repeat(100)],
    ['Chinese numerals', '一二三十百千万亿零两半'.repeat(50)],
    [
      'dates of no calendar',
      '2031-99-99 32/13/2031 0年0月0日 二〇九九年十三月三十二日 February 31, 0000 '.repeat(10),
    ],
    ['one word', 'a'.repeat(5_000)],
    ['one character', '说'.repeat(3_000)],
    ['a long line of words', 'said that the minister '.repeat(200)],
    ['scripts that nobody reads here', 'Привет мир. مرحبا بالعالم. こんにちは世界。안녕하세요. '.repeat(20)],
  ])('reads %s', (_, content) => {
    for (const facts of abouts) holds(content, facts);
  });
});

function sampleTexts(): readonly string[] {
  return readdirSync(SAMPLES)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(join(SAMPLES, name), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''));
}

/** The annotated texts that are open; held-out ones are for whoever measures. */
function annotatedTexts(): readonly string[] {
  return readdirSync(ANNOTATED)
    .filter((name) => /^\d.*\.json$/.test(name) && !name.includes('held-out'))
    .sort()
    .map((name) => {
      const { sentences } = JSON.parse(readFileSync(join(ANNOTATED, name), 'utf8')) as {
        sentences: readonly { text: string; paragraph?: boolean }[];
      };
      return sentences
        .map(({ text, paragraph }) => (paragraph ? `\n\n${text}` : ` ${text}`))
        .join('')
        .trim();
    });
}
