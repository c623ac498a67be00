import type { Actor } from '../actors/actor.ts';

/** People who are named right before the one at `at`, with a mark of enumeration between them, in text order. */
export function listedBefore(text: string, candidates: readonly Actor[], at: number): readonly Actor[] {
  const found: Actor[] = [];
  let next = candidates[at];
  for (let i = at - 1; next?.kind === 'person' && i >= 0; i -= 1) {
    const one = candidates[i] as Actor;
    if (one.kind !== 'person' || text.slice(one.end, next.headStart) !== '、') break;
    found.unshift(one);
    next = one;
  }
  return found;
}
