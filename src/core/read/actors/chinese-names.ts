/** The commoner family names; a name that the lexicon does not know is believed only after one of these. */
const FAMILY_NAMES: ReadonlySet<string> = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓冯韩曹曾彭萧肖蔡潘田董袁余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严覃武莫孔汤殷牛温洪俞章裴鲁柳鲍朴文安申葛祁乔齐庞耿乐詹左关童翁阮欧尚宁凌',
);

/** The other family names that are in use, believed only where an office right before the name tells that it is one. */
const RARER_FAMILY_NAMES: ReadonlySet<string> = new Set(
  '邬骆柴霍辛樊倪柯翟甘苗芦涂符娄冉梅麦卓靳甄褚屈蒙滕冼佟匡戚刁卞晏穆揭桑兰康费骞荀敖佘岑缪鄢闵苑亓仇仲荣舒楼寇栾隋禹阙蒲虞闫竺鹿巫窦雍臧卜郗宓晋楚姬卫郁茅卿谌屠蔺奚籍宿戈蓝蒯荆璩隗沃游路盘农桂梁阳容谈佟涂权邝麻阴宗颜柏应华计成戚谈车岳幸司韶郜黎蓟薄印宿怀祝',
);

/** Family names of two characters. */
const DOUBLE_FAMILY_NAMES =
  /^(?:欧阳|司马|上官|诸葛|慕容|令狐|皇甫|尉迟|公孙|端木|夏侯|南宫|轩辕|东方|西门|宇文|司徒|长孙|独孤|申屠|澹台)/;

/** Whether `name` is a Chinese person's by its shape where an office stands right before: rarer family names too. */
export function looksLikeTitledName(name: string): boolean {
  if (looksLikeName(name)) return true;
  if (NO_NAMES.has(name) || NO_NAMES.has(name.slice(0, 2)) || ![...name].every(isHan)) return false;
  if (DOUBLE_FAMILY_NAMES.test(name)) return name.length > 2 && name.length < 5;
  return name.length > 1 && name.length < 4 && RARER_FAMILY_NAMES.has(name.charAt(0));
}

/** Characters that transcriptions of foreign names are made of. */
const TRANSCRIBING: ReadonlySet<string> = new Set(
  '兹阿埃艾爱安昂奥巴柏拜班邦包保鲍贝本比彼毕别宾滨波伯博勃卜布步采蔡查昌彻茨慈达大戴黛丹旦当道德登邓狄迪底蒂第蓟丁东都杜顿多朵厄恩尔耳法凡范方菲费芬丰封冯佛弗夫福富盖甘冈高戈哥格葛根贡古瓜圭果哈海汉豪赫黑亨洪胡华怀霍基吉季加伽贾简杰捷金津京久居卡凯坎康考柯科可克肯孔库奎昆夸拉莱来兰朗劳勒雷蕾黎里利莉丽历立连廉良列林琳龙隆娄卢鲁路吕伦伽罗洛马玛麦迈曼芒毛梅门蒙孟米密明缪摩莫默姆木穆纳娜乃奈南内能尼妮涅宁纽农努诺欧帕派潘庞培佩彭蓬皮匹平坡珀浦普奇齐契恰乔钦琴丘让热仁日荣茹儒瑞若撒萨塞赛桑瑟森沙山珊尚绍舍申圣施什史士舒朔思斯丝松苏索塔台泰坦汤唐陶特腾提田铁廷通图土托陀瓦万旺威韦维魏温文翁沃乌吾武西希悉锡夏先香向肖谢辛欣休许雪雅亚延扬杨耶叶伊衣因英尤于雨约越扎詹张哲者真珍芝治智朱祖佐武奇晋三高市苗早罕努吴姬娅莎茵芙琪喇妲雯切茂泽敦滕楚甫缅琼瑙',
);

