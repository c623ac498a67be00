import type { Span } from '../../text/span.ts';
import type { Folded } from '../sought/may-stand.ts';
import { DEEDS } from './chinese-deeds.ts';
import { STATE_ACTS } from './chinese-state-acts.ts';
import type { PlainName } from './english-plain-names.ts';
import { GOODS_ZH } from './goods-nouns.ts';

const ROWS = [...STATE_ACTS, ...DEEDS];

const APP =
  /应用(?!于|到|程序接口)|软件|平台|(?<![a-z])apps?(?![a-z])|浏览器|小程序|社交|短视频|聊天|网站|网购|电商|手游|程式/;

/** 要求应用商店下架某应用: whoever orders it takes it down. */
const TAKEN_DOWN =
  /(?:(?:要求|责令|勒令|下令|命令|指示)[^,;:。]{0,16})?(?:(?<!解除|取消|撤销|的|实施|延长|推迟)封禁(?!令|措施|期|的)|下架|禁用|屏蔽|封杀)(?!的?(?:风险|威胁|可能|时间|期限))/g;
const PUT_BACK = /恢复上架|重新上架|重返应用商店/g;
const AIRSPACE = /关闭(?:其|本国|全部|部分)?[^,;:。]{0,4}领空/g;
const VISAS = /(?<=对[^,;:。]{2,20})停签|停签(?=[^,;:。]{2,10}(?:公民|记者|游客|学生|人员|商人|船员))/g;
const LISTED =
  /(?<=[将把][^,;:。]{2,24}|[0-9]家[^,;:。]{0,10})(?:拉黑|列黑|列单)(?!措施|决定|的)|列管了?(?=[0-9一两三四五六七八九十多]+[家名])/g;
