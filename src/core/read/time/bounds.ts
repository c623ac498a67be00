import type { Language } from '../../text/language.ts';
import type { Bound } from '../values.ts';

/** A word before or after a number that says how the number relates to the true value. */
export interface BoundWord {
  readonly bound: Bound;
  /** Length of the word with the space that parts it from the number, in code units. */
  readonly length: number;
}

type Table = readonly (readonly [pattern: RegExp, bound: Bound])[];

// Some editors set a space beside figures. Longest first within a table: 不超过 must win over 超过, "no more than" over "more than".
const BEFORE_ZH: Table = [
  [/(?:不超过|不高于|至多|最多|最高(?:可?达)?|不多于|多达) ?$/, '<='],
  [/(?:至少|不少于|不低于|最少|起码) ?$/, '>='],
  [/(?:超过|超出|多于|高于|逾|超) ?$/, '>'],
  [/(?:(?<![看达得找收买听想见等])不到|不足|少于|低于|未满) ?$/, '<'],
  [/(?:将近|接近|(?<![最附邻新靠])近) ?$/, '<~'],
  [/(?:大约|大概|大致|约莫|约为|(?<![条公契合签缔])约) ?$/, 'approx'],
];
const AFTER_ZH: Table = [
  [/^ ?(?:左右|上下)/, 'approx'],
  [/^ ?(?:以上)/, '>='],
  [/^ ?(?:以内|之内|以下)/, '<='],
  [/^ ?(?:有余|多|余)/, '>'],
];
const BEFORE_EN: Table = [
  [
    /(?:^|[^a-z])((?:no more than|not more than|at most|up to|as (?:long|many|much) as|a maximum of) )$/,
    '<=',
  ],
  [/(?:^|[^a-z])((?:at least|no less than|not less than|no fewer than|a minimum of) )$/, '>='],
  [
    /(?:^|[^a-z])((?:(?:just |well |slightly |a little |a bit )?over |(?:slightly |a little |a bit )?more than |longer than |upwards of |in excess of |exceeding )(?:an? (?=$))?)$/,
    '>',
  ],
  [
    /(?:^|[^a-z])((?:(?:just |slightly |well |a little )?under |(?<!no )(?:less|fewer) than |(?:just )?short of |shorter than ))$/,
    '<',
  ],
  [/(?:^|[^a-z])((?:nearly |almost |close to |just about |approaching |not quite ))$/, '<~'],
  [
    /(?:^|[^a-z])((?:about |around |approximately |approx\. |roughly |some |circa |an estimated |in the region of ))$/,
    'approx',
  ],
];
const AFTER_EN: Table = [
  [/^ (?:or so|or thereabouts|approximately|or about)(?![a-z])/, 'approx'],
  [/^ or more(?![a-z])/, '>='],
  [/^ or less(?![a-z])/, '<='],
  [/^(?:-odd|\+| plus(?![a-z])|-plus)/, '>'],
];

/** Where 上 tells a place and no number: 海上百艘渔船, 以上百分之五. */
const PLACE = /[以之加早晚向至马网海路会岸陆船线桌面市身]上$/;

/** "Phased in over three years", "five hours over two days": across a stretch, and not longer than it. */
const ACROSS_EN =
  /(?<!(?:^|[^a-z])(?:for|in|last|lasts|lasted|lasting|took|takes|taking|after|of|to|is|was|been|just|well|a little|a bit|slightly|and|or|spanned|ran|at|by|with|than|spent|wait|waited|waiting|served|age|aged) )(?<=[a-z,)%0-9] )over $/;
const LENGTH_EN = /^[a-z0-9-]+ (?:hours?|days?|weeks?|months?|years?|quarters?|decades?)(?![a-z])/;

/** The longest word of bound is shorter than this many code units. */
const REACH = 24;

/** The bound word that ends right before `offset` of the folded text, or `null`. */
export function boundBefore(folded: string, offset: number, language: Language): BoundWord | null {
  const before = folded.slice(Math.max(0, offset - REACH), offset);
  // 上百人, 上千家: a round number that is reached at the least.
  if (
    language === 'zh' &&
    before.endsWith('上') &&
    /[百千万亿]/.test(folded[offset] ?? '') &&
    !PLACE.test(before)
  )
    return { bound: '>=', length: 1 };
  for (const [pattern, bound] of language === 'zh' ? BEFORE_ZH : BEFORE_EN) {
    const match = pattern.exec(before);
    if (match !== null && !(ACROSS_EN.test(before) && LENGTH_EN.test(folded.slice(offset, offset + 24))))
      return { bound, length: (match[1] ?? match[0]).length };
  }
  return null;
}

/** 不到去年总额的, 约占: the whole or the verb that a share is of may stand between the word and the share. */
const ACROSS_ZH: Table = (
  [
    ['不超过|不高于|至多|最多', '<='],
    ['至少|不少于|不低于', '>='],
    ['超过|超出|高于', '>'],
    ['(?<![看达得找收买听想见等])不到|不足|低于', '<'],
    ['大约|(?<![条公契合签缔])约', 'approx'],
    ['将近|接近', '<~'],
  ] as const
).map(([words, bound]) => [new RegExp(`(?:${words})(?:[^,;。:、“”]{1,12}的|占|达到?|共) ?$`), bound]);

/** What a word before the whole of a share says of the share that ends at `offset`, or `null`. */
export function boundAcross(folded: string, offset: number, language: Language): Bound | null {
  if (language !== 'zh') return null;
  const before = folded.slice(Math.max(0, offset - REACH), offset);
  return ACROSS_ZH.find(([pattern]) => pattern.test(before))?.[1] ?? null;
}

/** 至少购买2500万吨: an act between the bound and its number. */
const OF_ACT: Table = (
  [
    ['不超过|不高于|至多|最多', '<='],
    ['至少|不少于|不低于|起码|最少', '>='],
    ['超过|逾', '>'],
    ['大约|(?<![条公契合签缔])约', 'approx'],
  ] as const
).map(([words, bound]) => [
  new RegExp(
    `(?:${words})(?:还|再|要|需|会|可|每年|每月|每周|另|向[^,;:。、“”]{1,8}|从[^,;:。、“”]{1,8}){0,2}(?:购买|采购|购入|进口|出口|订购|增加|增购|减少|削减|提供|投资|支付|拨付|捐赠|释放|发放|签发|派出|派遣|接收|开放|保留|维持|持续|延长|加征|下调|上调|降低|提高)(?:了|出|到|至)?$`,
  ),
  bound,
]);

/** What a word before the act whose number stands at `offset` says of the number, or `null`. */
export function boundOfAct(folded: string, offset: number, language: Language): Bound | null {
  if (language !== 'zh') return null;
  const before = folded.slice(Math.max(0, offset - REACH), offset);
  return OF_ACT.find(([pattern]) => pattern.test(before))?.[1] ?? null;
}

/** The bound word that starts right at `offset` of the folded text, or `null`. */
export function boundAfter(folded: string, offset: number, language: Language): BoundWord | null {
  const after = folded.slice(offset, offset + REACH);
  for (const [pattern, bound] of language === 'zh' ? AFTER_ZH : AFTER_EN) {
    const match = pattern.exec(after);
    if (match !== null) return { bound, length: match[0].length };
  }
  return null;
}
