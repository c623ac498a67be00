import type { RaritySays } from './rarity-claim.ts';

/** Words that say how often a wording is used, over folded text. */
const CUES: readonly (readonly [RaritySays, RegExp])[] = [
  ['rare', /少见|罕见|鲜见|不多见|不常见|难得一见|\b(?:rare|rarely|unusual|uncommon|seldom)\b/g],
  [
    'first',
    /(?:首次|第一次|首度)(?:使用|采用|出现|提出|提及|提到|写入|加入)|新增了?|前所未有|\b(?:for the first time|never before|first (?:use|mention|appearance)|unprecedented)\b/g,
  ],
  [
    'gone',
    /(?:没有|未|不)再(?:出现|使用|采用|提及|提到|写入)|\b(?:no longer (?:appears?|uses?|used|mentions?|includes?)|(?:did|does) not appear|(?:was|is) (?:missing|dropped|gone|absent))\b/g,
  ],
];

/** What a sentence about wording names: a rare visit is none. */
const WORDING =
  /措辞|措词|表述|提法|用语|说法|字眼|用词|口径|通稿|公报|\b(?:wording|language|phrase|phrasing|formulation|term|words|statement|readout|communique)\b/;

/** Words of rarity in a folded text, in text order. */
export function rarityCues(
  folded: string,
): readonly { readonly says: RaritySays; readonly start: number; readonly end: number }[] {
  return CUES.flatMap(([says, pattern]) =>
    [...folded.matchAll(pattern)].map((match) => ({
      says,
      start: match.index,
      end: match.index + match[0].length,
    })),
  ).sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Whether a folded sentence speaks of wording. */
export function speaksOfWording(folded: string): boolean {
  return WORDING.test(folded);
}
