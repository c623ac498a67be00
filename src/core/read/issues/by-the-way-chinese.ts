/** Chinese words that only tell which pact, which talks, whose goods or whose list is meant. */

/** Issues that a pact or talks of that name are themselves. */
const ARE_PACTS: ReadonlySet<string> = new Set([
  'free-trade-agreements',
  'tariff-truce',
  'trade-deal',
  'agreement-implementation',
  'wto-multilateral-trade',
  'peace-mediation',
  'taxation-customs',
]);
const TOPICAL: ReadonlySet<string | undefined> = new Set(['economy', 'technology', 'people']);
const PACT =
  /^(?:贸易|运输|服务|保护|合作|采购|往来|开发|管理|购销|产品|跨境|促进|便利化)?(?:协定|条约|公约|议定书|谅解备忘录|协议)(?!国)/;
const TALKS = /^(?:问题|贸易)?(?:谈判|磋商|会谈)(?!代表)/;
/** "To negotiate on tariffs" is about them. */
const ABOUT = /(?:就|围绕|针对|关于|对)[^,;。]{0,14}$/;

/** Whether a topic stands right before the noun of a pact or of talks, as part of their name: 服务贸易协定, 签证谈判. */
export function namesAPactOrTalks(
  issue: string,
  family: string | undefined,
  before: string,
  after: string,
): boolean {
  if (!TOPICAL.has(family) || ARE_PACTS.has(issue)) return false;
  return PACT.test(after) || (TALKS.test(after) && !ABOUT.test(before.slice(-30)));
}

const OPEN_TITLE = /《[^《》]*$/;
const LAW = /^[^《》。;]{0,24}(?:法|条例|办法|规定|细则|法案|规则|指南|目录|标准)》/;

/** Whether words stand in the title of a law: what it regulates is no matter of the sentence. */
export function isInALaw(family: string | undefined, before: string, after: string): boolean {
  return TOPICAL.has(family) && LAW.test(after) && OPEN_TITLE.test(before.slice(-40));
}

/** Who decides on what firms hand in, and what that is. */
const DECIDES = /(?:受理|批准|审批|核准|驳回|审查|办理|签发|收到|接到|批给|核发)(?:了)?[^,;。]{0,10}$/;
const HANDED_IN = /^[^,;。]{0,24}?(?:申请|许可|牌照|批文|批件)/;
const THEIR_PAPERS = /^(?:提交|递交|提出)?的[^,;。]{0,10}?(?:申请|许可)/;
/** An association that speaks. */
const BODY = /(?:协会|商会|公会|联合会|团体|组织)$/;
const SPEAKS =
  /^(?:副?会长|秘书长|副?主席|理事长|负责人|发言人|总干事)|^(?!之间|在)[^,;。]{0,4}?(?:说|称|表示|估计|估算|认为|指出|预计|警告|透露|介绍|致函|去函|提醒|派|要求|建议|请求|呼吁|担心|主张|批评|统计|披露|发布)/;

/** A single firm that speaks. */
const FIRM_SPEAKS = /^(?:[^,;。]{0,2})(?:说|称|表示|指控|指责|声称)/;

/** Whether firms stand only as applicants or an association only as who speaks. */
export function areApplicants(form: string, before: string, after: string): boolean {
  if (THEIR_PAPERS.test(after) || (DECIDES.test(before) && HANDED_IN.test(after))) return true;
  return (BODY.test(form) && SPEAKS.test(after)) || (form.endsWith('公司') && FIRM_SPEAKS.test(after));
}

/** What is exempt is not the matter. */
const SPARED =
  /^[^,;。]{0,16}?(?:免(?:收|缴|征|于|交|除|税)|豁免|不在[^,;。]{0,6}之列|不在此列|不受此限|不受[^,;。]{0,6}(?:影响|限制)|除外|不适用|不包括在内)/;

/** Whether relief goods are named as what a measure spares. */
export function isSparedInChinese(before: string, after: string): boolean {
  return SPARED.test(after) || /除了?[^,;。]{0,8}$/.test(before);
}

/** Blacklists of buyers, banks and airlines are no lists of entities. */
const OTHER_LIST = /(?:采购|招标|投标|失信|信贷|旅客|供应商|税务|环保)(?:黑名单|名单)/;

/** Whether a blacklist is one of those who buy. */
export function isOtherBlacklist(form: string, before: string): boolean {
  return OTHER_LIST.test(before.slice(-8) + form);
}

/** Accounts of an exchange, which alone can differ as such. */
const ACCOUNTS =
  /通报|通稿|声明|新闻稿|公报|文告|帖文|公告|纪要|消息稿|版本|叙述|口径|会谈|通话|会晤|磋商|谈判|会面|这次|此次/;

/** Whether two sides contradict each other on a dispute and not on an exchange. */
export function isOnADispute(form: string, shape: string): boolean {
  return /各执一词|各说各话|自说自话/.test(form) && !ACCOUNTS.test(shape);
}

const ORDINAL = /第[一二三四五六七八九十\d]+[轮次届]|[本此这]一?轮/;
const PAST_BEHIND =
  /^[^,;。]{0,16}?(?:结束|落幕|收官|闭幕|告吹|破裂|无果|没有结果)|^(?:中|上|期间|之?后|时|里)(?!旬|半|续)/;
const PAST_BEFORE =
  /(?:是[^,;。]{0,24}(?:举行|进行|召开|展开)的|以来(?:举行|进行|召开|展开)的|昨[天日晚]|上周[^,;。]{0,3}|上个?月|去年|前年|曾|已经?|刚刚?|结束(?:了)?|举行了|完成(?:了)?)[^,;。]{0,14}$/;
