import type { Language } from '../../../text/language.ts';
import { matchesIn } from '../../../text/matches.ts';

/** Where words were said, as far as an attribution tells. */
export type Venue = 'exchange' | 'post' | 'statement' | 'briefing' | 'oral' | 'interview' | 'speech';

const ZH: readonly (readonly [Venue, RegExp])[] = [
  [
    'exchange',
    /在(?:此次|这次|本次|该次|这场|当天的?|双方的?|两国元首的?)?(?:视频)?(?:通话|通电话|电话|会谈|会晤|会见|会面|磋商)(?:过程)?(?:中|里|期间|时)|(?:通话|会谈|会晤|会见|会面)(?:期间|过程中|时)/g,
  ],
  [
    'post',
    /在[^,;。]{0,4}?社交(?:媒体|平台|网站|网络)|(?:社交(?:媒体|平台|网站|网络)|推特|微博|脸书|真实社交|真相社交|truth social)[^,;。]{0,12}?上|发帖|发推|(?:社交(?:媒体|平台))?发文(?!件|化)|贴文|推文|帖文|帖子/g,
  ],
  [
    'statement',
    /(?:发布|发表|发出)(?:了)?(?:一份|书面|正式|简短|官方)*声明|(?:在|书面)[^,;。]{0,6}声明(?:中|里)/g,
  ],
  ['briefing', /(?:在|举行|召开|主持)[^,;。]{0,10}?(?:记者会|发布会|吹风会|记者招待会)(?:上)?|答记者问时?/g],
  ['oral', /(?:对|向|告诉)(?:在场|随行)?(?:的)?(?:记者|媒体)(?:们)?(?:表示|说|称|谈及)?/g],
  ['interview', /接受[^,;。]{1,20}?(?:采访|专访|访问)/g],
  ['speech', /(?:发表)[^,;。]{0,8}?(?:演讲|讲话|演说)|在[^,;。]{1,12}?(?:演讲|讲话|演说)中/g],
];

const EN: readonly (readonly [Venue, RegExp])[] = [
  [
    'exchange',
    /(?<![a-z])(?:during|in|on) (?:the|their|that|this|a|his|her|our) (?:[a-z-]{1,24} ){0,2}?(?:call|phone call|conversation|meeting|talks)(?![a-z])(?! with (?:reporters|journalists|the press))/g,
  ],
  [
    'post',
    /(?<![a-z])(?:(?:in|on) (?:a |his |her |its |the )?(?:[a-z]{1,24} ){0,2}?(?:post|social media|tweet|truth social|x account)|posted|tweeted|wrote on (?:truth social|x|twitter|weibo|facebook|social media))(?![a-z])/g,
  ],
  ['statement', /(?<![a-z])in (?:a|his|her|its|the) (?:[a-z-]{1,24} ){0,2}?statement(?![a-z])/g],
  [
    'briefing',
    /(?<![a-z])at (?:a|the|his|her|its|their) (?:[a-z-]{1,24} ){0,2}?(?:briefing|news conference|press conference)(?![a-z])/g,
  ],
  ['oral', /(?<![a-z])(?:told|speaking to|spoke to) (?:the )?(?:reporters|journalists|the press)(?![a-z])/g],
  ['interview', /(?<![a-z])in an interview(?![a-z])/g],
  ['speech', /(?<![a-z])in (?:a|his|her|the) (?:[a-z-]{1,24} ){0,2}?(?:speech|address)(?![a-z])/g],
];

/** Words without which no pattern matches. */
const SIGN = {
  zh: /通话|电话|会[谈晤见面]|磋商|社交|推|微博|脸书|truth|发[帖文]|[贴帖]文|帖子|声明|记者|媒体|发布会|吹风会|接受|演[讲说]|讲话/,
  en: /call|conversation|meeting|talks|post|media|tweet|truth|statement|briefing|conference|report|journalist|press|interview|speech|address|wrote|account/,
} as const;

/** A venue named in a stretch of folded text, at local offsets. */
export interface VenueWords {
  readonly venue: Venue;
  readonly start: number;
  readonly end: number;
}

/** The venues named in a stretch of folded text, in text order. */
export function venuesIn(folded: string, language: Language): readonly VenueWords[] {
  if (!SIGN[language].test(folded)) return [];
  const found: VenueWords[] = [];
  for (const [venue, pattern] of language === 'zh' ? ZH : EN)
    for (const match of matchesIn(folded, pattern))
      found.push({ venue, start: match.index, end: match.index + match[0].length });
  return found.sort((a, b) => a.start - b.start);
}

/**
 * Whether the same words cannot have been said once and at both venues. A post is published as a statement and a
 * statement is read out at a briefing, so that these do not exclude each other.
 */
export function excludeEachOther(a: Venue, b: Venue): boolean {
  if (a === b) return false;
  if (a === 'statement' || b === 'statement') return a === 'exchange' || b === 'exchange';
  if (a === 'briefing' || b === 'briefing') return a !== 'oral' && b !== 'oral';
  return true;
}
