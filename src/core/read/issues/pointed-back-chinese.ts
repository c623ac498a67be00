import { headLength } from '../../text/bisect.ts';
import type { Sentence } from '../../text/layout.ts';
import { matchesIn } from '../../text/matches.ts';
import type { ReadingContext } from '../context.ts';
import { CONTINUED, type Continued } from './continued-chinese.ts';
import { isAboutTrade } from './subject-matter.ts';
import { lastVisitorBefore } from './visitors.ts';

/** Words that point at something named before by its kind, and the issues that a thing of that kind may be of. */
type Pointer = Continued;

const THIS = '(?:该项?|这[一项份个套笔条起桩]?|上述|此项?|有关|那[项份个条])';
const kind = (nouns: string, issues: string): Pointer => ({
  words: new RegExp(`${THIS}(?:新的?|临时)?(?:${nouns})`),
  issues: issues.split(' '),
});

/** A ban, a permit, a fee, a case, a mechanism: nouns that need what they are of. Chinese. */
const POINTERS: readonly Pointer[] = [
  kind('禁令|禁运令?', 'food-safety-barriers export-controls investment-restrictions visas sanctions'),
  kind('管制|管控|管制令|许可制度?', 'export-controls'),
  kind('许可证?|配额证', 'licences'),
  kind('税款?|税令|税率|征税(?:决定|措施)?|关税令', 'tariffs'),
  kind('机制|工作组|平台|渠道|热线|专线', 'dialogue-mechanism'),
  kind('收费|费用|费率', 'port-fees'),
  kind('收购案?|并购案?|交易审查|投资案', 'investment-restrictions'),
  kind('采购|订单|大单', 'agricultural-purchases aircraft-purchases energy-purchases'),
  kind('反倾销案|双反案|调查案', 'trade-remedies'),
  kind('休战|停火|休兵', 'tariff-truce'),
  kind('制裁|冻结令', 'sanctions'),
  kind('撞船|碰撞|对峙', 'maritime-security'),
  kind('航线|停飞令', 'air-links'),
  kind('间谍案|窃密案', 'espionage-interference'),
  {
    words: /(?:经|本次|此次|该|期终|日落)?复审(?:期间)?|(?:初步|最终)裁定|本部裁定|裁定认为/,
    issues: ['trade-remedies'],
  },
  { words: /(?:此|该|这起?|两)案(?!例|情|头|件记)|这起案件|案中两?人/, issues: ['detained-citizens'] },
];

/** What is one of trade only in a text about trade. */
const IN_TRADE: ReadonlySet<string> = new Set([
  'trade-deal',
  'agreement-implementation',
  'tariff-truce',
  'next-round',
]);

/** One of these stands in every sentence that points back. */
const SIGN = /[该这此那]|上述|有关|两案|案中|复审|裁定/;
/** One of these stands in every sentence that goes on with a short noun. */
const SHORT =
  /[费征]|数据|配额|限制|班次|时刻|共识|会议|会谈|磋商|谈判|对话|[联混]委会|屠宰|肉厂|养殖|验|检|开箱|退运|超标|解禁|禁令|注册|准入|输入|放行|通关|清关|减免|泊|挂靠|免收|[少多][收付]|打折|管[制控]|申请|批|证|捕|入渔|网|出海|渔|名额|签|健康|状况|释|回家|家属|律师|庭|受审|放[回人]|解冻|[列除]名|第.{1,3}条|附件|条款|船台|单|期|延长|裁|诉|承诺|倾销|交割|收购|交易|最终用|准|贴息|立案|调查|那|[船人]员|采购|禁令|馆|船|港|任务|口岸|涉案|案件|项|目标|执行/;

/** Who goes with somebody on a visit, and what the visit is called in short. */
const TRAVEL =
  /随同(?:前往|出访|访问)|随行|陪同(?:前往|出访)|一同前往|(?:与|随)[HN他她][^,;。]{0,6}?同行|将同行|专机|(?:^|[,;。])代表团[^,;。]{0,6}?(?:到访|抵达|前往|转往|飞往|启程)|(?:此|这)(?:次|趟|番)?(?:访问|出访|行程|之行)|这趟(?:行程|访问)|访问期间/;

/** Words for what a text names by a construction more often than by a set term. Folding keeps every place. */
const BY_CONSTRUCTION: readonly (readonly [string, RegExp])[] = [
  [
    'food-safety-barriers',
    /(?:暂停|停止|禁止|限制)[^,，;；。]{0,14}?进口(?!商)|(?:进口|输入|入境|检疫|肉|水产品?|海鲜|三文鱼|农产品|乳制品|水果)的?(?:进口)?禁令/g,
  ],
  ['detained-citizens', /被(?:捕|拘|扣|押|关押|羁押|判|带走)|在押/g],
  [
    'port-fees',
    /(?:船|货轮|油轮|邮轮|渡轮)[^,，;；。]{0,16}?(?:收取|征收|加收|课征|收)[^,，;；。]{0,16}?费|(?:收取|征收|加收|课征)[^,，;；。]{0,16}?(?:船|货轮|油轮|港口?|泊位|停靠|吨位)[^,，;；。]{0,6}?费/g,
  ],
  [
    'entity-list',
    /(?:企业|公司|企|厂|实体|机构)[^,，;；。]{0,6}?(?:列入|放进|拉入|移出|加入|塞进)[^,，;；。]{0,6}?(?:清单|名单)/g,
  ],
  ['trade-deal', /达成[^,，;；。]{0,12}?(?:共识|谅解|协议|安排)|协议|协定|备忘录|议定书/g],
  [
    'next-round',
    /(?:将|定于|拟|同意|商定|约定|计划|下个?月|下周|明年)(?:(?!元首|领导人|首脑|总统|外长)[^;；。]){0,30}?(?:举行|召开)(?:(?!元首|领导人|首脑|总统|外长)[^,，;；。]){0,16}?(?:会议|磋商|会谈|谈判|对话)/g,
  ],
  ['tariffs', /加征[^,，;；。]{0,12}?税|加税/g],
];

