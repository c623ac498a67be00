import type { Comparison, FormulationRow } from '../../compare/comparison.ts';
import { citing, evidenced, type Part, type Section, type Sentence, sentence } from '../document.ts';
import type { Naming } from '../naming.ts';
import type { Wording } from '../wording/wording.ts';
import { quoting } from './issues.ts';

type Item = Extract<Part, { kind: 'items' }>['items'][number];

/**
 * Set phrases of the accounts, verbatim and by party: first those that another party words as a phrase that is not
 * the same, then those that an account words otherwise. What the field reads in them is left to the catalogue.
 */
export function phrasesSection(comparison: Comparison, naming: Naming, wording: Wording): Section {
  const { formulations: rows } = comparison;
  const items = [
    ...rows.filter((row) => row.contrasts.length > 0),
    ...rows.filter((row) => row.contrasts.length === 0 && departures(row).length > 0),
    ...rows.filter((row) => row.contrasts.length === 0 && departures(row).length === 0),
  ].flatMap((row): readonly Item[] => {
    const [first, ...rest] = [
      ...comparison.exchange.parties.flatMap((party) =>
        quoting(wording.phraseUsed(naming.party(party)), row.uses[party] ?? []),
      ),
      ...departing(row, naming, wording),
      ...contrasting(row, comparison, naming, wording),
    ];
    return first ? [{ label: naming.phrase(row.formulation).label, sentences: [first, ...rest] }] : [];
  });
  return {
    id: 'phrases',
    title: wording.headings.phrases,
    parts: items.length > 0 ? [{ kind: 'items', items }] : [],
  };
}

function departures({ wordings }: FormulationRow) {
  return Object.entries(wordings).flatMap(([party, list]) =>
    list.filter(({ match }) => match !== 'exact').map((one) => ({ party, ...one })),
  );
}

function departing(row: FormulationRow, naming: Naming, wording: Wording): readonly Sentence[] {
  return departures(row).map(({ party, evidence, ...one }) =>
    sentence(
      [wording.phraseDeparts(naming.party(party), one), { verbatim: evidence }],
      [{ kind: 'quote', quote: evidence }],
    ),
  );
}

function contrasting(
  row: FormulationRow,
  { formulations, exchange }: Comparison,
  naming: Naming,
  wording: Wording,
): readonly Sentence[] {
  const others = formulations.filter(({ formulation }) => row.contrasts.includes(formulation));
  return others.flatMap((other) =>
    exchange.parties.flatMap((party): readonly Sentence[] => {
      const quotes = (other.wordings[party] ?? []).map(({ evidence }) => evidence);
      const cites = evidenced(citing(quotes));
      const [verbatim] = quotes;
      if (!cites || !verbatim) return [];
      const words = wording.phraseContrast(naming.phrase(other.formulation).label, naming.party(party));
      return [sentence([words, { verbatim }], cites)];
    }),
  );
}
