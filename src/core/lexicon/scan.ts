import type { View } from '../text/view.ts';
import { findCandidates } from './candidates.ts';
import type { CompiledLexicon } from './compile.ts';
import type { Hit } from './lexicon.ts';
import { byPlace, type Settled, settle } from './settle.ts';

export { hitIndex } from './hit-index.ts';

/**
 * Finds all forms of the lexicon in a text, settled within each layer, in text order. One pass over `view`;
 * offsets of the hits are into `content`, the source of the view.
 */
export function scan(lexicon: CompiledLexicon, view: View, content: string): Hit[] {
  const layers = settle(view.folded, findCandidates(lexicon, view, content));
  return hitsOf(
    view,
    layers.reduce<readonly Settled[]>((all, layer) => mergedTwo(all, layer), []),
  );
}

/** The hits of `scan` with a list for each layer, which spares merging them. */
export function scanLayers(lexicon: CompiledLexicon, view: View, content: string): Hit[][] {
  return settle(view.folded, findCandidates(lexicon, view, content)).map((layer) => hitsOf(view, layer));
}

function hitsOf(view: View, settled: readonly Settled[]): Hit[] {
  return settled.map(({ start, end, rule }) => {
    const span = view.toSource(start, end);
    const { kind, entry, language, form, role } = rule;
    return role === null
      ? { start: span.start, end: span.end, kind, entry, language, form }
      : { start: span.start, end: span.end, kind, entry, language, form, role };
  });
}

/** Two lists in text order as one. */
function mergedTwo(a: readonly Settled[], b: readonly Settled[]): readonly Settled[] {
  if (a.length === 0 || b.length === 0) return a.length === 0 ? b : a;
  const all: Settled[] = [];
  let i = 0;
  let k = 0;
  while (i < a.length && k < b.length) {
    const left = a[i] as Settled;
    const right = b[k] as Settled;
    if (byPlace(left, right) <= 0) {
      all.push(left);
      i += 1;
    } else {
      all.push(right);
      k += 1;
    }
  }
  for (; i < a.length; i += 1) all.push(a[i] as Settled);
  for (; k < b.length; k += 1) all.push(b[k] as Settled);
  return all;
}
