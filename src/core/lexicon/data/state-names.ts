import type { Form } from '../entry.ts';

/**
 * ISO 3166-1 alpha-2 codes of states and territories, with EU and UN, which the standard reserves, and XK, a
 * user-assigned code in wide use. A code is a name for a stretch of text to point at; it says nothing on status.
 */
export const STATE_CODES: readonly string[] = (
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY ' +
  'BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET EU FI FJ ' +
  'FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ ' +
  'IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH ' +
  'MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL ' +
  'PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD ' +
  'TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM UN US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW'
).split(' ');

/** What CLDR's name of a state needs beside it. */
export interface NameGuard {
  /** Names in everyday use that CLDR does not list. */
  readonly en?: readonly (string | Form)[];
  readonly zh?: readonly (string | Form)[];
  /** Strings that contain the name and do not mean the state, for names in either list or in CLDR. */
  readonly not?: Readonly<Record<string, readonly string[]>>;
  /** English names that are also words or first names, and count in capitals only. */
  readonly caseSensitive?: readonly string[];
  /** CLDR names that mean something else too often to be used. */
  readonly drop?: readonly string[];
}

const DIGITS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '十'];

/** Reviewed by hand: every CLDR name that another common string contains. */
export const NAME_GUARDS: Readonly<Record<string, NameGuard>> = {
  AE: {
    en: ['UAE', 'U.A.E.', 'Emirates'],
    zh: ['阿联酋', '阿聯'],
    not: {
      Emirates: ['Emirates Airline', 'Emirates Airlines', 'Emirates Stadium'],
      阿聯: ['巴阿聯合', '俄阿聯合', '阿聯合'],
    },
  },
  AG: { en: ['Antigua'] },
  BA: { en: ['Bosnia and Herzegovina', 'Bosnia-Herzegovina'], zh: ['波黑', '波斯尼亚', '波士尼亞'] },
  BD: { not: { 孟加拉: ['孟加拉湾', '西孟加拉'] } },
  BH: { not: { 巴林: ['巴林左旗', '巴林右旗', '巴林银行', '巴林石'] } },
  BN: { en: ['Brunei Darussalam'] },
  CD: {
    en: ['Democratic Republic of the Congo', 'Democratic Republic of Congo', 'DR Congo', 'DRC'],
    zh: ['刚果(金)', '刚果金', '民主刚果'],
  },
  CG: {
    en: ['Republic of the Congo', 'Congo-Brazzaville'],
    zh: ['刚果(布)', '刚果布'],
    not: { 'Republic of the Congo': ['Democratic Republic of the Congo'] },
  },
  CI: { en: ["Cote d'Ivoire"], zh: ['象牙海岸'] },
  CL: { caseSensitive: ['Chile'], not: { 智利: ['机智利落'] } },
  CN: {
    en: ['PRC', "People's Republic of China"],
    zh: ['中华人民共和国'],
    caseSensitive: ['China'],
    not: {
      China: ['South China Sea', 'East China Sea', 'South China Morning Post', 'China Daily'],
      中国: [
        '发展中国家',
        '其中国家',
        '转型中国家',
        '其中国际',
        '其中国内',
        '其中国有',
        '集中国力',
        '集中国内',
        '中国海油',
        '中国石油',
        '中国移动',
        '中国联通',
        '中国电信',
        '中国日报',
      ],
    },
  },
  CZ: { not: { 捷克: ['捷克斯洛伐克'] } },
  DE: { not: { 德国: ['道德国际', '道德国家'] } },
  DO: { zh: ['多米尼加'] },
  EU: { en: ['EU', 'E.U.'], zh: ['欧洲联盟'] },
  FR: { not: { 法国: ['立法国家', '司法国际', '宪法国家', '合法国家', '国际法国', '依法国家'] } },
  GB: {
    en: ['Britain', 'Great Britain', 'U.K.'],
    zh: ['联合王国', '大不列颠'],
    not: { Britain: ['New Britain', 'Battle of Britain'], 英国: ['精英国家', '精英国际'] },
  },
  GE: {
    caseSensitive: ['Georgia'],
    not: {
      Georgia: [
        'South Georgia',
        'Atlanta, Georgia',
        'Georgia Tech',
        'State of Georgia',
        'Georgia State',
        'Augusta, Georgia',
        'Savannah, Georgia',
        'Georgia, USA',
        'University of Georgia',
      ],
      乔治亚: ['乔治亚州', '南乔治亚'],
    },
  },
  GN: {
    caseSensitive: ['Guinea'],
    not: {
      Guinea: [
        'New Guinea',
        'Equatorial Guinea',
        'Guinea-Bissau',
        'Gulf of Guinea',
        'guinea pig',
        'guinea fowl',
      ],
      几内亚: ['新几内亚', '几内亚湾', '赤道几内亚', '几内亚比'],
    },
  },
  HT: {
    not: {
      海地: [
        '上海地',
        '沿海地',
        '渤海地',
        '东海地',
        '南海地',
        '北海地',
        '黄海地',
        '深海地',
        '珠海地',
        '青海地',
        '威海地',
        '临海地',
        '近海地',
        '里海地',
        '地中海地',
        '红海地',
        '黑海地',
        '大海地',
        '内海地',
        '海地区',
        '海地带',
        '海地质',
        '海地形',
        '海地貌',
        '海地铁',
        '海地方',
        '海地图',
        '海地产',
      ],
    },
  },
  ID: { zh: ['印尼'] },
  IE: { not: { Ireland: ['Northern Ireland'], 爱尔兰: ['北爱尔兰'] } },
  IN: {
    not: {
      India: ['Air India'],
      印度: ['印度尼西亚', '印度洋', '印度支那', '西印度群岛', '印度教', '印度河', '印度斯坦'],
    },
  },
  JE: {
    caseSensitive: ['Jersey'],
    not: { Jersey: ['New Jersey', 'Jersey City', 'Jersey Shore'], 泽西岛: ['新泽西岛'] },
  },
  JO: {
    caseSensitive: ['Jordan'],
    not: { Jordan: ['Michael Jordan', 'Jordan River', 'Air Jordan', 'Jim Jordan'], 约旦: ['约旦河'] },
  },
  JP: {
    zh: ['日本海上自卫队', '日本海上保安厅', '日本海军', '日本海关'],
    not: {
      Japan: ['Sea of Japan', 'Japan Airlines', 'Japan Times'],
      日本: ['日本海', '日本经济新闻', '日本脑炎', ...DIGITS.map((digit) => `${digit}日本`)],
    },
  },
  KG: { en: ['Kyrgyz Republic'], not: { 吉尔吉斯: ['吉尔吉斯族'] } },
  KP: {
    en: ['DPRK', 'D.P.R.K.', "Democratic People's Republic of Korea"],
    zh: ['朝鲜民主主义人民共和国'],
    not: { 朝鲜: ['朝鲜半岛', '朝鲜战争', '朝鲜族', '朝鲜海峡', '朝鲜王朝'] },
  },
  KR: {
    en: ['ROK', 'R.O.K.', 'Republic of Korea'],
    zh: ['大韩民国'],
    not: { 'Republic of Korea': ["Democratic People's Republic of Korea", "People's Republic of Korea"] },
  },
  LA: { en: ["Lao People's Democratic Republic", 'Lao PDR'] },
  LU: { not: { 卢森堡: ['罗莎·卢森堡'] } },
  ME: { not: { 黑山: ['黑山县', '黑山镇', '黑山村', '黑山谷', '黑山头'] } },
  MK: { en: ['Macedonia'] },
  ML: {
    not: {
      Mali: ['Mali Empire'],
      马里: ['马里兰', '马里乌波尔', '马里亚纳', '马里奥', '马里安', '马里昂', '索马里', '马里布'],
      马利: ['马利亚', '马利安', '索马利', '马利克', '马利基', '马利欧', '罗马利'],
    },
  },
  MM: { en: ['Burma'] },
  MN: { not: { Mongolia: ['Inner Mongolia'], 蒙古: ['内蒙古', '蒙古族', '蒙古包', '蒙古语', '蒙古帝国'] } },
  MO: { en: ['Macau'] },
  NE: { not: { 尼日: ['尼日尔', '尼日利亚', '尼日利'] } },
  NL: { en: ['Holland'], not: { Netherlands: ['Caribbean Netherlands'] } },
  OM: { not: { 阿曼: ['阿曼达', '阿曼尼'] } },
  PA: { caseSensitive: ['Panama'], not: { Panama: ['Panama hat'] } },
  PG: { zh: ['巴新'] },
  QA: { not: { 卡达: ['卡达菲', '卡达尔', '卡达夫'] } },
  RU: { en: ['Russian Federation'], zh: ['俄国', '俄罗斯联邦'], not: { 俄罗斯: ['白俄罗斯', '俄罗斯族'] } },
  SA: { zh: ['沙特', '沙烏地'] },
  SD: { not: { Sudan: ['South Sudan'], 苏丹: ['南苏丹', '苏丹国王', '苏丹哈桑纳尔', '文莱苏丹', '苏丹红'] } },
  SL: { drop: ['獅子山'] },
  SY: { en: ['Syrian Arab Republic'] },
  TD: {
    caseSensitive: ['Chad'],
    not: { Chad: ['Lake Chad'], 乍得: ['乍得湖'], 查德: ['查德威克', '理查德'] },
  },
  TG: { not: { 多哥: ['多哥哥', '多哥们'] } },
  TO: { not: { 东加: ['东加里曼丹', '东加勒比', '东加大'] } },
  TR: {
    en: ['Turkiye'],
    caseSensitive: ['Turkey'],
    not: { Turkey: ['Turkey sandwich', 'Turkey breast', 'Turkey Day'] },
  },
  UN: { en: ['U.N.'], not: { 联合国: ['联合国家'] } },
  US: {
    en: ['U.S.', 'USA', 'U.S.A.', 'United States of America', 'America'],
    zh: ['美利坚合众国'],
    not: {
      America: [
        'North America',
        'South America',
        'Latin America',
        'Central America',
        'Bank of America',
        'Voice of America',
      ],
      美国: ['美国之音', '美国银行', '今日美国'],
    },
  },
  VA: { en: ['Holy See', { text: 'the Vatican', caseSensitive: true }], zh: ['教廷'] },
  VN: { en: ['Viet Nam'], not: { 越南: ['越南部'] } },
  WS: { not: { Samoa: ['American Samoa'] } },
  YE: { not: { 也门: ['也门清', '也门当户对', '也门槛'] } },
  ZA: {
    not: {
      南非: [
        '东南非',
        '西南非',
        '云南非',
        '河南非',
        '湖南非',
        '海南非',
        '济南非',
        '江南非',
        '越南非',
        '指南非',
        '以南非洲',
        '西南非洲',
      ],
    },
  },
};
