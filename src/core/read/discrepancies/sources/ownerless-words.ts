import type { Language } from '../../../text/language.ts';
import { type Folded, matchWithin, type Sought, sought } from '../../sought/may-stand.ts';

const HOLDS_ZH =
  '(?:说|认为|称|指出|相信|觉得|担心|猜测|传言|主张|质疑|以为|看来|怀疑|断言|预测|预言|议论|感叹|形容|笑称|戏称|批评|指责|解读)';
const HOLDS_EN =
  '(?:say|says|said|believe|believed|argue|argued|think|thought|hold|held|fear|feared|claim|claimed|suggest|suggested|see|saw|wonder|wondered|insist|insisted|suspect|suspected|maintain|call|called)';
const TOLD_EN =
  '(?:said|believed|thought|assumed|rumou?red|reported|understood|whispered|argued|claimed|held|feared|alleged|suspected|supposed|expected|accepted|agreed|acknowledged|known)';

/** Views that nobody answers for, in words that the grammar of the voices may not take for somebody's. Folded. */
const OWNERLESS: Readonly<Record<Language, Sought>> = {
  zh: sought(
    new RegExp(
      [
        `(?:^|[,;:。“—])(?:也|但|却|而|又|还|当时|目前|近来|最近|不过|于是|难怪|甚至|当然)?,?(?:有人|不少人|许多人|很多人|有些人|一些人|人们|坊间|市面上|网上|社会上|街头巷尾|业内|圈内|一些声音|部分声音|有些声音|一种声音|各方|各界|普遍的看法|流行的看法)(?:都|则|也|普遍|甚至|就|曾|一直|开始|纷纷|更|还|私下|早已|大多|多)?${HOLDS_ZH}`,
        '(?:^|[,;。“])(?:也|但|却|而|又|还)?有(?:一种|另一种|种|这样的?)?(?:声音|观点|说法|看法|论调|传闻|传言|议论|猜测|解读)(?:则|也|就|还|甚至)?(?:说|认为|称|指|指出|质疑|担心|主张|猜测|是|在)',
        '(?:^|[,;。“])(?:也|但|却|而|还)?(?:坊间|市面上|网上|圈内|民间|街头|私下|外间)(?:一直|早已|早就|都|则|也|纷纷|普遍|盛|广泛)?(?:流传|传言|盛传|在传|疯传|热议|传闻|传说)|(?:^|[,;。“])(?:也|但|却|而|还)?(?:据信|据传(?!媒)|据说|相传|盛传|传闻|风传|有传(?!媒|统|承|染))(?!中)',
        '(?:^|[,;。“])(?:目前|现在|一般|外界|舆论|社会上|各界|国际社会)?普遍(?:认为|相信|预期|预计|担心|猜测|解读)',
      ].join('|'),
    ),
  ),
  en: sought(
    new RegExp(
      [
        `(?<![a-z])(?:is|are|was|were|been|being) (?:now )?(?:widely|generally|commonly|broadly|universally|popularly) (?:read|taken|hailed|described|welcomed|dismissed|portrayed|seen|regarded|viewed|interpreted|considered|perceived|credited|blamed|${TOLD_EN.slice(3, -1)})(?![a-z])`,
        `(?<![a-z])(?:it's|it (?:is|was|has been|had been)) (?:also |now |still |often |sometimes |already |widely |generally |commonly |broadly )?${TOLD_EN} (?:in some quarters |by many |by some )?that(?![a-z])`,
        `(?:^|[.,;:"“?!(—] ?|(?<![a-z])(?:but|and|as|while|what|which|though|although) )(?:some|many|others|people|most) (?:in [a-z]+ )?(?:also |now |still |even |already )?${HOLDS_EN}(?![a-z]| (?:of|in|at|a deal))`,
        '(?<![a-z])(?:rumou?r|word|gossip|legend|conventional wisdom|common wisdom|received wisdom) (?:has it|holds|is) that(?![a-z])|(?<![a-z])(?:rumou?rs?|speculation|talk|whispers|a sense|a feeling|a perception|a widespread belief|a growing belief) (?:persists?|abounds?|is rife|is growing|swirled|had it|has it|are rife) that(?![a-z])|(?<![a-z])there (?:is|was|are|were) (?:much |some |widespread |growing |plenty of |a lot of )?(?:talk|speculation|rumou?rs?|whispers|a sense|a feeling|a perception|a belief) that(?![a-z])',
        '(?<![a-z])(?:by|on) (?:some|most|many|all) (?:accounts|tellings)(?![a-z])|(?<![a-z])so the (?:story|thinking|theory|argument) goes(?![a-z])|(?<![a-z])or so (?:it is|it was|they|people) (?:said|say|think|thought|believed)(?![a-z])',
      ].join('|'),
    ),
  ),
};
/** Words without which no pattern matches. */
const SIGN: Readonly<Record<Language, RegExp>> = {
  zh: /有|人|坊间|网上|社会|声音|各|普遍|流行|据|传|业内|圈内|街头/,
  en: /widely|generally|commonly|broadly|universally|popularly|that|some|many|others|people|most|accounts|goes|or so/,
};

/** Where a folded sentence tells a view that nobody answers for; `null` where it does not. */
export function ownerlessIn(
  folded: Folded,
  language: Language,
): { readonly start: number; readonly end: number } | null {
  if (!SIGN[language].test(folded.text)) return null;
  const match = matchWithin(folded, folded.text, OWNERLESS[language]);
  if (match === null) return null;
  const lead = /^[^a-z\u4e00-\u9fff]+/.exec(match[0])?.[0].length ?? 0;
  return { start: match.index + lead, end: match.index + match[0].length };
}
