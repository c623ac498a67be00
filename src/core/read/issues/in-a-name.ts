import type { OrganisationEntry, PersonEntry } from '../../lexicon/entry.ts';
import type { Hit } from '../../lexicon/lexicon.ts';
import type { ReadingContext } from '../context.ts';

/** In an exchange with the state itself, its bare name and its leader's are a party and no topic. */
export function namesAParty(context: ReadingContext, { start, end }: Hit<'issue'>): boolean {
  const { parties } = context.about;
  const isWhole = (one: { start: number; end: number }) => one.start <= start && end <= one.end;
  return (
    context.hits('party', { start, end }).some((hit) => isWhole(hit) && parties.includes(hit.entry.id)) ||
    context
      .hits('person', { start, end })
      .some((hit) => isWhole(hit) && parties.includes((hit.entry as PersonEntry).party ?? '')) ||
    context
      .hits('organisation', { start, end })
      .some((hit) => isWhole(hit) && parties.includes((hit.entry as OrganisationEntry).party ?? ''))
  );
}

/** Nouns for bodies and people, which a topic right before them only names: 国际问题研究所, "trade minister". */
const NAMED_AFTER = {
  zh: /^(?:(?![是的了在与和同及将就对为把被由向说称两三])[\u4e00-\u9fff]){0,4}?(?:大学|学院|研究所|研究院|研究中心|协会|学会|基金会|委员会(?!每|将|定期)|部长(?!级)|大臣|部发言人|团队|团体|代表团|官员|专员|特使|记者|发言人|消息人士|系主任|系教授|学系|处(?!于|理|在|境|罚|置|长)|中心|首席经济学家|分析师|分析员|秘书长|会长|理事长|总裁|董事长|教授|研究员|高管|经理|负责人|工程师|律师|顾问|总监|交易员|策略师|学者|专家|谈判代表|主编|联合会|商会|总会|公会|工会|热线|专线|联委会|混委会|博物馆)|^(?:部(?![门分队位署落件长级下族])|总?局(?![势面部限])|署(?!名))|^(?:问题)?(?:对话(?!解决|协商|沟通|处理|化解)|机关|当局)|^[\u4e00-\u9fff]{0,7}秘书处|^(?:官|总|副)?署长|^局长/,
  en: /^(?: and [a-z]+)? (?:minister|ministers|ministry|ministries|secretary|secretaries|representatives?|envoys?|czar|negotiators?|teams?|officials?|department|bureau|agency|authority|administration|committee|commission|university|institute|institution|foundation|association|society|spokes[a-z]+|chief|chiefs|experts?|analysts?|lawyers?|correspondents?|editor|economists?|advis[eo]rs?|scholars?|specialists?|professors?|researchers?|attach[eé]s?|unions?|delegations?)(?![a-z])/,
};

/** Nouns for companies of a sector, which are no talk of what they make. */
const SECTOR = {
  zh: /^(?:类|业)?(?:集团|公司|企业|厂商|股|商)/,
  en: /^(?: ?makers?| stocks| shares| compan(?:y|ies)| firms?| groups?| giants?| contractors?| majors| executives?)(?![a-z])/,
};

/** What stands before a topic that only names a body: "Ministry of", "Institute for". */
const NAMED_BEFORE =
  /(?:^|[^a-z])(?:ministry|minister|secretary|department|office|bureau|agency|institute|institution|centre|center|committee|commission|council|school|faculty|university|college|academy|association|society|chamber|museum|director|directorate|director general|commissioner|civil servant|spokesman|spokeswoman|spokesperson|board|administration)s? (?:of|for|on) (?:the )?(?:(?!(?:the|an?|its|their|that|to|by|at|in|will|would|has|have|had|is|was|are|were|says?|said|told|calls?|wants?|fears?|[a-z]+ed) )[a-z]+,? (?:and )?){0,4}$/;

/** Groups that exist and are told by what they treat: "the working group on licences". */
const GROUP_ON =
  /(?:^|[^a-z])(?:the|their|its|our|that|this) (?:[a-z]+ )?(?:working (?:group|party)|task force|subcommittee|panel|committee|commission) (?:on|for) (?:the )?(?:[a-z]+ )?$/;

/** What makes a topic the name of a law, which regulates it and is not about it here. */
const OF_A_LAW = {
  zh: /^[^《》,;。]{0,14}(?:法|条例|办法|规定|细则|法案|规则)》/,
  en: /^(?: (?:and )?[A-Z][a-z]+){0,3} (?:Law|Act|Code|Ordinance|Regulations?|Rules)(?![a-z])/,
};
/** "Regional Security Forum", "Citrus Hotel": a gathering, body, house or paper by its name, in capitals. */
const OF_A_GATHERING =
  /^(?:(?: and)? [A-Z][a-z]+){0,2} (?:Forum|Conference|Summit|Symposium|Congress|Assembly|Council|Commission|Expo|Fair|Centre|Center|Institute|Hotel|Street|Avenue|Road(?! [Mm]ap)|Square|Daily|Weekly|Gazette)(?![a-z])/;
/** A house, a street or a paper that is called after a good: 柠檬树酒店, 《航空货运周刊》. */
const HOUSE = /^[\u4e00-\u9fff]{0,2}(?:酒店(?!业)|宾馆|饭店|大街|周刊》|日报》|周报》)/;
/** Customs that publish figures are a source. */
const SOURCE = {
  zh: /^海关.?(?:数据|统计|总署|资料|当局|官员)/,
  en: /^customs (?:service|data|figures|statistics|officials|officers|authorit|agency|office|records)/,
};

/** Whether the words are a part of the name of a body or an office, or name a sector, and bring nothing up. */
export function isInAName(context: ReadingContext, hit: Hit<'issue'>): boolean {
  const { start, end, language, entry } = hit;
  const written = context.folded({ start: end, end: end + 24 });
  const after = written.toLowerCase();
  // A law is written with capitals, which folding takes away.
  const name = context.text.content.slice(end, end + 40);
  if (OF_A_LAW[language].test(language === 'en' ? name : written)) return true;
  if (language === 'en' && OF_A_GATHERING.test(name)) return true;
  if (entry.id === 'taxation-customs' && SOURCE[language].test(hit.form.toLowerCase() + after)) return true;
  if (NAMED_AFTER[language].test(after)) return true;
  const isMining = entry.id === 'critical-minerals' && /^(?:mining|矿业|采矿)$/.test(hit.form.toLowerCase());
  const isSector = entry.family !== 'technology' || entry.id === 'science-technology' || isMining;
  if (isSector && entry.id !== 'business-community' && SECTOR[language].test(after)) return true;
  if (language === 'zh') return HOUSE.test(written);
  const before = context.folded({ start: Math.max(0, start - 48), end: start });
  // A body is written with capitals; "a committee on trade" is one as well.
  return isInTheNameOfABody(before.toLowerCase());
}

/** Whether a topic is the last word of the name of a body: "Ministry of Food Supply". @param before small letters */
export function isInTheNameOfABody(before: string): boolean {
  const near = before.slice(-60);
  return NAMED_BEFORE.test(near) || GROUP_ON.test(near);
}
