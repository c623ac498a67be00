import type { Actor } from './actor.ts';

/**
 * In text order and without overlaps: of two with one start the two sides stand before an office, then the longer
 * wins; what lies inside a longer actor is part of it.
 */
export function settleActors(found: readonly Actor[]): Actor[] {
  if (found.length < 2) return [...found];
  const rank = (one: Actor): number => (one.kind === 'collective' ? 0 : 1);
  const sorted = [...found].sort((a, b) => a.start - b.start || rank(a) - rank(b) || b.end - a.end);
  const kept: Actor[] = [];
  for (const one of sorted) {
    const outer = kept.at(-1);
    if (outer && one.start < outer.end) continue;
    kept.push(one);
  }
  return kept;
}
