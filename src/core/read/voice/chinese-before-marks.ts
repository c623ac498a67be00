import type { Lexicon } from '../../lexicon/lexicon.ts';
import { matchesIn } from '../../text/matches.ts';
import type { Frame } from '../actors/frame.ts';
import { mayAnyStand, sought, soughtGroup, testWithin } from '../sought/may-stand.ts';
import type { VerbToken } from './attribution.ts';
import { type Enclosed, enclosing } from './enclosed.ts';

/** What opens the words behind a verb of saying. */
const MARK = '(?=[,:“])';

/**
 * Verbs and manners that tell of saying only where a mark opens the words right behind them (答称, 表态, 讥讽道), each
 * with the word without which it cannot stand and which is quick to look for.
 */
const BEFORE_MARK: readonly (readonly [verb: string, cue: RegExp, pattern: RegExp])[] = [
  [
    'say',
    /[称道][,:“]/,
    new RegExp(
      `(?:表态|答|回答|应|供|证|改口|坦|直|明|宣|诉|复函|来函|回信|去信|又|续|还|并|亦|也|则|谈|惊|直|高)称${MARK}|(?:嘲讽|讥讽|讽刺|附和|感叹|感慨|惊叹|赞叹|回答|回应|答复|反问|追问|质问|补充|总结|形容|评价|强调|解释|反驳|驳斥|调侃|打趣|抱怨|警告|冷笑|苦笑|笑|喊|嚷|叫|问|答|讲|骂|吼|怼)道${MARK}`,
      'g',
    ),
  ],
  // These compounds are verbs wherever they stand.
  [
    'report',
    /[传谣]/,
    /(?:传言|传闻|盛传|风传|谣传)称?(?=[,:“])|(?:传言|传闻|盛传|风传|谣传)称(?=[\u3400-\u9fff]{3})/g,
  ],
  [
    'say',
    /[答供口态函信述推谎妄]称|推说/,
    /(?:(?<!回)答|回答|供|改口|表态|复函|来函|回信|转述|推|谎|妄)称(?=[\u3400-\u9fff]{3})|(?<![\u3400-\u9fff]类)推说(?=[,:“]|[\u3400-\u9fff]{3})/g,
  ],
  [
    'state',
    /声明|言明|明言|表态|[松改]口|讳/,
    new RegExp(`(?<![的份项个则发布表签合])(?:声明|言明|明言|表态|松口|改口|直言不讳|毫不讳言)${MARK}`, 'g'),
  ],
  ['add', /补充|附和|插话/, new RegExp(`(?:补充|附和|插话)${MARK}`, 'g')],
  ['claim', /辩解|力陈|认定|供认|招认/, new RegExp(`(?:辩解|力陈|认定|供认|招认)${MARK}`, 'g')],
  [
    'point-out',
    /指[,:“]/,
    new RegExp(`(?<=(?:周[一二三四五六日]|[日天晚时中上后]|早前|日前|又|还|并|则|亦|也))指${MARK}`, 'g'),
  ],
  ['query', /问[到及]/, /(?<=记者[^,;:。]{0,6})问[到及](?=[^,;。]{3})/g],
  // “…，”某教授这样概括; 某教授这样评价：“…”.
  [
    'say',
    /这样|如此|这么/,
    /(?:这样|如此|这么)(?:概括|评价|总结|形容|描述|描绘|解读|评论|点评|回答|回应|解释|比喻|写|说|讲|归纳|定义|告诉[^,;:。“”]{1,8})(?:道|称)?(?=[,:“]|[。;]?$)/g,
  ],
  // “…，”某教授概括: right behind the words and whoever says them these nouns are verbs.
  [
    'say',
    /概括|评[价论析]|点评|解读|评估|感慨|慨叹|自嘲|戏言|[讽嘲]刺|嘲讽|回答|表态|声明|补充|断定|喊话|总结|归纳|叹|比喻|打比方/,
    /(?<=[“”],?[^,;:。“”的]{2,40})(?<![的地作出给])(?:概括|评价|评论|点评|评析|解读|评估|慨叹|自嘲|戏言|讽刺|嘲讽|回答|表态|声明|补充|断定|喊话|归纳|打比方)(?:道|称)?(?=[,;。]|$)/g,
  ],
  [
    'say',
    /慨叹|自嘲|戏言|[讽嘲]刺|嘲讽|断定|点评|评析|一语道破|坦白说?,|回答:/,
    new RegExp(
      `(?<![的地作出给篇份])(?:慨叹|自嘲|戏言|讽刺|嘲讽|断定|点评|评析|一语道破|回答(?=:))${MARK}`,
      'g',
    ),
  ],
  // Nouns elsewhere, these are verbs before a mark: 官员陈述，…; 发表评论 and 作出评价 stay nouns.
  [
    'say',
    /讥讽|狡辩|回忆|概括|评论|评价|评述|解读|直指|点明|挑明|讲述|陈述|诉说|倾诉|叫嚣|鼓吹|叹|劝诫|揭露|追忆|描绘|转告|恳求/,
    new RegExp(
      `(?<![的地作出给发表此其篇份受])(?:讥讽|狡辩|回忆|概括|评论|评价|评述|解读|直指|点明|挑明|讲述|陈述|诉说|倾诉|叫嚣|鼓吹|哀叹|劝诫|揭露|追忆|描绘|转告|恳求)${MARK}`,
      'g',
    ),
  ],
  [
    'say',
    /[诈佯谎讹讲叹忆]/,
    /(?:诈称|佯称|谎称|讲道|叹道|回忆道|起诉称|控告称|上诉称)(?=[,:“]|[\u3400-\u9fff]{3})/g,
  ],
  ['say', /答:/, /(?<![回应对作问解])答(?=:“)/g],
  ['insist', /坚持/, new RegExp(`坚持${MARK}`, 'g')],
  ['threaten', /威胁/, new RegExp(`(?<![的了]|[构形造]成|军事|安全|关税)威胁${MARK}`, 'g')],
  ['think', /确信|笃信|坚信/, new RegExp(`(?:确信|笃信)${MARK}`, 'g')],
  ['acknowledge', /讳言|不否认/, new RegExp(`(?:不讳言|并?不否认)${MARK}`, 'g')],
  ['express-concern', /忧/, new RegExp(`(?:忧虑|忧心)${MARK}`, 'g')],
  ['advocate', /力主/, /力主(?=[,:“]|[\u3400-\u9fff]{3})/g],
  ['clarify', /辟谣/, new RegExp(`(?:辟谣)${MARK}`, 'g')],
  ['refute', /呛|反击/, new RegExp(`(?:反呛|回呛|呛声|反击)${MARK}`, 'g')],
  ['call-on', /喊话|高呼|疾呼|叮嘱|请愿/, new RegExp(`(?:喊话|高呼|疾呼|叮嘱|请愿)${MARK}`, 'g')],
  ['complain', /抱怨|投诉|申诉|诉苦/, new RegExp(`(?:抱怨|投诉|申诉|诉苦)${MARK}`, 'g')],
  ['brief', /汇报|通报/, new RegExp(`(?<!相关|有关|工作)(?:汇报|通报)${MARK}`, 'g')],
  [
    'demand',
    /要求,/,
    /(?<=(?:周[一二三四五六日]|[日天晚时中上后次]|明确|强烈|公开|郑重|正式|再度|一再|同时|还|也|并|则))要求(?=,[^,;。]{4})/g,
  ],
];

