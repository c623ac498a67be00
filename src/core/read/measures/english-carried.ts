import { GOODS_EN } from './goods-nouns.ts';
import { isOuter, type Link, linked } from './link.ts';
import type { ActWord, KindWord } from './words.ts';

const CARRYING: ReadonlySet<ActWord['act']> = new Set([
  'raise',
  'cut',
  'suspend',
  'extend',
  'remove',
  'resume',
  'ease',
  'tighten',
  'expand',
]);

function isCarrying(act: ActWord['act']): boolean {
  return CARRYING.has(act);
}

/** "Added two yards to its list and removed a bank": names that go on or off the list named before. */
function isOtherName(
  text: string,
  { act, start, end }: ActWord,
  kind: KindWord,
  kinds: readonly KindWord[],
): boolean {
  return (
    kind.isList &&
    kind.end <= start &&
    (act === 'remove' || act === 'delist' || act === 'add') &&
    /(?:^|[^a-z])(?:and|but|while)(?:,? [^;.]{0,40},)?(?: (?:also|then|has|have|had|it))* $/.test(
      text.slice(kind.end, start),
    ) &&
    /^ (?:[a-z0-9'-]+ ){0,5}(?:officials?|banks?|compan(?:y|ies)|firms?|entit(?:y|ies)|individuals?|persons?|people|vessels?|tankers?|shipyards?|lawmakers|members|networks?|traders?|exporters?|institutes?|others)(?![a-z])/.test(
      text.slice(end, end + 70),
    ) &&
    !kinds.some((other) => other.start >= end && other.start < end + 70)
  );
}

/** "Did away with it in March": the pronoun is all of the object. */
const IT =
  /^ (?:it|this|that)(?: (?:altogether|entirely|completely|outright|again|further|back|early|for good|once more))?(?:[,.;]|$| (?:and|but|from|to|by|on|in|for|until|last|next|after|at|when|as|does|did|[0-9]|january|february|march|april|may|june|july|august|september|october|november|december)(?![a-z]))/;

const EXEMPTED = new RegExp(
  `^ (?:[a-z'-]+ ){0,4}(?:${GOODS_EN}|ships|vessels|parcels|firms|companies)(?![a-z])`,
);

const REDUCED: ReadonlySet<ActWord['act']> = new Set([
  'suspend',
  'extend',
  'tighten',
  'expand',
  'raise',
  'cut',
  'remove',
]);

/** A participle that goes on with one before it, of a measure that both describe. */
function isBeside(text: string, { start }: ActWord, kind: KindWord, rest: string): boolean {
  return (
    kind.end <= start &&
    start - kind.end < 110 &&
    /(?:, [a-z]+|(?: |, )(?:that|which) (?:[a-z'-]+ ){1,4}[a-z]+ed) (?:by |in |on |to |last |since )[^;:.]{2,60} and (?:then |later |since |twice |subsequently |once |again )?$/.test(
      text.slice(kind.end, start),
    ) &&
    /^(?:,|\.|$| (?:altogether|entirely|again|further|in|on|last|by|since|until|for|twice|to)(?![a-z]))/.test(
      rest,
    )
  );
}

const STEP_TAKEN =
  /^(?:,? (?:to|of|by) [0-9.]+ ?(?:%|per ?cent)(?: age points?)?,?)? (?:(?:will |would |has |had )?(?:take|took|taken|takes) effect|c(?:ame|omes?|oming) into force|follow(?:s|ed)|(?:was|has been|is|will be) made)(?![a-z])/;
const SUBJECT_IT =
  /^(?:it|they|both|both of them|all of them)(?: (?:[a-z]+ly|was|were|is|are|has|have|had|been|be|will|would|then|now|also|later|again|finally|since|in turn))* $/;
const NUMBER_SUBJECT =
  /^(?:only |just |some |about |another |so far,? |by then,? )*(?:[0-9]+|[a-z]+(?:-[a-z]+)?)(?: of them)?(?: more)? (?:have|has|had|were|was)(?: (?:so far|already|now|since|been|only))* $/;

const REMAINDER =
  /(?:remaining|other|rest,) [0-9.]+ ?(?:%|per ?cent)(?: (?:age )?points?)?(?: (?:is|are|will be|shall be))? $/;

/** Retaining a share, or going on with a suspension, of the measure named before. */
export function carriedLink(
  text: string,
  act: ActWord,
  kind: KindWord,
  kinds: readonly KindWord[],
  acts: readonly ActWord[],
): Link | null {
  const rest = text.slice(act.end, act.end + 60);
  const front = text.slice(Math.max(0, act.start - 12), act.start);
  const isWhole = /(?:^|[^a-z])(?:that|this|the|their|its) $/.test(front);
  const over =
    /^ (?:has been|have been|had been|was|were|is|will be|shall be) (?:since |also |then |now )?([a-z]+)/.exec(
      rest,
    );
  const verb =
    over === null
      ? undefined
      : acts.find((one) => one.start === act.end + over[0].length - (over[1] as string).length);
  if (
    isWhole &&
    /^(?:suspension|pause)$/.test(text.slice(act.start, act.end)) &&
    verb !== undefined &&
    isOuter(verb.act)
  )
    return linked(kind, [act, verb], { isCarried: true });
  // "It lapsed at midnight", "they were lifted in May": the subject is the measure told last.
  if (
    (isCarrying(act.act) || act.act === 'expire') &&
    kind.nature === 'restriction' &&
    SUBJECT_IT.test(text.slice(0, act.start)) &&
    !/^ (?:the|its|a|an|their|all|any) /.test(rest)
  )
    return linked(kind, [act], { isCarried: true, isPassive: true });
  // "The second cut, to 3 percent, took effect in May".
  if (
    (act.act === 'cut' || act.act === 'raise') &&
    kind.entry.attributes?.figure === 'rate' &&
    /^(?:cut|increase|rise|reduction|hike)$/.test(text.slice(act.start, act.end)) &&
    /(?<![a-z])the (?:first|second|third|next|last|final|latest) $/.test(text.slice(0, act.start)) &&
    STEP_TAKEN.test(text.slice(act.end, act.end + 70))
  )
    return linked(kind, [act], { isCarried: true, isPassive: true });
  // "Twenty-three have gone out already".
  if (
    (act.act === 'issue' || act.act === 'grant') &&
    kind.nature === 'permission' &&
    NUMBER_SUBJECT.test(text.slice(0, act.start))
  )
    return linked(kind, [act], { isCarried: true, isPassive: true });
  const isWith = isCarrying(act.act);
  if (
    isWith &&
    ((/^ (?:them|these|those)(?![a-z])/.test(rest) &&
      // "Removes them from the list": whoever is on it.
      (kind.isList || !/^ them (?:from|off|on|to|onto) (?:the|its|their|an?) /.test(rest))) ||
      IT.test(rest) ||
      / (?:it|them|that|those) off$/.test(text.slice(act.start, act.end)))
  )
    return linked(kind, [act], { isCarried: true });
  // "Issued 132 licences and will issue a further 40".
  if (
    (act.act === 'issue' || act.act === 'grant' || act.act === 'remove') &&
    kind.nature === 'permission' &&
    /^ (?:out )?(?:(?:a further|another|an additional|some|about|only|just) [0-9a-z,]+|[0-9]+)(?:[.,;]|$| (?:this|next|last|in|by|more|before|after|on|since|so)(?![a-z]))/.test(
      rest,
    )
  )
    return linked(kind, [act], { isCarried: true });
  // "A duty of 10 percent, due to rise to 20 percent in June".
  if (
    (act.act === 'raise' || act.act === 'cut') &&
    kind.entry.attributes?.figure === 'rate' &&
    kind.end <= act.start &&
    /(?:to|will|would|shall) $/.test(front) &&
    /^(?: (?:further|again))?(?: to| by)? (?:about |up to |just )?[0-9.]+ ?(?:%|per ?cent)/.test(
      /to$/.test(text.slice(act.start, act.end)) ? ` to${rest}` : rest,
    )
  )
    return linked(kind, [act], { isCarried: true, isPassive: true });
  // "A fee of 28 dollars, rising to 45 dollars in October".
  if (
    (act.act === 'raise' || act.act === 'cut') &&
    /^(?:rate|money)$/.test(String(kind.entry.attributes?.figure)) &&
    kind.end <= act.start &&
    /^(?:rising|climbing|increasing|going up|falling|dropping|declining|decreasing)(?: to)?$/.test(
      text.slice(act.start, act.end),
    ) &&
    /^(?: (?:further|again|later|gradually|then))?(?: (?:to|by))? (?:about |up to |just )?(?:us)?[$€£]?[0-9]/.test(
      rest,
    ) &&
    (/to$/.test(text.slice(act.start, act.end)) || / (?:to|by) /.test(rest))
  )
    return linked(kind, [act], { isCarried: true, isPassive: true });
  // "Imposed in spring and twice tightened", "cut in January and suspended in March".
  if (REDUCED.has(act.act) && /ed$/.test(text.slice(act.start, act.end)) && isBeside(text, act, kind, rest))
    return linked(kind, [act], { isCarried: true, isPassive: true });
  // "Has halved the duty on rice and exempted seed rice".
  if (act.act === 'exempt' && kind.entry.attributes?.figure === 'rate' && EXEMPTED.test(rest))
    return linked(kind, [act], { isCarried: true });
  if (isOtherName(text, act, kind, kinds)) return linked(kind, [act], { isCarried: true });
  if (kinds.some((other) => other.start >= act.end && other.start < act.end + 60)) return null;
  if (act.act === 'retain' && REMAINDER.test(text.slice(Math.max(0, act.start - 60), act.start)))
    return linked(kind, [act], { isCarried: true });
  if (act.act === 'retain' && /^ (?:the |a |an )?(?:remaining |other )?[0-9.]+ ?(?:%|per ?cent)/.test(rest))
    return linked(kind, [act], { isCarried: true });
  const word = text.slice(act.start, act.end);
  if (
    /^(?:suspension|pause)$/.test(word) &&
    /^ (?:will |would |shall )(?:continue|remain|run|be extended)(?![a-z])/.test(rest)
  )
    return linked(kind, [act, { ...act, act: 'extend' }], { isCarried: true });
  return null;
}
