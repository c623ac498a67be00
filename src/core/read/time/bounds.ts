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

/** The longest word of bound is shorter than this many code units. */
const REACH = 24;

/** The bound word that ends right before `offset` of the folded text, or `null`. */
export function boundBefore(folded: string, offset: number, language: Language): BoundWord | null {
  const before = folded.slice(Math.max(0, offset - REACH), offset);
  for (const [pattern, bound] of language === 'zh' ? BEFORE_ZH : BEFORE_EN) {
    const match = pattern.exec(before);
    if (match !== null) return { bound, length: (match[1] ?? match[0]).length };
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

/** The bound word that starts right at `offset` of the folded text, or `null`. */
export function boundAfter(folded: string, offset: number, language: Language): BoundWord | null {
  const after = folded.slice(offset, offset + REACH);
  for (const [pattern, bound] of language === 'zh' ? AFTER_ZH : AFTER_EN) {
    const match = pattern.exec(after);
    if (match !== null) return { bound, length: match[0].length };
  }
  return null;
}
