import type { Language } from '../../../../text/language.ts';
import type { Told } from './figures-told.ts';

/** A whole with what follows it, in the words between. */
export interface Layout {
  readonly language: Language;
  /** The words of the clause before the whole. */
  readonly before: string;
  /** From the whole to the first part. */
  readonly lead: string;
  /** From each part to the next one. */
  readonly gaps: readonly string[];
  /** From the last part to the end of the sentence. */
  readonly tail: string;
  /** A number that tells how many parts there are (三批, six states); `null` without one. */
  readonly announced: number | null;
  readonly parts: readonly Told[];
}

/** Words of the remainder before the last part: 其余26辆, "the remaining". */
const REST = {
  zh: /(?:其余|余下|剩余|剩下|其它|其他|余)(?:的|为|是|均为|都是)?[^,。;:\d]{0,4}$/,
  en: /(?<![a-z])(?:the|a) (?:(?:remaining|other|last|final)|(?:rest|remainder|balance)(?:,| of| was| is| being)?)(?: [a-z]+){0,2} ?$/,
};
/** Both of two. */
const BOTH = {
  zh: /(?:两国|双方|两军|两地|两队|中外双方|双边|两岸|两党|两院)[^。;]{0,24}$/,
  en: /(?<![a-z])(?:the two|both|between them|bilateral)(?![a-z])[^.;]{0,60}$/,
};
/** Two that make up all there is. */
const OPPOSITES: Readonly<Record<Language, readonly (readonly [RegExp, RegExp])[]>> = {
  zh: [
    [/男/, /女/],
    [/赞成|同意|支持/, /反对/],
    [/一季度|第一季度|上半年/, /二季度|第二季度|下半年/],
    [/出口/, /进口/],
    [/成年|成人|大人/, /儿童|未成年|孩子/],
    [/军人|士兵|军方/, /平民|文职/],
    [/国内|境内|本国|内资/, /国外|境外|外国|海外|外资/],
    [/公路|陆路|陆上/, /海路|水路|海上|铁路/],
    [/[我己]方/, /对方|外方/],
    [/[东]/, /[西]/],
    [/[南]/, /[北]/],
    [/去程|出境|离境/, /回程|入境/],
    [/结案|完成|通过|获批|批准|合格/, /审理|未|待|在建|驳回|否决|拒/],
    [/贷款/, /赠款|无偿|捐/],
    [/现金/, /实物|物资/],
  ],
  en: [
    [/(?<![a-z])(?:men|male|boys)(?![a-z])/, /(?<![a-z])(?:women|female|girls)(?![a-z])/],
    [/(?<![a-z])(?:in favou?r|for|yes|supporting)(?![a-z])/, /(?<![a-z])(?:against|opposed|no)(?![a-z])/],
    [/eastbound|(?<![a-z])east(?:ern)?(?![a-z])/, /westbound|(?<![a-z])west(?:ern)?(?![a-z])/],
    [/northbound|(?<![a-z])north(?:ern)?(?![a-z])/, /southbound|(?<![a-z])south(?:ern)?(?![a-z])/],
    [/(?<![a-z])exports?(?![a-z])/, /(?<![a-z])imports?(?![a-z])/],
    [/(?<![a-z])(?:public|state-owned|government)(?![a-z])/, /(?<![a-z])private(?![a-z])/],
    [/(?<![a-z])(?:grants?)(?![a-z])/, /(?<![a-z])(?:loans?|credits?)(?![a-z])/],
    [/(?<![a-z])adults?(?![a-z])/, /(?<![a-z])(?:children|minors)(?![a-z])/],
    [/(?<![a-z])(?:soldiers|military|troops)(?![a-z])/, /(?<![a-z])civilians?(?![a-z])/],
    [
      /(?<![a-z])(?:approved|granted|accepted|cleared|concluded|closed|completed|initialled|signed|released|settled)(?![a-z])/,
      /(?<![a-z])(?:rejected|refused|denied|pending|open|remain\w*|outstanding|unsigned|held)(?![a-z])/,
    ],
    [/(?<![a-z])(?:domestic|local|home)(?![a-z])/, /(?<![a-z])(?:foreign|abroad|overseas)(?![a-z])/],
    [/(?<![a-z])(?:inbound|arriving|incoming)(?![a-z])/, /(?<![a-z])(?:outbound|leaving|departing)(?![a-z])/],
    [/(?<![a-z])here(?![a-z])/, /(?<![a-z])there(?![a-z])/],
  ],
};
/** What opens a part of the whole, which need not be all of it. */
const SOME = /其中|(?<![a-z])(?:of which|of whom|of them|of these|of those)(?![a-z])/;
/** One member of a list to the next, in nothing but its own words. */
const MEMBER = {
  zh: /^[^,。;:、\d]{0,9}[,、和及][^,。;:、\d]{1,10}$/,
  en: /^(?: [a-z'-]+){0,6}(?:, and|,| and)(?: [a-z'-]+){0,3} $/,
};
const LIST_LEAD = { zh: /^[^,。;:\d]{0,12},[^,。;:、\d]{1,10}$/, en: /^(?: [a-z'-]+){0,5}(?:,| —| -+|:) ?$/ };
const LIST_TAIL = { zh: /^[^,。;:、\d]{0,12}[。;]?$/, en: /^(?: [a-z'-]+){0,7}[.;]?$/ };

/**
 * How sure the words are that the parts are all of the whole: `2` where they say so (a colon, the rest, both sides, as
 * many parts as announced), `1` where it is a plain list to the end of the sentence, `0` where they may be some of it.
 */
export function wholeness(layout: Layout): 0 | 1 | 2 {
  const { language, before, lead, gaps, tail, announced, parts } = layout;
  const told = [lead, ...gaps];
  const isSome = SOME.test(lead);
  if (REST[language].test(told.at(-1) ?? '')) return 2;
  if (/^[^,。;:()\d]{0,16}\([^()\d]{0,14}$/.test(lead) && /^[^()\d]{0,12}\)/.test(tail)) return 2;
  if (!isSome && /^[^.。;:\d]{0,60}:/.test(lead) && tailIsShort(tail)) return 2;
  if (parts.length === 2 && areOpposite(layout) && tailIsShort(tail)) return 2;
  if (parts.length === 2 && BOTH[language].test(before) && /^[^,。;:等\d]{0,8}[。;.]?$/.test(tail)) return 2;
  if (announced === parts.length && announced > 1) return 2;
  const isList = gaps.every((gap) => MEMBER[language].test(gap)) && LIST_TAIL[language].test(tail);
  if (!isList) return 0;
  if (isSome) return language === 'zh' && parts.length > 2 && tail.length < 8 ? 1 : 0;
  if (!LIST_LEAD[language].test(lead)) return 0;
  if (language === 'en')
    return /(?<![a-z])and(?![a-z])/.test(gaps.at(-1) ?? '') && areParallel(layout) ? 1 : 0;
  return parts.length > 2 || areParallel(layout) ? 1 : 0;
}

function tailIsShort(tail: string): boolean {
  return !/\d/.test(tail) && !/等|等等|and others|and so on/.test(tail.slice(0, 24));
}

/** The words around each part: what stands before and behind its number. */
function wordsOf({ language, lead, gaps, tail }: Layout): readonly string[] {
  const pieces = [lead, ...gaps, tail];
  return gaps.concat('').map((_, at) => {
    const before = (pieces[at] ?? '').split(language === 'zh' ? /[,、:;]/ : /, | and |: /).at(-1) ?? '';
    const behind = (pieces[at + 1] ?? '').split(language === 'zh' ? /[,、:;。]/ : /,| and |[.;]/)[0] ?? '';
    return `${before} # ${behind}`;
  });
}

function areOpposite(layout: Layout): boolean {
  const [a = '', b = ''] = wordsOf(layout);
  return OPPOSITES[layout.language].some(
    ([one, other]) =>
      (one.test(a) && other.test(b) && !one.test(b)) || (one.test(b) && other.test(a) && !one.test(a)),
  );
}

/** Members told in one way: 一季度, 二季度; "in favour", "heading east", "from the north". */
function areParallel(layout: Layout): boolean {
  const words = wordsOf(layout).map((one) => one.split(' # '));
  if (layout.language === 'zh') {
    const ends = words.map(([before = '']) => before.trim().at(-1));
    return ends[0] !== undefined && ends.every((one) => one === ends[0]);
  }
  const firsts = words.map(([, behind = '']) => behind.trim().split(' ')[0] ?? '');
  const sort = (word: string): string =>
    /ing$/.test(word)
      ? 'ing'
      : /^(?:in|for|against|neutral|abstain\w*|on|from|at|to|by|with|of)$/.test(word)
        ? 'preposition'
        : word === ''
          ? 'bare'
          : 'noun';
  return layout.parts.length > 2 || firsts.every((one) => sort(one) === sort(firsts[0] ?? ''));
}
