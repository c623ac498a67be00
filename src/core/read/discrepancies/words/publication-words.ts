import type { Language } from '../../../text/language.ts';
import { type Folded, matchesWithin, type Sought, sought } from '../../sought/may-stand.ts';

/** A claim on how soon an account came out. Offsets are local to the folded text. */
export interface PublicationClaim {
  /** `first`: before the other side. `fast`: soon. `after`: after the exchange, both. */
  readonly order: 'first' | 'fast' | 'after';
  readonly start: number;
  readonly end: number;
  /** Where whoever published is named. */
  readonly actor: { readonly start: number; readonly end: number };
}

interface Rule {
  readonly order: PublicationClaim['order'];
  readonly pattern: Sought;
}

/** The pattern in every place. */
const soughtEvery = (source: string): Sought => sought(new RegExp(source, 'g'));

const TEXT_ZH = '(?:声明|通稿|通报|公告|消息|新闻稿|快讯|消息稿|帖子|帖文|全文|表态)';
const MEDIA_ZH = '在[^,;。]{0,8}(?:社交(?:媒体|平台|网站)|推特|微博)(?:上)?(?:发文|发帖|宣称|宣布|表示|称)';
const ACTOR_ZH = '(?<actor>[一-龥·]{1,10}?)';
const WHEN_ZH = '(?:在?(?:通话|会谈|会晤|会)(?:结束)?后|会后|事后)?';

const ZH: readonly Rule[] = [
  {
    order: 'first',
    pattern: soughtEvery(
      `${ACTOR_ZH}${WHEN_ZH}(?:率先|抢先|最先|首先|先于[^,;。]{1,8})[^,;。]{0,6}?(?:发布|发表|公布|播发|发出)[^,;。]{0,10}?${TEXT_ZH}`,
    ),
  },
  {
    order: 'first',
    pattern: soughtEvery(
      `${ACTOR_ZH}${WHEN_ZH}(?:迅速|很快|随即|立即|立刻|第一时间|随后)?(?:发布|发表|公布|播发)(?:了)?[^,;。]{0,6}?${TEXT_ZH},?(?:[^,;。、]{0,6}(?:内容|时间|发布))(?:更早|在先|更快|早于)[^,;。]{0,4}(?:、[^,;。]{1,8}|,[^,;。]{1,8}更[^,;。]{1,4})?`,
    ),
  },
  {
    order: 'first',
    pattern: soughtEvery(
      `${ACTOR_ZH}(?:的)?${TEXT_ZH}(?:的)?(?:发布|公布|发表|刊发|播发|出炉)(?:得|的?时间)?(?:更早|更快|在先|在前|最早|早于[^,;。]{1,8})`,
    ),
  },
  {
    order: 'fast',
    pattern: soughtEvery(
      `${ACTOR_ZH}${WHEN_ZH}(?:迅速|很快|随即|立即|立刻|第一时间|马上|急于)[^,;。]{0,4}?(?:(?:发布|发表|公布|播发|发出)(?:了)?[^,;。]{0,8}?${TEXT_ZH}|${MEDIA_ZH})`,
    ),
  },
  {
    order: 'after',
    pattern: soughtEvery(
      `(?<actor>[一-龥]{0,4}双方|两国)(?:随后|其后|事后|会后)(?:分别|各自|都|均)?(?:发布|发表|公布)(?:了)?[^,;。]{0,24}?${TEXT_ZH}`,
    ),
  },
];

const TEXT_EN = '(?:statement|readout|account|version|summary|press release|post|communiqu[eé])';
const ACTOR_EN = "(?<actor>(?:[a-z.'’-]{1,24} ){0,3}?[a-z.'’-]{1,24})";

const EN: readonly Rule[] = [
  {
    order: 'first',
    pattern: soughtEvery(
      `(?<![a-z])${ACTOR_EN} (?:was (?:the )?first to (?:publish|release|issue|post)|(?:published|released|issued|posted) (?:its|his|her|a|the) (?:[a-z-]{1,24} ){0,2}?${TEXT_EN} (?:first|before [a-z]{1,24}|ahead of [a-z]{1,24}))`,
    ),
  },
  {
    order: 'first',
    pattern: soughtEvery(
      `(?<![a-z])${ACTOR_EN}(?:['’]s)? ${TEXT_EN} (?:was (?:published|released|issued)|came out|appeared|came) (?:first(?![a-z])|(?:[a-z]{1,24} )?(?:minutes|hours) (?:before|ahead of) (?!the (?:call|meeting|talks))[a-z]{1,24})`,
    ),
  },
  {
    order: 'fast',
    pattern: soughtEvery(
      `(?<![a-z])${ACTOR_EN} (?:(?:quickly|swiftly|promptly|immediately|rushed to|hurried to|was quick to) (?:publish|release|issue|post|put out)(?:ed|d)? (?:its|his|her|a|the) (?:[a-z-]{1,24} ){0,2}?${TEXT_EN}|(?:published|released|issued|posted) (?:its|his|her|a|the) (?:[a-z-]{1,24} ){0,2}?${TEXT_EN} (?:within minutes of|minutes after|moments after|immediately after|shortly after) (?:the|their) (?:phone )?(?:call|meeting|talks|conversation))`,
    ),
  },
  {
    order: 'after',
    pattern: soughtEvery(
      `(?<![a-z])(?<actor>both sides|the two sides|both governments) (?:later |then |subsequently |each )+(?:published|released|issued) (?:their own |separate |different )?(?:[a-z-]{1,24} ){0,2}?${TEXT_EN}s?`,
    ),
  },
];

const SIGN = {
  zh: /率先|抢先|最先|首先|先于|更早|在先|更快|早于|迅速|很快|随即|立即|立刻|第一时间|马上|急于|随后|其后|事后|会后/,
  en: /first|before|ahead|quick|swift|prompt|immediate|rushed|hurried|minutes|moments|shortly|later|then|subsequently/,
} as const;

/** Every claim of a folded sentence on how soon an account came out; of two on the same words the stronger. */
export function publicationClaims(folded: Folded, language: Language): readonly PublicationClaim[] {
  if (!SIGN[language].test(folded.text)) return [];
  const found: PublicationClaim[] = [];
  for (const { order, pattern } of language === 'zh' ? ZH : EN) {
    for (const match of matchesWithin(folded, folded.text, pattern)) {
      const actor = match.groups?.actor ?? '';
      const claim = {
        order,
        start: match.index,
        end: match.index + match[0].length,
        actor: { start: match.index, end: match.index + actor.length },
      };
      if (!found.some((one) => one.start < claim.end && claim.start < one.end)) found.push(claim);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
