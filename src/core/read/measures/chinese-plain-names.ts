import { matchesIn } from '../../text/matches.ts';
import type { Folded } from '../sought/may-stand.ts';
import type { PlainName } from './english-plain-names.ts';
import { GOODS_ZH } from './goods-nouns.ts';

/** 暂停从某国进口牛肉: behind a verb of halting or allowing, 进口 is what is halted. */
const IMPORTING = new RegExp(
  `(?<=(?:暂停|停止|中止|禁止|恢复|限制|允许|准许|准予|开放|叫停|放开|重启|重新|全面|暂缓|不再|冻结|终止|喊停)(?:了|自|从|对)?[^,;:。]{0,20})(?:进口|输入)(?!法|端|国|关税|税|配额|限制|禁令|管制|许可|额|量|商|国|来源|依赖|替代|博览|规定|规则|要求|手续)(?=[^,;:。]{0,16}(?:${GOODS_ZH})|$|[,;:。])`,
  'g',
);
/** 暂停进口鳗鱼: right behind the verb, whatever the goods are. */
const IMPORTING_ANY =
  /(?<=(?:暂停|停止|中止|禁止|恢复|叫停|冻结|终止)了?)进口(?=[\u4e00-\u9fff]{2})(?!法|端|国|关税|税|附加|配额|限|禁令|管|许可|额|量|商|来源|依赖|替代|博览|规定|规则|要求|手续|名单|清单|检|审|申请|资[格质]|准入|贸易|业务|活动|措施|渠道|程序|环节|通关|报关|注册|博)/g;
/** 对某国三文鱼的禁令, 牛肉禁令. */
const BAN = new RegExp(
  `(?<=(?:对|针对)[^,;:。]{1,24}|${GOODS_ZH})(?<!出口|进口|签证|投资|入境|旅行|采购|飞行|旅游|宵)禁令`,
  'g',
);

/** 出售雷达的两项许可: a permission that is counted, or one to sell. */
const PERMISSION =
  /(?<=[0-9一二三四五六七八九十两多余](?:项|份|张|个|批|件)(?:长期|临时|新的?)?|(?:出口|出售|销售|供应)[^,;:。]{0,10}的)(?:许可|准许)(?!证|制|管|要|规|机|申|条)/g;

/** 出口某零件须事先取得许可: the permit that is needed. */
const NEEDED =
  /(?<=(?:须|需|必须|应当?|要)(?:事先|事前|先|逐案|逐笔|逐批|另行|向[^,;:。]{1,10}|经[^,;:。]{1,10})?(?:取得|获得|获|申领|申请|申办|办理|报请|持有|凭)(?:[^,;:。]{0,8}的?|了)?)(?:许可|批准|准许)(?!证|制|管|要|规|机|条)/g;

/** 逐单许可, 逐案审批 of exports; 许可范围: a regime by which leave is given case by case. */
const CASE_BY_CASE =
  /逐(?:单|案|批|笔|票|件|项)(?:出口)?(?:许可|审批|核批|核准|审查)(?:管理|制度?)?|许可(?:证)?(?:管理|要求)?(?:的)?范围/g;
/** 发放的许可只有19份: those that were given, with their number. */
const GIVEN =
  /(?<=(?:发放|批准|签发|核发|颁发|发出|放行)的(?:[^,;:。]{0,6}的)?)许可(?=[^,;:。]{0,10}[0-9一二三四五六七八九十百]+(?:份|张|批|项|个))/g;

/** 放宽乳制品准入: access to the market is what is halted or allowed. */
const ACCESS = new RegExp(
  `(?<=(?:${GOODS_ZH})(?:的|市场|输[^,;:。]{1,3})?)准入(?!门槛|条件|标准|前|清单|负面)`,
  'g',
);
/** 重点监管名录, 观察名单. */
const WATCHED =
  /(?:监管|管控|限制|关注|观察|警示|违规|不可信|不可靠|高风险)(?:企业|对象|主体|实体|供应商|进口商|出口商|买家|卖家|客户)?(?:名录|名单)/g;

