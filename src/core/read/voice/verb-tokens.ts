import type { SpeechAct, VerbEntry } from '../../lexicon/entry.ts';
import { matchesIn } from '../../text/matches.ts';
import type { Actor } from '../actors/actor.ts';
import type { Frame } from '../actors/frame.ts';
import type { NamingContext } from '../actors/pieces.ts';
import { matchesWithin, mayStand, sought, testWithin } from '../sought/may-stand.ts';
import type { VerbToken } from './attribution.ts';
import { isChineseAct } from './chinese-acts.ts';
import { type Enclosed, enclosing } from './enclosed.ts';
import { plainVerbs } from './plain-verbs.ts';

/** Verbs that tell of the contact and not of anything said in it; the exchange itself is read elsewhere. */
const CONTACT: ReadonlySet<string> = new Set(['speak-with', 'meet', 'summon', 'sign', 'greet']);

/** Verbs whose act is one of speech, but which tell of a course that is kept: 奉行, 致力于. */
const KEEPING: ReadonlySet<string> = new Set(['remain-committed', 'attach-importance']);

/** Acts of somebody who speaks, and not only wants, likes or grants. */
const SPEAKING: ReadonlySet<SpeechAct> = new Set<SpeechAct>([
  'assert',
  'claim',
  'stress',
  'announce',
  'warn',
  'threaten',
  'accuse',
  'criticise',
  'deny',
  'reaffirm',
  'ask',
  'request',
  'demand',
  'urge',
  'propose',
  'question',
]);

/** The verbs of saying in a sentence, outside quotations, titles and brackets, in text order. */
export function verbTokens(context: NamingContext, frame: Frame, enclosed: readonly Enclosed[]): VerbToken[] {
  const tokens: VerbToken[] = [];
  for (const hit of context.hits('verb', frame.sentence)) {
    const start = frame.local(hit.start);
    const end = frame.local(hit.end);
    // 据…报道 names a source and not a speaker; the grammar of sources reads it.
    if (hit.form.includes('…') && /^(?:据|根据)/.test(frame.text.slice(start, end))) continue;
    const found =
      hit.form.includes('…') && hit.language === 'zh' && hidesOthers(frame.text, start, end, hit.entry)
        ? plainVerbs(context.lexicon, frame.text, start, end)
        : [{ start, end, entry: hit.entry }];
    for (const token of found) {
      if (CONTACT.has(token.entry.id) || marksOnly(token.entry)) continue;
      // An invitation that is accepted is an event between the two, and nothing said.
      if (frame.language === 'en' && token.entry.id === 'accept-invite') continue;
      // "a Travel Warning that": with a capital inside the sentence it is part of a name.
      if (frame.language === 'en' && token.start > 1 && isPartOfName(frame, token.start)) continue;
      if (token.entry.id === 'raise' && RAISES.test(frame.text.slice(token.start, token.start + 60)))
        continue;
      if (frame.language === 'en' && DONE.test(frame.text.slice(token.start, token.start + 100))) continue;
      if (frame.language === 'zh' && isChineseAct(frame.text, token.start)) continue;
      if (enclosing(enclosed, token.start) || enclosing(enclosed, token.end - 1)) continue;
      tokens.push(token);
    }
  }
  return tokens;
}

/** Whether a verb's form has a capital behind a word: none opens a sentence, a quotation or a point of a list there. */
function isPartOfName(frame: Frame, start: number): boolean {
  return (
    frame.isCapital(start) &&
    /[a-z] $/.test(frame.text.slice(start - 2, start)) &&
    frame.isCapital(frame.text.lastIndexOf(' ', start - 2) + 1)
  );
}

/** Somebody's text, behind which 称 says what it says: 帖文称, 声明中称. */
const DOCUMENT = sought(
  /(?:[帖贴推]文|帖子|通报|通稿|声明|公报|公告|新闻稿|社论|社评|文章|报告|简报|谈话|讲话|演讲|演说|致辞|信|函|文)中?(?=[称说](?!明))/g,
);

