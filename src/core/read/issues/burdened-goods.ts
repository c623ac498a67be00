import type { Language } from '../../text/language.ts';

/** A form that is bought by itself: "farm purchases" needs no other word. */
const BOUGHT = /purchas|order|bu(?:y|ies)|sale|trade|购|买|贸易|订单/i;

/** How far from the goods such words count. */
const REACH = 160;

/** Words that lay a burden on goods or keep them out, so that naming the goods tells only what is burdened. */
const BURDEN = {
  en: /(?:percent|per cent|%) (?:duty|duties|tariffs?|levy)|(?:duty|duties|tariffs?|lev(?:y|ies)|quotas?|bans?|surcharges?)(?: [a-z]+)? (?:of \d|on (?!the agenda)|to |that|shall|against|it (?:has )?imposed)|total (?:additional )?rate|(?:export|import) (?:quotas?|bans?|tax|restrictions?|curbs?|licen[cs]es?)|import permits?|imports? of [^.;]{0,40}(?:is|are|was|were) (?:suspended|halted|banned|stopped)|(?:dispute|row|quarrel|spat|war) over|anti-?dumping|quarantine|phytosanitary|slaughter|duty-free|tariff-free|silos?(?![a-z])/,
  zh: /加征|征收|课征|课以|税率|(?<!进口|的|减少|扩大|增加|提高|下调)配额|反倾销|反补贴|的关税|附加关税|零关税|免税|免关税/,
};
/** Boats by themselves, and what they are made to pay in a port. */
const BOATS = /^(?:渔船|拖网渔船|捕鱼船|fishing (?:boats?|vessels?)|trawlers?)$/i;
const FEES =
  /港口费|港务费|停靠费|靠泊费|泊位费|收费|费率|port (?:fees?|dues|charges?)|docking fees?|tolls?(?![a-z])/;

/** Whether fishing boats are named only as those that pay a fee. */
export function isBoatThatPays(form: string, shape: string): boolean {
  return BOATS.test(form) && FEES.test(shape);
}

/** Words of buying and selling. */
const TRADED = {
  en: /(?<![a-z])(?:bu(?:y|ys|ying)|bought|purchas[a-z]*|orders?|ordered|tonnes?|tons?|bushels|shipments?|cargoes)(?![a-z])/,
  zh: /采购|购买|购入|订购|订单|买|万吨|吨/,
};
/** Those who grow or make a good, which they only describe. */
const MAKERS = {
  en: /^ (?:growers?|farmers?|producers?|prices?|harvests?|industry|sector|lobby|plantations?|country|belt|smuggl[a-z]+)(?![a-z])/,
  zh: /^(?:期货|走私|偷运|种植户|种植者|农户|农民|产业|价格|产区|养殖户)/,
};

/** Goods that recall an issue without being named by its label: a duty on heat pumps is no matter of energy. */
const BY_THE_WAY =
  /^(?:wind turbines?|solar cells?|fuel cells?|heat pumps?|petrochemicals?|medicines|insulin|antibiotics|passenger cars|vehicle parts|car parts|hybrid (?:cars|vehicles)|optical fib(?:re|er)|pesticides|太阳能电池|燃料电池|热泵|石化|原料药|抗生素|胰岛素|乘用车|汽车零件|光纤|光缆|农药)$/i;

/** Whether a form is a good that a duty or a ban may lie on without its issue being spoken of. */
export function isGoodByTheWay(form: string): boolean {
  return BY_THE_WAY.test(form);
}

/**
 * Whether a good of farms is named only as what a duty or a ban lies on, or to say who grows it, and not as bought.
 * @param shape the sentence as patterns see it
 * @param end where the form ends in the shape
 */
export function isOnlyBurdened(form: string, shape: string, end: number, language: Language): boolean {
  const near = shape.slice(Math.max(0, end - REACH), end + REACH);
  if (BOUGHT.test(form) || TRADED[language].test(near)) return false;
  return BURDEN[language].test(near) || MAKERS[language].test(shape.slice(end, end + 24));
}
