import type { Comparison } from '../../compare/comparison.ts';
import type { Part, Section } from '../document.ts';
import type { Naming } from '../naming.ts';
import type { Wording } from '../wording/wording.ts';
import { quoting } from './issues.ts';

type Item = Extract<Part, { kind: 'items' }>['items'][number];

/** Set phrases of the accounts, verbatim and by party. What the field reads in them is left to the catalogue. */
export function phrasesSection(comparison: Comparison, naming: Naming, wording: Wording): Section {
  const items = comparison.formulations.flatMap((row): readonly Item[] => {
    const sentences = comparison.exchange.parties.flatMap((party) =>
      quoting(wording.phraseUsed(naming.party(party)), row.uses[party] ?? []),
    );
    const [first, ...rest] = sentences;
    return first ? [{ label: naming.phrase(row.formulation).label, sentences: [first, ...rest] }] : [];
  });
  return {
    id: 'phrases',
    title: wording.headings.phrases,
    parts: items.length > 0 ? [{ kind: 'items', items }] : [],
  };
}