/** "raised tariffs": what is put up, and not brought up. */
const RAISES =
  /^rais(?:e|es|ed|ing) (?:(?!concerns?|issues?|questions?|cases?|objections?)[a-z0-9$%'’-]+ ){0,4}?(?:tariffs?|duties|dut(?:y|ies)|rates?|prices?|taxes|levies|levy|barriers)(?! (?:issue|question|concern|case|dispute))(?![a-z])/;

/** "raised its flag", "recalled its ambassador": done, and not said. */
const DONE =
  /^(?:rais(?:e|es|ed|ing) (?:its|his|her|their|the|an?) (?:flag|eyebrows?|hand|hands|glass|money|funds|capital|bar|stakes|curtain)|recall(?:s|ed|ing) (?:its|his|her|their|the|all) (?:ambassadors?|envoys?|diplomats|troops|delegation|representatives?|consuls?)|add(?:ed|s|ing) (?!that )[^,;:.“”"]{1,60} to (?:the|its|their|his|her|an?) (?:[a-z-]+ ){0,3}(?:lists?|registers?|agenda|annex|schedule|blacklist|fleet|ranks|programme|program|price|cost|bill|total|pressure|tensions?))(?![a-z])/;

/** 指 with a comma, as papers in Hong Kong and Macao write. */
const POINTS = /^指[,:“]/;

/** 甲方降了税，但指乙方…: what the same subject goes on with, before the side that it speaks of. */
const POINTS_AT_A_SIDE = /[,;](?:但|却|又|并|还|亦|也|更|则|同时)?指$/;

/** Other words and set phrases that 称 and 说 open; nobody says what follows in them. */
const NO_SAYING =
  /^(?:称(?:[为赞呼道霸职号谓作重得心颂王雄帝臣奇羡]|不上|病(?!毒|情|人|例)|孤道)|说(?:[明法]|到做|到底|三道|一套|一不二|东道|长道|黑道|千道|话算|话不算|了不?算|服(?!务|装|从|役)|谎|不清|不定|不上|不通|不准|不过去|得上|得过去|得(?:好听|轻|天花|头头|冠冕|比唱)|来说去|易行|是一|什么也|([\u3400-\u9fff]{1,2})就\1))/;

/**
 * 称 and 说 right after a speaker. The lexicon's lists keep them out of longer words by what stands before (人称), and
 * a speaker's last character may look like that (发言人称).
 */
export function sayingAfterActors(
  context: NamingContext,
  frame: Frame,
  actors: readonly Actor[],
  tokens: readonly VerbToken[],
  enclosed: readonly Enclosed[],
): VerbToken[] {
  const { text } = frame;
  const found: VerbToken[] = [];
  const documents = matchesWithin(frame, text, DOCUMENT).map((match) => ({
    end: match.index + match[0].length,
  }));
  const pointing = actors
    .filter(
      ({ start, kind }) =>
        kind === 'party' && POINTS_AT_A_SIDE.test(text.slice(Math.max(0, start - 4), start)),
    )
    .map(({ start }) => ({ end: start - 1 }));
  for (const { end } of [...actors, ...documents, ...pointing]) {
    const word = text[end] ?? '';
    if (
      (word !== '称' &&
        word !== '说' &&
        !POINTS.test(text.slice(end, end + 2)) &&
        !(word === '指' && actors.some(({ start, kind }) => start === end + 1 && kind === 'party'))) ||
      NO_SAYING.test(text.slice(end, end + 7)) ||
      enclosing(enclosed, end)
    )
      continue;
    if (tokens.some((token) => token.start <= end && end < token.end)) continue;
    const say = context.lexicon.get('verb', 'say');
    if (say !== undefined) found.push({ start: end, end: end + 1, entry: say });
  }
  return found;
}

/** 坚持“…”立场, 持…态度, "wrote “…”", 相互发出…邀请: verbs of saying only by what stands after them. */
const BY_WHAT_FOLLOWS: readonly (readonly [verb: string, pattern: RegExp])[] = [
  ['maintain', /坚持(?=“[^”]{2,40}”的?(?:立场|原则|主张|态度|底线))/g],
  [
    'describe',
    /(?<=[把将][^,;:。“”]{1,20})(?:称[作为之]{1,2}|叫[作做]|比[作成]|比喻[为成]|归结为|概括为|定性为|[斥贬誉视]为|看[作成]|说成)(?=“)/g,
  ],
  ['invite', /(?:相互|互相|互)?(?:发出|提出)(?:了)?[^,;。“]{0,6}邀请(?!函)/g],
  ['exchange-views', /交换了?(?:[^,;。的]{1,6})?(?:意见|看法)/g],
  [
    'invite',
    /(?<=(?:^|[,;。])(?:我|我们)?(?:并|还|也|已)?)请(?=[他她](?:[^,;。“”]{0,10}(?:来|访问|到访|做客|出席|参加)))/g,
  ],
  ['ask', /(?<=(?:^|[,;。])(?:我|我们)?(?:并|还|也|已)?)请(?=[他她其]|对方)(?![他她]们?(?:放心|注意))/g],
  ['respond', /(?:答复?|回答|回应)[^,;:。“”]{0,10}(?:问|询问|提问|查询|问题)时?(?:说|表示)?(?=:)/g],
  ['say', /(?:不|没有?|未|并未)排除(?=[^,;。]{2,30}(?:可能|选项))/g],
  [
    'stress',
    /(?<=(?:通报|通稿|声明|公报|新闻稿|消息稿|文告|讲话)[则也还均都]{0,2})(?:把|将)(?:重点|焦点|重心|笔墨)都?(?:放在|集中[于在]|落在|对准|花在)/g,
  ],
  [
    'respond',
    /(?<![a-z])(?:answered|replied|responded|countered|retorted) (?:with|by) [^,.;:“”"]{1,60}: ?(?=["“])/g,
  ],
  ['note', /(?<=[仅则又还并亦也只曾])指(?=“)/g],
  ['explain', /(?<=向[^,;:。“”]{1,14})说明了(?=[^,;。])/g],
  ['describe', /(?<=用[^,;:。]{2,24}来?)(?:形容|描述|评价|概括)(?=[^,;。]{2,})/g],
  ['report', /(?:报道|报导)(?=[,:])/g],
  ['say', /(?:统计|测算|估算)(?=[,称])/g],
  ['say', /持(?=[^,;。“”的]{1,14}(?:态度|立场)(?:[,:;。]|$))/g],
  ['report', /(?<=, (?:the )?[^,.;“”"]{2,50} )reported(?=[.,]| online| earlier| late| on [a-z]+day)/g],
  ['write', /(?<![a-z])(?:wrote|writes)(?=,? ?["“])/g],
  // Bare forms, which are nouns elsewhere, behind "we" or a plural.
  ['call-on', /(?<=(?:^|[^a-z])(?:we|i) (?:again |therefore |also )?)call (?:up)?on(?= )/g],
  ['urge', /(?<=(?:^|[^a-z])(?:we|i) (?:again |therefore |also |strongly )?)urge(?= )/g],
  [
    'make-clear',
    /(?<![a-z])(?<!(?:^|[^a-z])(?:it|this|that|which|what|there|fact|thing) )(?:am|is|are|was|were|has been|have been|remains?|remained) (?:also |very |quite |equally |absolutely |rather |still )?(?:clear|adamant|categorical|emphatic|unequivocal|blunt|explicit|insistent|confident|convinced|certain) that(?= )/g,
  ],
  [
    'discuss',
    /(?<![a-z])(?:talked|spoke|spoken|talking) (?:(?:mostly|mainly|largely|at length|chiefly|primarily|briefly|also|extensively|again|a lot|a good deal) ){1,2}about(?= )/g,
  ],
  [
    'think',
    /(?<=(?:^|[^a-z])(?:i|we) (?:do |still |also |honestly |really )?)(?:think|believe|guess|suspect)(?= (?:we|i|it|that|this|the|they|he|she|our|there|an?)(?![a-z]))/g,
  ],
  [
    'estimate',
    /(?<![a-z])(?:estimated|estimates|put|puts|placed|pegged|pegs|valued|values)(?= (?:the|its|their|his|her|this|that|total|annual) [^,;:.“”"]{2,60} at (?:(?:about|around|some|more than|less than|nearly|almost|up to|between|just|over|roughly|close to|only|at least) ){0,2}(?:[0-9$€£¥]|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|half) ))/g,
  ],
  ['expect', /(?<=(?:^|[^a-z])we (?:also |now |fully )?)expect(?= )/g],
  ['regret', /(?<![a-z])regrets(?= [a-z“"])|(?<=(?:^|[^a-z])we (?:deeply )?)regret(?= )/g],
  [
    'expect',
    /(?<=(?:analysts|economists|experts|officials|observers|traders|diplomats) (?:also |now )?)expect(?= )/g,
  ],
];

const SOUGHT_BY_WHAT_FOLLOWS = BY_WHAT_FOLLOWS.map(([id, pattern]) => [id, sought(pattern)] as const);

/** Words without which none of these patterns can match; they are quick to look for. */
const FOLLOWED = sought(
  /坚持“|指“|[为作做成]“|说明了|[来词”](?:形容|描述|评价|概括)|[把将](?:重|焦|笔)|报[道导]|[不没有未]排除|[答应][^,;]{0,12}[问题询]|统计|测算|估算|交换了|邀请|请[他她其对]|持[^,;。]{1,14}(?:态度|立场)|wrote|writes|ed (?:with|by) |reported|regret|expect|(?:estimate[ds]|put|puts|placed|pegged|pegs|valued|values) (?:the|its|their|his|her|this|that|total|annual) |(?:call|urge|think|believe|guess|suspect) |about |(?:clear|adamant|categorical|emphatic|unequivocal|blunt|explicit|insistent|confident|convinced|certain) that/,
);

/** Verbs that are ones of saying only by what stands after them, where the lexicon's forms found none. */
export function sayingByObject(
  context: NamingContext,
  frame: Frame,
  tokens: readonly VerbToken[],
  enclosed: readonly Enclosed[],
): VerbToken[] {
  const { text } = frame;
  if (!testWithin(frame, text, FOLLOWED)) return [];
  const found: VerbToken[] = [];
  for (const [id, pattern] of SOUGHT_BY_WHAT_FOLLOWS) {
    if (!mayStand(frame, pattern)) continue;
    const entry = context.lexicon.get('verb', id);
    if (entry === undefined) continue;
    for (const match of matchesIn(text, pattern.pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      // 据…报道 names a source.
      if (id === 'report' && OF_SOURCE.test(text.slice(Math.max(0, start - 48), start))) continue;
      // An attitude inside reported words is part of them.
      if (id === 'say' && tokens.some((one) => one.start < start)) continue;
      // 邀请 inside 相互发出访问邀请 is a part of it; what begins before stands.
      if (enclosing(enclosed, start) || tokens.some((one) => one.start <= start && start < one.end)) continue;
      found.push({ start, end, entry });
    }
  }
  return found;
}

/** Before 报道, the opening of a source: 据, 根据. */
const OF_SOURCE = /(?:^|[,;:。])(?:但|而|不过|另|此外)?(?:另?据|根据|按照|正如|如)[^,;:。]*$/;

/** Whether a hit with a gap reaches over a comma, or only tells of the contact: then verbs inside it count. */
function hidesOthers(text: string, start: number, end: number, entry: VerbEntry): boolean {
  return CONTACT.has(entry.id) || /[,;:。]/.test(text.slice(start, end));
}

/** Whether the verb can open a new voice inside somebody else's words: 表示 can, 希望 cannot. */
export function isSpeaking(entry: Pick<VerbEntry, 'act'>, verb: string): boolean {
  return SPEAKING.has(entry.act) && !KEEPING.has(verb);
}

/** Words that mark an act inside reported words and name no speaker: 有必要, 后果自负, 立即停止. */
function marksOnly(entry: VerbEntry): boolean {
  return (
    (entry.act === 'demand' && entry.takes === 'clause') ||
    (entry.act === 'threaten' && entry.takes === 'topic')
  );
}