const TO_COME =
  /将|拟|定于|预计|计划|下[一周个次轮月]|尽[快早]|早日|同意|商定|愿|能否|是否|何时|望|届时|明年/;

/** Whether a round by its number is told as over: 这是…以来举行的第四轮磋商. */
export function isARoundOver(form: string, before: string, after: string): boolean {
  if (!ORDINAL.test(form)) return false;
  const start = Math.max(...[...',;。'].map((mark) => before.lastIndexOf(mark))) + 1;
  const told = before.slice(start);
  if (TO_COME.test(told + form) || TO_COME.test(/^[^,;。]*/.exec(after)?.[0] ?? '')) return false;
  return PAST_BEHIND.test(after) || PAST_BEFORE.test(told);
}

/** What a state pays to its own people and no industry. */
const HOUSEHOLD =
  /(?:取暖|交通|生活|住房|餐饮|用餐|高温|生育|育儿|购房|租房|购车|就业|养老|医保|困难|消费|家庭|居民|职工|员工)[^,;。]{0,2}$/;

/** Whether a subsidy is one of households. */
export function isOfHouseholds(form: string, before: string): boolean {
  return form === '补贴' && HOUSEHOLD.test(before);
}

const AGAINST = /停止|纠正|取消|撤销|摒弃|放弃|终止|改正|针对|对[PH]/;

/** Whether a practice is only blamed: nobody asks to end it, and nobody is named whom it hits. */
export function isOnlyBlamed(form: string, clause: string): boolean {
  return form.endsWith('做法') && !AGAINST.test(clause);
}

/** Permits to be somewhere. */
export function isForPeople(form: string, before: string): boolean {
  return (
    /签证|入学|入籍|庇护|护照|居留|留学生|难民/.test(form) ||
    (form.startsWith('申请') && /(?:签证|入学|入籍|庇护|居留|入境|采访|专利|商标|贷款|破产)的?$/.test(before))
  );
}

/** What is not settled, and no talks: 没有谈拢换班安排; the outcome on one matter, told as a fact. */
export function isOnOneMatter(form: string, before: string, after: string): boolean {
  return (
    /谈拢|谈成|谈妥/.test(form) &&
    (/^(?![上下了的吗吧])[\u4e00-\u9fff]{2}/.test(after) || /(?:就|在)[^,;。]{1,14}$/.test(before.slice(-24)))
  );
}

const GROWERS = /^(?:农户|农民|粮农|果农|菜农|种植户|养殖户|牧场主|奶农)$/;

/** Whether those who grow things are named only as whom a measure protects: 以保护本国农户为由. */
export function areProtected(form: string, before: string): boolean {
  return GROWERS.test(form) && /保护[^,;。]{0,6}$/.test(before);
}

const OF_A_MEETING = /会面|见面|会晤|访问|会议|行程|日期|会谈|碰面/;

/** Whether an arrangement is one of days: 两人原定下周见面，这一安排没有变化. */
export function isOfAMeeting(form: string, before: string): boolean {
  return /^(?:该|此|这[一项]|上述)安排$/.test(form) && OF_A_MEETING.test(before.slice(-30));
}

/** Papers that are called passports and are no travel documents. */
const OTHER_PASSPORT = /(?:电池|数字|产品|疫苗|健康|碳|材料)$/;

/** Whether a passport is one of goods. */
export function isOfGoods(form: string, before: string): boolean {
  return form === '护照' && OTHER_PASSPORT.test(before);
}

/** Aircraft that fall or are kept on the ground are none that are bought. */
export function isGrounded(form: string, before: string, after: string): boolean {
  return (
    /(?:飞机|客机|货机)$/.test(form) &&
    !/购|订|交付|买|接收|租/.test(form) &&
    (/停飞[^,;。]{0,14}$/.test(before) || /^[^,;。]{0,10}?(?:停飞|失事|坠|迫降|失联|相撞)/.test(after))
  );
}

/** Whether an attaché is one who has to leave. */
export function isSentAway(form: string, shape: string): boolean {
  return form === '武官' && /不受欢迎|离境|驱逐|出境/.test(shape);
}

/** Whether a settlement of disputes is that of a court or of the trade organization. */
export function isBeforeACourt(form: string, shape: string): boolean {
  return form.startsWith('争端解决') && /世贸|世界贸易|wto|诉诸|仲裁/.test(shape);
}

/** Whether leaders meet again, which is no round of their teams. */
export function areLeaders(form: string, before: string): boolean {
  return (
    /[见会碰]面|会晤/.test(form) &&
    /H|元首|领导人|首脑|总统|总理|首相/.test(before) &&
    !/团队|代表|小组/.test(before)
  );
}

/** Whether a flight is one that brings people home. */
export function isAnEvacuation(form: string, clause: string): boolean {
  return form.endsWith('包机') && /接回|撤离|撤侨|撤回/.test(clause);
}

/** Whether goods are looked into at a border, and not deliveries that were promised. */
export function isAtABorder(form: string, shape: string): boolean {
  return form.endsWith('查验') && /入境|进境|口岸|海关|证书/.test(shape);
}

/** Whether health is that of animals or of food. */
export function isOfAnimals(form: string, before: string, after: string): boolean {
  return (
    form === '卫生' &&
    (/^(?:证书|档案|议定书|证明)/.test(after) || /(?:动物|植物|食品|屠宰场?)$/.test(before))
  );
}
