import type { LexiconData } from '../../lexicon/lexicon.ts';
import { formTexts } from '../../read/form-texts.ts';
import { foldForm } from '../../text/fold.ts';

/** Words for goods of any kind, and what joins them to a party's name. */
const GENERIC_EN =
  /\b(?:goods|products?|imports?|exports?|articles?|merchandise|shipments?|trade|all|other|of|from|to|the|its|their|into|s|entered|originating|in|made)\b/g;
const GENERIC_ZH =
  /全部|所有|一切|有关|进口|出口|商品|产品|货物|原产于|原产|来自|输往|输|对|自|的|方|加征|百分点/g;

/**
 * Tells whether the words for what a duty is on name goods without exception ("Lanhai's goods", 原产于…的全部进口商品), so
 * that it adds up with other duties on all goods. Nothing named counts as all.
 */
export function generalGoods({ party }: Pick<LexiconData, 'party'>): (object: string | null) => boolean {
  const names = party
    .flatMap(({ forms, abbreviations, demonyms }) => [
      ...formTexts(forms.en),
      ...formTexts(forms.zh),
      ...abbreviations,
      ...demonyms,
    ])
    .map((form) => foldForm(typeof form === 'string' ? form : form.text))
    .sort((a, b) => b.length - a.length);
  const known = new Map<string, boolean>();
  return (object) => {
    if (object === null) return true;
    const answer = known.get(object) ?? isGeneral(foldForm(object), names);
    known.set(object, answer);
    return answer;
  };
}

function isGeneral(object: string, names: readonly string[]): boolean {
  let rest = object;
  for (const name of names) if (rest.includes(name)) rest = rest.replaceAll(name, ' ');
  return !/[\p{L}\p{N}]/u.test(rest.replace(GENERIC_EN, ' ').replace(GENERIC_ZH, ''));
}
