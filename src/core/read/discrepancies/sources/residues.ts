import {
  SIMPLIFIED_TOO,
  TRADITIONAL_RESIDUES,
  TRADITIONAL_TOO,
} from '../../../lexicon/data/script-residues.ts';
import { coveringAt } from '../../../text/bisect.ts';
import { enclosuresIn } from '../../../text/enclosures.ts';
import type { Script } from '../../../text/language.ts';
import type { Block } from '../../../text/layout.ts';
import { LETTER, LETTER_CLASSES } from '../../../text/letter-classes.ts';
import { longestFirst } from '../../../text/longest-first.ts';
import { matchesIn } from '../../../text/matches.ts';
import type { Span } from '../../../text/span.ts';

/** A place where a text of one script shows the other. */
export interface Residue extends Span {
  /** What a writer of the text's script would expect; `null` where a single character is of the other script. */
  readonly expected: string | null;
  /** The character that gives it away: residues with one character are one habit. */
  readonly by: string;
}

const EXPECTED: ReadonlyMap<string, string> = new Map(TRADITIONAL_RESIDUES);
const RANKS: ReadonlyMap<string, number> = new Map(
  TRADITIONAL_RESIDUES.map(([word, expected], at) => [changed(word, expected), at] as const).reverse(),
);
const HANT_TOO: ReadonlySet<string> = new Set(TRADITIONAL_TOO);
const HANS_TOO: ReadonlySet<string> = new Set(SIMPLIFIED_TOO);
const WORDS = new RegExp(longestFirst(EXPECTED.keys()).join('|'), 'g');

/** The place of a residue in the list of words, where those that people search for come first. */
export function rankOf({ expected, by }: Residue): number {
  return expected === null ? RANKS.size : (RANKS.get(by) ?? RANKS.size);
}

/** Words and characters of the other script in a block, outside quotation marks, brackets and titles where asked. */
export function residuesIn(content: string, block: Block, script: Script): Residue[] {
  const text = content.slice(block.start, block.end);
  const found = script === 'Hant' ? wordsIn(text, block.start) : [];
  const foreign = script === 'Hant' ? LETTER.simplified : LETTER.traditional;
  const both = script === 'Hant' ? HANT_TOO : HANS_TOO;
  let enclosed: readonly Span[] | null = null;
  for (let i = block.start; i < block.end; i += 1) {
    if (LETTER_CLASSES[content.charCodeAt(i)] !== foreign || both.has(content.charAt(i))) continue;
    // What stands in marks may be quoted in the script of whoever said it.
    enclosed ??= outermost(enclosuresIn(content, block));
    if (coveringAt(enclosed, i) !== null) continue;
    found.push({ start: i, end: i + 1, expected: null, by: content.charAt(i) });
  }
  return found.sort((a, b) => a.start - b.start);
}

function wordsIn(text: string, from: number): Residue[] {
  return matchesIn(text, WORDS).map(({ index, 0: word }) => {
    const expected = EXPECTED.get(word) ?? word;
    return { start: from + index, end: from + index + word.length, expected, by: changed(word, expected) };
  });
}

function changed(word: string, expected: string): string {
  for (let i = 0; i < word.length; i += 1) if (word[i] !== expected[i]) return word.charAt(i);
  return word;
}

function outermost(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans) {
    const last = kept.at(-1);
    if (last === undefined || span.start >= last.end) kept.push(span);
  }
  return kept;
}