/** 对某国钢管的保障措施: a safeguard by what it is on; measures of safety are none. */
const SAFEGUARD = new RegExp(
  `(?<=(?:对|针对)[^,;:。]{1,16}(?:${GOODS_ZH}|管|材|板)[^,;:。]{0,8})(?<!安全|社会|生活|后勤)保障措施(?!协定|协议|调查)`,
  'g',
);

/** 恢复4家企业的注册资格: what a plant needs to sell into a state. */
const QUALIFIED =
  /(?<=(?:企业|工厂|厂|公司|屠宰场|农场|渔场|果园)[^,;:。]{0,6})(?:注册|准入|输入|进口|备案)资格/g;

/** 批准14家企业注册. */
const REGISTERED =
  /(?<=(?:批准|准许|准予|恢复|新增|暂停|撤销|取消|注销|核准)[^,;:。]{0,6}[0-9一二三四五六七八九十多余]+家[^,;:。]{0,12}(?:企业|厂|公司)(?:的|在[^,;。]{1,4})?)(?:输入)?注册(?!资本|地|商标|成立|会计|资格)/g;
/** 同意自某国进口大麦300万吨: what a state undertakes to buy. */
const TO_BUY =
  /(?<=(?:同意|承诺|答应|将|计划|保证|约定|商定)[^,;:。]{0,20})(?:增加)?进口(?=[^,;:。]{0,14}[0-9一二三四五六七八九十百千万亿]+(?:吨|立方米|桶|架|辆|头|美元))/g;
/** 恢复稀土供应. */
const SUPPLY =
  /(?<=(?:恢复|停止|暂停|限制|中断|切断|禁止|重启)了?[^,;:。]{0,12}(?:稀土|磁材|石墨|镓|锗|锑|钨|天然气|电力|原油|成品油|芯片|化肥|药品|粮食|零部件|发动机))供应(?!链|商|量|国|方|安全|充足|紧张)/g;

/** 买了300万吨小麦. */
const BOUGHT =
  /(?<![购采收贩])买(?:了|下了?|走了?|进了?)?(?=[^,;:。]{0,8}[0-9一二三四五六七八九十百千万两]+(?:多|余)?(?:万|亿)?(?:吨|桶|立方米|架|艘|头|辆))/g;
/** 批准某国企业的磁体申请42份: applications for what is under control. */
const APPLIED =
  /(?<=(?:批准|核准|通过|放行|驳回|受理|批复)[^,;:。]{0,16}(?:稀土|磁材|磁体|石墨|镓|锗|锑|钨|铟|物项|出口|民用|芯片|设备|材料))申请(?=[0-9一二三四五六七八九十]|的|,|。|$)|(?<=(?:批准|核准|通过|放行)了?[^,;:。]{0,16}[0-9一二三四五六七八九十百]+份)申请(?=[中里])|(?<=(?:批准|核准|通过|放行|批复)了?[^,;:。]{0,14}(?:企业|公司|厂商)的?)申请(?=[0-9]{1,4}[份批件项])/g;

/** A truce in trade that is prolonged; one of arms is none of these measures. */
const TRUCE =
  /(?<!贸易战?|关税|停火)休(?:战|兵)(?:期限?|安排|协议)?(?=[^,;:。]{0,12}(?:延长|展期|延期|续期|再延|顺延|延续|续延|展延))|(?<=(?:延长|展期|延期|续期|再延|顺延|延续|续延|展延)了?[^,;:。]{0,6})休(?:战|兵)/g;
const ARMS = /停火|军事|前线|交火|人质|空袭|战俘|部队|军队|炮|袭击|武装|难民/;

/** 重新允许9家某国工厂对其出口: whom it lets sell to itself, it lets in. */
const LET_SELL =
  /(?<=(?:允许|准许|准予|批准|恢复|同意|暂停|禁止|停止|叫停)了?[^,;:。]{0,24}(?:企业|公司|工厂|厂商|厂|农场|渔场|生产商|出口商|屠宰场)(?:重新|恢复|继续)?)(?:对其|向其|对本国|向本国|输[^,;:。]{1,2}|对[^,;:。]{1,4}|向[^,;:。]{1,4})出口(?!商|管制|许可)/g;
