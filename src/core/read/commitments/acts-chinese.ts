/** Verbs by which one side does something for the other, or both do it together. Folded Chinese. */
const CHINESE_ACTS = [
  // lifting and easing
  '取消|暂停|暂缓|中止|停止|终止|废除|废止|撤销|撤回|撤出|撤离|撤走|撤军|解除|解冻|解封|降低|下调|削减|调降|降至|降到|降息|减至|减半|放宽|放松|放开|放行|减免|减征|减收|豁免|免除|免征|免收|免签|便利|简化|推迟|延后|移出|移除|拆除|清除|销毁',
  // opening and beginning again
  '恢复|重启|重新启动|重开|重新开放|开放|开通|通航|通关|复航|复飞|启动|开展|开工|动工|启用',
  // buying, giving, paying
  '扩大|增加|增购|增派|增开|增设|购买|采购|订购|收购|引进|进口|出口|出售|供应|供货|供给|输送|放出|提供|交付|移交|转让|让出|归还|退还|返还|赔偿|补偿|支付|付清|结清|清偿|偿还|补足|补交|缴纳|拨付|拨款|拨出|出资|注资|投资|援助|捐赠|捐助|赠送|给予|颁发|发放|承担|分担|负担|报销|补贴|贷款',
  // deciding, ordering, publishing
  '批准|批复|审批|审议|审理|签署|签订|缔结|加入|设立|建立|组建|成立|指定|任命|派遣|派出|派|邀请|举办|主办|承办|召开|举行|公布|公开|披露|通报|通知|告知|分享|共享|交换|互派|互免|互设|互认|互换|增设|充当|担任(?!何)|提交|答复|回应|说明|制定|设定|修订|修改|修法|完成|延长|保留|查处|惩处|整改|改正|纠正',
  // keeping, helping, working together
  '实施|执行|履行|落实|遵守|恪守|遵循|尊重|承认|兑现|支持|协助|帮助|配合|协调|合作|协作|确保|保障|保护|接收|接纳|接受|安置|接待|照顾|遣返|引渡|释放|参加|参与|研究|考虑|评估|解决|处理|培训|修复|修建|建设|建造|完善|优化|改善|减少|加快|推动|推进|深化|加强|强化|拓展|提升|提高|过问|督办|催办|斡旋|调停|作证|会晤|会谈|磋商|会面|访问|保持(?:接触|沟通|联系|联络|对话|克制|往来|畅通|密切|开放|协调|供应|[^,;。]{0,5}(?:交往|往来|交流|沟通|接触|联系))|采取以下|采取下列|不再',
].join('|');

/** Acts against the other side: measures and threats, which bind nobody. */
const CHINESE_AGAINST =
  /加征|征收|开征|课征|课以|上调|提高关税|制裁|限制(?!措施)|收紧|禁止|封锁|断供|反制(?!措施)|报复|打击|驱逐|惩罚|(?:撤销|取消|吊销)[^,;。]{0,12}(?:签证|资格)|(?:停止|中止|切断|取消|暂停)[^,;。]{0,10}(?:援助|供应|供气|供电|供水|供货|缴纳|支付|拨付|付款|审批|履行|执行|对话|磋商|会谈|谈判|合作|往来)|必要措施|相应措施|有力措施|坚决措施|一切必要|追究|奉陪|维护自身|巡航(?!导弹)|巡逻(?!艇|船|舰|车|机)|军演|演习|增兵|部署|军费|战备|列入[^,;。]{0,10}(?:清单|名单)|召回[^,;。]{0,6}大使|(?:恢复|重启|重新|再次|延长|维持|扩大|追加|升级|保留)[^,;。]{0,20}?(?:关税(?!优惠|豁免|减让|谈判|磋商|配额|同盟|休战|停战|暂停)|管制(?!对话|磋商)|禁令|反倾销|封锁)/;

/** What eases by taking a measure back: 取消限制, 暂停加征. */
const CHINESE_EASING =
  /(?:取消|解除|放宽|放松|撤销|停止|暂停|暂缓|中止|终止|不再|不(?:会|得)?|豁免|减免|免除|免于|免|推迟|延后|降低|下调|削减|减少|保留|废除|撤回)[^,;。]{0,24}?(?:限制|制裁|加征|征收|反制|管制|上调|关税|封锁|禁令|禁止|演习|军演|部署|打击|惩罚|追究|报复)/g;

/** Whether the act is aimed against the other side. Taking such an act back is not. */
export function isAgainstInChinese(text: string): boolean {
  return CHINESE_AGAINST.test(text.replace(CHINESE_EASING, ' '));
}

export const CHINESE_ACT = new RegExp(`(?:${CHINESE_ACTS})`);

/** What a side leaves for the other: 不会首先…, 不反对…. What it does not do as a refusal is none. */
export const CHINESE_REFRAINING =
  /^(?:不会|不再|不|绝不会?|决不会?)(?:再|首先|率先|主动|额外|另行|进一步|对[^,;。]{1,14}?){0,2}(?:反对|阻挠|阻碍|阻止|阻拦|干涉|干预|介入|寻求|谋求|追加|新增|增加|加征|征收|提高|上调|设置|限制|实施|采取|扩大|升级|使用|动用|部署|进驻|支持[^,;。]{0,12}(?:独立|分裂)|追究|禁止|收紧|针对|损害|切断|中断|停止|撤|退出|要求|收取|挑起|采取)/;

/** Meetings: what will be held is an appointment of both. */
export const CHINESE_MEETING = /会谈|会晤|磋商|会面|会议|对话|峰会|通话|见面/;

/** Chinese words that make an act one that can be checked. */
const CHINESE_CONCRETE =
  /取消|暂停|停止|撤销|解除|降|下调|削减|恢复|重启|购买|采购|延长|批准|释放|召开|举行|设立|建立|成立|指定|签署|公布|颁发|发放|豁免|交付|启动|提交|完成|交换|付清|支付|偿还|拨付|归还|移交|撤出|撤军|开工|加入|遣返|派出|[0-9一二三四五六七八九十百千万]+(?:%|个|万|亿|天|日|吨|家|名|艘|辆|架|人|批|元)/;

/** Whether one could later tell if the act was done. */
export function isConcreteInChinese(text: string): boolean {
  return CHINESE_CONCRETE.test(text);
}
