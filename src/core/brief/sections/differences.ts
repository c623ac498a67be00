import type { Comparison } from '../../compare/comparison.ts';
import type { Part, Section, Sentence } from '../document.ts';
import type { Naming } from '../naming.ts';
import type { Wording } from '../wording/wording.ts';
import { quoting } from './issues.ts';

type Item = Extract<Part, { kind: 'items' }>['items'][number];

/** Where the accounts disagree, with every side's words and no judgement which is right. */
export function differencesSection(comparison: Comparison, naming: Naming, wording: Wording): Section {
  const items = comparison.divergences.flatMap((divergence): readonly Item[] => {
    const sentences: readonly Sentence[] = divergence.sides.flatMap(({ party, says, evidence }) =>
      quoting(wording.differSays(naming.party(party), wording.does[says] ?? says), [evidence]),
    );
    const [first, ...rest] = sentences;
    if (!first) return [];
    const kind = wording.divergence[divergence.kind];
    const label = divergence.issue === null ? kind : `${naming.issue(divergence.issue)} · ${kind}`;
    return [{ label, sentences: [first, ...rest] }];
  });
  return {
    id: 'differences',
    title: wording.headings.differ,
    parts: items.length > 0 ? [{ kind: 'items', items }] : [],
  };
}
