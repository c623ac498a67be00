import { again } from './chinese-chain.ts';
import { fits } from './kind.ts';
import { type Link, linked } from './link.ts';
import type { ActWord, KindWord, Placed } from './words.ts';

/** 将汽车的关税，从15%提高至25%: the verb stands behind the comma. */
export function pathLink(
  text: string,
  segment: Placed,
  verbs: readonly ActWord[],
  last: Link | undefined,
): Link | null {
  const verb = verbs.find(({ act }) => act === 'raise' || act === 'cut');
  if (last === undefined || last.act !== null || verb === undefined || last.kind.end + 1 !== segment.start)
    return null;
  if (
    last.kind.entry.attributes?.figure !== 'rate' ||
    !/[将把]/.test(text.slice(Math.max(0, last.kind.start - 30), last.kind.start))
  )
    return null;
  return /^(?:先是?|一度|随后|再|又)?(?:从|由|自)?[0-9.]{1,6}%(?:逐步|一举|分阶段)?$/.test(
    text.slice(segment.start, verb.start),
  )
    ? linked(last.kind, [verb], { isPassive: false })
    : null;
}

/** 排除清单有效期延长至: in the next clause, the term of a measure that the one before only names. */
export function termLink(
  text: string,
  segment: Placed,
  verbs: readonly ActWord[],
  last: Link | undefined,
): Link | null {
  const verb = verbs.find(({ act }) => act === 'extend');
  if (last === undefined || last.act !== null || verb === undefined) return null;
  return /(?:有效期|期限|实施期|时限)(?:将|再|予以|相应)?$/.test(text.slice(segment.start, verb.start))
    ? linked(last.kind, [verb], { isPassive: true })
    : null;
}

/** 去年对…设置的禁令，将于下周解除: what becomes of a measure that the clause before describes. */
export function fateLink(
  text: string,
  segment: Placed,
  verbs: readonly ActWord[],
  last: Link | undefined,
): Link | null {
  if (last === undefined || last.kind.end + 1 !== segment.start || last.isCarried || last.isPassive)
    return null;
  const isNamed =
    last.act === null ||
    (last.head.end < last.kind.start && text.slice(last.head.end, last.kind.start).includes('的'));
  const verb = verbs.find(({ act }) => FATE.has(act));
  if (!isNamed || verb === undefined || last.kind.nature === 'truce' || !fits(last.kind, verb.act))
    return null;
  return FATED.test(text.slice(segment.start, verb.start)) && /^(?:了|[,;。]|$)/.test(text.slice(verb.end))
    ? linked(last.kind, [verb], { isPassive: true })
    : null;
}

const FATE: ReadonlySet<ActWord['act']> = new Set(['remove', 'suspend', 'resume', 'stay', 'expire']);
const FATED =
  /^(?:[^,;:。的]{0,12}(?:[日月年周天季底初末夏春秋冬]|零时|起))?(?:将会?|已经?|也|均|都|届时|随后|随即|一并|同时|即|正式|予以|被|全部|于|在|自){0,4}(?:[^,;:。的]{0,8}(?:[日月年周天季底初]|零时|起))?(?:被|正式|予以|全部|全面|一并)?$/;

