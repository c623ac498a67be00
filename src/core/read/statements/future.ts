import type { Actor } from '../actors/actor.ts';

/** What follows 将 where it tells the future: an adverb, a preposition, a verb that takes no fronted object. */
const AFTER_FUTURE =
  /^(?:把|于|在|与|同(?!意)|和|对|向|为|被|由|受|从|自|以|就|按|根据|继续|分(?:[两二三四五六0-9]+|几)?(?:步|批|次|期|阶段)|进一步|尽快|尽早|很快|逐步|陆续|分阶段|立即|同步|共同|一道|一起|不|会|要|仍|再|更|相应|随之|对等|依法|依规|是|有|还|也|首次|再次|成为|面临|陷入|保持|处于|影响|深度|深刻|持续|取消|暂停|停止|撤销|解除|恢复|重启|放宽|开放|扩大|增加|购买|采购|提供|批准|释放|召开|举行|设立|建立|成立|指定|派|签署|实施|执行|履行|落实|遵守|启动|开展|推动|加快|支持|公布|采取|围绕|呈现|进入|走向|导致|带来|造成|决定|取决|难以|无法|延续|加剧|升级|恶化|损害|冲击|推高|维持|重新|必|极大|严重|大幅|显著|直接|最终)/;

/** Verbs whose object 将 fronts: 将稀土纳入, 将两国拖入, 将关税降至. */
const FRONTED =
  /^[^,;。!?]{1,60}?(?:纳入|列入|列为|视为|视作|看作|看成|作为|当作|归咎|归因|归于|拖入|拖进|拉入|卷入|推至|推到|推向|推入|引向|引入|带入|带向|降至|降到|减至|提高到|提高至|提至|加到|升至|转化|转变|变成|变为|用于|置于|放在|交给|交由|分为|称为|称作|定名|移出|暂停|延长|取消|下调|上调|扩大到|限制在)/;

/** A noun right after 将 is an object that it fronts: 将共识落实好. */
const NOUN_FIRST =
  /^(?:上述|有关|相关|对方)?(?:共识|协议|承诺|关系|问题|议题|分歧|合作|成果|关税|稀土|企业|实体|[0-9]+(?:家|名|个|%))|^[^,;。!?]{1,16}?(?:好(?=[,;。、]|$)|落到实处|到位)/;

/** Whether 将 at `at` of a folded text tells the future, and does not front an object. */
export function isFuture(text: string, at: number, actors: readonly Actor[] = []): boolean {
  const rest = text.slice(at + 1, at + 62);
  // 应将关系提升到新层次: 将 behind a modal fronts an object.
  if (/(?:应当?|应该|须|欲|可|(?<!可)能)$/.test(text.slice(Math.max(0, at - 2), at))) return false;
  if (/^(?:来|军|领|士|近)/.test(rest)) return false;
  // 将就…加快磋商 is a future with its topic, 将就 alone makes do.
  if (/^就/.test(rest))
    return /^就[^,;。!?]{2,30}?(?:进行|展开|开展|加快|加强|保持|举行|继续|启动|深化|推进|签署|交换|磋商|协商|讨论|商谈|谈判|对话|沟通|合作)/.test(
      rest,
    );
  if (AFTER_FUTURE.test(rest)) return true;
  if (actors.some((one) => one.start === at + 1)) return false;
  return !FRONTED.test(rest) && !NOUN_FIRST.test(rest) && !/^(?:其|之|此|该|这|两|双)/.test(rest);
}
