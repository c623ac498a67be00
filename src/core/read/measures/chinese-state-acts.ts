import type { Act } from './words.ts';

/** A verb of a Chinese sentence that names the measure and what is done to it; `cue` is a word that it needs. */
interface StateAct {
  readonly cue: RegExp;
  readonly pattern: RegExp;
  /** The id of a `measure-kind` without its prefix. */
  readonly kind: string;
  readonly act: Act;
}

const CRAFT =
  '(?:渔船|货船|货轮|油轮|商船|船只|船舶|轮船|游轮|科考船|海警船|集装箱船|散货船|拖网船|货机|客机)';

/** What states do to each other's people, missions, borders and ships. */
export const STATE_ACTS: readonly StateAct[] = [
  {
    cue: /驱逐/,
    pattern:
      /(?<=[将把][^,;:。]{2,24}(?:外交官|外交人员|使馆人员|领事|武官|参赞|秘书))驱逐(?:出境)?|驱逐了?(?=[^,;:。]{0,14}(?:外交官|外交人员|使馆人员|使馆官员|领事|武官|参赞|秘书))/g,
    kind: 'expulsion',
    act: 'impose',
  },
  {
    cue: /不受欢迎的?人/,
    pattern:
      /(?:(?<=(?:宣布|将|把|列)[^,;:。]{2,30})(?:为|列为)?|(?:列|认定|视)?为)不受欢迎的?(?:人|人员|人士|人物)/g,
    kind: 'expulsion',
    act: 'impose',
  },
  {
    cue: /馆|代表处|办事处/,
    pattern:
      /(?:(?:勒令|责令|下令|要求)[^,;:。]{1,16})?关闭了?(?!自[己身]|其[^,;:。]{0,3}驻)(?=[^,;:。]{1,14}(?:领事馆|领馆|大使馆|使馆|代表处|办事处))/g,
    kind: 'mission-closure',
    act: 'impose',
  },
  {
    cue: /馆|代表处|办事处/,
    pattern:
      /(?:勒令|责令|下令|限令)[^,;:。]{1,30}?(?:闭馆|关闭(?=(?:代表处|办事处|总?领事?馆|大?使馆|分社|记者站)))/g,
    kind: 'mission-closure',
    act: 'impose',
  },
  {
    cue: /前往|赴/,
    pattern:
      /(?<=(?:提醒|建议|呼吁|警告|告诫|敦促)(?:本国|其|国内|全体|广大)?(?:公民|国民|游客|民众|侨民|旅客|人员)[^;。]{0,16})(?:暂勿|切勿|不要|避免|勿|暂缓|谨慎)(?:前往|赴)/g,
    kind: 'travel-advisory',
    act: 'impose',
  },
  {
    cue: /缴纳|缴付|支付/,
    pattern:
      /(?<=(?:船|轮|艇|船舶|船只)[^;。]{0,20}(?:须|需|应|将|要)(?:另行|额外)?)(?:缴纳|缴付|支付)(?=[^,;:。]{0,8}[0-9.]+万?(?:美元|欧元|英镑|元))/g,
    kind: 'port-fee',
    act: 'impose',
  },
  {
    cue: /口岸|边境|边界/,
    pattern: /(?:关闭|封闭|封锁)了?(?=[^,;:。]{0,16}(?:口岸|边境|边界))/g,
    kind: 'border-closure',
    act: 'impose',
  },
  {
    cue: /口岸|边境|边界/,
    pattern: /(?:重新开放|重开|恢复开放)了?(?=[^,;:。]{0,16}(?:口岸|边境|边界))/g,
    kind: 'border-closure',
    act: 'remove',
  },
  {
    cue: /扣[押留下]|查扣|没收/,
    pattern: new RegExp(`(?<!被|遭|再|要)(?:扣押|扣留|扣下|查扣|没收)了?(?=[^,;:。]{0,22}${CRAFT})`, 'g'),
    kind: 'vessel-seizure',
    act: 'impose',
  },
  {
    cue: /被扣|扣[押留]的/,
    pattern: new RegExp(
      `(?:释放|放行|归还)了?(?=[^,;:。]{0,12}(?:被扣|扣[押留]的)[^,;:。]{0,8}${CRAFT})`,
      'g',
    ),
    kind: 'vessel-seizure',
    act: 'remove',
  },
  {
    cue: /名额|人数|签证/,
    pattern:
      /(?<=(?:学生|游客|劳工|技工|研究人员|工人)[^,;:。]{0,8}(?:名额|人数|数量|签证)[^,;:。]{0,6})(?:限制在|限定在|限定为|控制在|压缩[到至]|削减[到至]|压减[到至])/g,
    kind: 'visa',
    act: 'tighten',
  },
  {
    cue: /航班|班次/,
    pattern: /(?<=(?:航班|班次)[^,;:。]{0,6})(?:限制在|限定在|限定为|控制在)/g,
    kind: 'flights',
    act: 'tighten',
  },
  {
    cue: /货物|商品|产品|物项/,
    pattern:
      /(?<=(?:已经?(?:启运|起运|装运|装船|发运|报关)|在途|签约)[^,;:。]{0,4})(?:货物|商品|产品|物项)(?=(?:除外|[^,;:。]{0,4}(?:不适用(?:本|上述|该)|不受(?:本|此|上述|该)?[^,;。]{0,6}(?:限制?|影响|约束)|不在此[限列]|予以豁免|免于加征|不予加征|不加征)))/g,
    kind: 'tariff-exclusion',
    act: 'impose',
  },
  {
    cue: /排除在/,
    pattern:
      /(?<=(?:将|把)[^,;:。]{2,24})排除在[^,;:。]{0,14}(?:关税|附加税|加征)[^,;:。]{0,6}(?:之外|以外)/g,
    kind: 'tariff-exclusion',
    act: 'impose',
  },
  {
    cue: /逐批|逐车|逐箱|逐票|全部|百分之百/,
    pattern:
      /(?:要求|规定)[^,;:。]{2,28}?(?:逐批|逐车|逐箱|逐票|百分之百|全数)(?:进行|实施|接受)?(?:检验检疫|检验|查验|检测|检疫|抽检|开箱)|(?<=(?:对)[^,;:。]{2,24}(?<!的))(?:实施|实行|进行|采取)?(?:逐批|逐车|逐箱|逐票|百分之百|全数)(?:进行|实施|接受)?(?:检验检疫|检验|查验|检测|检疫|抽检|开箱)/g,
    kind: 'import-restriction',
    act: 'impose',
  },
];
