import type { Sought } from '../../core/search/sought.ts';

/** A condition in the language of FTS5. `tagId` gives the number of a tag, or `null` for one that no sentence has. */
export function matchQuery(sought: Sought, tagId: (tag: string) => number | null): string {
  if ('words' in sought) return `${phrase(sought.words)}${sought.open ? ' *' : ''}`;
  if ('stem' in sought) return phrase([stemToken(sought.stem)]);
  // Numbers of names begin at 1: nothing is found by 0.
  if ('tag' in sought) return phrase([tagToken(tagId(sought.tag) ?? 0)]);
  const parts = 'all' in sought ? sought.all : sought.any;
  if (parts.length === 0) throw new RangeError('A condition of no parts is none: leave it out.');
  return `(${parts.map((part) => matchQuery(part, tagId)).join('all' in sought ? ' AND ' : ' OR ')})`;
}

/** Tokens have no quotation marks in them; were there one, it would be doubled. */
function phrase(words: readonly string[]): string {
  return `"${words.join(' ').replaceAll('"', '""')}"`;
}

/** A stem as it stands among the tokens of a sentence. */
export function stemToken(stem: string): string {
  return `+${stem}`;
}

/** A tag by its number, as it stands among the tokens of a sentence. */
export function tagToken(id: number): string {
  return `#${id}`;
}
