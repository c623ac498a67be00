import type { Comparison } from '../../compare/comparison.ts';
import { citing, evidenced, type Part, type Section, type Sentence, sentence } from '../document.ts';
import type { Naming } from '../naming.ts';
import type { Wording } from '../wording/wording.ts';

/** Sentences that no issue covers, each written out, so that a topic outside the list is never invisible. */
export function remainderSection(comparison: Comparison, naming: Naming, wording: Wording): Section {
  const { sentences, candidates } = comparison.untagged;
  const parts: Part[] = [{ kind: 'note', words: wording.remainderNote(sentences.length) }];
  const items = comparison.exchange.parties.flatMap((party) => {
    const own = sentences.filter((one) => one.party === party);
    const written: readonly Sentence[] = own.map(({ evidence }) =>
      sentence([{ verbatim: evidence }], [{ kind: 'quote', quote: evidence }]),
    );
    const [first, ...rest] = written;
    return first
      ? [{ label: wording.account(naming.party(party)), sentences: [first, ...rest] as const }]
      : [];
  });
  if (items.length > 0) parts.push({ kind: 'items', items });
  const cites = evidenced(citing(candidates.flatMap((candidate) => candidate.evidence)));
  if (cites) {
    const words = wording.candidates(candidates.map((candidate) => candidate.phrase));
    parts.push({ kind: 'paragraph', sentences: [sentence([words], cites)] });
  }
  return { id: 'remainder', title: wording.headings.remainder, parts };
}
