import type { TitleEntry } from '../../lexicon/entry.ts';
import { readGap } from './chinese-gap.ts';
import { isHan, isTranscribing, looksLikeName } from './chinese-names.ts';
import type { Reading } from './chinese-reading.ts';

/** Characters of grammar: a stretch that holds one is no name. */
const GRAMMAR =
  /[今昨亦或由按附竟更最很她他我你问上下中发送说见着过的了是在与将对向被把让使给就也都并不于以及为从到已未则仍却但而该此其这那后前时地]/;

/** Two characters that open a predicate, a body of the office or a collective, and no name. */
const NO_NAME_START =
  /^(?:[可能是会应有]否|可[能以望]|能够|大[概约致抵]|或许|也许|持[有续]?|访[问华]|[访赴抵飞][\u3400-\u9fff]|致[电函信辞词]|会[见晤谈上后议]|[发宣公颁签出举主参接率提要寻争考准支反同批谴敦呼邀感祝欢承保坚推取解任辞当竞卸就执办官府团职候夫儿女弟助秘顾幕特专代发副前新现任本自各多两双一二三四五六七八九十全首该某更最奉令之纷逐渐却尤甚如若受遭身所只仅曾难毫究竟根据](?:[\u3400-\u9fff]|$)|选举|大选|历史|明白|作出|何能|够胆|罕有|如何|级|制|号)/;

/** The last character of a body, a group or a kind of people. */
const NO_NAME_END =
  /(?:突然|秘密|发言|受访|请辞|相继|递交|最新)$|[室邸府团队员会处局署院部方们者等群界层车机令权位称说]$/;

/** The longest and the shortest name that its place alone tells, in characters. */
const LONGEST = 5;

/**
 * Where a name of uncommon characters ends that stands between an office and a verb of saying: 部长颂猜表示. Its
 * place tells that it is one, where nothing in it is grammar, an adverb or a word that the lexicon knows; `start`
 * where there is none.
 */
export function placedNameEnd(reading: Reading, start: number): number {
  const { frame, pieces, verbs, context } = reading;
  const { text } = frame;
  for (const end of followers(text, start, verbs)) {
    const name = text.slice(start, end);
    if (name.length < 2 || GRAMMAR.test(name) || NO_NAME_START.test(name) || NO_NAME_END.test(name)) continue;
    if (![...name].every(isHan) || readGap(name).isAdverbial || readGap(name.slice(0, 2)).isAdverbial)
      continue;
    if (pieces.some((one) => one.start < end && start < one.end)) continue;
    const span = frame.span(start, end);
    if (context.hits('verb', span).length > 0 || context.hits('cue', span).length > 0) continue;
    if (
      readsLikeName(name) ||
      (verbs.includes(end) && (isMinistersPlace(reading, start) || isBeforeWords(text, end))) ||
      (name.length <= 3 && isSpokespersonsPlace(reading, start))
    )
      return end;
  }
  return start;
}

/** A Japanese family name of two characters and a given name. */
export const JAPANESE =
  /^[山小高松石村吉井藤佐木岸河野林森渡岛原清池福冈加][田川野村山本木岛原藤崎泽井林森桥谷尾][\u3400-\u9fff]{1,3}$/;

/** Whether most characters are ones of names. */
function readsLikeName(name: string): boolean {
  const common = [...name].filter(isTranscribing).length;
  return looksLikeName(name) || JAPANESE.test(name) || common * 2 > name.length;
}

/** Whether the verb that begins here has its words right behind a mark: 直言: “…”, 表示, …. */
function isBeforeWords(text: string, verb: number): boolean {
  return /^[\u3400-\u9fff]{1,3}[,:“]/.test(text.slice(verb, verb + 4));
}

/** Whether the office before is a head's or a minister's, with its country: then any word before the verb is a name. */
function isMinistersPlace({ pieces }: Reading, start: number): boolean {
  const office = pieces.find((one) => one.hit.kind === 'title' && one.end === start);
  const rank = office ? (office.hit.entry as TitleEntry).rank : null;
  if (!office || (rank !== 'head' && rank !== 'minister')) return false;
  return pieces.some((one) => one.hit.kind === 'party' && one.start < start && start - one.end < 14);
}