/** 6月又终止了调查: the one that was named before it in the sentence. */
const PROBE =
  /(?<=(?:反倾销|反补贴|双反|保障措施|贸易|补贴)[^。]{0,40}(?:终止|结束|撤销|中止|取消|停止|暂停)了?(?:该|这项|这一|此项|上述|全部)?)调查(?!组|员|局|机关|报告|结果)/g;
/** 取消对某国关税和列单: a listing beside another measure. */
const LISTED_TOO =
  /(?<=(?:对|针对)[^,;:。]{1,8}(?:关税|制裁|限制|管制|禁令)(?:和|及|与|、|以及))列[单名](?!企业|公司|的)/g;

/** Measures that a folded Chinese sentence names without a word of the lexicon for them. */
export function chinesePlainNames({ text }: Folded): readonly PlainName[] {
  const found: PlainName[] = [];
  if (/进口|输入/.test(text))
    for (const pattern of [IMPORTING, IMPORTING_ANY])
      for (const match of matchesIn(text, pattern))
        if (!found.some(({ start }) => start === match.index)) found.push(placed(match, 'import'));
  if (text.includes('出口')) for (const match of text.matchAll(LET_SELL)) found.push(placed(match, 'import'));
  if (text.includes('调查'))
    for (const match of text.matchAll(PROBE)) found.push(placed(match, 'investigation'));
  if (/列[单名]/.test(text))
    for (const match of text.matchAll(LISTED_TOO))
      found.push({ ...placed(match, 'entity-list'), isList: true });
  if (text.includes('禁令'))
    for (const match of matchesIn(text, BAN)) {
      const before = text.slice(Math.max(0, match.index - 12), match.index);
      found.push(placed(match, /出口|销售|供应|出售/.test(before) ? 'export-ban' : 'import-restriction'));
    }
  if (text.includes('保障措施'))
    for (const match of text.matchAll(SAFEGUARD)) found.push(placed(match, 'antidumping'));
  if (/休[战兵]/.test(text) && !ARMS.test(text))
    for (const match of text.matchAll(TRUCE)) found.push(placed(match, 'truce'));
  if (text.includes('注册'))
    for (const match of text.matchAll(REGISTERED)) found.push(placed(match, 'import'));
  if (text.includes('买')) for (const match of text.matchAll(BOUGHT)) found.push(placed(match, 'purchase'));
  if (text.includes('申请')) for (const match of text.matchAll(APPLIED)) found.push(placed(match, 'licence'));
  if (text.includes('供应')) for (const match of text.matchAll(SUPPLY)) found.push(placed(match, 'flow'));
  if (text.includes('进口')) for (const match of text.matchAll(TO_BUY)) found.push(placed(match, 'purchase'));
  if (text.includes('资格'))
    for (const match of text.matchAll(QUALIFIED)) found.push(placed(match, 'import'));
  if (text.includes('准入')) for (const match of text.matchAll(ACCESS)) found.push(placed(match, 'import'));
  if (/名录|名单/.test(text))
    for (const match of text.matchAll(WATCHED)) found.push({ ...placed(match, 'entity-list'), isList: true });
  if (/许可|准许/.test(text))
    for (const match of matchesIn(text, PERMISSION)) found.push(placed(match, 'licence'));
  if (/许可|批准|准许/.test(text) && /出口|销售|供应|进口/.test(text))
    for (const match of matchesIn(text, NEEDED)) found.push(placed(match, 'licence'));
  if (/许可|审批|核批|核准|审查/.test(text)) {
    if (/出口|物项|管制|许可范围/.test(text))
      for (const match of matchesIn(text, CASE_BY_CASE)) found.push(placed(match, 'export-licensing'));
    for (const match of matchesIn(text, GIVEN)) found.push(placed(match, 'licence'));
  }
  return found;
}

function placed({ 0: words, index }: RegExpExecArray, kind: string): PlainName {
  return { start: index, end: index + words.length, kind };
}
