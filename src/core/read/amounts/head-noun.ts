import type { Language } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';
import type { AmountValue } from '../values.ts';
import { chineseNoun } from './chinese-nouns.ts';

/** How far before an amount its noun is looked for, in code units. */
const REACH = 60;

const NOUNS_ZH =
  '关税税率|关税|税率|附加税|税|增速|增长率|增幅|降幅|占比|比重|份额|贸易额|贸易总额|进出口总额|进出口|出口额|进口额|出口|进口|顺差|逆差|国内生产总值|通胀率|失业率|支持率|股价|股指|股份|股权|投资额|投资|军费|国防预算|国防开支|预算|产量|销量|销售额|价格|利率|汇率|赤字|债务|产能|依赖度|营收|利润|收入|人口|储备|援助|贷款|资金|罚款|赔偿|捐款|订单|合同|交易|采购|商品|货物|产品|企业|能源|石油|原油|电力|排放|市场';
const AFTER_ZH = new RegExp(`^(?:的)?(?<noun>[一-龥]{0,6}?(?:${NOUNS_ZH}))`);
const PEOPLE_ZH = /^的(?<noun>人)(?![一-龥]{0,1}[员民口士均类工])/;
/** Of several nouns before a figure the nearest, with those that it is put together with: 货物贸易进出口增长4%. */
const BEFORE_ZH = new RegExp(
  `(?<noun>(?:${NOUNS_ZH}|贸易|服务)*(?:${NOUNS_ZH}))(?:(?!${NOUNS_ZH})[^,;:。、]){0,20}$`,
);
const LENGTH_ZH =
  /^(?:的(?=[一-龥])|[“"])?(?<noun>(?:(?<=[的“"])[一-龥]{0,4}?)?(?:缓冲期|窗口期|过渡期|宽限期|豁免期|有效期|休战|停火|暂停|谈判|会谈|通话|会晤|访问|磋商|期限|任期|行程))/;

const NOUNS_EN =
  'tariffs?|dut(?:y|ies)|rates?|lev(?:y|ies)|tax(?:es)?|growth|share|stake|exports?|imports?|trade|deficit|surplus|gdp|output|production|inflation|unemployment|prices?|sales|revenues?|profits?|investments?|spending|budget|aid|loans?|debt|funds?|funding|fines?|contracts?|deals?|purchases|orders?|shares?|stocks?|index|yields?|emissions|supply|demand|market|population|quota|package|fees?';
/** One word, or two where the first is no plural and the second no verb. */
const OF_EN =
  /^ of (?:the |its |their |all |that |this |his |her |our )?(?<noun>[a-z][a-z'-]*(?: (?!of |in |to |for |from |by |at |on |with |and |or |but |were |was |is |are |has |have |had |as |that |which |who |will |would |a |the |[a-z]+ed(?![a-z])|rose |fell |grew |said )[a-z][a-z'-]*)?)/;
const AFTER_EN = new RegExp(`^[ -](?<noun>(?:[a-z-]+ ){0,2}?(?:${NOUNS_EN}))(?![a-z])`);
const BEFORE_EN = new RegExp(`(?<![a-z])(?<noun>${NOUNS_EN})(?![a-z])[^,;:.]{0,40}$`);
const LENGTH_EN =
  /^(?: of)? (?<noun>(?!and |or |of |in |to |for |from |by |at |on |with |after |before |later |since |as |the |a |an |that |which |is |was |were |are |ago )[a-z][a-z-]+)/;

/**
 * What an amount is of: the noun after it (30%的关税, "30 percent tariffs", "30 percent of exports"), else a noun of
 * measured things before it in the clause. Counts find theirs with their unit. Offsets are into the folded text.
 */
export function headNoun(
  text: string,
  { start, end }: Span,
  quantity: AmountValue['quantity'],
  language: Language,
): Span | null {
  const after = text.slice(end, end + 48);
  if (quantity === 'duration') {
    // Only an adjective leads to a noun in English: a 90-day pause.
    if (language === 'en' && !text.slice(start, end).includes('-')) return null;
    return placed((language === 'zh' ? LENGTH_ZH : LENGTH_EN).exec(after), end);
  }
  const next =
    language === 'zh'
      ? (AFTER_ZH.exec(after) ?? PEOPLE_ZH.exec(after))
      : (OF_EN.exec(after) ?? AFTER_EN.exec(after));
  if (next !== null) return placed(next, end);
  const counted = language === 'zh' && after.startsWith('的') ? chineseNoun(text, end, 'short') : null;
  if (counted !== null) return counted;
  const from = Math.max(0, start - REACH);
  return placed((language === 'zh' ? BEFORE_ZH : BEFORE_EN).exec(text.slice(from, start)), from);
}

function placed(match: RegExpExecArray | null, base: number): Span | null {
  const noun = match?.groups?.noun;
  if (match === null || noun === undefined) return null;
  const at = base + match.index + match[0].indexOf(noun);
  return { start: at, end: at + noun.length };
}
