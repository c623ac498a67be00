/** Verbs by which one side does something for the other, or both do it together. Folded Chinese. */
const CHINESE_ACTS =
  '取消|暂停|中止|停止|撤销|撤回|解除|降低|下调|削减|调降|降至|降到|减至|恢复|重启|重新启动|重开|放宽|放松|放开|开放|扩大|增加|购买|采购|进口|提供|延长|批准|审批|释放|交付|归还|召开|举行|举办|设立|建立|成立|指定|派遣|派出|邀请|签署|签订|实施|执行|履行|落实|遵守|恪守|启动|开展|加快|减免|豁免|退还|公布|通报|交换|互派|派|放行|推迟|延后|便利|简化|研究|解决|处理|降息|颁发|发放|保留|设定|制定|提交|会晤|会谈|磋商|会面|访问|移出|移除|答复|给予|赔偿|投资|供应|供货|放出|协助|确保|保障|减少|推动|推进|支持|采取以下|采取下列|不再|完成';

/** Acts against the other side: measures and threats, which bind nobody. */
const CHINESE_AGAINST =
  /加征|上调|提高关税|制裁|限制(?!措施)|收紧|禁止|反制(?!措施)|报复|打击|驱逐|(?:撤销|取消|吊销)[^,;。]{0,12}(?:签证|资格)|必要措施|相应措施|有力措施|坚决措施|一切必要|追究|奉陪|维护自身|巡航|巡逻|军演|演习|增兵|部署|军费|战备|列入[^,;。]{0,10}(?:清单|名单)/;

/** What eases by taking a measure back: 取消限制, 暂停加征. */
const CHINESE_EASING =
  /(?:取消|解除|放宽|放松|撤销|停止|暂停|中止|不再|豁免|减免|降低|削减|保留)[^,;。]{0,24}?(?:限制|制裁|加征|反制|管制|上调|关税)/g;

/** Whether the act is aimed against the other side. Taking such an act back is not. */
export function isAgainstInChinese(text: string): boolean {
  return CHINESE_AGAINST.test(text.replace(CHINESE_EASING, ' '));
}

export const CHINESE_ACT = new RegExp(`(?:${CHINESE_ACTS})`);

/** Meetings: what will be held is an appointment of both. */
export const CHINESE_MEETING = /会谈|会晤|磋商|会面|会议|对话|峰会|通话|见面/;

/** Verbs by which one side does something for the other, in the base form. */
const ENGLISH_ACTS =
  'suspend|halve|remove|lift|cut|reduce|lower|extend|resume|restart|reopen|open|ease|relax|buy|purchase|import|provide|supply|deliver|grant|approve|issue|release|return|hold|convene|host|meet|establish|set up|create|form|designate|appoint|send|invite|sign|implement|carry out|honou?r|uphold|comply|launch|begin|start|expand|increase|double|waive|exempt|refund|publish|share|exchange|submit|retain|maintain|keep|allow|drop|withdraw|end|stop|halt|pause|work|continue (?:talks|talking|dialogue|negotiations|negotiating|cooperation|consultations|the truce|buying|supplying|shipments|deliveries)|refrain|support|take delivery|take (?:the following|further) steps|take steps|decide on|review|examine|complete|process|ratify|welcome|visit|give|notify|inform|consult|assist|help|facilitate|stand by|adhere|contribute|invest|fund|finance|pay|train|cooperate|coordinate|deepen|strengthen|promote|ensure|make sure|make available|phase out|roll back|simplify|speed up|accelerate|streamline|scrap|rescind|repeal|cancel|postpone|defer|delay|hold off|allow|permit|let|admit|accept|recogni[sz]e|respect|spend|ship|export|sell|step up|restore|reinstate|renew|report|study|consider|settle|address|clear|grow|plant|protect|build|answer|reply|give up|forgo|free|hand over|repatriate|shorten|raise (?:the|its|their) (?:quota|ceiling|cap|number)|double|triple|take part|participate|join|take [^,;]{2,40} off|fulfil+|meet (?:its|their|our|the|all|every)';

export const ENGLISH_ACT = new RegExp(`^(?:${ENGLISH_ACTS})(?![a-z])`);

/** Participles of what is done for the other side, for the passive: "will be approved". */
export const ENGLISH_DONE =
  'approved|granted|issued|released|published|processed|reviewed|considered|examined|decided|extended|lifted|suspended|removed|reduced|lowered|cut|halved|eased|relaxed|reopened|resumed|restored|reinstated|exempted|exempt|waived|refunded|delivered|shipped|completed|cancelled|canceled|withdrawn|scrapped|dropped|rescinded|repealed|returned|postponed|deferred|delayed|simplified|accelerated|shortened|renewed|honou?red|respected|fulfilled|implemented|carried out|notified|informed|answered|admitted|allowed|permitted|accepted|given|handed over|paid|provided|established|set up|opened|doubled|expanded';

export const ENGLISH_AGAINST =
  /^(?:impose|raise (?!(?:the|its|their) (?:quota|ceiling|cap|number))|sanction|retaliat|increase (?:tariffs|duties|pressure|patrols|the tariff|its tariff|levies)|double (?:the )?(?:tariff|duty|duties)|step up (?:patrols|pressure|sanctions)|deploy|patrol|protect (?:our|its|their|the rights)|restrict|ban|punish|respond|take (?:all|any|every|necessary|resolute|counter)|revoke|defend|never)/;

/** Chinese words that make an act one that can be checked. */
const CHINESE_CONCRETE =
  /取消|暂停|停止|撤销|解除|降|下调|削减|恢复|重启|购买|采购|延长|批准|释放|召开|举行|设立|建立|成立|指定|签署|公布|颁发|发放|豁免|交付|举行|启动|提交|完成|交换|[0-9一二三四五六七八九十百千万]+(?:%|个|万|亿|天|日|吨|家|名)/;
const ENGLISH_CONCRETE =
  /\b(?:suspend|remov|lift|cut|reduc|lower|extend|resum|restart|reopen|buy|purchas|deliver|grant|approv|issu|releas|return|hold|held|convene|meet|establish|set up|designat|appoint|send|sign|launch|waiv|exempt|refund|publish|exchang|submit|retain|withdraw|end|stop|halt|paus|decide|complet|ratif|take delivery|visit)[a-z]*\b|[0-9]/;

/** Whether one could later tell if the act was done. */
export function isConcrete(text: string, language: 'en' | 'zh'): boolean {
  return (language === 'zh' ? CHINESE_CONCRETE : ENGLISH_CONCRETE).test(text);
}
