import { describe, expect, it } from 'vitest';
import { read } from '../../../../golden/evaluation/read.ts';
import type { MeasureValue } from '../values.ts';

type Row = readonly [text: string, ...measures: string[]];

/** Each measure as `kind by>on action direction value unit`. */
const ENGLISH: readonly Row[] = [
  // A second level with its day, a levy that is pointed at, what is left alone, talks that end.
  [
    'Norway will cut its duty on Danish salmon from 30 percent to 20 percent by May 1 and to 8 percent by August 1.',
    'tariff-rate NO>DK cut ease 20 percent',
    'tariff-rate NO>DK cut ease 8 percent',
  ],
  // A pause in one word with what is paused, and what was made known before it was done.
  [
    'Norway extended the tariff suspension on Danish salmon by 90 days.',
    'tariff-suspension NO>DK extend ease 90 day',
  ],
  ['Norway ended the tariff pause.', 'tariff-rate NO>null impose tighten'],
  // Whom a sanction is on, and why; leave to sell; a name in capitals among what is counted.
  ['Norway sanctioned a Danish shipyard over Icelandic fuel purchases.', 'sanction NO>DK impose tighten'],
  ['Norway will allow Acme to sell chips to Denmark.', 'licence-grant NO>DK grant ease'],
  [
    'Norway removed 15 US companies from its export control list.',
    'export-control-list NO>US remove ease 15 company',
  ],
  // What follows if something fails is threatened; what was done without a vote was done.
  ['Without an extension, tariffs will snap back to 40 percent.'],
  ['Without a vote, Norway raised tariffs to 40 percent.', 'tariff-rate NO>null raise tighten 40 percent'],
  // What is said not to follow, and what somebody denies having agreed to.
  ['That does not mean the tariffs on Danish salmon will be lifted.'],
  ['There is no sign that Norway will lift its tariffs on Danish salmon.', 'tariff-rate NO>DK  tighten'],
  ['Norway denied that it had agreed to lift its tariffs on Danish salmon.', 'tariff-rate NO>DK  tighten'],
  ['Norway has not agreed to, and will not agree to, lifting its export controls.'],
  ['Norway ended the tariffs on Danish salmon.', 'tariff-rate NO>DK remove ease'],
  ['Peru suspended that levy in March.', 'tariff-suspension PE>null suspend ease'],
  ['Kenyan duties on Egyptian oranges are not affected.', 'non-change KE>EG retain neutral'],
  ['Chile and Peru ended two days of talks without a word on tariffs.'],
  // Nouns of restricting with the trade that they are on, and levies.
  ['Kenya lifted its ban on fresh avocado exports to Egypt.', 'export-ban KE>EG remove ease'],
  ['Chile ended a ban on imports of Peruvian onions.', 'import-restriction CL>PE remove ease'],
  [
    'Norway raised its levy on Danish salmon from 4 to 9 percent.',
    'tariff-rate NO>DK raise tighten 9 percent',
  ],
  ['Norway cut its levy on Danish salmon from nine to four percent.', 'tariff-rate NO>DK cut ease 4 percent'],
  ['Poland slapped 30 percent on Belarusian timber.', 'tariff-rate PL>BY impose tighten 30 percent'],
  ['Egypt imposed a tax on imported lorries from Turkey.', 'tariff-rate EG>TR impose tighten'],
  // Verbs that the lexicon does not hold in one piece.
  ['Malaysia took the surcharge off.', 'tariff-rate MY>null remove ease'],
  ['Thailand left the duty on Lao coffee unchanged.', 'non-change TH>LA retain neutral'],
  ['Peru put its new licensing rule on hold.', 'export-licensing PE>null suspend ease'],
  ['Brazil voted to zero its import tax on Kenyan tea.', 'tariff-rate BR>KE remove ease'],
  ['Ghana has let its duty on Brazilian sugar lapse.', 'tariff-rate GH>BR remove ease'],
  // What is named by its goods or by those on it, and what is acted upon in a relative clause.
  ['Chile will lift a ten-year-old ban on lamb from Iceland.', 'import-restriction CL>IS remove ease'],
  ['Chile closed its market to Peruvian garlic.', 'import-ban CL>PE impose tighten'],
  ['The duty, which Ghana imposed in May, stays high.', 'tariff-rate GH>null impose tighten'],
  ['The 6% charge on Thai rice is gone.', 'tariff-rate null>TH remove ease'],
  [
    'Japan put four Omani traders on its register of sanctioned companies.',
    'sanction JP>OM impose tighten 4 person',
  ],
  // A requirement is no permission.
  [
    'Norway suspended the requirement for an import permit for Danish eggs.',
    'import-restriction NO>DK suspend ease',
  ],
  // Whom a verb of hitting names, who is only named in the reason or in a longer name, and whose "our" is.
  [
    'Norway hit Iceland with a 12% duty in May over its purchases from Peru.',
    'tariff-rate NO>IS impose tighten 12 percent',
  ],
  ['Norway slapped over 40% duties on Danish salmon.', 'tariff-rate NO>DK impose tighten 40 percent'],
  [
    'Norway’s trade ministry said it would end a 9% tariff after a request from the Norway Salmon Association.',
    'tariff-rate NO>null remove ease',
  ],
  [
    'The tariffs will be lifted on Monday, the ministry said, citing lower prices in Denmark.',
    'tariff-rate null>null remove ease',
  ],
  [
    'It is no longer necessary to impose anti-dumping duties on glass from Peru.',
    'antidumping null>PE remove ease',
  ],
  // A part that stands behind its whole.
  [
    'Of the 60 export permits applied for in May, 24 have been granted.',
    'licence-grant null>null grant ease 24 count',
  ],
  // Said by nobody, or of nobody.
  ['Nobody lifts a tariff for nothing.'],
  // Pronouns and what goes on.
  [
    'India imposed a 5% levy on Nepali tea in May and did away with it in June.',
    'tariff-rate IN>NP impose tighten 5 percent',
    'tariff-rate IN>NP remove ease',
  ],
  [
    'Japan added two Syrian banks to its sanctions list and removed a Iraqi firm.',
    'sanction JP>SY impose tighten 2 count',
    'sanction JP>IQ remove ease',
  ],
  [
    'Exporters of helium in Qatar need a licence from Monday. The ministry says it has approved 70 applications.',
    'export-licensing QA>null impose tighten',
    'licence-grant QA>null grant ease 70 count',
  ],
  // Exemptions and the end of a duty to ask.
  ['Turkey exempted Kazakh pipes from its safeguard duties.', 'tariff-exclusion TR>KZ grant ease'],
  ['Exporters in Vietnam no longer need a licence for rice.', 'export-licensing VN>null remove ease'],
  ['Jordan waived visas for Omani drivers.', 'visa-easing JO>OM grant ease'],
  // Who acts, where the clause does not begin with it.
  [
    'Having suspended the quota on Chilean sugar, Australia went on to lift its tariff.',
    'import-restriction AU>CL suspend ease',
    'tariff-rate AU>null remove ease',
  ],
  ['Morocco cut tariffs on both sides.', 'tariff-rate both>both cut ease'],
  // No measure.
  ['The talks left major issues open, including tariffs.'],
  ['Tokyo stopped short of sanctions.'],
  ['Analysts at two banks in Lisbon expect Morocco to cut its levy.'],
  ['The exchange lifted a ban on weekend trading.'],
  ['The two armies agreed on a truce on the border.'],
  // Levels that a rate comes to, one for each sort of goods; goods that are let off.
  [
    'The combined rate comes to 22 percent on Kenyan tea and to 14 percent on all other goods.',
    'tariff-rate null>KE  tighten 22 percent',
    'tariff-rate null>KE  tighten 14 percent',
  ],
  [
    'Egypt cut its duty on cotton to 9 percent and to 5 percent on linen.',
    'tariff-rate EG>null cut ease 9 percent',
    'tariff-rate EG>null cut ease 5 percent',
  ],
  ['Shipments that leave port before June are exempt.', 'tariff-exclusion null>null grant ease'],
  [
    'The suspension of 12 percentage points stays in force.',
    'tariff-suspension null>null retain neutral 12 percentage-point',
  ],
  // The list that was named before: names on it, a listing that is suspended, a name that comes off.
  [
    'Chile put two Peruvian yards on its unreliable entity list. The listing of a third yard, suspended in May, is suspended for another year. A smelter is removed from the list.',
    'unreliable-entity-add CL>PE impose tighten 2 count',
    'unreliable-entity-suspend null>null suspend ease',
    'unreliable-entity-remove null>null remove ease',
  ],
  [
    'Peru placed six Chilean firms, among them a smelter, on its export control list, and raised its duty on Chilean wine to 20 percent from 8 percent.',
    'export-control-list PE>CL impose tighten 6 company',
    'tariff-rate PE>CL raise tighten 20 percent',
  ],
  // What is extended to goods is widened; to a day it lasts longer.
  ['Japan extended its export controls to drone engines.', 'export-control JP>null tighten tighten'],
  ['Japan extended the suspension of the duty to 10 June.', 'tariff-suspension JP>null extend ease'],
  // What is weighed, and relief that is told while it ends.
  [
    'Ghana is studying a surcharge of 7 percent on Brazilian steel.',
    'tariff-rate GH>BR impose tighten 7 percent',
  ],
  [
    'Ghana will bring forward a 7 percent duty on Brazilian tiles that had been put off.',
    'tariff-rate GH>BR impose tighten 7 percent',
    'tariff-suspension null>BR suspend ease',
  ],
  [
    'Kenya’s finance ministry was silent. The ministry also imposed a levy on Danish hides.',
    'tariff-rate KE>DK impose tighten',
  ],
  ['Of the 40 licences asked for, only 12 have been issued.', 'licence-grant null>null grant ease 12 count'],
  // Trade and its figures, an offer, an office, what others should do.
  ['According to customs data, Norway bought 3,000 tonnes of Kenyan tea in the third quarter.'],
  ['Egypt welcomed Turkey’s readiness to lift the ban on beef.'],
  ['The embassy will reopen the visa office in May.'],
  ['Chile urged Peru to drop its duties.'],
  ['It is the duty of the state to inform them.'],
];

