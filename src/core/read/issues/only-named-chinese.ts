import {
  areApplicants,
  areLeaders,
  isAnEvacuation,
  isARoundOver,
  isAtABorder,
  isBeforeACourt,
  isForPeople,
  isGrounded,
  isInALaw,
  isOfAMeeting,
  isOfAnimals,
  isOfGoods,
  isOfHouseholds,
  isOnADispute,
  isOnlyBlamed,
  isOnOneMatter,
  isOtherBlacklist,
  isSentAway,
  isSparedInChinese,
  namesAPactOrTalks,
} from './by-the-way-chinese.ts';
import type { NamedIn } from './only-named.ts';
import { isOnlyAThing } from './things-chinese.ts';

/** Bodies that are named after what they treat, at the end of a list of such matters too: 经贸、执法、人文等机制. */
const BODY = '(?:机制|部门|团队|工作组|小组|机构|官员|委员会|专家组)';
const OF_A_BODY = new RegExp(
  `^(?:(?:、[^,;:。、“”]{1,6}){0,6}(?:(?:和|及|与)[^,;:。、“”]{1,6})?等(?:领域)?的?|部门?)${BODY}`,
);
const DEPARTMENT = /^(?:主管|等)?部门(?!之?间|[^,;。]{0,16}(?:合作|交流|协作|磋商|对话|沟通|联系|联合))/;

/** Whether a topic only tells which body is meant. */
function namesABody(after: string): boolean {
  return DEPARTMENT.test(after) || OF_A_BODY.test(after);
}

/** What a document is called; what stands in its title before that is its name, and no matter of the sentence. */
const DOCUMENT =
  /^[^《》。;]{0,24}(?:谅解|协议|协定|安排|备忘录|条约|议定书|公约|报告|白皮书|框架|声明|宣言|蓝皮书|评估|决定|令|公报|年鉴|月刊|周刊|学刊)》/;
/** Issues that a document is by itself, or that its name is known for. */
const ARE_DOCUMENTS: ReadonlySet<string> = new Set([
  'trade-deal',
  'free-trade-agreements',
  'agreement-implementation',
  'press-statement',
  'wto-multilateral-trade',
]);
const OPEN_TITLE = /《[^《》]*$/;

/** Whether a topic stands inside the title of a document: 《投资与贸易谅解》. */
function isInATitle(issue: string, family: string | undefined, before: string, after: string): boolean {
  return (
    (family === 'economy' || family === 'technology' || family === 'people') &&
    !ARE_DOCUMENTS.has(issue) &&
    DOCUMENT.test(after) &&
    OPEN_TITLE.test(before.slice(-40))
  );
}

/** Goods that firms are told apart by. */
const GOODS: ReadonlySet<string> = new Set([
  'semiconductors',
  'rare-earths',
  'critical-minerals',
  'aero-engines',
  'electric-vehicles',
  'telecoms',
  'shipbuilding',
  'seafood-fisheries',
  'eda-software',
]);
const MAKER =
  /^(?:类|业)?(?:设备|材料|零件|零部件|部件|器件|产品|制造|生产|设计|加工|分离|冶炼|出口|进口)?(?:商(?![品业务定谈讨会议量船标机])|厂商|制造商|供应商|生产商|经销商|公司|企业|巨头|厂(?![房区家]|商协)|集团|从业者|股价?)/;

/** Words about a matter of goods, as far as the clause goes; without them a good stands for a sector. */
function isOfAMaker(issue: string, after: string): boolean {
  return GOODS.has(issue) && MAKER.test(after);
}

/** Young people are a matter of exchange where they meet, and not where somebody only names them. */
const YOUNG = /^(?:两国|双方)?(?:青年|年轻人|青少年)(?:人|一代)?$/;
const MEETING =
  /交流|往来|互访|友[好谊]|相知|代表|研学|研修|邀请|传承|对话|联谊|了解|合作|领域|、|纽带|未来|夏令营|论坛|[来访赴]P/;
/** Who looks on at others, as somebody who minds. */
const ONLOOKER = /^(?:邻国|周边国家|周边邻国|地区国家|域内国家|第三国|亚洲国家|周边国)$/;
const ONLOOKERS_MIND =
  /^(?:们|的)*(?:同行|供应商|买家|企业|航司|航空公司|船公司|货源|客户|厂|订单|商人|银行|港口|机场|渔船|公民|记者)|^[^,;。“”]{0,8}?(?:指责|控告|抗议|起诉|逮捕|扣押|宣布|出口|进口|采购)/;