/** 制裁3名官员, 被某国制裁的银行; a sanction that something is done to is a noun. */
const SANCTIONED =
  /(?<![的施消除对受与和及、“"]|措施|名单)制裁了?(?=[0-9一两三四五六七八九十多]+[名家个位艘])|(?<=[被遭][^,;:。的]{1,8})制裁(?!的?(?:名单|措施|清单|风险|威胁))/g;
const PROBED = /(?<=(?:对|就|针对)[^,;:。]{2,40})(?:立案|立案侦查)(?!调查|审查|标准)/g;
/** 就补贴问题对6家某国厂商展开调查: what of, or how many, makes it one of trade. */
const INQUIRED =
  /(?<=(?:补贴|倾销|垄断|低价|不公平|规避|转运|原产地|知识产权|专利|强制劳动)[^,;:。]{0,20}(?:对|向)[^,;:。]{2,20}|(?:对|向)[^,;:。]{2,20}(?:补贴|倾销|垄断|低价|不公平|规避|转运|原产地|知识产权|专利|强制劳动)[^,;:。]{0,14})(?:展开|启动|发起|开启|立案)(?:了)?(?:正式|全面|专项|为期[^,;:。]{1,6}的)?调查(?![组员取问报])/g;
const NOT_BOUGHT =
  /(?:禁止|不得|不准|不许|限制|排除)[^,;:。]{0,14}(?:政府|公务|机关|公共|部门|军方|军队|国企|公营|公职|机构)[^,;:。]{0,10}(?:采购|购买|购置|使用|采用)|排除(?:在|出)[^,;:。]{0,6}(?:政府|公共)(?:机构)?采购/g;
const NOT_OWNED =
  /(?:持股|股权|投资)(?:比例|份额)?(?:合计)?[^,;:。]{0,4}(?:不得|不能|不可)(?:高于|超过|多于)|(?:限制|禁止|阻止|否决|不准|不许|封杀)了?[^,;:。的]{0,14}(?:入股|收购|并购|参股|控股|持股|投资(?!者|人|额|环境|限制|审查|禁令|峰会))/g;
/** 达成休战; a truce of arms is none of these measures. */
const TRUCE_MADE =
  /(?<=(?:达成|商定|宣布|缔结|实现)了?[^,;:。的]{0,10})(?:关税|贸易)?休[战兵](?!协议|期间|安排|以来|后|的)/g;
const ARMS = /停火|军事|前线|交火|人质|空袭|战俘|部队|军队|炮|袭击|武装|难民/;
/** 中止批准渔船进入: leave that no noun names. */
const NO_LEAVE =
  /(?:中止|停止|暂停|不再)(?:批准|核准|批复|审批|允许|受理|放行)(?=[^,;:。]{1,14}(?:船|轮|艇)[^,;:。]{0,8}(?:进入|作业|捕捞|停靠|入渔|靠港))/g;
const CHARGED = /(?<=(?:对|向)[^,;:。]{2,16}(?:船|轮|舶|艇))(?:收费|征费|课费)/g;
/** 对某国商品征税: a tax on what comes in; what a state takes of its own people is none. */
const TAXED =
  /(?<=(?:对|向)[^,;:。]{2,30})(?:另行|额外|再)?(?:征税|课税|(?<!附)加税|征以重税|课以重税|课重税|征重税)/g;
const LESS_TAXED = /(?<=(?:对|向|给|为)[^,;:。]{2,30})(?:降税|减税)/g;
const FREE = /(?:实行|给予|享受|适用|实施|获得)[^,;:。]{0,24}零(?:关税|税率)(?:待遇|政策)?/g;

const OPENED = new RegExp(
  `解禁(?=了?[^,;:。]{0,14}(?:${GOODS_ZH}|厂|企业|公司|农场))|(?<=(?:将|把|对)[^,;:。]{0,16}(?:${GOODS_ZH}|厂|企业|公司)[^,;:。]{0,6})解禁`,
  'g',
);
const CLEARED = new RegExp(`放行了?(?=[^,;:。]{0,16}(?:${GOODS_ZH}))`, 'g');

/**
 * Measures that a folded Chinese sentence tells by one verb, which names the measure and what is done to it: 下架,
 * 停签, 解禁, 对…征税.
 * @param parties where parties are named, at local offsets: what is cleared of another state's goods comes in
 */
export function chineseNamedActs({ text }: Folded, parties: readonly Span[]): readonly PlainName[] {
  const found: PlainName[] = [];
  const all = (
    pattern: RegExp,
    kind: string,
    act: PlainName['act'],
    also: Partial<PlainName> = {},
    isMeant: (match: RegExpExecArray) => boolean = () => true,
  ): void => {
    for (const match of text.matchAll(pattern)) {
      if (!isMeant(match)) continue;
      const { 0: words, index } = match;
      found.push({
        start: index,
        end: index + words.length,
        kind,
        isWeak: true,
        ...(act ? { act } : {}),
        ...also,
      });
    }
  };
  if (/下架|封禁|禁用|屏蔽|封杀|上架|应用商店/.test(text) && APP.test(text)) {
    all(TAKEN_DOWN, 'app-ban', 'impose');
    all(PUT_BACK, 'app-ban', 'remove');
  }
  for (const { cue, pattern, kind, act, isList, isRule } of ROWS)
    if (cue.test(text) && !(isRule && parties.length === 0))
      all(pattern, kind, act, { ...(isList ? { isList } : {}), ...(isRule ? { isWeak: false } : {}) });
  if (text.includes('领空')) all(AIRSPACE, 'flights', 'suspend');
  if (text.includes('停签')) all(VISAS, 'visa', 'suspend');
  if (/拉黑|列黑|列单|列管/.test(text)) all(LISTED, 'entity-list', 'add', { isList: true });
  if (text.includes('制裁')) all(SANCTIONED, 'sanction', 'impose');
  if (text.includes('立案')) all(PROBED, 'investigation', 'open');
  if (text.includes('调查')) all(INQUIRED, 'investigation', 'open');
  if (/采购|购买|购置|使用|采用/.test(text)) all(NOT_BOUGHT, 'procurement-ban', 'impose');
  if (/股|并购|收购|投资/.test(text)) all(NOT_OWNED, 'investment-restriction', 'impose');
  if (/休[战兵]/.test(text) && !ARMS.test(text)) all(TRUCE_MADE, 'truce', 'impose', { isWeak: false });
  if (text.includes('船')) all(NO_LEAVE, 'licence', 'suspend');
  if (text.includes('费')) all(CHARGED, 'port-fee', 'impose');
  if (text.includes('税')) {
    const isRaised = ({ 0: words, index }: RegExpExecArray): boolean =>
      words.endsWith('加税') && /^[至到]/.test(text.slice(index + words.length));
    all(TAXED, 'tariff', 'raise', {}, isRaised);
    all(TAXED, 'tariff', 'impose', {}, (match) => !isRaised(match));
    all(LESS_TAXED, 'tariff', 'cut');
    all(FREE, 'tariff', 'remove');
  }
  if (text.includes('解禁'))
    all(OPENED, /出口|芯片|半导体|技术|设备/.test(text) ? 'export-ban' : 'import-restriction', 'remove');
  if (text.includes('放行'))
    all(CLEARED, 'import', 'grant', {}, ({ index, 0: { length } }) =>
      parties.some(({ start }) => start >= index + length && start <= index + length + 12),
    );
  return found;
}
