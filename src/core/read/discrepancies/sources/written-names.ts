import type { Entry } from '../../../lexicon/entry.ts';
import type { Hit } from '../../../lexicon/lexicon.ts';
import { coveringAt } from '../../../text/bisect.ts';
import { enclosuresIn } from '../../../text/enclosures.ts';
import { foldForm } from '../../../text/fold.ts';
import type { Block } from '../../../text/layout.ts';
import type { Span } from '../../../text/span.ts';
import type { ReadingContext } from '../../context.ts';
import { joined } from './spelling.ts';

/** A name as one place of a text writes it. */
export interface WrittenName extends Span {
  readonly entity: string;
  /** Folded. */
  readonly form: string;
}

const LONGEST_NAME = 24;

/**
 * Names of people and outlets in body, headings and captions, in text order, in the form in which each is written
 * there: a full Chinese name without its dot is taken together, where the lexicon finds its last part only. What
 * stands in quotation marks is left out, except a name alone: others may write it as they like.
 */
export function writtenNames(context: ReadingContext): WrittenName[] {
  const found: WrittenName[] = [];
  for (const block of context.layout.blocks) {
    if (block.kind === 'reference' || block.kind === 'footer') continue;
    const hits: readonly Hit[] = [...context.hits('person', block), ...context.hits('outlet', block)];
    if (hits.length === 0) continue;
    const quoted = quotations(context, block, hits);
    for (const hit of hits) {
      if (coveringAt(quoted, hit.start) !== null) continue;
      const span = withGivenName(context, block, hit);
      found.push({ ...span, entity: hit.entry.id, form: context.folded(span) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function quotations(context: ReadingContext, block: Block, hits: readonly Hit[]): Span[] {
  const kept: Span[] = [];
  for (const { start, end, kind } of enclosuresIn(context.text.content, block)) {
    if (kind !== 'quote' || start < (kept.at(-1)?.end ?? 0)) continue;
    if (hits.some((hit) => hit.start <= start + 1 && hit.end >= end - 1)) continue;
    kept.push({ start, end });
  }
  return kept;
}

/** The span of a hit with the given name before it, where the two stand without the dot of the lexicon's full form. */
function withGivenName(context: ReadingContext, block: Span, hit: Hit): Span {
  const span = { start: hit.start, end: hit.end };
  if (hit.kind !== 'person' || hit.language !== 'zh') return span;
  const from = Math.max(block.start, hit.end - LONGEST_NAME);
  const before = context.folded({ start: from, end: hit.end });
  for (const full of fullForms(hit.entry)) {
    const bare = joined(full);
    if (bare.length <= hit.end - hit.start || !before.endsWith(bare)) continue;
    const end = context.view.toView(hit.end);
    return context.view.toSource(end - bare.length, end);
  }
  return span;
}

function fullForms({ forms }: Entry): string[] {
  if (!Array.isArray(forms.zh)) return [];
  return forms.zh
    .map((form: string | { readonly text: string }) => foldForm(typeof form === 'string' ? form : form.text))
    .filter((form) => form.includes('·'));
}
