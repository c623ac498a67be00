import { longestFirst } from '../../text/longest-first.ts';
import { matchesIn } from '../../text/matches.ts';
import type { Span } from '../../text/span.ts';
import { slug } from '../actors/identity.ts';
import type { ReadingContext } from '../context.ts';
import { isPaperName } from './paper-names.ts';
import { sourceBlocks } from './source-blocks.ts';

/** The name at the head of an entry, before a colon or in title marks: "2. Agency: …", 《某报》：…. Folded. */
const HEAD =
  /^\s*(?:\[\d{1,3}\]|\(?\d{1,3}[.)]|[-*•])?\s*\[?(?:《([^》]{2,20})》|"([^"]{2,40})"|([^:,.。"“《]{2,40}?))\s?(?=[:,]|《)/;

/** Who an entry of a list says it is from, in words. */
export interface EntryName {
  /** Folded. */
  readonly name: string;
  /** `out:...` or `org:...`; `null` where the name is nobody's that publishes. */
  readonly id: string | null;
}

/** The name at the head of an entry: of the lexicon, or one that ends as papers and agencies do. */
export function entryName(context: ReadingContext, entry: Span): EntryName | null {
  const folded = context.folded({ start: entry.start, end: Math.min(entry.end, entry.start + 80) });
  const match = HEAD.exec(folded);
  const name = (match?.[1] ?? match?.[2] ?? match?.[3])?.trim();
  if (match === null || name === undefined || /^https?$/.test(name)) return null;
  const head = {
    start: entry.start,
    end: context.view.toSource(
      context.view.toView(entry.start),
      context.view.toView(entry.start) + match[0].length,
    ).end,
  };
  const whole = ({ start, end }: Span): boolean => end - start >= name.length - 1;
  const known = [...context.hits('outlet', head), ...context.hits('organisation', head)].find(whole);
  const id = known?.entry.id ?? (match[1] !== undefined || isPaperName(name) ? `out:${slug(name)}` : null);
  return { name, id };
}

/** Which of the names stand in the body, with the place of each. One pass over the body for all of them. */
export function namesInBody(context: ReadingContext, names: readonly string[]): ReadonlyMap<string, Span> {
  const found = new Map<string, Span>();
  const wanted = names.filter((name) => name.length >= 2);
  if (wanted.length === 0) return found;
  const pattern = new RegExp(
    longestFirst(new Set(wanted))
      .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('|'),
    'g',
  );
  const sources = sourceBlocks(context);
  for (const sentence of context.sentences) {
    if (sources.has(sentence.block)) continue;
    const base = context.view.toView(sentence.start);
    for (const { 0: name, index } of matchesIn(context.folded(sentence), pattern)) {
      if (!found.has(name)) found.set(name, context.view.toSource(base + index, base + index + name.length));
    }
  }
  return found;
}