type Places = ReadonlyMap<string, readonly number[]>;
const known = new WeakMap<ReadingContext, Places>();

/** Where a text names issues by a construction, whole. */
function placesIn(context: ReadingContext): Places {
  let places = known.get(context);
  if (places === undefined) {
    const found = new Map<string, number[]>();
    const whole = context.folded({ start: 0, end: context.text.content.length });
    for (const [issue, words] of BY_CONSTRUCTION)
      found.set(
        issue,
        [...matchesIn(whole, words)].map((match) => match.index + match[0].length),
      );
    places = found;
    known.set(context, places);
  }
  return places;
}

/** Where the sentences that were read so far name each issue last. */
interface Read {
  sentences: number;
  readonly last: Map<string, number[]>;
}

const readSoFar = new WeakMap<ReadingContext, Read>();

/** What the sentences before a place name, each read once and in text order. */
function namedBefore(context: ReadingContext, start: number, namingsOf: NamingsOf): Places {
  let read = readSoFar.get(context);
  if (read === undefined) {
    read = { sentences: 0, last: new Map() };
    readSoFar.set(context, read);
  }
  for (
    let sentence = context.sentences[read.sentences];
    sentence !== undefined && sentence.end <= start;
    sentence = context.sentences[read.sentences]
  ) {
    // Reading it asks for the ones before it, and those are read already.
    for (const { issue, end } of namingsOf(sentence)) {
      const ends = read.last.get(issue);
      if (ends === undefined) read.last.set(issue, [end]);
      else ends.push(end);
    }
    read.sentences += 1;
  }
  return read.last;
}

type NamingsOf = (sentence: Sentence) => readonly { readonly issue: string; readonly end: number }[];

/** What a sentence points back at, in its shape. */
export interface PointedBack {
  readonly start: number;
  readonly end: number;
  readonly issue: string;
}

/**
 * What a Chinese sentence points back at by its kind (这项禁令, 上述许可, 该机制): the issue of that kind that the text
 * named last before it.
 * @param isFound whether the sentence has words of the issue already
 * @param namingsOf what an earlier sentence names
 */
export function pointedBackIn(
  context: ReadingContext,
  { start, language }: Sentence,
  shape: string,
  isFound: (issue: string) => boolean,
  namingsOf: NamingsOf,
): readonly PointedBack[] {
  if (language !== 'zh') return [];
  const back: PointedBack[] = [];
  const travel = TRAVEL.exec(shape);
  if (
    travel !== null &&
    !isFound('leader-visits') &&
    (!isFound('high-level-contacts') || /[这此](?:次|趟)?(?:访问|出访)/.test(travel[0])) &&
    lastVisitorBefore(context, start) === 'leaders'
  )
    back.push({ start: travel.index, end: travel.index + travel[0].length, issue: 'leader-visits' });
  const pointers = [...(SIGN.test(shape) ? POINTERS : []), ...(SHORT.test(shape) ? CONTINUED : [])];
  for (const { words, issues, means } of pointers) {
    const match = words.exec(shape);
    if (
      match === null ||
      (means === undefined ? issues : [means]).some(
        (one) => isFound(one) || back.some(({ issue }) => issue === one),
      )
    )
      continue;
    const issue = lastNamed([placesIn(context), namedBefore(context, start, namingsOf)], issues, start);
    const named = issue === null ? null : (means ?? issue);
    if (named !== null && (!IN_TRADE.has(named) || isAboutTrade(context)))
      back.push({ start: match.index, end: match.index + match[0].length, issue: named });
  }
  return back;
}

function lastNamed(places: readonly Places[], issues: readonly string[], before: number): string | null {
  let last: string | null = null;
  let at = -1;
  for (const issue of issues)
    for (const named of places) {
      const ends = named.get(issue) ?? [];
      const end = ends[headLength(ends, (one) => one <= before) - 1];
      if (end !== undefined && end > at) {
        at = end;
        last = issue;
      }
    }
  return last;
}

const remedies = new WeakMap<ReadingContext, boolean>();

/**
 * Whether the duties of a Chinese text are those against dumping or subsidies alone, so that 税率 in it is theirs: it
 * names them and no tariff.
 */
export function isOnlyOfRemedies(context: ReadingContext): boolean {
  let answer = remedies.get(context);
  if (answer === undefined) {
    const whole = context.folded({ start: 0, end: context.text.content.length });
    answer = /反倾销|反补贴/.test(whole) && !/关税|加征|加税/.test(whole);
    remedies.set(context, answer);
  }
  return answer;
}
