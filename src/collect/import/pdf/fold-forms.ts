/**
 * Radicals of the CJK Radicals Supplement with the character that looks the same (Unicode, EquivalentUnifiedIdeograph).
 * Unicode's own compatibility mapping leaves them out. A program that makes PDFs takes the first character that has
 * a glyph, and fonts draw radicals and characters with one glyph.
 */
const RADICALS =
  '⺁厂 ⺂乛 ⺃乚 ⺄乙 ⺅亻 ⺆冂 ⺈刀 ⺉刂 ⺊卜 ⺋㔾 ⺌小 ⺍小 ⺎兀 ⺏尣 ⺐尢 ⺒巳 ⺓幺 ⺔彑 ⺕彐 ⺖忄 ⺗心 ⺘扌 ⺙攵 ⺛旡 ' +
  '⺜日 ⺝月 ⺞歺 ⺟母 ⺠民 ⺡氵 ⺢氺 ⺣灬 ⺤爫 ⺥爫 ⺦丬 ⺧牛 ⺨犭 ⺩王 ⺫目 ⺬示 ⺭礻 ⺯糹 ⺰纟 ⺱罓 ⺲罒 ⺳㓁 ⺴冗 ⺶羊 ' +
  '⺹耂 ⺺肀 ⺻聿 ⺼肉 ⺾艹 ⺿艹 ⻀艹 ⻁虎 ⻂衤 ⻃覀 ⻄西 ⻅见 ⻆角 ⻈讠 ⻉贝 ⻋车 ⻌辶 ⻍辶 ⻎辶 ⻏邑 ⻐钅 ⻑長 ⻒镸 ⻓长 ' +
  '⻔门 ⻖阝 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻟飠 ⻠饣 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻭歯 ⻮齿 ' +
  '⻯竜 ⻰龙 ⻱龜 ⻲亀 ⻳龟 ';

/** Upright forms for vertical lines with their ordinary ones. */
const VERTICAL_FORMS =
  '︐， ︑、 ︒。 ︓： ︔； ︕！ ︖？ ︙… ︱— ︲– ︳_ ︵（ ︶） ︷｛ ︸｝ ︹〔 ︺〕 ︻【 ︼】 ︽《 ︾》 ︿〈 ﹀〉 ﹁「 ﹂」 ﹃『 ﹄』 ';

const FOLDED = new Map(
  (RADICALS + VERTICAL_FORMS)
    .trim()
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
);

/** Radicals, compatibility ideographs, Latin ligatures and vertical forms. */
const FOLDABLE = /[\u2e80-\u2fd5\uf900-\ufaff\ufb00-\ufb06\ufe10-\ufe19\ufe30-\ufe44\u{2f800}-\u{2fa1f}]/gu;

/**
 * Ordinary characters for those that only a PDF has: Kangxi and other radicals, compatibility ideographs, ligatures
 * of Latin letters and upright punctuation. Full-width letters and all else stay as they are.
 */
export function foldForms(text: string): string {
  return text.replace(FOLDABLE, (form) => FOLDED.get(form) ?? form.normalize('NFKC'));
}
