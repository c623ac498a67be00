import { compareCodeUnits } from '../../text/code-unit-order.ts';
import type { TrackedCommitment } from './commitment.ts';
import type { Deed, WordsAndDeeds } from './promises.ts';

/**
 * What each party said it would do, and what it did, by month: words are commitments stated or said again in that month,
 * deeds are acts that took effect or were announced in it. The two are never added up. Months without either are left out.
 */
export function wordsAndDeeds(
  commitments: readonly TrackedCommitment[],
  deeds: readonly Deed[],
  parties: readonly string[],
  asOf: string,
): readonly WordsAndDeeds[] {
  const cells = new Map<string, { words: Set<string>; easing: Set<string>; tightening: Set<string> }>();
  const cell = (day: string, party: string) => {
    const key = `${day.slice(0, 7)}|${party}`;
    const known = cells.get(key) ?? { words: new Set(), easing: new Set(), tightening: new Set() };
    cells.set(key, known);
    return known;
  };
  for (const { id, by, mentions } of commitments)
    for (const { mention } of mentions)
      for (const party of by)
        if (mention.known !== null && parties.includes(party)) cell(mention.known, party).words.add(id);
  // What takes effect later is no deed yet.
  for (const { id, by, on, direction } of deeds)
    if (on !== null && on <= asOf) cell(on, by)[direction === 'ease' ? 'easing' : 'tightening'].add(id);
  return [...cells]
    .map(([key, { words, easing, tightening }]) => {
      const [month = '', party = ''] = key.split('|');
      return { month, party, words: [...words], easing: [...easing], tightening: [...tightening] };
    })
    .sort(
      (a, b) => compareCodeUnits(a.month, b.month) || parties.indexOf(a.party) - parties.indexOf(b.party),
    );
}
