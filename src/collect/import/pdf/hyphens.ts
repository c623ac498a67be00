/** First parts after which a hyphen is nearly always one that the writer set. */
const PREFIXES = new Set(
  'anti co counter cross ex first high long low mid multi near non one pan post pre pro quasi second self semi short so sub third trans two ultra un under vice well north south east west all half inter'.split(
    ' ',
  ),
);

/** Words of a document, with and without hyphens in them, as they stand within its lines. */
export interface WordsSeen {
  readonly whole: ReadonlySet<string>;
}

const WORD = /\p{L}[\p{L}'’]*(?:-\p{L}[\p{L}'’]*)*/gu;

/** The words that stand within lines: the last of a line may be cut, and so may the first. */
export function wordsWithin(lines: Iterable<string>): WordsSeen {
  const whole = new Set<string>();
  for (const line of lines) {
    for (const match of line.matchAll(WORD)) {
      const atEdge = match.index === 0 || match.index + match[0].length >= line.length - 1;
      if (!atEdge) whole.add(match[0].toLowerCase());
    }
  }
  return { whole };
}

/** What to do with a hyphen at the end of a line. */
export type Hyphen = 'keep' | 'drop';

/**
 * Whether the hyphen between two halves was set by the writer or by the line. How the document writes the word
 * elsewhere decides; then what the halves are. In doubt it was the line's: writers break lines at hyphens rarely.
 */
export function hyphenBetween(first: string, second: string, seen: WordsSeen): Hyphen {
  const [a, b] = [first.toLowerCase(), second.toLowerCase()];
  if (seen.whole.has(a + b)) return 'drop';
  if (seen.whole.has(`${a}-${b}`)) return 'keep';
  // A capital or a figure goes on only behind a hyphen that belongs there: Sino-Nordavian, COVID-19.
  if (!/^\p{Ll}/u.test(second)) return 'keep';
  const head = a.slice(a.lastIndexOf('-') + 1);
  if (a.includes('-') || PREFIXES.has(head)) return 'keep';
  // flip-flop, zig-zag: such words are written with a hyphen.
  if (head.length > 2 && consonants(head) === consonants(b)) return 'keep';
  return seen.whole.has(head) && seen.whole.has(b) && b.length > 3 ? 'keep' : 'drop';
}

function consonants(word: string): string {
  return word.replace(/[aeiouy]/g, '');
}
