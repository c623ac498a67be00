import type { Comparison } from '../../compare/comparison.ts';
import { type Part, type Section, type Sentence, sentence } from '../document.ts';
import type { Naming } from '../naming.ts';
import type { Wording } from '../wording/wording.ts';
import { isTouched } from './matrix.ts';

type Item = Extract<Part, { kind: 'items' }>['items'][number];

/**
 * Silences on issues that another account brings up. Each cites the search: the whole texts, the forms, and how
 * often this party brought the issue up before. An omission is a fact about the texts, not about the meeting.
 */
export function silencesSection(comparison: Comparison, naming: Naming, wording: Wording): Section {
  const items: Item[] = [];
  for (const row of comparison.issues) {
    if (!isTouched(row)) continue;
    const sentences = comparison.exchange.parties.flatMap((party): readonly Sentence[] => {
      const search = row.cells[party]?.searched;
      if (!search) return [];
      const name = naming.party(party);
      const cites = [{ kind: 'search', party, search }] as const;
      const past = search.past
        ? wording.silentPast(name, search.past.mentioned, search.past.of)
        : wording.noPast;
      return [sentence([wording.silent(name, naming.issue(row.issue))], cites), sentence([past], cites)];
    });
    const [first, ...rest] = sentences;
    if (first) items.push({ label: naming.issue(row.issue), sentences: [first, ...rest] });
  }
  const parts: readonly Part[] = items.length > 0 ? [{ kind: 'items', items }] : [];
  return { id: 'silences', title: wording.headings.silences, parts };
}
