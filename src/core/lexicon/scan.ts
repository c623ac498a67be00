import type { View } from '../text/view.ts';
import { findCandidates } from './candidates.ts';
import type { CompiledLexicon } from './compile.ts';
import type { Hit } from './lexicon.ts';
import { settle } from './settle.ts';

export { type HitIndex, hitIndex } from './hit-index.ts';

/**
 * Finds all forms of the lexicon in a text, settled within each layer, in text order. One pass over `view`;
 * offsets of the hits are into `content`, the source of the view.
 */
export function scan(lexicon: CompiledLexicon, view: View, content: string): Hit[] {
  return settle(view.folded, findCandidates(lexicon, view, content)).map(({ start, end, rule }) => {
    const span = view.toSource(start, end);
    const { kind, entry, language, form, role } = rule;
    const hit: Hit = { start: span.start, end: span.end, kind, entry, language, form };
    return role === null ? hit : { ...hit, role };
  });
}