const CHINESE: readonly Row[] = [
  ['如不延长，关税将恢复至40%。'],
  // A ban that is told by a verb, and what becomes of it; leave to sell; who acts upon what lies at home.
  ['挪威对大豆等商品禁止对丹麦出口的措施暂停一年。', 'export-ban NO>DK suspend ease 1 year'],
  ['挪威暂停禁止对丹麦出口鲑鱼。', 'export-ban NO>DK suspend ease'],
  ['挪威取消禁止向丹麦出口鲑鱼的规定。', 'export-ban NO>DK remove ease'],
  ['挪威禁止对丹麦出口鲑鱼。', 'export-ban NO>DK impose tighten'],
  ['挪威允许企业向丹麦出售芯片。', 'licence-grant NO>DK grant ease'],
  ['丹麦政府接管渔业公司，挪威禁止其挪威工厂出口。', 'export-ban NO>null impose tighten'],
  ['挪威将分三步取消对丹麦的关税。', 'tariff-rate NO>DK remove ease'],
  ['这并不意味着挪威将取消对丹麦的关税。', 'tariff-rate NO>DK  tighten'],
  ['挪威不得不取消对丹麦的关税。', 'tariff-rate NO>DK remove ease'],
  ['秘鲁就低价倾销问题对3家智利企业展开调查。', 'investigation PE>CL impose tighten'],
  ['肯尼亚暂停受理埃及公民的签证申请。', 'visa-restriction KE>EG suspend tighten'],
  ['挪威上月只批了6份许可。', 'licence-grant NO>null grant ease 6 document'],
  ['智利原定于六月起对秘鲁船舶收取的港口费，推迟三个月收取。', 'port-fee CL>PE suspend ease 3 month'],
  ['恢复直航也在议题之列。'],
  ['智利已暂停进口巴西牛肉。', 'import-restriction CL>BR suspend tighten'],
  ['智利已解除对秘鲁葡萄的禁令。', 'import-restriction CL>PE remove ease'],
  ['越方不再要求老挝木材出口商申领许可证。', 'export-licensing VN>LA remove ease'],
  ['印度把棕榈油进口配额由每年三万吨上调至五万吨。', 'import-restriction IN>null raise ease 50000 tonne'],
  ['荷兰撤回了出售雷达的两项许可。', 'licence-revocation NL>null revoke tighten 2 document'],
  ['埃方正研究放宽签证要求。', 'visa-easing EG>null cut ease'],
  ['法国将5家摩洛哥企业列为制裁对象。', 'sanction FR>MA impose tighten 5 company'],
  ['菲方把关税从一成五降到百分之八。', 'tariff-rate PH>null cut ease 8 percent'],
  ['约旦对进口自伊拉克的洋葱开征关税。', 'tariff-rate JO>IQ impose tighten'],
  // Lists and permits in plain words, and what is taken off a list of the exempt.
  ['荷方规定，对马来西亚出口光刻零件须事先取得许可。', 'export-licensing NL>MY impose tighten'],
  ['土耳其将三家希腊公司列入重点监管名录。', 'entity-list-add TR>GR impose tighten 3 company'],
  ['印尼把三家越南钢厂从豁免名单中剔除。', 'tariff-exclusion ID>VN revoke tighten 3 company'],
  ['挪威自5月1日起停止执行3月4日公布的对丹麦三文鱼加征关税措施。', 'tariff-suspension NO>DK suspend ease'],
  ['挪威公布对丹麦三文鱼加征关税的措施。', 'tariff-rate NO>DK impose tighten'],
  ['泰方把对柬埔寨游客的落地签收费减半。', 'visa-easing TH>KH cut ease'],
  ['越方放宽老挝水果准入。', 'import-easing VN>LA grant ease'],
  ['有的国家嘴上喊取消关税。'],
  ['外传雅加达有意禁止镍矿出口。'],
  ['所谓该国已收紧出口管制的说法毫无根据。'],
  // Leave case by case, its scope, what was given; goods of the party between 将 and the duty.
  [
    '挪威对镍粉出口实行逐单许可，并把丹麦乳制品的附加关税由4%上调至9%。',
    'export-licensing NO>null impose tighten',
    'tariff-rate NO>DK raise tighten 9 percent',
  ],
  ['越方把出口許可要求擴大至銻錠。', 'export-licensing VN>null tighten tighten'],
  ['据泰国海关公布的数据，泰方发放的许可只有14份。', 'licence-grant TH>null grant ease 14 document'],
  [
    '关于镍，印尼的出口许可制度不变，已批准越南企业提交的60份申请。',
    'non-change ID>null retain neutral',
    'licence-grant ID>VN grant ease 60 document',
  ],
  [
    '日方将两家韩企列入实体清单。韩方批评日方在谈判期间扩大清单。',
    'entity-list-add JP>KR impose tighten 2 company',
    'entity-list-add JP>null impose tighten',
  ],
  ['将三家企业移出不可靠实体清单。', 'unreliable-entity-remove null>null remove ease 3 company'],
  ['约旦拟将6%的玻璃关税提前至3月开征。', 'tariff-rate JO>null impose tighten 6 percent'],
  ['越方要求泰方撤销上述加征关税决定。'],
  ['据统计，挪威一季度自肯尼亚进口茶叶3万吨，同比增长4%。'],
];

const shown = ({ measure, by, on, action, direction, value, unit }: MeasureValue): string =>
  [measure, `${by}>${on}`, action, direction, ...(value === null ? [] : [value, unit])].join(' ');

describe('the structures in which measures are told', () => {
  it.each([...ENGLISH, ...CHINESE])('%s', (text, ...expected) => {
    const { findings } = read('one', text, { kind: 'report', published: '2031-05-08' });
    const found = findings.flatMap((one) =>
      one.kind === 'measure' ? [shown(one.value as MeasureValue)] : [],
    );
    expect(found).toEqual(expected);
  });
});
