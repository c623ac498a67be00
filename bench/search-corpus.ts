import { createText } from '../src/core/text/text.ts';
import type { StoredSentence, TextFacts, TextRecord } from '../src/store/dossier-store.ts';

/** Texts of invented words with the distribution of real ones: the k-th word is about 1/k as frequent (Zipf). */
export interface Corpus {
  /** Words by frequency. */
  readonly zh: readonly string[];
  readonly en: readonly string[];
  text(number: number): TextRecord;
}

const SENTENCES = 100;
const WORDS = 30_000;
const KINDS = ['account', 'report', 'report', 'report', 'commentary', 'statement', 'post'] as const;
const PARTIES = ['NV', 'TS', 'LH', 'AA', 'BB', null];

/** The same seed gives the same texts. Half of them are Chinese. */
export function makeCorpus(seed: number): Corpus {
  const words = generator(seed);
  const zh = distinct(WORDS, () => chineseWord(words));
  const en = distinct(WORDS, () => englishWord(words));
  const pick = zipf(WORDS);
  return {
    zh,
    en,
    text(number) {
      const random = generator(seed * 1_000_003 + number + 1);
      const chinese = number % 2 === 0;
      const sentences: StoredSentence[] = [];
      let content = '';
      for (let k = 0; k < SENTENCES; k += 1) {
        const start = content.length;
        content += chinese ? chineseSentence(zh, pick, random) : englishSentence(en, pick, random);
        sentences.push({
          start,
          end: content.length,
          role: k === 0 ? 'heading' : 'body',
          tags: tagsOf(random),
        });
        content += k % 5 === 4 ? '\n\n' : chinese ? '' : ' ';
      }
      return { facts: factsOf(number, content, random), content, sentences, findings: [], signature: [] };
    },
  };
}

function factsOf(number: number, content: string, random: () => number): TextFacts {
  const id = `text-${String(number).padStart(6, '0')}`;
  const party = PARTIES[Math.floor(random() * PARTIES.length)] ?? null;
  const day = new Date(Date.UTC(2022, 0, 1 + Math.floor(random() * 3000))).toISOString().slice(0, 10);
  return {
    id,
    path: `sources/${id}.txt`,
    stamp: { size: content.length, changed: String(number) },
    key: id,
    sha256: createText(id, content).sha256,
    original: null,
    version: 1,
    kind: KINDS[Math.floor(random() * KINDS.length)] ?? 'report',
    party,
    parties: ['NV', 'TS'],
    publisher: `Paper ${Math.floor(random() * 60)}`,
    title: `Text ${number}`,
    url: `https://paper.example/${number}`,
    exchange: null,
    published: day,
    language: number % 2 === 0 ? 'zh' : 'en',
    script: number % 2 === 0 ? 'Hans' : 'Latn',
    length: content.length,
    proposed: [],
    group: id,
  };
}

function tagsOf(random: () => number): string[] {
  const tags: string[] = [];
  if (random() < 0.6) tags.push(`issue:issue-${Math.floor(73 * random() ** 3)}`, 'found:issue');
  if (random() < 0.5) tags.push(`speaker:per:person-${Math.floor(500 * random() ** 3)}`, 'found:utterance');
  if (random() < 0.3) tags.push('found:mention');
  if (random() < 0.1) tags.push('found:measure');
  return tags;
}

function chineseSentence(
  words: readonly string[],
  pick: (random: number) => number,
  random: () => number,
): string {
  const count = 8 + Math.floor(random() * 22);
  let sentence = '';
  for (let k = 0; k < count; k += 1) {
    sentence += words[pick(random())];
    if (k % 7 === 6 && k < count - 1) sentence += '，';
  }
  return `${sentence}。`;
}

function englishSentence(
  words: readonly string[],
  pick: (random: number) => number,
  random: () => number,
): string {
  const count = 8 + Math.floor(random() * 26);
  const list = Array.from({ length: count }, () => words[pick(random())] ?? '');
  const sentence = list.join(' ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

/** Mostly words of two characters, and characters that differ in frequency as well. */
function chineseWord(random: () => number): string {
  const roll = random();
  const length = roll < 0.06 ? 1 : roll < 0.8 ? 2 : roll < 0.93 ? 3 : 4;
  let word = '';
  for (let k = 0; k < length; k += 1) word += String.fromCharCode(0x4e00 + Math.floor(3500 * random() ** 2));
  return word;
}

const SYLLABLES = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu an er in or us'.split(' ');
const ENDINGS = ['', '', '', 's', 'ed', 'ing', 't', 'n'];

function englishWord(random: () => number): string {
  const count = 1 + Math.floor(random() * 3.5);
  let word = '';
  for (let k = 0; k < count; k += 1) word += SYLLABLES[Math.floor(random() * SYLLABLES.length)];
  return word + ENDINGS[Math.floor(random() * ENDINGS.length)];
}

function distinct(count: number, make: () => string): string[] {
  const found = new Set<string>();
  while (found.size < count) found.add(make());
  // Short words are frequent ones.
  return [...found]
    .map((word, at) => ({ word, rank: at * Math.sqrt(word.length) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ word }) => word);
}

/** Positions from 0 by Zipf's law, from an even random number. */
function zipf(count: number): (random: number) => number {
  const sums = new Float64Array(count);
  let sum = 0;
  for (let k = 0; k < count; k += 1) {
    sum += 1 / (k + 2.7);
    sums[k] = sum;
  }
  return (random) => {
    const wanted = random * sum;
    let low = 0;
    let high = count - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] as number) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/** Mulberry32 (Tommy Ettinger): even numbers from 0 to below 1. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
