import type { Condition, WordsCondition } from './condition.ts';
import { pairsOf } from './index-tokens.ts';
import type { WordsPart } from './query/query.ts';
import type { Sought } from './sought.ts';
import { isCharacter, type Units } from './units.ts';

/** Where sentences are to be looked for that may fulfil a condition. */
export interface Plan {
  readonly sought: Sought | null;
  readonly texts: readonly string[] | null;
}

/**
 * What every index can be asked: a sentence that fulfils the condition is among those that the plan describes.
 * @param ids of all texts
 * @param like what to look for in place of a quotation that may differ, by term
 */
export function planOf(
  condition: Condition,
  ids: readonly string[],
  like: ReadonlyMap<number, Sought>,
): Plan {
  const texts = textsOf(condition, ids);
  return { sought: soughtFor(condition, like), texts: texts === null ? null : [...texts] };
}

/** What a sentence must have for these words to stand in it. */
export function soughtForWords({ parts }: WordsCondition): Sought {
  return allOf(parts.map(soughtForUnits));
}

/** Units in a row. Words that may be inflected need not be the ones given, so that only each by itself is sought. */
function soughtForUnits(part: WordsPart): Sought {
  const tokens = tokensOf(part);
  const rows: Sought[] = [];
  let row: string[] = [];
  const close = (open: boolean): void => {
    if (row.length > 0) rows.push({ words: row, open });
    row = [];
  };
  for (const [at, token] of tokens.words.entries()) {
    const stem = part.stems[at] ?? null;
    if (stem === null) row.push(token);
    else {
      close(false);
      rows.push({ any: [{ words: [stem], open: false }, { stem }] });
    }
  }
  close(tokens.open);
  return allOf(rows);
}

/** The tokens that stand for units in a row; the last may go on where it is a character alone. */
function tokensOf(units: Units): { readonly words: readonly string[]; readonly open: boolean } {
  const words = pairsOf(units);
  const last = words.length - 1;
  if (!isCharacter(units.texts[last] ?? '')) return { words, open: false };
  // The pair before it holds the last character already.
  return units.joined[last - 1] === true ? { words: words.slice(0, -1), open: false } : { words, open: true };
}

/** `null` where nothing can be said about the texts. */
function textsOf(condition: Condition, ids: readonly string[]): ReadonlySet<string> | null {
  switch (condition.kind) {
    case 'texts':
      return condition.texts;
    case 'all': {
      const sets = condition.parts.map((part) => textsOf(part, ids)).filter((set) => set !== null);
      const [first, ...rest] = sets;
      return first === undefined
        ? null
        : new Set([...first].filter((id) => rest.every((set) => set.has(id))));
    }
    case 'any': {
      const sets = condition.parts.map((part) => textsOf(part, ids));
      return sets.includes(null) ? null : new Set(sets.flatMap((set) => [...(set ?? [])]));
    }
    case 'not': {
      const { part } = condition;
      return part.kind === 'texts' ? new Set(ids.filter((id) => !part.texts.has(id))) : null;
    }
    default:
      return null;
  }
}

function soughtFor(condition: Condition, like: ReadonlyMap<number, Sought>): Sought | null {
  switch (condition.kind) {
    case 'words':
      return soughtForWords(condition);
    case 'like':
      return like.get(condition.term) ?? null;
    case 'tags':
      return anyOf(condition.tags.map((tag) => ({ tag })));
    case 'all': {
      const parts = condition.parts.map((part) => soughtFor(part, like)).filter((part) => part !== null);
      return parts.length === 0 ? null : allOf(parts);
    }
    case 'any': {
      const parts = condition.parts.map((part) => soughtFor(part, like));
      return parts.includes(null) ? null : anyOf(parts.filter((part) => part !== null));
    }
    default:
      return null;
  }
}

function allOf(parts: readonly Sought[]): Sought {
  return parts.length === 1 ? (parts[0] as Sought) : { all: parts };
}

function anyOf(parts: readonly Sought[]): Sought {
  return parts.length === 1 ? (parts[0] as Sought) : { any: parts };
}
