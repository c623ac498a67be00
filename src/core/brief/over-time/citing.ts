import type { Quote } from '../../evidence/quote.ts';
import type { Mention } from '../../track/input/mention.ts';
import { type Citation, evidenced, type Inline, type ListRow, type Sentence, sentence } from '../document.ts';
import type { View } from './view.ts';

/** More numbers behind one sentence than this help nobody; how many sources there are is said in words. */
const MOST = 4;
/** A longer passage stands under Evidence only. */
const LONGEST = 260;

/** Citations of passages, those of different sources first, a few of them. */
export function byMentions(mentions: readonly (Mention | null)[]): readonly Citation[] {
  const told = mentions.filter((one) => one !== null);
  const groups = Map.groupBy(told, ({ group }) => group);
  const firsts = [...groups.values()].flatMap(([first]) => first ?? []);
  const rest = told.filter((one) => !firsts.includes(one));
  return [...firsts, ...rest]
    .slice(0, MOST)
    .map(({ evidence }): Citation => ({ kind: 'quote', quote: evidence }));
}

/** Citations of a few passages. */
export function byQuotes(quotes: readonly Quote[]): readonly Citation[] {
  return quotes.slice(0, MOST).map((quote): Citation => ({ kind: 'quote', quote }));
}

/** The words of a passage, where they are words and short enough for a sentence; a row of a table is cited only. */
export function verbatim(quote: Quote | null | undefined, view: View): readonly Inline[] {
  if (quote === null || quote === undefined || view.isTable(quote.text)) return [];
  return quote.exact.length > LONGEST ? [] : [{ verbatim: quote }];
}

/** A sentence, or none where nothing supports it. */
export function told(words: readonly Inline[], cites: readonly Citation[]): readonly Sentence[] {
  const evidence = evidenced(cites);
  return evidence ? [sentence(ended(words), evidence)] : [];
}

/** Words that announce a quotation end as a sentence where none can be shown, as with rows of tables. */
function ended(words: readonly Inline[]): readonly Inline[] {
  const last = words.at(-1);
  if (typeof last !== 'string') return words;
  return [...words.slice(0, -1), last.replace(/:$/, '.').replace(/：$/, '。')];
}

/** A row of a list, or none where nothing supports it. */
export function row(
  cells: readonly (string | readonly Inline[])[],
  cites: readonly Citation[],
): readonly ListRow[] {
  const evidence = evidenced(cites);
  if (!evidence) return [];
  return [
    { cells: cells.map((cell) => (typeof cell === 'string' ? textCell(cell) : cell)), cites: evidence },
  ];
}

function textCell(text: string): readonly Inline[] {
  return text === '' ? [] : [text];
}
