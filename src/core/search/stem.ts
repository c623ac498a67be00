/** Words that look inflected and are not, or whose stem is another word's: the United States are no units. */
const AS_THEY_ARE = new Set([
  'united',
  'news',
  'during',
  'series',
  'species',
  'overseas',
  'always',
  'perhaps',
]);

/** Endings of the plural and of verbs, with what stands in their place. */
const ENDINGS: readonly (readonly [ending: string, instead: string])[] = [
  ['sses', 'ss'],
  ['ies', 'y'],
  ['ied', 'y'],
  ['ing', ''],
  ['ed', ''],
];

/**
 * What an English word has in common with its plural and its forms in -ed and -ing. No word itself: `trade`,
 * `trades` and `trading` give `trad`. Light on purpose (Harman 1991: heavier stemming joins words that differ);
 * other words come back as they are.
 */
export function stemOf(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word) || AS_THEY_ARE.has(word)) return word;
  return closed(withoutEnding(word));
}

/** Words in -eed that are no forms of words in -ee. */
const EED = /^(?:(?:ex|pro|suc)ceed|(?:in)?deed|need|seed|feed|heed|weed|greed|bleed|breed|speed)$/;

/** What is left of `used`, `aged` and `owing`: two letters, which an e follows in the word itself. */
const SHORT_IN_E = /^[aeiou][^aeiou]$/;

function withoutEnding(word: string): string {
  if (word.endsWith('eed')) return EED.test(word) ? word : word.slice(0, -1);
  for (const [ending, instead] of ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const base = word.slice(0, -ending.length);
    if (SHORT_IN_E.test(base)) return `${base}e`;
    return base.length >= 3 && /[aeiouy]/.test(base) ? base + instead : word;
  }
  if (/(?:[sxz]|[cs]h)es$/.test(word)) return word.slice(0, word.length > 4 ? -2 : -1);
  return /[^siu]s$/.test(word) ? word.slice(0, -1) : word;
}

/** Without a last e, and with one consonant where two stand: `traded` and `trade`, `planned` and `plan` meet. */
function closed(stem: string): string {
  const open = stem.length > 3 && stem.endsWith('e') ? stem.slice(0, -1) : stem;
  const last = open.at(-1) ?? '';
  return open.length > 3 && last === open.at(-2) && !'aeiou'.includes(last) ? open.slice(0, -1) : open;
}

/** Whether the word may be a form of another, or another a form of it. */
export function isInflectable(word: string): boolean {
  return /^[a-z]{3,}$/.test(word);
}

/** Letters that every word has in common with its stem, from the first on. */
const COMMON = 2;

/** Whether the word has this stem. Most words are told apart by their first letters. */
export function hasStem(word: string, stem: string): boolean {
  for (let i = 0; i < COMMON; i += 1) if (word.charCodeAt(i) !== stem.charCodeAt(i)) return false;
  return stemOf(word) === stem;
}