/** Who is called somebody's neighbour, and looks on at nobody. */
const ARE_NEIGHBOURS = /(?:是|作为|为|系|身为|互为)[^,;。“”]{0,14}$/;
/** Words that make capacity one that is too great. */
const TOO_MUCH =
  /过剩|富余|多余|外溢|输出|扩张|倾销|补贴|低价|压减|去产能|淘汰|削减|冲击|失衡|非市场|产能(?:问题|议题)|钢铁产能|就[^,;。]{0,8}产能/;
/** What makes the sea a place of quarrels or of rules. */
const AT_SEA =
  /^(?:安全|问题|分歧|矛盾|对抗|局势|形势|争端|争议|摩擦|对峙|冲突|对话|磋商|合作|执法|维权|侵权|挑衅|通道|航道|航行|航线|划界|边界|分界|界线|权益|巡逻|巡航|力量|演[习练]|意外|事件|事务|热线|搜救|救援|封锁|通行|交通|紧张|互信|行动|活动|军事|态势|管控|危机|领域|议题|、|联合|民兵|警)/;
/** Whose interests they are, where they are not those of a state. */
const OF_FIRMS =
  /(?:企业|公司|投资者|消费者|工人|公民|侨民|民众|从业者|农民|渔民|业界|股东|商户)(?:们)?的?(?:合法|正当|合法、)?$/;
/** What firms are treated with, which is how they fare and not whether they get in. */
const ENVIRONMENT = /^(?:、透明)?(?:的|性)?(?:营商|投资|经营|市场|商业|政策|发展)?环境/;
/** The state of the world as what something has stood. */
const WEATHERED = /(?:经受住?(?:了)?|经住了?|历经|无论|不论|不管|任凭|尽管)[^,;。]{0,6}$/;
/** Fighting, in which whoever strikes back does it with arms. */
const FIGHTING = /袭击|空袭|导弹|炮|入侵|军队|武装|敌|开火|无人机|士兵/;
/** Firms as those who buy, build or own, and not as such. */
const DOERS =
  /^(?:正|将|已|曾|拟|计划)?(?:收购|入股|并购|投资|参股|控股|持股|承建|中标|新建|购买|采购|签署|签订|签约|参与|建设|将在|已在|在[^,;。]{1,8}?(?:投资|新建|建设|设立|兴建|购|收购))/;
const ENCOURAGED = /(?:鼓励|支持|欢迎|希望|推动|引导|便利|吸引)[^,;。]{0,8}$/;
/** Rounds that are told as over. */
const OVER = /随后|此后|当时|先后|已经?(?:重启|恢复|举行)|曾|去年|前年|上个?月|上周|昨[天日]/;
/** What "a new round" is one of. */
const ROUND_OF_TALKS = /^的?[^,;。、]{0,10}?(?:磋商|会谈|谈判|对话|接触|会议|会晤|讨论|协商|交涉|会商|访谈)/;
const TO_COME = /将|拟|定于|预计|计划|下[一周个次轮]|尽[快早]|早日|同意|商定|愿|能否|是否|何时|望/;
/** Initiatives are carried out as well, and are no agreement. */
const OF_AN_INITIATIVE = /^[^,;。]{0,24}倡议/;
/** Whose citizen somebody is. */
const PASSPORT_OF = /(?:持有?|拿着?|双重)[^,;。]{0,8}$/;
/** Cells that are no batteries of vehicles. */
const OTHER_CELL = /(?:太阳能|光伏|燃料|纽扣|手机|笔记本)$/;

/** Whether a Chinese naming only stands in the name of a pact, a paper or talks. */
export function isOfAPaper({ issue, family, before, after }: NamedIn): boolean {
  return (
    isInATitle(issue, family, before, after) ||
    namesAPactOrTalks(issue, family, before, after) ||
    isInALaw(family, before, after)
  );
}

