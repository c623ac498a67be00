/** A short noun that goes on with what a text has named in full. */
export interface Continued {
  readonly words: RegExp;
  /** The one that the text named last is meant. */
  readonly issues: readonly string[];
  /** What is brought up, where that is not what the text named. */
  readonly means?: string;
}

const row = (issues: string, source: string, means?: string): Continued => ({
  words: new RegExp(source),
  issues: issues.split(' '),
  ...(means === undefined ? {} : { means }),
});

/** Fees of other kinds end in the same character. */
const OTHER_FEE = '(?<!公路|高速|医疗|停车|学校|大学|景区|银行|签证|领事|物业|网络|教育|医院|门票|手续|注册)';
/** Whose figures it is: a source, and no matter. */
const FIGURES =
  '(?<!统计|海关|官方|[部局社署厅会司所院]|经济|贸易|行业|就业|出口|进口|调查|公开|最新|[一这两]组|水文|气象|空间|遥感|地理|观测|检测|试验|事故|航行|渔获|销售|月|年|季度|收盘|市场|价格|据)';

/** What a coming round is called in short. */
const MEETING = '(?:对话|磋商|会谈|谈判|会议|联委会|混委会)';

/** Nouns without 该 or 这 that mean what a Chinese text named before; alone they may be of anything. */
export const CONTINUED: readonly Continued[] = [
  row(
    'port-fees tariffs',
    '(?:新|该项?|此项?|这[项笔些]?|上述|有关|相关|各项)的?(?:收费|费用|规费|征费)|新费(?!用户)|征费|(?:开征|起征|计征)(?:日期|时间|日|标准)|附加费',
  ),
  row(
    'port-fees',
    `${OTHER_FEE}(?:收费(?!站|员|处|亭|厅|口)|费率|费额|缴费)|(?<=^|[,;。若如把将让使对])费用(?=[^,;。]{0,8}(?:降|提高|上调|减|翻|取消|免|推迟|涨|高|低))`,
  ),
  row(
    'data-flows',
    `${FIGURES}数据(?!显示|表明|公布|统计|来源|说明|看|指出|证实|发布|为|均|站|线|库|资源|集成|中心|要素|平台|模型|产业|采集|分析|处理器)`,
  ),
  row(
    'next-round',
    `(?:影响|至于|推迟|取消|筹备|期待|缺席)(?!了)[^,;。H]{0,8}?${MEETING}(?=[,;。?!]|前|作|做|的)|(?<!元首|领导人|首脑|总统|外长|部长)${MEETING}(?=(?:能否|如期|照常|预计|推迟|延期|召开前|前[,;]))`,
  ),
  row('market-access', '(?<!捕捞|出口|渔业|排放|入渔|生产|开采|移民|捕鱼|难民)配额(?!证)'),
  row('air-links', '(?:增班|航班|飞行|起降)限制|班次(?=[^,;。]{0,10}(?:增|减|恢复|限|数))|起降时刻'),
  row(
    'trade-deal',
    '(?:履行|遵守|违反|违背|恪守|信守|背离)(?:了|好)?(?:有关|上述|这些|双方|已达成的|相关|既有|各项)?共识(?![^,;。]{0,3}(?:领导|元首))',
  ),
  row(
    'food-safety-barriers',
    '屠宰场|肉厂|养殖场|查验|抽检|检验(?!市场|真理)|复检|开箱|化验|检疫|退运|送检|检出|超标|解禁|(?:恢复|重新)(?:注册|准入|输入)',
  ),
  row('food-safety-barriers', '放行|通关(?!文牒)|清关'),
  row('port-fees', '减免|靠泊|挂靠|泊位|免收|少收|多付|计费|打折'),
  row('export-controls', '(?<!交通|空中|流量|宵禁|枪支)管制(?![员塔])'),
  row('licences', '申请(?=之日|材料|表|书|量|时间|者|人|获|被|积压|处理)|批复|获批|发证|审批'),
  row('seafood-fisheries', '捕捞|入渔|[下撒]网|开捕|(?<!军舰|舰艇)出海|渔场|渔区|拖网|渔获|禁渔|休渔'),
  row('student-visas visas', '名额|面签|拒签|续签|(?<!增|加|会|草|新)签发'),
  row(
    'detained-citizens',
    '(?:他们?|她们?|[两三四五六七八九\\d]+[人名](?:船员|渔民|公民|人)?|船员|当事人|被[^,;。]{1,2}者)[^,;。]{0,8}?(?:健康|身体状况|精神状况|获释|释放|回家|家属|律师|受审|出庭|开庭|放回|放人)|(?:案件|此案)(?=[^,;。]{0,8}(?:审理|调查|侦办|开庭|宣判|判))|家属',
  ),
  row('sanctions', '解冻|列名|除名(?!单)'),
  row(
    'trade-deal',
    '第[一二三四五六七八九十\\d]+条(?![约例])|附件[一二三四]?(?=规定|列|写|载|中|里)|条款(?!内容不变)',
  ),
  row('shipbuilding', '船台|手持订单|接单'),
  row('tariffs tariff-truce', '(?:缓冲|暂停|宽限|休整)期', 'tariff-truce'),
  row(
    'tariff-truce',
    '(?:上一?次|本次|这一?次)到期|到期(?:时|之?前|在即)|(?:再次?|还是会|继续|是否|能否|会不会|同意|愿意)(?:延长(?![^,;。]{0,8}(?:时间|航线|签证|合同))|续期)',
  ),
  row('air-links', '时刻(?!表|准备|提醒|关注|牢记)'),
  row(
    'trade-remedies',
    '立案|调查(?=进展|结果|程序|期间|机关|令)|涉案产品|(?<!法院|仲裁庭?)裁定(?![^,;。]{0,6}[有无]罪)|[初终]裁|应诉|价格承诺|倾销',
  ),
  row('investment-restrictions', '交割|收购方|被收购|(?:这|该|此)[宗笔项]交易'),
  row('licences export-controls', '不予批准|予以批准|核准', 'licences'),
  row('entity-list unreliable-entity-list sanctions', '(?:这|该|那)[张份](?:清单|名单)'),
  row('overcapacity-subsidies', '贴息'),
  row('licences', '一律不批|通用证|批了\\d|退回\\d+份'),
  row(
    'trade-deal agreement-implementation',
    '[\\d一二三四五六七八九十]+项[^,;。]{0,6}?(?:已经?|全部|尚未|没有|按期|如期)?(?:完成|落实|落后|兑现|推进)|全年目标|年度目标|执行情况',
    'agreement-implementation',
  ),
  row(
    'detained-citizens',
    '(?:那|这|该|上述|被[扣捕押])的?(?:[\\d一二两三四五六七八九十]+[名位个])?(?:船员|渔民|公民|人员|水手|海员|工程师|学者|记者|教师|游客)',
  ),
  row('market-access', '采购(?:规定|制度|目录|规则|法)|(?:设备|产品|供应商)的?(?:禁令|限制)'),
  row('journalists-consulates', '[闭关撤]馆|开馆'),
  row('maritime-security', '(?:这|该)[条艘]船|获准离港'),
  row(
    'agricultural-purchases agreement-implementation',
    '(?:全年|年度|采购)任务(?=[^,;。]{0,6}(?:落空|完成))',
    'agreement-implementation',
  ),
  row('migration', '口岸(?=争端|重开|关闭|开放)'),
];
