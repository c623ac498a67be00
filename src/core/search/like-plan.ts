import type { LikeCondition } from './condition.ts';
import { pairsOf } from './index-tokens.ts';
import type { Sought } from './sought.ts';
import { isCharacter } from './units.ts';

/** Tokens of a quotation that are counted; the longest words tell most. */
const COUNTED = 24;
/** Sentences that may come into question by rare tokens alone; tokens are counted up to here. */
export const LIKE_COUNTED = 1500;
/** Tokens of which two must stand together where all are common. */
const TOGETHER = 6;

/** Tokens of a quotation that a text with small differences may still have, each once. */
export function likeTokens({ units }: LikeCondition): string[] {
  const tokens = pairsOf(units).filter((token, at) => !isCharacter(token) || units.joined[at] === true);
  const distinct = [...new Set(tokens.length > 0 ? tokens : units.texts)];
  return distinct.sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, COUNTED);
}

/**
 * What to look for in place of a quotation: its rarest tokens, of which a text that comes near has at least one; or
 * two of the rarer ones where none is rare.
 * @param counts how many sentences have each token
 */
export function likeSought(tokens: readonly string[], counts: readonly number[]): Sought {
  const known = tokens
    .map((token, at) => ({ token, count: counts[at] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count || (a.token < b.token ? -1 : 1));
  // No sentence has any of them: then none comes near, and one of them finds none.
  if (known.length === 0) return wordOf(tokens[0] ?? '');
  let sum = 0;
  const rare = known.filter(({ count }) => {
    sum += count;
    return sum <= LIKE_COUNTED;
  });
  if (rare.length >= 3 || rare.length === known.length)
    return { any: rare.map(({ token }) => wordOf(token)) };
  const few = known.slice(0, TOGETHER).map(({ token }) => wordOf(token));
  if (few.length < 2) return few[0] as Sought;
  return { any: few.flatMap((one, at) => few.slice(at + 1).map((other): Sought => ({ all: [one, other] }))) };
}

/** A character alone is the beginning of a pair. */
function wordOf(token: string): Sought {
  return { words: [token], open: isCharacter(token) && [...token].length === 1 };
}
