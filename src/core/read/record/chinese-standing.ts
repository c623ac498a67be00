import { matchesIn } from '../../text/matches.ts';
import type { ReadingContext } from '../context.ts';
import type { FoldedSpan } from '../folded-span.ts';
import type { ChannelWord } from './channel-words.ts';
import { namesSomebody, type Standing } from './standing.ts';

/** How far back a word is judged by, in code units: keeps a text without stops linear. */
const REACH = 300;
const CLAUSE_START = /[,;:!?。]/;
/** Not yet, not really, or somebody's wish: 将会晤, 期待通话, 未举行会谈. */
const UNREAL =
  /(?<!即)将(?!于?近|军)|拟(?!定)|期待|希望|愿|计划|准备|打算|可能|尽快|是否|如果|(?<=^|方|国|们|[双两]边)若|假如|未(?!来)|没有|并无|否认|拒绝|邀请|要求|建议|提议|下次|下一次|新一轮|举行前|会否|能否|呼吁|寻求|争取|同意|保持|继续|加强|推进|推动|密切|(?<!相|反|供|适|响|回|对|效)应(?!约|邀|对)/;
/** 应英方请求, 在美方要求下: says who asked, and makes nothing unreal. */
const REQUEST =
  /应[^,;。]{1,20}?(?:请求|邀请|要求|提议|约请|之请|之邀|之约)|在[^,;。]{1,20}?(?:要求|请求|提议)下/g;
/** Another exchange, further back. */
const EARLIER = /上次|上一次|上回|此前|先前|曾|去年|早些时候|最近一次|历次|多次|以往/;
/** A little while ago: the exchange itself, unless the text has one of its own. */
const LATELY = /上月|上个月|上周|日前|不久前|前不久|近期/;
const SPEECH = /指出|表示|强调|说(?!明|法)|称(?!赞|号|为)|认为|提到|重申|回顾|介绍(?!信)|透露|宣布|声称/;
const COLLECTIVE =
  /(?:双方|两国(?:元首|领导人|首脑|总理|总统|外长|防长|部长|领袖)|两位(?:领导人|元首|总统|总理|外长|部长)|两国?(?:元首|领导人|外长)|两人|二人|他们|[一-龥]{2}(?:元首|两国元首|两国领导人|领导人|外长))[^为把被使让]{0,40}$/;
const PARTNER = /(?:同|与|和|跟)(?!时|意|样|行|志|胞|平|谐|会)/g;
const TITLE =
  /总统|主席|首相|总理|外长|部长|国务卿|领导人|元首|特使|大使|国王|议长|秘书长|国务委员|总书记|女王|领袖|顾问|副外长|代表|[一-龥]方/;
const DEMONSTRATIVE = /(?:此次|本次|这次|该次|这场|此番|这一|当天的?|当日的?|该|上述|这通)(?:[一-龥]{0,4})$/;
/** 落实两国元首3月4日通话共识: the exchange is what something else rests on. */
const BASIS = /(?:落实|围绕|按照|依照|遵循|贯彻|违背|根据)(?!双方)[^,]{0,40}$/;
const OTHERS = /团队|牵头人|代表团|工作组|专家组|谈判代表/;

/** The standing of a Chinese word for an exchange. */
export function chineseStanding(
  context: ReadingContext,
  folded: FoldedSpan,
  word: ChannelWord,
): Standing | null {
  const { text } = folded;
  const clauseStart = startOfClause(text, word.start);
  const before = text.slice(clauseStart, word.start);
  const after = text.slice(word.end, word.end + 30);
  // 通话的内容, 参加会见: the exchange is taken up by something said about it.
  const demonstrated = DEMONSTRATIVE.test(before.slice(-12));
  if (EARLIER.test(before) || BASIS.test(before)) return null;
  if (demonstrated) return 'noun';
  if (/(?:参加|出席|陪同|列席)(?:了)?$/.test(before)) return 'noun';
  const reported = SPEECH.test(text.slice(Math.max(0, word.start - REACH), word.start));
  const kind: Standing = LATELY.test(before)
    ? 'lately'
    : reported
      ? 'embedded'
      : OTHERS.test(before)
        ? 'delegates'
        : 'report';
  if (UNREAL.test(before.replaceAll(REQUEST, ''))) return null;
  // 将于下周访问某国，并与对方举行会谈: what is yet to come goes on behind 并.
  if (
    /^[并且]/.test(before) &&
    /将(?!于?近|军)|拟(?!定)|计划|预计/.test(text.slice(startOfClause(text, clauseStart - 1), clauseStart))
  )
    return null;
  if (
    !/^(?:的|室|厅|机制|纪要|共识|精神|成果|商定|达成|确定|指引|安排|承诺|内容|要点|铺路|做准备|作准备|记录|渠道|前|之前|以来|(?:了)?(?:中外)?(?:记者|媒体|采访))/.test(
      after,
    )
  ) {
    if (hasPartner(context, folded, clauseStart, word, after)) {
      return kind;
    }
    if (COLLECTIVE.test(before)) return kind;
    if (dyad(context, folded, clauseStart, word) && TOOK_PLACE.test(after)) return kind;
  }
  return takenUp(before, after) ? 'noun' : null;
}

