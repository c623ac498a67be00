import type { Chart } from '../../charts/chart.ts';
import type { ListRow, Part, Section, Sentence } from '../document.ts';
import type { View } from './view.ts';

type Item = Extract<Part, { kind: 'items' }>['items'][number];
type Fact = Extract<Part, { kind: 'facts' }>['facts'][number];

/** At most so many rows or items stand in one folded part; the rest is left to the result as JSON, with its number. */
const FOLDED = 60;

/** A section, empty where nothing is in it. */
export function section(id: string, title: string, parts: readonly Part[]): Section {
  return { id, title, parts: parts.some(({ kind }) => kind !== 'note') ? parts : [] };
}

/** A list, the first `shown` rows open and the rest folded. Nothing without rows. */
export function list(
  head: readonly string[],
  rows: readonly ListRow[],
  shown: number,
  { say }: View,
): readonly Part[] {
  if (rows.length === 0) return [];
  const rest = rows.slice(shown);
  const folded = rest.slice(0, FOLDED);
  const left = rest.length - folded.length;
  return [
    { kind: 'list', head, rows: rows.slice(0, shown) },
    ...(rest.length === 0
      ? []
      : [
          {
            kind: 'details' as const,
            summary: say.more(rest.length),
            parts: [
              { kind: 'list' as const, head, rows: folded },
              ...(left > 0 ? [{ kind: 'note' as const, words: say.inJson(left) }] : []),
            ],
          },
        ]),
  ];
}

/** An item; none without a sentence. */
export function item(label: string, sentences: readonly Sentence[]): readonly Item[] {
  const [first, ...rest] = sentences;
  return first ? [{ label: capital(label), sentences: [first, ...rest] }] : [];
}

/** A fact, each sentence on a line of its own; none without a sentence. */
export function fact(label: string, sentences: readonly Sentence[]): readonly Fact[] {
  const [first, ...rest] = sentences;
  return first ? [{ label, sentences: [first, ...rest], inLines: true }] : [];
}

/** Items, the first `shown` open and the rest folded. */
export function items(all: readonly Item[], shown: number, { say }: View): readonly Part[] {
  if (all.length === 0) return [];
  const rest = all.slice(shown);
  const folded = rest.slice(0, FOLDED);
  const left = rest.length - folded.length;
  return [
    ...(shown > 0 ? [{ kind: 'items' as const, items: all.slice(0, shown) }] : []),
    ...(rest.length === 0
      ? []
      : [
          {
            kind: 'details' as const,
            summary: say.more(rest.length),
            parts: [
              { kind: 'items' as const, items: folded },
              ...(left > 0 ? [{ kind: 'note' as const, words: say.inJson(left) }] : []),
            ],
          },
        ]),
  ];
}

/** Sentences as paragraphs of their own. */
export function paragraphs(sentences: readonly Sentence[]): readonly Part[] {
  return sentences.map((one) => ({ kind: 'paragraph', sentences: [one] }));
}

/** A heading inside a section, over parts; nothing over nothing. */
export function headed(words: string, parts: readonly Part[]): readonly Part[] {
  return parts.length === 0 ? [] : [{ kind: 'heading', words }, ...parts];
}

/** A chart, if it is among those that have something to show. */
export function figure(id: string, charts: readonly Chart[], { say }: View): readonly Part[] {
  const chart = charts.find((one) => one.id === id);
  return chart === undefined ? [] : [{ kind: 'figure', chart, tableTitle: say.figureTable }];
}

/** A note about the brief itself. */
export function note(words: string): Part {
  return { kind: 'note', words };
}

/** A heading begins with a capital where the script has them. */
function capital(words: string): string {
  return `${words[0]?.toUpperCase() ?? ''}${words.slice(1)}`;
}