/** Words that start like a name and are none: 文件指出 is a document, not a Mr Wen. */
const NO_NAMES: ReadonlySet<string> = new Set(
  '文件 文章 文中 方案 方面 史料 金额 高层 高官 高度 白宫 白皮书 安理会 马上 石油 万一 任何 任务 何时 余下 严重 严肃 严正 温和 周一 周二 周三 周四 周五 周六 周日 周末 韩方 万众 关于 关键 乐观 齐声 高调 金融 武装 江苏 曾经 曾多次 曾公开 石化 钱款 方才 方能 安全 顾问 童话 左右 尚未 尚需 宁愿 关税 龙头 史上 唐突 齐心 任期 任职 大多 大都 大力 大举 大概 大约 大体 可否 可能 可谓 可望 能否 多次 多方 多半 多年 立即 特别 特地 尤其 基本 当即 当时 当庭 因此 真正 全力 普遍 陆续 陆军 洪水 黄金 田间 林业 江河 马克 万分 莫过于'.split(
    ' ',
  ),
);

const HAN = /^[\u3400-\u9fff]$/;

/** Whether the character is a Chinese one. */
export function isHan(character: string | undefined): boolean {
  return character !== undefined && HAN.test(character);
}

/** Whether the character may stand in a transcription. */
export function isTranscribing(character: string | undefined): boolean {
  return character !== undefined && TRANSCRIBING.has(character);
}

/** Whether `name` has the shape of a Chinese person's name: family name and one or two characters, or 张某. */
export function looksLikeName(name: string): boolean {
  if (name.length < 2 || name.length > 4 || NO_NAMES.has(name) || NO_NAMES.has(name.slice(0, 2)))
    return false;
  for (const character of name) if (!isHan(character)) return false;
  if (name.length === 2 && (name[1] === '方' || name[1] === '媒')) return false;
  return FAMILY_NAMES.has(name[0] ?? '') && name.length <= 3;
}

/** Whether `name` is a transcription without a dot: 马克龙, of two to six characters. */
export function looksTranscribed(name: string): boolean {
  if (name.length < 2 || name.length > 6 || NO_NAMES.has(name)) return false;
  for (const character of name) if (!isTranscribing(character)) return false;
  return true;
}

/** Words that never end a transcribed name and open the phrase behind it. */
const OPENS_PHRASE = /[向对就与在]/;

/** The extent of a name with middle dots around the dot at `dot`, not going left of `from` or right of `to`. */
export function dottedName(
  text: string,
  dot: number,
  from: number,
  to: number,
): { start: number; end: number } | null {
  let start = dot;
  while (start > from && isTranscribing(text[start - 1])) start -= 1;
  // 让-吕克·某某: a given name of two parts.
  if (start > from + 1 && text[start - 1] === '-' && isTranscribing(text[start - 2])) {
    start -= 2;
    while (start > from && isTranscribing(text[start - 1])) start -= 1;
  }
  const end = runBehind(text, dot, to);
  return start === dot || end === dot + 1 || end - start > 24 ? null : { start, end };
}

/** Where the characters of transcriptions behind the dot at `dot` end, further dots included; right behind it where none stands there. */
export function runBehind(text: string, dot: number, to: number): number {
  let end = dot + 1;
  if (endsInFamilyName(text, dot) && !isTranscribing(text[end])) end += 1;
  while (end < to && (isTranscribing(text[end]) || isInnerDot(text, end, to) || isPeter(text, end))) end += 1;
  // 向 and the like open the next phrase: 克拉拉·温特向记者表示.
  while (end > dot + 2 && OPENS_PHRASE.test(text[end - 1] ?? '')) end -= 1;
  return end;
}

/** 凯文·吴: after the dot a family name of one character that does not transcribe. */
export function endsInFamilyName(text: string, dot: number): boolean {
  return FAMILY_NAMES.has(text[dot + 1] ?? '');
}

/** The 得 of 彼得, which stands in no other transcription. */
function isPeter(text: string, at: number): boolean {
  return text[at] === '得' && text[at - 1] === '彼';
}

function isInnerDot(text: string, at: number, to: number): boolean {
  return text[at] === '·' && at + 1 < to && isTranscribing(text[at + 1]);
}
