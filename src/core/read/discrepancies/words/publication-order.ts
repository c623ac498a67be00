import type { ReadingContext } from '../../context.ts';
import { foldSpan } from '../../folded-span.ts';
import type { Draft, Reader } from '../../reader.ts';
import { partiesNamed } from '../../record/party-named.ts';
import type { DiscrepancyValue } from '../../values.ts';
import { isAboutAnother } from './days-told.ts';
import { publicationClaims } from './publication-words.ts';
import { disagreement, type Version } from './versions.ts';

/** Claims on which side published first that cannot be told apart without the hours. */
export const publicationOrder: Reader<'discrepancy'> = {
  id: 'discrepancy/publication-order',
  version: '0.1.0',
  kind: 'discrepancy',
  summary:
    'One side said to have published before the other, and the other one said to have been first or fast as well (迅速发布声明, 内容更早, "was first to publish").',
  *read(context): Iterable<Draft<DiscrepancyValue>> {
    const claims = claimsOf(context);
    const firsts = new Set(claims.filter(({ order }) => order === 'first').map(({ party }) => party));
    const rivals = claims.some(
      ({ order, party }) =>
        order !== 'after' && [...firsts].some((first) => first !== party && party !== null && first !== null),
    );
    if (!rivals) return;
    const kind = firsts.size > 1 ? 'conflict' : 'caution';
    yield disagreement(
      context,
      { discrepancy: 'publication-order', class: kind, about: 'publication' },
      claims,
    );
  },
  examples: [
    {
      language: 'zh',
      marked: '[[美方在通话后迅速发布声明]]，称气氛良好。文章后段又说，中方在会后率先发布通稿。',
      because: 'one side was fast, the other one first',
      value: { discrepancy: 'publication-order', class: 'caution' },
    },
    {
      language: 'zh',
      marked: '[[美方搶先發布聲明]]。也有評論說，中方率先發布通稿。',
      because: 'both cannot be first',
      value: { class: 'conflict' },
    },
    {
      language: 'en',
      marked:
        '[[Norway was first to publish]] its readout. A later passage says that Canada was first to publish.',
      because: 'both cannot be first',
      value: { discrepancy: 'publication-order', class: 'conflict' },
    },
    { language: 'zh', marked: '中方率先发布通稿，美方随后发布声明。', because: 'one order' },
    {
      language: 'en',
      marked: 'Norway quickly issued a statement. Canada quickly issued a statement.',
      because: 'both may be fast',
    },
  ],
};

interface Claim extends Version {
  readonly order: 'first' | 'fast' | 'after';
  readonly party: string | null;
}

function claimsOf(context: ReadingContext): Claim[] {
  const found: Claim[] = [];
  for (const sentence of context.sentences) {
    if (isAboutAnother(context, sentence)) continue;
    const folded = foldSpan(context, sentence, sentence.language);
    for (const { order, start, end, actor } of publicationClaims(folded, sentence.language)) {
      const named = partiesNamed(context, folded.source(actor.start, actor.end));
      const party = order === 'after' ? null : (named.at(-1) ?? null);
      if (order !== 'after' && party === null) continue;
      found.push({ ...folded.source(start, end), order, party, value: `${order}:${party ?? 'both'}` });
    }
  }
  return found;
}
