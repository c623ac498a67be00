/** A thing or measure that numbers count, with its words in both languages (folded: lower case, Simplified). */
export interface CountUnit {
  /** Names the unit across languages. */
  readonly id: string;
  /** English words; the plural in -s is understood. */
  readonly en: readonly string[];
  readonly zh: readonly string[];
  /** What stands after the Chinese word when it is a part of another word or no counting word. */
  readonly notBefore?: string;
  /** What must stand after the Chinese word, for words that count few things and mean many. */
  readonly before?: string;
  /** A measure of something that follows with "of". */
  readonly measures?: true;
}

/** Units of measure, classifiers and the nouns that accounts count most. */
export const COUNT_UNITS: readonly CountUnit[] = [
  { id: 'tonne', en: ['metric ton', 'tonne', 'ton'], zh: ['公吨', '吨'], notBefore: '位', measures: true },
  { id: 'kilogram', en: ['kilogram', 'kilogramme', 'kilo', 'kg'], zh: ['公斤', '千克'], measures: true },
  { id: 'barrel', en: ['barrel'], zh: ['桶'], measures: true },
  { id: 'bushel', en: ['bushel'], zh: ['蒲式耳'], measures: true },
  { id: 'kilometre', en: ['kilometre', 'kilometer', 'km'], zh: ['公里', '千米'], measures: true },
  { id: 'nautical-mile', en: ['nautical mile'], zh: ['海里'], measures: true },
  { id: 'mile', en: ['mile'], zh: ['英里'], measures: true },
  { id: 'metre', en: ['metre', 'meter'], zh: ['米'], notBefore: '饭粮兰德尔', measures: true },
  {
    id: 'square-kilometre',
    en: ['square kilometre', 'square kilometer', 'sq km'],
    zh: ['平方公里'],
    measures: true,
  },
  { id: 'square-metre', en: ['square metre', 'square meter'], zh: ['平方米'], measures: true },
  { id: 'cubic-metre', en: ['cubic metre', 'cubic meter'], zh: ['立方米'], measures: true },
  { id: 'hectare', en: ['hectare'], zh: ['公顷'], measures: true },
  { id: 'acre', en: ['acre'], zh: ['英亩'], measures: true },
  { id: 'mu', en: [], zh: ['亩'] },
  { id: 'gigawatt', en: ['gigawatt', 'gw'], zh: ['吉瓦'], measures: true },
  { id: 'megawatt', en: ['megawatt', 'mw'], zh: ['兆瓦'], measures: true },
  { id: 'kilowatt-hour', en: ['kilowatt-hour', 'kwh'], zh: ['千瓦时'], measures: true },
  {
    id: 'person',
    en: [
      'crew member',
      'people',
      'person',
      'citizen',
      'national',
      'student',
      'sailor',
      'soldier',
      'troop',
      'fisherman',
      'fishermen',
      'delegate',
      'official',
      'passenger',
    ],
    zh: ['名', '位', '人'],
    notBefore: '数制组赛二民大类均士工事才格权间家单义称字列为将副胜言誉于置居移为造文',
  },
  { id: 'visit', en: [], zh: ['人次'] },
  { id: 'population', en: [], zh: ['人口'] },
  { id: 'sortie', en: ['sortie', 'flight'], zh: ['架次'] },
  {
    id: 'aircraft',
    en: ['aircraft', 'plane', 'jet', 'airplane', 'warplane'],
    zh: ['架'],
    notBefore: '构空设',
  },
  { id: 'vessel', en: ['vessel', 'ship', 'boat', 'warship'], zh: ['艘'] },
  { id: 'vehicle', en: ['vehicle', 'car', 'truck'], zh: ['辆'] },
  { id: 'missile', en: ['missile', 'warhead'], zh: ['枚'] },
  { id: 'company', en: ['company', 'companies', 'firm'], zh: ['家'], notBefore: '庭人园族乡长属常喻' },
  { id: 'round', en: ['round'], zh: ['轮'], notBefore: '车船椅胎值流', measures: true },
  { id: 'time', en: ['time'], zh: ['次'], notBefore: '序日年要级于数' },
  {
    id: 'document',
    en: ['document', 'agreement', 'memorandum', 'memoranda'],
    zh: ['份', '项'],
    notBefore: '额子量族植约款件目',
  },
  { id: 'point', en: [], zh: ['点'], before: '意见|共识|建议|要求|主张|倡议|原则|看法|希望|方案|内容|声明' },
  { id: 'copy', en: ['copy', 'copies'], zh: ['册', '本'], before: '书|护照|著作|小说', measures: true },
  { id: 'batch', en: ['batch', 'batches'], zh: ['批'], notBefore: '评准判发示复', measures: true },
  { id: 'set', en: ['set'], zh: ['套'], notBefore: '话路利期牢', measures: true },
  { id: 'item', en: ['item'], zh: ['件', '种', '类', '条'], notBefore: '族植子约款件目' },
  { id: 'seat', en: ['seat'], zh: ['席', '个席位'], notBefore: '卷' },
  { id: 'vote', en: ['vote'], zh: ['票'], notBefore: '房据价面' },
  { id: 'household', en: ['household'], zh: ['户'], notBefore: '外口籍' },
  {
    id: 'case',
    en: ['case'],
    zh: ['例', '起', '宗', '桩'],
    before: '案|事|袭|冲突|病|确诊|感染|死亡|交易|爆炸|抗议|投诉|新增|[,.。]',
  },
  { id: 'site', en: ['site'], zh: ['座', '处'], notBefore: '谈位落右标理于境分罚奔逃张流碰乱散寻找' },
  { id: 'machine', en: ['machine'], zh: ['台'], notBefore: '湾风海北阶词独商币办资军当' },
  { id: 'team', en: ['team'], zh: ['支'], notBefore: '持付援出部撑柱配' },
  { id: 'event', en: ['event'], zh: ['场'], notBefore: '所地景合馆面域' },
  { id: 'text', en: ['article', 'page', 'paragraph'], zh: ['篇', '页'], notBefore: '章' },
  { id: 'sheet', en: [], zh: ['张'], notBefore: '力扬开家口' },
  { id: 'school', en: [], zh: ['所'], before: '大学|学校|高校|医院|院校|中学|小学|机构' },
  { id: 'animal', en: [], zh: ['只', '头'], before: '大?熊猫|羊|牛|猪|鸡|鸟|动物' },
  { id: 'payment', en: [], zh: ['笔'], before: '交易|款|资金|贷款|订单|援助|钱|投资|捐|费' },
  { id: 'shell', en: [], zh: ['发', '颗'], before: '炮弹|火箭|导弹|子弹|卫星|核|炸弹' },
  {
    id: 'state',
    en: ['country', 'countries', 'nation', 'state'],
    zh: ['国'],
    notBefore: '集元首外峰会语道家领机防民际内企',
  },
  { id: 'thing', en: [], zh: ['个'], notBefore: '月人小百基多半' },
];