/** An act with an amount and without the name of the measure goes on with the one before: 保留其余10%, 再暂停90天. */
export function carriedLink(
  text: string,
  segment: Placed,
  verbs: readonly ActWord[],
  kind: KindWord,
): Link | null {
  const verb = verbs.find(({ act }) => CARRYING.has(act));
  if (verb === undefined || kind.isFlow || !fits(kind, verb.act)) return null;
  const before = text.slice(segment.start, verb.start);
  // 6月又把其中4家移出: off the list of the clause before.
  if (verb.act === 'delist')
    return /(?:其中的?|[将把])[0-9一二三四五六七八九十两]+[家名个艘][^,;:。]{0,10}$/.test(before) ||
      /^了?[0-9一二三四五六七八九十两]+[家名个艘]/.test(text.slice(verb.end))
      ? linked(kind, [verb], { isCarried: true })
      : null;
  const rest = text.slice(verb.end, segment.end);
  // 上述暂停措施延长至: the suspension itself goes on.
  if (verb.act === 'remove' && (kind.entry.attributes?.figure !== 'rate' || !POINTS.test(rest))) return null;
  const next = verbs.find((one) => one.start >= verb.end && one.act === 'extend');
  if (verb.act === 'suspend' && next !== undefined && /(?:上述|该|这一|此次?)项?$/.test(before))
    return linked(kind, [verb, next], { isCarried: true });
  if (
    kind.entry.attributes?.figure === 'rate' &&
    SHARE.test(before) &&
    (verb.act === 'suspend' || verb.act === 'retain')
  )
    return linked(kind, again(text, [verb]), { isCarried: true });
  if (verb.act === 'raise' || verb.act === 'cut')
    return (/^(?:并|再|又)?(?:由|从)[0-9.]{1,6}%/.test(before) || AGAIN.test(before)) &&
      /^[至到为]?[0-9]/.test(rest)
      ? linked(kind, [verb], { isCarried: true })
      : null;
  // 行政复审延后六个月: something else has the verb.
  if ((verb.act === 'suspend' || verb.act === 'extend') && OTHER_SUBJECT.test(before)) return null;
  return AMOUNT.test(rest) ? linked(kind, again(text, [verb]), { isCarried: true }) : null;
}

const OTHER_SUBJECT =
  /(?:复审|调查|审查|裁定|听证|谈判|磋商|会谈|访问|会议|选举|表决|投票|审议|期限为|行程|工期|交付|比赛|航程)(?:将|也|则|被|再|一再)*$/;

const CARRYING: ReadonlySet<ActWord['act']> = new Set([
  'retain',
  'extend',
  'suspend',
  'raise',
  'cut',
  'remove',
  'delist',
]);
/** 61份许可申请中，只有18份获得批准: how many of those named were granted. */
export function countLink(text: string, segment: Placed, last: Link | undefined): Link | null {
  if (last === undefined || last.act !== null || last.kind.nature !== 'permission') return null;
  if (last.kind.end + 3 < segment.start || !fits(last.kind, 'issue')) return null;
  const match = GRANTED_OF.exec(text.slice(segment.start, segment.end));
  if (match?.groups?.verb === undefined) return null;
  const start = segment.start + match[0].length - match.groups.verb.length;
  const verb = { act: 'grant', start, end: segment.start + match[0].length } as const;
  return linked(last.kind, [verb], { isCarried: true, isPassive: true });
}

const GRANTED_OF =
  /^(?:其中)?(?:迄今|至今|目前|到现在)?(?:只有|仅有|仅|只|才|已有|共有|有|约)?[0-9一二三四五六七八九十百千两]+[份张批项件个家](?:已经?|最终)?(?<verb>(?:获得?|得到|拿到|予以)(?:批准|许可|批文|放行)|获批|获准|通过|批准|签发|发放)/;

/** 其中24%在90天内: a share of what was named before. */
const SHARE = /^(?:其中|另外|其余|剩余|余下)的?[0-9.]{1,6}(?:%|个百分点)的?[^,;。]{0,14}$/;
/** 上个月又, 三月再度: what was changed is changed once more. */
const AGAIN =
  /^(?:[0-9]{1,4}年|[0-9一二三四五六七八九十]{1,3}月[初底中旬上下]*|[0-9]{1,2}日|今年|去年|上个?月|上周|本周|本月|次年|翌年|随后|此后|之后|年底|年初|昨[天日]|日前|并|并于|于|自|从|起|不久){0,4}(?:再度|再次|再|又|重新|进一步)(?:将其|将之|把它)?$/;
/** 取消新增的20个百分点. */
const POINTS = /^(?:新增|加征|额外|附加|其余|余下|剩余|上调|提高)的?[0-9.]{1,6}(?:个百分点|%)/;
const AMOUNT =
  /^(?:新增的?|加征的?|额外的?|其余|余下|剩余|了|至|约|的|上述|相关|有关|措施){0,3}[0-9一二三四五六七八九十百]{1,6}(?:\.[0-9]+)?(?:%|个百分点|天|日|个月|(?<![0-9]{3})年)/;
