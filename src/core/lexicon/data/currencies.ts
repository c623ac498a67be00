import type { Currency } from '../currency.ts';

const DOLLARS = {
  AU: 'AUD',
  BN: 'BND',
  CA: 'CAD',
  FJ: 'FJD',
  HK: 'HKD',
  NZ: 'NZD',
  SG: 'SGD',
  TW: 'TWD',
} as const;

const currency = (
  code: string,
  unit: string,
  words: Partial<Pick<Currency, 'signs' | 'en' | 'zh' | 'worth'>>,
): Currency => ({
  unit,
  signs: [],
  zh: [],
  ...words,
  code,
  en: words.worth === undefined ? [...(words.en ?? []), code.toLowerCase()] : (words.en ?? []),
});

/**
 * Words whose currency depends on who writes. Where a code is given, it is what the word means unless a party of
 * `inTextsOf` writes.
 */
const SHARED: readonly Currency[] = [
  { code: 'USD', unit: 'dollar', signs: ['$'], en: ['dollar'], zh: [], inTextsOf: DOLLARS },
  { code: 'USD', unit: 'dollar', signs: ['¢'], en: ['cent'], zh: [], worth: 0.01, inTextsOf: DOLLARS },
  {
    code: 'CNY',
    unit: 'yuan',
    signs: [],
    en: [],
    zh: ['元', '圆', '块钱', '块'],
    inTextsOf: { HK: 'HKD', MO: 'MOP', TW: 'TWD' },
  },
  { code: 'CNY', unit: 'yuan', signs: ['¥', '￥'], en: [], zh: [], inTextsOf: { JP: 'JPY' } },
  {
    code: 'GBP',
    unit: 'pound',
    signs: ['£', '￡'],
    en: ['pound'],
    zh: [],
    inTextsOf: { EG: 'EGP', LB: 'LBP' },
  },
  { code: 'GBP', unit: 'pound', signs: [], en: ['pence', 'penny'], zh: ['便士'], worth: 0.01 },
  { code: 'KRW', unit: 'won', signs: ['₩'], en: ['won'], zh: [], inTextsOf: { KP: 'KPW' } },
  { code: null, unit: 'franc', signs: [], en: ['franc'], zh: ['法郎'], inTextsOf: { CH: 'CHF' } },
  {
    code: null,
    unit: 'rupee',
    signs: ['₨', 'ரூ'],
    en: ['rupee'],
    zh: ['卢比'],
    inTextsOf: { IN: 'INR', LK: 'LKR', NP: 'NPR', PK: 'PKR' },
  },
  {
    code: null,
    unit: 'peso',
    signs: [],
    en: ['peso'],
    zh: ['比索'],
    inTextsOf: { AR: 'ARS', CL: 'CLP', CO: 'COP', CU: 'CUP', MX: 'MXN', PH: 'PHP' },
  },
  {
    code: null,
    unit: 'rial',
    signs: [],
    en: ['rial', 'riyal'],
    zh: ['里亚尔'],
    inTextsOf: { IR: 'IRR', SA: 'SAR' },
  },
  {
    code: null,
    unit: 'krone',
    signs: [],
    en: ['krone', 'kroner', 'krona', 'kronor'],
    zh: ['克朗'],
    inTextsOf: { DK: 'DKK', NO: 'NOK', SE: 'SEK' },
  },
  {
    code: null,
    unit: 'dinar',
    signs: [],
    en: ['dinar'],
    zh: ['第纳尔'],
    inTextsOf: { IQ: 'IQD', JO: 'JOD', KW: 'KWD', RS: 'RSD' },
  },
  { code: 'TRY', unit: 'lira', signs: ['₺'], en: ['lira'], zh: ['里拉'] },
  {
    code: null,
    unit: 'shilling',
    signs: [],
    en: ['shilling'],
    zh: ['先令'],
    inTextsOf: { KE: 'KES', UG: 'UGX' },
  },
  { code: null, unit: 'bitcoin', signs: ['₿'], en: ['bitcoin', 'btc'], zh: ['比特币'] },
];

