import { foldForm } from '../../text/fold.ts';

/**
 * Kinds of act by the stems that name them in folded English and Chinese, so that a promise is known again in the other
 * language. What is not named here is told apart by its issues, figures and days alone.
 */
const ACT_STEMS: readonly (readonly [string, RegExp])[] = [
  ['extend', /(?<![a-z])(?:extend|prolong|renew)|延长|再延|延期|续期|展期/],
  ['suspend', /(?<![a-z])(?:suspen|paus)|暂停|暂缓|中止/],
  [
    'remove',
    /(?<![a-z])(?:remov|lift|cancel|withdr[ae]w|revok|rescind|scrap|drop|repeal|roll back|abolish)|取消|撤销|解除|废除|撤回|移出/,
  ],
  ['cut', /(?<![a-z])(?:cut|reduc|lower|halv|fall from)|降至|降到|降低|下调|削减|减免|减征/],
  ['raise', /(?<![a-z])(?:rais|increas|expand|boost|doubl)|提高|上调|增加|扩大|增购|增派/],
  [
    'buy',
    /(?<![a-z])(?:buy|bought|purchas|import(?!s|er| (?:dut|ban|tariff|restrict|curb|licen))|take delivery|orders of|order (?:more|another|\d))|购买|采购|订购|进口(?!商品|禁令|关税|限制|管制|的)/,
  ],
  ['establish', /(?<![a-z])(?:establish|set up|creat)|设立|成立|建立|组建/],
  ['designate', /(?<![a-z])(?:designat|appoint)|指定|任命/],
  ['resume', /(?<![a-z])(?:resum|restart|reopen|relaunch)|恢复|重启|重新启动|重开/],
  [
    'meet',
    /(?<![a-z])(?:meet(?!s? (?:the|its|their|our|all)(?![a-z]))|conven|hold|session|round of talks)|举行|召开|(?:会谈|会晤)(?!成果|共识|精神|达成|安排|机制|文本)/,
  ],
  ['complete', /(?<![a-z])(?:complet|conclud|finali[sz]|finish)|完成/],
  ['decide', /(?<![a-z])(?:decid|decision|approv|grant|issu)|批准|审批|作出决定|发放|核发/],
  ['examine', /(?<![a-z])(?:examin|review|assess|consider)|审查|审核|评估|考虑/],
  ['explore', /(?<![a-z])(?:explor)|探索|研究/],
  ['implement', /(?<![a-z])(?:implement|carry out|fulfil|honou?r)|落实|落到实处|履行|执行|兑现/],
  [
    'keep',
    /(?<![a-z])(?:continu|maintain|retain|keep|kept|uphold|adher|reiterat|reaffirm|not changed|unchanged)|继续|奉行|恪守|保持|遵守|维持|重申|没有改变|没有变化/,
  ],
  ['release', /(?<![a-z])(?:releas|free)|释放/],
  ['visit', /(?<![a-z])(?:visit|travel)|访问(?!前|期间|时|后)|出访/],
  ['publish', /(?<![a-z])(?:publish|disclos)|公布|公开|披露/],
  ['notify', /(?<![a-z])(?:notif|inform)|通知|告知|通报/],
  ['report', /(?<![a-z])(?:report)|报告/],
  ['adjust', /(?<![a-z])(?:adjust|modif|amend)|调整|修改|修订/],
];

/** Kinds of act that words name, in the order in which they stand: the first is what is mainly promised. */
export function actsIn(words: string): readonly string[] {
  const folded = foldForm(words);
  return ACT_STEMS.flatMap(([act, stem]) => {
    const at = folded.search(stem);
    return at < 0 ? [] : [{ act, at }];
  })
    .sort((a, b) => a.at - b.at)
    .map(({ act }) => act);
}

/** Acts that take something off the other side; one account's "suspend" is another's "cut". */
export const EASING_ACTS: ReadonlySet<string> = new Set([
  'suspend',
  'remove',
  'cut',
  'extend',
  'decide',
  'resume',
]);

/** Words that announce steps and hold none themselves: what they say holds for the list that follows. */
export function announcesSteps(action: string): boolean {
  return /following (?:steps|measures|actions|commitments)|以下(?:步骤|措施|行动|承诺)|下列(?:步骤|措施|行动|承诺)|如下(?:步骤|措施|承诺)/.test(
    foldForm(action),
  );
}