const SOUGHT_BEFORE_MARK = BEFORE_MARK.map(([verb, cue, pattern]) => [verb, sought(cue), pattern] as const);
const ANY_BEFORE_MARK = soughtGroup(...SOUGHT_BEFORE_MARK.map(([, cue]) => cue));

/**
 * Chinese verbs of saying that the lexicon leaves out because elsewhere they are nouns or acts. One that holds a token
 * of the lexicon (称 in 供称) takes its place.
 */
export function beforeMarks(
  lexicon: Lexicon,
  frame: Frame,
  tokens: readonly VerbToken[],
  enclosed: readonly Enclosed[],
): VerbToken[] {
  const { text } = frame;
  const found: VerbToken[] = [];
  if (!mayAnyStand(frame, ANY_BEFORE_MARK)) return found;
  for (const [id, cue, pattern] of SOUGHT_BEFORE_MARK) {
    if (!testWithin(frame, text, cue)) continue;
    const entry = lexicon.get('verb', id);
    if (entry === undefined) continue;
    for (const match of matchesIn(text, pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      const cuts = (one: VerbToken): boolean =>
        one.start < end && start < one.end && !(start <= one.start && one.end <= end);
      if (enclosing(enclosed, start) || tokens.some(cuts)) continue;
      if (found.some((one) => one.start < end && start < one.end)) continue;
      found.push({ start, end, entry });
    }
  }
  return found;
}

/** The end of a manner of saying: 开玩笑, 在信中, 痛心地, 作证. */
const MANNER =
  /(?:[^的目]地|[着话言信函笑讽和括喻例证口复答充结纳怨气声词文电照]|比方|汇报|留言|致辞|演讲|辩解|表态|提示|书面|抱怨|直接)$/;

/** What ends like a manner and makes another subject or no saying at all. */
const NO_MANNER = /^(?:的|等|方|团|夫|与|和|同|一方)|可以|应该|应当|来$|也就是|换句话|换言之|据$/;

/** Whether a stretch between somebody and 说 or 称 is only how it is said: 拉森开玩笑说, 拉森在会上作证称. */
export function isManner(stretch: string, text: string, verb: VerbToken): boolean {
  const saying = SAYING.exec(text.slice(verb.start, verb.end));
  if (verb.entry.id !== 'say' || saying === null || !/[,:“。]|^$/.test(text[verb.end] ?? '')) return false;
  const manner = stretch + text.slice(verb.start, verb.start + saying.index);
  if (manner.length > 12 || manner.length < 2) return false;
  return /^[\u3400-\u9fff]+$/.test(manner) && MANNER.test(manner) && !NO_MANNER.test(manner);
}

const SAYING = /(?:说道?|称|道)$/;