/** Currencies of the past, whose names old texts hold. */
const FORMER: readonly Currency[] = [
  { code: 'FIM', unit: 'markka', signs: [], en: ['finnish markka', 'markka'], zh: ['芬兰马克'] },
  { code: 'NLG', unit: 'guilder', signs: [], en: ['dutch guilder', 'guilder'], zh: ['荷兰盾'] },
  { code: 'ESP', unit: 'peseta', signs: [], en: ['peseta'], zh: ['比塞塔'] },
  {
    code: 'DEM',
    unit: 'mark',
    signs: [],
    en: ['deutsche mark', 'deutschmark', 'german mark'],
    zh: ['德国马克'],
  },
  { code: 'FRF', unit: 'franc', signs: [], en: ['french franc'], zh: ['法国法郎'] },
  { code: 'ITL', unit: 'lira', signs: [], en: ['italian lira'], zh: ['意大利里拉'] },
];

/** Names of currencies in both languages, with their ISO 4217 codes. */
export const CURRENCIES: readonly Currency[] = [
  ...SHARED,
  ...FORMER,
  currency('USD', 'dollar', {
    signs: ['us$', 'u.s.$', 'u.s. $', 'u.s $', 'us $', 'usd$'],
    en: ['us dollar', 'u.s. dollar', 'american dollar', 'united states dollar'],
    zh: ['美元', '美金', '美圆'],
  }),
  currency('USD', 'dollar', { en: ['us cent', 'u.s. cent'], zh: ['美分'], worth: 0.01 }),
  currency('CNY', 'yuan', {
    signs: ['cn¥', 'rmb¥'],
    en: ['rmb', 'renminbi', 'chinese yuan', 'yuan renminbi', 'yuan', 'cnh'],
    zh: ['人民币元', '元人民币', '块人民币', '人民币'],
  }),
  currency('EUR', 'euro', { signs: ['€'], en: ['euro'], zh: ['欧元', '元欧元'] }),
  currency('GBP', 'pound', {
    signs: ['gbp£'],
    en: ['british pound', 'pound sterling', 'pounds sterling', 'sterling'],
    zh: ['英镑'],
  }),
  currency('JPY', 'yen', {
    signs: ['jp¥'],
    en: ['japanese yen', 'yen'],
    zh: ['日元', '日圆', '元日币', '日币'],
  }),
  currency('KRW', 'won', { en: ['south korean won', 'korean won'], zh: ['韩元', '韩圆', '韩币'] }),
  currency('KPW', 'won', { en: ['north korean won'], zh: ['朝鲜元', '朝币'] }),
  currency('HKD', 'dollar', {
    signs: ['hk$', 'hk $', 'hkd$'],
    en: ['hong kong dollar'],
    zh: ['港元', '港币', '港圆', '元港币'],
  }),
  currency('TWD', 'dollar', {
    signs: ['nt$', 'nt $', 'ntd$'],
    en: ['new taiwan dollar', 'taiwan dollar', 'ntd'],
    zh: ['新台币', '台币', '元新台币', '元台币', '新台币元'],
  }),
  currency('MOP', 'pataca', {
    signs: ['mop$'],
    en: ['pataca', 'macau pataca'],
    zh: ['澳门元', '澳门币', '葡币'],
  }),
  currency('AUD', 'dollar', {
    signs: ['a$', 'au$', 'aud$'],
    en: ['australian dollar', 'aussie dollar'],
    zh: ['澳元', '澳大利亚元', '澳币'],
  }),
  currency('CAD', 'dollar', {
    signs: ['c$', 'ca$', 'cad$', 'c $'],
    en: ['canadian dollar'],
    zh: ['加元', '加拿大元', '加币'],
  }),
  currency('NZD', 'dollar', {
    signs: ['nz$', 'nzd$'],
    en: ['new zealand dollar'],
    zh: ['新西兰元', '纽元', '纽币'],
  }),
  currency('SGD', 'dollar', {
    signs: ['s$', 'sgd$'],
    en: ['singapore dollar', 'singaporean dollar'],
    zh: ['新加坡元', '新元', '坡币', '新币'],
  }),
  currency('CHF', 'franc', { signs: ['chf$'], en: ['swiss franc'], zh: ['瑞士法郎', '瑞郎'] }),
  currency('RUB', 'ruble', {
    signs: ['₽'],
    en: ['russian ruble', 'russian rouble', 'ruble', 'rouble'],
    zh: ['卢布', '俄罗斯卢布'],
  }),
  currency('INR', 'rupee', { signs: ['₹'], en: ['indian rupee'], zh: ['印度卢比'] }),
  currency('PKR', 'rupee', { en: ['pakistani rupee', 'pakistan rupee'], zh: ['巴基斯坦卢比'] }),
  currency('IDR', 'rupiah', {
    en: ['rupiah', 'indonesian rupiah'],
    zh: ['印尼盾', '印尼卢比', '印度尼西亚盾'],
  }),
  currency('LKR', 'rupee', { en: ['sri lankan rupee'], zh: ['斯里兰卡卢比'] }),
  currency('THB', 'baht', { signs: ['฿'], en: ['baht', 'thai baht'], zh: ['泰铢'] }),
  currency('VND', 'dong', { signs: ['₫'], en: ['dong', 'vietnamese dong'], zh: ['越南盾'] }),
  currency('MYR', 'ringgit', {
    signs: ['rm'],
    en: ['ringgit', 'malaysian ringgit'],
    zh: ['林吉特', '令吉', '马币'],
  }),
  currency('PHP', 'peso', { signs: ['₱'], en: ['philippine peso'], zh: ['菲律宾比索'] }),
  currency('KHR', 'riel', { en: ['riel'], zh: ['瑞尔'] }),
  currency('LAK', 'kip', { signs: ['₭'], en: ['kip', 'lao kip'], zh: ['基普'] }),
  currency('MMK', 'kyat', { en: ['kyat'], zh: ['缅元', '缅币'] }),
  currency('MNT', 'togrog', { signs: ['₮'], en: ['togrog', 'tugrik'], zh: ['图格里克'] }),
  currency('KZT', 'tenge', { signs: ['₸'], en: ['tenge'], zh: ['坚戈'] }),
  currency('UAH', 'hryvnia', { signs: ['₴'], en: ['hryvnia', 'hryvnias'], zh: ['格里夫纳', '格里夫尼亚'] }),
  currency('GEL', 'lari', { signs: ['₾'], en: ['lari', 'georgian lari'], zh: ['拉里'] }),
  currency('PLN', 'zloty', { en: ['zloty', 'zlotys', 'polish zloty'], zh: ['兹罗提'] }),
  currency('HUF', 'forint', { en: ['forint', 'hungarian forint'], zh: ['福林'] }),
  currency('CZK', 'koruna', { en: ['czech koruna', 'czech crown', 'koruna'], zh: ['捷克克朗'] }),
  currency('SEK', 'krona', { en: ['swedish krona', 'swedish kronor', 'swedish crown'], zh: ['瑞典克朗'] }),
  currency('NOK', 'krone', {
    en: ['norwegian krone', 'norwegian kroner', 'norwegian crown'],
    zh: ['挪威克朗'],
  }),
  currency('DKK', 'krone', { en: ['danish krone', 'danish kroner', 'danish crown'], zh: ['丹麦克朗'] }),
  currency('TRY', 'lira', { en: ['turkish lira'], zh: ['土耳其里拉'] }),
  currency('ILS', 'shekel', { signs: ['₪'], en: ['shekel', 'israeli shekel', 'new shekel'], zh: ['谢克尔'] }),
  currency('IRR', 'rial', { en: ['iranian rial'], zh: ['伊朗里亚尔'] }),
  currency('SAR', 'riyal', { en: ['saudi riyal'], zh: ['沙特里亚尔'] }),
  currency('AED', 'dirham', { en: ['dirham', 'uae dirham'], zh: ['迪拉姆'] }),
  currency('EGP', 'pound', { en: ['egyptian pound'], zh: ['埃及镑', '埃镑'] }),
  currency('ZAR', 'rand', { en: ['rand', 'south african rand'], zh: ['兰特'] }),
  currency('NGN', 'naira', { signs: ['₦'], en: ['naira', 'nigerian naira'], zh: ['奈拉'] }),
  currency('KES', 'shilling', { en: ['kenyan shilling'], zh: ['肯尼亚先令'] }),
  currency('BRL', 'real', { signs: ['r$'], en: ['brazilian real', 'reais'], zh: ['雷亚尔'] }),
  currency('MXN', 'peso', { signs: ['mex$', 'mxn$', 'mx$'], en: ['mexican peso'], zh: ['墨西哥比索'] }),
  currency('ARS', 'peso', { signs: ['ar$'], en: ['argentine peso'], zh: ['阿根廷比索'] }),
  currency('CRC', 'colon', { signs: ['₡'], en: [], zh: ['科朗'] }),
];
