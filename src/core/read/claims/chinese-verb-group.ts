/** What stands before a Chinese verb in its group, and what it makes of it. */
export interface ChineseVerbGroup {
  /** How long the words before the verb are. */
  readonly length: number;
  readonly negated: boolean;
  /** Denied for now or as to its day only: 尚未, 未如期. */
  readonly late: boolean;
  readonly passive: boolean;
  /** A word that says that it is done, or always was. */
  readonly told: boolean;
}

const NEGATIONS =
  '从来没有|从来没|从来不|压根没有|压根没|根本没有|根本没|根本不|并没有|没有|没能|没得到|未能|未曾|未得到|未予|尚未|从未|从不|从没|并未|并不|并非|绝未|绝没有|拒不|拒绝|拒|不肯|不愿|不愿意|无意|难以|无法|无力|不予|不曾|不再|不存在任何|不存在|谈不上|算不上|称不上|说不上|没|未|不|无';
const UNREAL =
  '将要|将会|将|会|可能会|可能|或会|或将|或许|或|恐怕会|恐将|恐怕|恐|应当|应该|应|必须|务必|务须|须|需要|需|要|不得|不能|不应|不要|不可|请|愿意|愿|希望|能够|能|可以|可|势必|必将|必|继续|一旦|如果|若|如|切勿|勿|别|争取|力争|试图|企图|意图|打算|准备|决定|同意|承诺|保证|确保|帮助|协助|防止|避免|推动|促使|为了';
const ADVERBS =
  '也|都|均|皆|全都|早已|已经|业已|已|仍然|仍|还是|还在|还|又再|又一次|又|再次|再度|再|一再|屡次|屡屡|多次|三番五次|三番两次|频频|反复|接连|接二连三|不断|公然|公开|悍然|严重|粗暴|肆意|恣意|蓄意|故意|刻意|有意|单方面|完全|彻底|根本|从根本上|明显|显然|直接|实质上|实际上|事实上|其实|始终|一直以来|一直|一贯|一向|历来|向来|从来都|从来|如期|按时|按期|准时|及时|如约|依约|如数|足额|全额|全面|严格|严肃|认真|切实|忠实|诚实|诚信|充分|有效|不折不扣地?|百分之百|百分百|逐一|一一|逐项|逐条|全部|悉数|率先|带头|首先|真正|真心|很好地|较好地|自始至终|不折不扣|至今|迄今|迟迟|迄今为止|到现在|时至今日|截至目前|目前|随后|随即|转头|转身|回头|刚刚|才刚|刚|才|就|便|即|却|竟然|竟|居然|反而|反倒|倒|先后|相继|赤裸裸地?|同样|恰恰|正是|正在|正|涉嫌|而|则|所|擅自|随意|任意|随时|轻易|随便|肆意地?|变相|暗中|私自|肆无忌惮地?|明目张胆地?|一味|动辄|依然|依旧|事先|事后|按约定|按协议|按照约定|依照约定|按照协议|按承诺|没有一件不|没有一项不|没有一条不|没有一样不|条条|样样|件件|桩桩|项项|每一条|每一项|每一款|每一件|每一样|每条|每项|每件|一条|一项|一件|一样|半条|无一不|无不|统统|通通|全数|早就|早|从头到尾|基本上|基本|大体上|大体|总体上|总体|百分之一百|不打折扣地?|分毫不差地?|原原本本地?|圆满|超额|提前|稳步|积极|主动|带头|忠诚|完整|准确|共同|双双|各自|自己|曾经|曾|有|过|地|得';
const PASSIVES = '得到了|得到|得以|获得了|获得|被|遭到|遭|受到|予以|加以|给予';

const WORD = new RegExp(`(?:${NEGATIONS}|${UNREAL}|${ADVERBS}|${PASSIVES})$`);
const IS_NEGATION = new RegExp(`^(?:${NEGATIONS})$`);
const IS_UNREAL = new RegExp(`^(?:${UNREAL})$`);
const IS_PASSIVE = new RegExp(`^(?:${PASSIVES})$`);
const LATE = /^(?:迟迟|尚未|如期|按时|按期|准时|及时|如约|依约|按约定|按照约定|依照约定)$/;
const TOLD =
  /^(?:自始至终|早已|已经|业已|已|始终|一直以来|一直|一贯|一向|历来|向来|从来都|从来|如期|按时|按期|准时|如约|依约|如数|足额|全额|严格|忠实|不折不扣地?|百分之百|百分百|逐一|一一|逐项|逐条|全部|悉数|率先|带头|至今|迄今|得到了|均|都|仍|仍然|依然|按约定|按协议|圆满|超额|曾|曾经|过|完全|充分|全面|认真|切实|很好地?|较好地?|真正|没有一件不|没有一项不|没有一条不|没有一样不|条条|样样|件件|桩桩|项项|每一条|每一项|每一款|每一件|每一样|每条|每项|每件|无一不|无不|统统|通通|全数|早就|从头到尾|百分之一百|不打折扣地?|分毫不差地?)$/;
/** One character that is the last of another word: 主要, 供应, 议会. */
const PART_OF_WORD: Readonly<Record<string, RegExp>> = {
  要: /[主重必首概简扼紧摘纲]$/,
  应: /[反供回相响效适感对呼答照顺]$/,
  能: /[功产智职性节储核技才机动势热]$/,
  会: /(?:[机社委协员学大年全峰议商工展博宴晚都理领约照聚省市县党]|(?<![中美英法德韩泰俄各两我该])国)$/,
  请: /[申邀聘宴声]$/,
  需: /[供内外军急]$/,
  可: /[许认宁]$/,
  愿: /[意志自心祝]$/,
  将: /[大上中少主名老]$/,
  别: /[特个区性级分]$/,
  如: /[例诸犹比]$/,
  或: /[抑]$/,
  必: /[未]$/,
};
/** No group is longer than this. */
const REACH = 26;

/**
 * The verb group that ends right before `index` of a folded clause; `null` where the verb is no act told: behind a modal
 * or a word of wanting.
 */
export function chineseVerbGroup(text: string, index: number): ChineseVerbGroup | null {
  let at = index;
  let negations = 0;
  let late = false;
  let passive = false;
  let told = false;
  while (at > 0 && index - at < REACH) {
    const word = WORD.exec(text.slice(Math.max(0, at - 8), at))?.[0];
    if (word === undefined) break;
    if (PART_OF_WORD[word]?.test(text.slice(0, at - 1))) break;
    // 甲方的决定|违背了…: a noun, and the subject of the verb.
    if (
      /^(?:决定|承诺|保证)$/.test(word) &&
      /(?:的|这一|该|此|项|上述|有关)$/.test(text.slice(0, at - word.length))
    )
      break;
    // 如期, 不再 hold words that are others by themselves: the longest reading was taken.
    if (IS_UNREAL.test(word)) return null;
    // 有没有遵守, 是不是违约: asked.
    if (
      /^(?:没有|没|不)$/.test(word) &&
      /[有是能会]$/.test(text.slice(0, at - word.length)) &&
      !/(?:都|也|还|只|总|没)[有是能会]$/.test(text.slice(0, at - word.length))
    )
      return null;
    if (IS_NEGATION.test(word)) negations += 1;
    if (LATE.test(word)) late = true;
    if (IS_PASSIVE.test(word)) passive = true;
    if (TOLD.test(word)) told = true;
    at -= word.length;
  }
  return { length: index - at, negated: negations % 2 === 1, late: late && negations > 0, passive, told };
}
