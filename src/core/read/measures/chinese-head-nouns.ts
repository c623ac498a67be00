import { matchesIn } from '../../text/matches.ts';
import type { Folded } from '../sought/may-stand.ts';
import type { PlainName } from './english-plain-names.ts';
import { GOODS_ZH } from './goods-nouns.ts';

/** 歧视性收费, 过境费, 检验费: a charge; 学费 and 消费 are none. */
const CHARGE =
  /(?<=[^免经消浪学话水电房租稿车票小耗路付计花破会月年团旅])费(?:用)?(?![城率解心劲力尽时者电城])|(?<!乱|违规|加|开|停|征|另|增|始|恢复)收费/g;
const SHIPS = /船|渔|港|泊|航次|舰|码头|锚地|运河/;
const CONSULAR = /签证|入境|护照|领事/;
const ON_GOODS = /货|进口|出口|过境|边境|检[验疫查测]|产品|商品|清关|通关/;

/** 消费税, 环境税, 碳税 on goods that come in. */
const TAX = /[^征收加减免缴纳课起开增降取消的对将把a-z0-9,;:。、%“”]{1,3}税(?![率收务法目费制局种则额改基])/g;

/** 重点关注名单, 禁运目录: names and goods are put on it and taken off. */
const LIST = /[\u4e00-\u9fff]{0,6}[”"’」』]?(?:名单|名录|清单|目录)/g;
const LISTED_IN =
  /^.{0,4}(?:[列纳加编归划写放拉]入|列[进到]|移出|移除出?|剔除出?|撤出|删除出?|除名自)(?=.{3})/;
const LISTING = /[入进到列从出移除剔至][“"「『]?/;

/** 勘探许可, 捕捞权, 停靠资格: what is given and taken away. */
const PERMIT =
  /(?<=[\u4e00-\u9fff])(?:许可证?|执照|牌照|批文|准许证|捕捞权|停靠权|起降权|落地权|过境权|入渔权|勘探权|开采权|航权|渔权|配额|额度|(?:捕捞|入渔|采访|记者|通行|准运)证)(?![制管规要机条范的]?[度理定求制件围])/g;

const GOODS = new RegExp(GOODS_ZH);

/** 贸易调查, 数据安全审查: what a state opens on firms and goods of another. */
const PROBE =
  /(?:国家安全|网络安全|数据安全|贸易|产业|出口|转口|转运|原产地|规避|知识产权|专利|垄断|竞争|强[迫制]劳动|劳工|价格|定价|补贴|税务|海关|合规|专案|专项|特别|复审)(?:措施|问题|行为|事项)?的?(?:调查|审查)(?!报告|结果|人员|机关|小?组|显示|发现|取证|问卷|委员会|数据|中)/g;
const OPENS = /展开|启动|发起|开展|立案|开启|着手|提起|重启|终止|中止|结束|撤销|扩大|延长|进行/;

/** 芯片设备禁令, 渔船停靠限制: a restriction on what stands before it. */
const RESTRICTION =
  /(?<=[\u4e00-\u9fff])(?:禁令|禁运|限制(?:措施|令)?|管制(?:措施)?|管控(?:措施)?|封锁|限令|限额|上限)(?![性住在级力])/g;

/**
 * Measures that a folded Chinese sentence may tell by a noun of a class (费, 税, 名单, 许可, 限制), where a party does
 * something to it. What it is about is told by the words of its clause.
 */
export function chineseHeadNouns({ text }: Folded): readonly PlainName[] {
  const found: PlainName[] = [];
  const add = (match: RegExpExecArray, kind: string | null, isList = false): void => {
    if (kind === null) return;
    const { 0: whole, index } = match;
    // 列入中止进口名单: the verb is none of the name.
    const verb = isList ? (LISTED_IN.exec(whole)?.[0].length ?? 0) : 0;
    found.push({
      start: index + verb,
      end: index + whole.length,
      kind,
      isWeak: true,
      ...(isList ? { isList } : {}),
    });
  };
  if (text.includes('费'))
    for (const match of matchesIn(text, CHARGE)) add(match, chargeOf(clause(text, match)));
  if (text.includes('税'))
    for (const match of matchesIn(text, TAX))
      if (
        !/所得税|增值税|遗产税|房产税|个税|纳税|逃税|避税|退税|减税|免税|报税|印花税|营业税|财产税|关税|重税|征税/.test(
          match[0],
        )
      )
        add(match, 'tariff');
  if (/名单|名录|清单|目录/.test(text))
    for (const match of matchesIn(text, LIST)) add(match, listOf(text, match), true);
  if (/许可|执照|牌照|批文|准许|权|配额|额度|证/.test(text))
    for (const match of matchesIn(text, PERMIT)) add(match, permitOf(clause(text, match), match[0]));
  if (/[调审]查/.test(text) && OPENS.test(text) && /[对就针]/.test(text))
    for (const match of matchesIn(text, PROBE)) add(match, 'investigation');
  if (/禁|限|管|封锁/.test(text))
    for (const match of matchesIn(text, RESTRICTION))
      add(match, restrictionOf(clause(text, match), match[0]));
  return found;
}

/** The words of the clause up to the end of a noun. */
function clause(text: string, { 0: words, index }: RegExpExecArray): string {
  const end = index + words.length;
  return /[^,;:。]*$/.exec(text.slice(Math.max(0, end - 40), end))?.[0] ?? '';
}

function chargeOf(words: string): string | null {
  if (CONSULAR.test(words)) return 'visa-restriction';
  if (SHIPS.test(words)) return 'port-fee';
  return ON_GOODS.test(words) ? 'tariff' : null;
}

function listOf(text: string, match: RegExpExecArray): string | null {
  const [words] = match;
  if (/候选|获奖|与会|出席|代表团|提名|任务|问题|负面|购物|愿望|豁免|排除|免税|批准|合格|白/.test(words))
    return null;
  const before = text.slice(Math.max(0, match.index - 4), match.index);
  if (
    !LISTING.test(before + words) &&
    !/(?:从|被|由)/.test(text.slice(Math.max(0, match.index - 16), match.index))
  )
    return null;
  if (/制裁|恐怖/.test(words)) return 'sanctions-list';
  if (/进口|[查检]验|检[疫测]|准入|输入/.test(words)) return 'import-list';
  if (/不可靠/.test(words)) return 'unreliable-entity-list';
  return /管制|管控|出口/.test(words) ? 'export-control-list' : 'entity-list';
}

function permitOf(words: string, noun: string): string | null {
  if (/驾驶|行医|营业|办学|建筑|排污|行政许可|碳排放|信贷|融资|外汇|工作|居留|居住/.test(words)) return null;
  if (/航权|起降权|落地权/.test(noun)) return 'flights';
  if (/配额|额度/.test(noun)) {
    if (/捕捞|捕鱼|渔|捕/.test(words)) return 'licence';
    if (/出口/.test(words)) return 'export-control';
    return /进口|输/.test(words) || GOODS.test(words) ? 'import-quota' : null;
  }
  return /进口/.test(words) ? 'import-licence' : 'licence';
}

function restrictionOf(words: string, noun: string): string | null {
  if (/交通|言论|人身|自由|年龄|人数|时间|枪支|疫情|舆论|海空|南海|价格|资本|外汇|边境|速度/.test(words))
    return null;
  if (/签证|入境|旅行|旅游|留学/.test(words)) return 'visa-restriction';
  if (/航班|直航|飞行|领空/.test(words)) return 'flights';
  if (/投资|并购|收购/.test(words)) return 'investment-restriction';
  if (/进口|准入|检疫|输/.test(words)) return 'import-restriction';
  if (/出口|技术|设备|芯片|半导体|稀土|物项|零部件|软件|出售|供应|销售/.test(words))
    return /禁|封锁/.test(noun) ? 'export-ban' : 'export-control';
  return null;
}