/** Whether a spokesperson's office stands before, of which hardly anything but a name and an adverbial follows. */
function isSpokespersonsPlace({ pieces }: Reading, start: number): boolean {
  const office = pieces.find((one) => one.hit.kind === 'title' && one.end === start);
  return office !== undefined && (office.hit.entry as TitleEntry).rank === 'spokesperson';
}

/** Words behind a name that are no part of it and open what its bearer does. */
const BEHIND =
  /^[\u3400-\u9fff]{2,5}?(?=[0-9(]|的(?:话|说法|分析|观点|表态|言论|讲话)|近日|日前|今[天日晚早晨]|昨[天日晚]|当[天日晚]|周[一二三四五六日]|一行|致[电函]|会[见晤]|抵达|前往|访问|即将|再次|再度|此前|随后)/;

const AFTER_JAPANESE =
  /^(?:今[天日晚早]|昨[天日晚]|当[天日晚]|[0-9同与和在对向就于率赴将应首]|会[见晤谈]|主持|出席|访问|接见|首相|外相|大臣|,|。|一行)/;

/** Where a name may end: before a verb of saying with its adverbs, and before a day and the like. The shortest first. */
function followers(text: string, start: number, verbs: readonly number[]): number[] {
  const ends: number[] = [];
  const verb = verbs.find((one) => one > start + 1);
  if (verb !== undefined && verb - start <= LONGEST + 8)
    for (let end = start + 2; end <= Math.min(verb, start + LONGEST); end += 1)
      if (readGap(text.slice(end, verb)).isAdverbial) ends.push(end);
  const mark = BEHIND.exec(text.slice(start, start + LONGEST + 4));
  if (mark) ends.push(start + mark[0].length);
  // A Japanese name tells itself, whatever its bearer does: 森川健一同…通电话.
  for (const length of [4, 5, 3])
    if (JAPANESE.test(text.slice(start, start + length)) && AFTER_JAPANESE.test(text.slice(start + length)))
      ends.push(start + length);
  return ends.sort((a, b) => a - b);
}

/** Whether a given name of uncommon characters may stand here, between an office and a dot: 部长颂洼·贝尔. */
export function isGivenName(stretch: string): boolean {
  return (
    stretch.length > 0 && stretch.length <= LONGEST && [...stretch].every(isHan) && !GRAMMAR.test(stretch)
  );
}

/** What may follow an office that stands alone for whoever holds it, besides a verb of saying and an adverbial. */
const ALONE =
  /^(?:$|[,.;:、。!?“”()《》\s0-9]|[在对就同与和将则也还又再曾已于向以是因被从到会都均并且当有应率赴访抵要不未没两双]|本人|这[次一回]|此[次番行]|致[电函]|会[见晤谈]|今[晨早晚年]|昨[天日晚]|凌晨|清晨|早上|中午|傍晚|晚[上间]|当[晚日天]|[上本下][周月]|即|发[表布出]|出[席访]|签署|宣布|接[见受]|举行|主持|参加|抵达|前往|访问|通话|先生|阁下|及|或|等|们|随后|此前|首先|近日|日前|今天|昨天|当天|周[一二三四五六日]|上午|下午|一[同道致再直贯方]|没有|承诺|要求|敦促|呼吁|反对|支持|拒绝|决定|同意|希望|期待|认为|相信|欢迎|感谢|赞赏|愿|能|可|需|须|必须)/;

/** Whether an office that ends at `end` stands alone, and no name may follow it. */
export function standsAlone({ frame, verbs }: Pick<Reading, 'frame' | 'verbs'>, end: number): boolean {
  const rest = frame.text.slice(end, end + 24);
  if (ALONE.test(rest) || verbs.includes(end)) return true;
  const verb = verbs.find((one) => one > end);
  return verb !== undefined && readGap(frame.text.slice(end, verb)).isAdverbial;
}
