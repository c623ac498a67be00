import type { Link } from './link.ts';
import type { NamedParty } from './named.ts';
import type { Reality } from './reality.ts';
import { segmentAt, segmentsOf } from './segments.ts';

const NOT_ZH =
  /(?:未曾?|没有?|并无|从未|尚未|不曾|无)(?:能|予以?|有|立即|按期|按时|如期|及时|按约|依约|进一步|真正|完全|实质性?|再|就|对此|将|把|放松或?|任何|决定|确定|宣布|何时|是否|从何时起){0,3}$|(?:未曾?|没有?|并未|从未|尚未|不曾|迟迟不)(?:能|再|就此){0,2}(?:将|把|对|向|从|给|针对)[^,;:。“”]{1,24}$/;
/** 不得不取消, 不能不作出: what is done because it must be; the second 不 refuses nothing. */
const REFUSES_ZH =
  /(?:(?<!不[得能会])不(?!仅|但|断|得不|能不|会不|只|限)|勿|(?<![分特个类差区告性级识辨鉴])别|无需|无须|毋须|毋需|拒绝|反对|避免|防止|阻止|免于|无意|无法|难以|停止考虑|不(?:会|愿|能|肯|应|打算|准备)(?:为了?|因为?|仅因|以|用)[^,;:。]{1,16}?(?:而|就|来)|不(?:再|会|得|能|想|打算|准备|愿)?(?:对|向|针对|就|给|把|将)(?!外)[^,;:。]{1,16}[“"]?|不再|绝不|决不)(?:是|属于|等于|会|能|得|予|再|必|应|宜|愿|肯|可|要|打算|准备|计划|考虑|立即|进一步|将|把){0,3}$/;
const IF_ZH =
  /如果|倘若|假如|假使|一旦|(?:条件|前提)(?:是|为)|若(?!干|是)|除非|要是|即使|即便|只要|只有(?![0-9一二三四五六七八九十百千])|(?<![例诸比譬正又犹])如(?!期|实|约|下|何|今|此|同|上|前|常)(?=[^,;。]{0,14}$|[^,;。]{1,14}(?:继续|取消|撤销|不)|不(?!同|仅|光|此))/;
const WISH_ZH =
  /争取|力争|探索|承担不起|付不起|后果|可能|或将|或会|恐将|恐会|恐怕|有望|最可能|大概率|或许|也许|预计|预料|预期|料将|威胁|扬言|外传|据传|盛传|谣传|有传|(?<!正|在|着手|开始)研究(?![所院员室生中]|人员|机构|报告)|讨论|谈及|谈到|提及|商讨|磋商|寻求|试图|企图|希望|期待|期望|盼|呼吁|敦促|督促|要求|请求|应该|应当|理应|必须|需要|须(?!知)|建议|提议|主张|说服|劝说|促使|促请|愿意?|能否|是否|会否|何时|几时|会不会|要不要|为了|旨在|以便|以期|避免|评估|否认|拒绝|反对|抗议并要求|嘴上喊|高喊|空喊|叫嚣|鼓吹|嚷/;
const SHOULD_ZH = /(?<![答响供反适相回效感呼对顺])应(?!约|对|邀|用|急|运|美|中|该|当|询|付|聘|允)/;
const ASKED_ZH =
  /应当|应该|应(?=[^,;。约对邀]{1,30})(?=以|为|切实|尽快|立即|同)|理应|理当|必须|需要|要求|敦促|督促|呼吁|希望|建议|主张/;
/** 取消关税的可能: the act is what somebody thinks of. */
const MODAL_NOUN_ZH =
  /^[”"]?(?:名额|数量|规模)?的?(?:说法|传闻|谣言|传言|猜测|揣测|做法|行径|承诺|可能|前景|想法|速度|进度|[越变]?(?:缓慢|过慢|太慢|偏慢|迟缓|拖沓|滞后)|越来越慢|要求|呼吁|建议|提议|主张|必要|压力|威胁|意愿|意图|希望|条件)/;
const GENERIC_ZH =
  /^(?:的(?:一方|国家|那)|会|将会|只会|势必|意味着?|不会|无助|不符合|无法|不利|只是|不过是|只不过|迟早|在所难免|无济于事|是(?!在))/;
const DONE_ZH = /已经?|业已|均已|曾/;

/** What is guessed goes on over the commas: 最可能的结果是…，税率维持不变. */
const GUESS_ZH = /最可能|大概率|料将|预计|预料|估计/;
const GIVEN_UP = /放弃|作罢|打消|改变主意|没有成事|不了了之/;
/** 不会取消, 没有考虑降低: whoever says so leaves the measure as it is. */
const KEEPS_ZH =
  /(?:不会|无意|不考虑|不打算|不准备|不拟|(?:没有?|并未|从未)(?:打算|考虑|计划|准备))(?:立即|马上|轻易|在?现阶段|目前|单方面|进一步|提前|就此|为此|考虑|对|将|把){0,3}(?:对[^,;:。]{1,16})?$/;
/** 须缴纳的费用: what is said of the measure, and no wish for the act on it. */
const OWED =
  /(?:必须|须|需|应当?|要)[^,;:。]{0,6}(?:缴纳|缴付|缴|交纳|支付|承担|申领|取得|获得|办理|遵守)的$/;
const WEIGHS_ZH = /考虑|酝酿|研拟|研议|权衡|斟酌|盘算|筹划|不排除|(?:正|在|着手|开始)研究/;
const WILL_ZH = /将会?|就会|会|就$/;

/** 就恢复直航继续商谈: a topic. */
const ABOUT_ZH = /(?:就|围绕|关于)[^,;:。]{0,24}$/;
const TALKED_ZH =
  /^[^,;:。]{0,12}(?:交换|商谈|磋商|讨论|沟通|谈判|对话|会谈|探讨|研商|交流|谈|征求意见|听取|达成|形成共识)/;

/** 至今没有一家企业拿到批文, 一份许可也没有发: nobody got any. */
const NONE_ZH =
  /没有?(?:任何)?一[家张份个批艘名项][^,;。]{0,8}$|一[家张份个批艘名项分][^,;。]{0,4}(?:也|都)(?:没有?|未|不)[^,;。]{0,3}$|(?:迟迟|一直|始终)(?:没有?|未|不)(?:能)?$/;
/** 从未提出过把税率定在30%: nobody planned it. */
const NEVER_ZH =
  /(?:从未|从来没有?|没有|并未|未曾|否认)(?:曾|有|正在?|正式)?(?:提出|考虑|讨论|计划|打算|说|谈|提|同意|决定|建议|承诺|答应|允诺|许诺|保证)(?:过|要)?[^,;。]{0,14}$/;

/** 被某方列入清单的28家企业: whatever the sentence wishes, those were put on it. */
const WHICH_ZH = /[被遭][^,;。的被]{1,12}$/;
const LIFTING: ReadonlySet<string> = new Set(['remove', 'cut', 'ease', 'delist', 'exempt', 'suspend']);

/** 对某国企业: what stands before a party that suffers something. */
const SUFFERS = /(?:对于?|针对|向|将|把|从|自|给|就|涉|输|与|和)$/;

/** 承诺取消对某国的限制，但至今没有取消: the measure is where it was. */
const UNDERTOOK_ZH =
  /(?:承诺|答应|说好|许诺|应允|应承|(?<![按依如据][照]?)约定|保证|同意|谈好|讲好|表示将|表示会|声称将|说过要|本应|本该|原应)(?:要|会|将|于|在|尽快|立即|年底前|逐步){0,3}[^,;:。]{0,16}$/;
const LEFT_UNDONE_ZH =
  /^[^;。]{0,50}?,[^;。]{0,12}?(?:至今|迄今|到现在|到今天|直到|截至目前|时至今日|目前|如今|仍|还|却|一直|迟迟|始终|但|可)[^;。]{0,16}?(?:没有?|未能?|不见|毫无|无)(?:[^;。,]{0,8})(?:取消|撤|解除|兑现|落实|履行|动静|下文|行动|做到|执行|放行|放宽|恢复|实现|减|降|动作|松动|办到|生效)|^[^;。]{0,50}?,[^;。]{0,6}?(?:至今|迄今|目前|如今|仍然?|依然|依旧|还)[^;。,]{0,4}(?:在进行|在征收|在执行|在实施|有效|生效|照旧|照收|照征|在继续|没有结束|挂在)/;

/** A name says nothing of what surrounds it: the 若 of a family name is no if. */
function withoutNames(text: string, parties: readonly NamedParty[]): string {
  let masked = text;
  for (const { start, end } of parties)
    masked = masked.slice(0, start) + '\u0001'.repeat(end - start) + masked.slice(end);
  return masked;
}

/** Judges the act of a link by the words around it in a folded Chinese sentence. */
export function chineseReality(
  written: string,
  { head, act, end, kind }: Link,
  parties: readonly NamedParty[],
): Reality {
  const text = withoutNames(written, parties);
  const segments = segmentsOf(text);
  const at = segmentAt(segments, head.start);
  const from = segments[at]?.start ?? 0;
  // 出口许可要求扩大至: nobody asks for anything by the name of the measure.
  const isInFront = kind.start >= from && kind.end <= head.start;
  const own = isInFront
    ? text.slice(from, kind.start).replace(OWED, (words) => '\u0001'.repeat(words.length)) +
      '\u0000'.repeat(kind.end - kind.start) +
      text.slice(kind.end, head.start)
    : text.slice(from, head.start);
  if (ABOUT_ZH.test(own) && TALKED_ZH.test(text.slice(end))) return 'unreal';
  if (NONE_ZH.test(own)) return LIFTING.has(act ?? 'stay') ? 'not' : 'unreal';
  if (NOT_ZH.test(own)) return IF_ZH.test(own) ? 'unreal' : 'not';
  if (WHICH_ZH.test(own) && /^[”"’」]?的/.test(text.slice(end))) return 'real';
  if (LIFTING.has(act ?? 'stay') && KEEPS_ZH.test(own)) return 'not';
  if (REFUSES_ZH.test(own) || /不会[^,;。]{1,14}被$/.test(own)) return 'unreal';
  // 对推动出台制裁、损害利益的官员: what those did whom another act is on.
  if (/(?:对|针对)[^,;:。]*(?:推动|鼓动|策划|参与|主张)(?:制定|执行)?$/.test(own)) return 'unreal';
  const since = Math.max(text.lastIndexOf(';', head.start), text.lastIndexOf('。', head.start)) + 1;
  const isIf = IF_ZH.test(text.slice(since, head.start));
  const goesOnThen = isIf && /^(?:并|且|以及|同时|还|也)/.test(own);
  const then = goesOnThen ? (segments[at - 1]?.start ?? from) : from;
  // 如谈判失败，税率将回到: what one announces for that case.
  if (
    isIf &&
    (IF_ZH.test(text.slice(then, head.start)) ||
      !WILL_ZH.test(text.slice(Math.max(then, from - 40), head.start)))
  )
    return 'unreal';
  const undone =
    LIFTING.has(act ?? 'stay') && UNDERTOOK_ZH.test(own) ? LEFT_UNDONE_ZH.exec(text.slice(end)) : null;
  const until = end + (undone?.[0].length ?? 0);
  const comma = text.indexOf(',', end);
  if (undone !== null && !parties.some((one) => one.start > comma && one.end <= until)) return 'unkept';
  const done = DONE_ZH.test(own.slice(-8)) || text.startsWith('了', head.end);
  // A licence that must be applied for is a rule in force, and no wish.
  if (NEVER_ZH.test(own)) return 'unreal';
  if (GUESS_ZH.test(text.slice(since, head.start))) return 'unreal';
  if (MODAL_NOUN_ZH.test(text.slice(end, end + 8))) return 'unreal';
  if (!isIf && (done || act === 'require')) return 'real';
  // 加征关税会推高物价: without a doer, the act is a thing to talk about.
  const hasDoer = parties.some(
    (one) =>
      one.start >= head.start - own.length &&
      one.end <= head.start &&
      !SUFFERS.test(text.slice(Math.max(0, one.start - 2), one.start)),
  );
  if (!hasDoer && GENERIC_ZH.test(text.slice(end, end + 6))) return 'unreal';
  if (WISH_ZH.test(own) || SHOULD_ZH.test(own.slice(-16))) return 'unreal';
  // 对方应当尊重事实，取消限制: without a subject of its own, a clause goes on with what is asked for.
  if (
    !hasDoer &&
    !/^(?:因此|所以|于是|为此|故|从而|结果)/.test(own) &&
    ASKED_ZH.test(text.slice(since, head.start - own.length))
  )
    return 'unreal';
  if (isIf) return 'threatened';
  // 正考虑暂停航班，并收紧签证: without a subject, the clause goes on with what is weighed.
  const goesOn = /^(?:并|且|以及|同时|还)/.test(own) && !hasDoer;
  const weighing = goesOn ? text.slice(since, head.start) : own;
  if (!WEIGHS_ZH.test(weighing)) return 'real';
  // 一度考虑…，后来放弃了.
  return /(?:一度|曾)[^,;。]{0,4}$/.test(weighing.slice(0, weighing.search(WEIGHS_ZH))) &&
    GIVEN_UP.test(text.slice(end))
    ? 'unreal'
    : 'considered';
}