function startOfClause(text: string, offset: number): number {
  const limit = Math.max(0, offset - REACH);
  for (let at = offset - 1; at >= limit; at -= 1) {
    if (CLAUSE_START.test(text.charAt(at))) return at + 1;
  }
  return limit;
}

/** 与其举行会谈. */
const PRONOUN = /^(?:其|他|她|对方|后者)(?![一-龥]*(?:的|家|团))/;
/** 法日经贸磋商2日在里昂结束: what is said of a contact that is the subject, and is not yet to come. */
const TOOK_PLACE =
  /^(?!.{0,14}(?:将|拟|未|推迟|取消|延期|计划|或于|有望))[^,;。!?]{0,14}(?:举行|结束|落下帷幕|闭幕|落幕|收官|开幕|登场|持续|历时|进行了)/;

/** Whether two states stand side by side before the word, with no more than a level or subject between. */
function dyad(context: ReadingContext, folded: FoldedSpan, clauseStart: number, word: ChannelWord): boolean {
  const from = Math.max(clauseStart, word.start - 20);
  const hits = context.hits('party', folded.source(from, word.start));
  const [first, second] = hits;
  if (first === undefined || second === undefined || first.entry.id === second.entry.id) return false;
  const between = folded.text.slice(folded.at(first.end), folded.at(second.start));
  const gap = folded.text.slice(folded.at(second.end), word.start);
  return /^[和与、]?$/.test(between) && /^[一-龥]{0,12}$/.test(gap) && !/[的同与和把对向为]/.test(gap);
}

/** 同 Y 通电话, 会见 Y. */
function hasPartner(
  context: ReadingContext,
  folded: FoldedSpan,
  clauseStart: number,
  word: ChannelWord,
  after: string,
): boolean {
  const { text } = folded;
  const reach = Math.max(clauseStart, word.start - 80);
  const before = text.slice(reach, word.start);
  for (const match of matchesIn(before, PARTNER)) {
    const from = reach + match.index + 1;
    const between = text.slice(from, word.start);
    if (PRONOUN.test(between) || TITLE.test(between) || namesSomebody(context, folded, from, word.start))
      return true;
  }
  if (!/^(?:会晤|会见|接见|接待)/.test(text.slice(word.start, word.end))) return false;
  const object = /^[^,;:。!?、]{2,30}/.exec(after.replace(/^了/, ''))?.[0] ?? '';
  return (
    TITLE.test(object) ||
    (object !== '' && namesSomebody(context, folded, word.end, word.end + object.length))
  );
}

/** A word that starts its clause, or follows a date, and of which the clause says how or when it was. */
function takenUp(before: string, after: string): boolean {
  const subject =
    /^(?:[\s"“]|据[^,]{0,12}|双方|两国|元首|领导人|中|美|的|[0-9〇一二三四五六七八九十]{1,4}[年月日号时]|周.|星期.|今天|昨天|当天|当地|时间|北京|上午|下午|晚间?|在|于)*$/;
  if (!subject.test(before)) return false;
  return /^(?:(?:一共|总共|共|也|则|全程)?(?:历时|持续|长达|进行了|用时|是根据|由|是由|系|应约|是?[“「『]?应[^,;。]{1,12}(?:请求|要求|提议|邀请)|于|在|发生|举行|后|结束|逾|超过|近|约|达|[0-9一两半])|,|后)/.test(
    after,
  );
}