/** Whether a Chinese naming brings nothing up, for what its sentence makes of it. */
export function isOnlyNamedInChinese(named: NamedIn): boolean {
  const { issue, form, family, shape, before, after } = named;
  if (family !== 'process' && namesABody(after.slice(0, 60))) return true;
  if (isOfAPaper(named) || isOfAMaker(issue, after) || isOnlyAThing(named)) return true;
  switch (issue) {
    case 'people-to-people':
      return YOUNG.test(form) && (after.startsWith('学子') || !MEETING.test(clauseAround(before, after)));
    case 'regional-reaction':
      return ONLOOKER.test(form) && (ONLOOKERS_MIND.test(after) || ARE_NEIGHBOURS.test(before));
    case 'tourism':
      return form === '游客' && /撤离|获救|滞留|受伤|遇难|被困|遭绑架|失踪/.test(shape);
    case 'overcapacity-subsidies':
      if (isOfHouseholds(form, before)) return true;
      return form === '产能' && !TOO_MUCH.test(clauseAround(before, form + after));
    case 'maritime-security':
      return form === '海上' && !AT_SEA.test(after);
    case 'food-safety-barriers':
      return form === '准入' && /^(?:障碍|壁垒|限制|难|问题|待遇|条件|承诺|负面)/.test(after);
    case 'core-interests':
      return /利益|权益/.test(form) && OF_FIRMS.test(before);
    case 'market-access':
      return form.includes('非歧视') && ENVIRONMENT.test(after);
    case 'international-regional-issues':
      return WEATHERED.test(before);
    case 'non-tariff-countermeasures':
      return /击$/.test(form) && FIGHTING.test(shape);
    case 'business-community':
      if (areApplicants(form, before, after)) return true;
      return DOERS.test(after) && /(?:企业|公司|厂商)$/.test(form) && !ENCOURAGED.test(before);
    case 'agreement-implementation':
      if (isAtABorder(form, shape)) return true;
      return /^(?:推动)?落实好?$/.test(form) && OF_AN_INITIATIVE.test(after);
    case 'espionage-interference':
      return /部门$/.test(form);
    case 'visas':
      return isOfGoods(form, before) || (form === '护照' && PASSPORT_OF.test(before));
    case 'electric-vehicles':
      return (form === '电池' && OTHER_CELL.test(before)) || /(?:[厂商]|企业|公司)$/.test(form);
    case 'public-health':
      return isOfAnimals(form, before, after) || isSparedInChinese(before, after);
    case 'food-security':
    case 'humanitarian':
      return isSparedInChinese(before, after);
    case 'aircraft-purchases':
      return isGrounded(form, before, after);
    case 'military-to-military':
      return isSentAway(form, shape);
    case 'licences':
      return isForPeople(form, before);
    case 'trade-deal':
      return isOfAMeeting(form, before);
    case 'negative-measures':
      return isOnlyBlamed(form, clauseAround(before, form + after));
    case 'overall-assessment':
      return isOnOneMatter(form, before, after);
    case 'entity-list':
    case 'sanctions':
      return isOtherBlacklist(form, before);
    case 'managing-differences':
      return isOnADispute(form, shape) || isBeforeACourt(form, shape);
    case 'readout-asymmetry':
      return isOnADispute(form, shape);
    case 'air-links':
      return (
        (form === '航班' && /^(?:延误|晚点)/.test(after)) ||
        isAnEvacuation(form, clauseAround(before, form + after))
      );
    case 'science-technology':
      return form === '科考' && after.startsWith('船');
    case 'next-round':
      return (
        isOverAlready(form, before) ||
        isARoundOver(form, before, after) ||
        areLeaders(form, before) ||
        (/^(?:工作组|专家组|.{0,4}小组)?[^,;。]*继续/.test(form) &&
          /(?:工作组|小组|部门|专家组?)[^,;。]{0,14}$/.test(before + form.slice(0, 3))) ||
        (form === '新一轮' && !ROUND_OF_TALKS.test(after))
      );
    default:
      return false;
  }
}

/** Whether talks were taken up again before: 双方团队随后重启经贸对话. */
function isOverAlready(form: string, before: string): boolean {
  if (!/重启|恢复|举行|召开|重开/.test(form)) return false;
  const told = before.slice(Math.max(...[...',;。'].map((mark) => before.lastIndexOf(mark))) + 1) + form;
  return OVER.test(told) && !TO_COME.test(told);
}

/** The clause on both sides of a naming. */
function clauseAround(before: string, after: string): string {
  const start = Math.max(...[...',;。!?'].map((mark) => before.lastIndexOf(mark))) + 1;
  const end = after.search(/[,;。!?]/);
  return before.slice(start) + (end < 0 ? after : after.slice(0, end));
}
