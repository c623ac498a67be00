import { mayStand, type Sought, sought, testWithin } from '../sought/may-stand.ts';
import { type Actor, actor } from './actor.ts';
import type { Frame } from './frame.ts';
import type { Piece } from './pieces.ts';
import { partyOf } from './titled.ts';

/** What people without a name do before their words. Folded. */
const SAYS =
  '(?:说|称|表示|认为|指出|透露|告诉|强调|形容|抱怨|坦言|直言|坦承|承认|质疑|担心|担忧|补充|警告|证实|披露|估计|估算|预计|预测|预料|判断|分析|解释|介绍|相信|猜测|推测|批评|指责|呼吁|提醒|回忆|感叹|感慨|反问|断言|坚称|否认|反驳|主张|建议|希望|期待|概括|评价|写道|谈到|提到|回应|回答|调侃|诉苦|重申|声称|转述|描述|敦促|要求)';

/** What people without a name are the subject of: a verb of saying, adverbials before one, or a view that is theirs. */
const FOLLOWS = `(?=们?(?:${SAYS}|看来|眼[中里]|之见|的(?:话|说法|看法|判断)|所[言说讲述料称]|:“|[在于向对就则也还都又亦却仍曾已均并更昨今当周上本早近日随此其0-9普私公多一接受针发撰书告事会][^,;:。“”的]{0,22}?${SAYS}))`;

/** Nouns for people without a name, and what the id calls them. Folded. */
const CHINESE: readonly (readonly [noun: RegExp, what: string])[] = [
  [/(?:知情人士|知情者|知情人)/g, 'knowledgeable'],
  [
    new RegExp(
      `(?<=(?:熟悉|了解|知悉|知晓|通晓|知道)[^,;:。“”]{1,12}的[\\u3400-\\u9fff]{0,3})人士?(?:(?=[指,]|报[道导]|的(?!是))|${FOLLOWS})`,
      'g',
    ),
    'knowledgeable',
  ],
  [/(?:消息人士|消息来源|消息源)/g, 'source'],
  [/(?:官员|高官)/g, 'official'],
  [/外交官/g, 'diplomat'],
  [/谈判(?:代表|人员)(?!团)/g, 'negotiator'],
  // 甲方一名代表: one of those who talk.
  [new RegExp(`(?<=(?:方|团|国|团队)?[一两三数多][名位])代表${FOLLOWS}`, 'g'), 'negotiator'],
  [new RegExp(`(?<=接近[^,;:。“”]{1,14}的)人士${FOLLOWS}`, 'g'), 'source'],
  [
    new RegExp(
      `(?:负责人|工作人员|代表)(?<=(?:[一两三数多][名位]|某)[\\u3400-\\u9fff]{2,18})(?:(?=[^,;:。]{0,12}${SAYS})|${FOLLOWS})`,
      'g',
    ),
    'source',
  ],
  [new RegExp(`高管${FOLLOWS}`, 'g'), 'executive'],
  [
    // 一家企业的负责人: whoever runs a firm that is not named.
    /(?<=(?:一家|某家?|当地|几家|两家|多家)[^,;:。“”]{0,16}(?:企业|公司|集团|工厂|厂|商|行|店|农场|渔场|船队))的?(?:负责人|高管|管理层|总裁|总经理|经理|董事长|老板|创始人|掌门人|主管)(?![\u3400-\u9fff]{1,4}·)/g,
    'executive',
  ],
  [
    new RegExp(
      `(?<=[一两二三四五几多]{1,2}[名位][\\u3400-\\u9fff]{0,14}?)(?:企业家|教授|研究员|与会者|当事人|助手|幕僚|顾问|司机|经理|主管|厂长|厂主|老板|军官|将领|警官|志愿者|目击者|代表|大使|公使|参赞)(?:(?=[^,;:。]{0,10}${SAYS})|${FOLLOWS})`,
      'g',
    ),
    'source',
  ],
  [/(?:分析人士|分析师|观察人士|观察家)/g, 'analysts'],
  [
    new RegExp(
      `(?<=[名位些多有][^,.;:、。“”]{0,24})(?:内部人士|业内人士|圈内人|人士|消息灵通者)(?:(?=的?(?:话|说法|消息|分析|观点)|[说称,]|指[,称责]|表示|透露|指出|认为|披露|告诉|证实|承认|警告|强调|估计|解释|补充|担心|坦言|直言|介绍|报道|报导|形容|描述|抱怨|判断|预计|预测|预料|相信|猜测|推测|质疑|担忧|感叹|回忆|坦承|否认|概括|评价|提醒|批评|希望|私下|昨|今|当|近日|日前|向|对|则|也|还)|${FOLLOWS})`,
      'g',
    ),
    'source',
  ],
  [new RegExp(`(?:专家|学者)(?:(?=们|普遍|大多|多数|警告|预测|提醒|质疑)|${FOLLOWS})`, 'g'), 'experts'],
  [
    /(?:媒体|外媒|舆论)(?=普遍|则|也|还|都|此前|认为|称|说[^明不]|散布|炒作|渲染|声称|宣称|传言|传闻|猜测|推测|曾|纷纷|放风|报道|指出|分析|援引|披露|爆料|将|(?:[0-9]{1,2}日|当[天日]|同[一]?[天日]|近日|日前)(?:播出|刊文|发文|援引|报道|报导|称|说[^明不]))/g,
    'media',
  ],
  [new RegExp(`(?:其中|(?<=^|[,;。])另)[一两](?:人|名|位)(?=则?(?:又|还|也)?${SAYS})`, 'g'), 'source'],
  [
    /(?:高层|官方|外交|军方|党内|权威|业内|市场|司法|情报|安全|经贸|金融界|企业界|外交界)人士(?=们?(?:则|也|还|昨|今|日前|近日|私下|的话|的?说法|[说称,]|表示|透露|指出|认为|披露|告诉|证实|承认|强调|分析|担忧|担心|抱怨|质疑|警告|预计|预测|判断|相信|猜测))/g,
    'source',
  ],
  [/记者(?=们?(?:则|又|还|也|就此|随即|现场|当场)*(?:问|提问|追问|询问))/g, 'reporter'],
  [
    /(?:外电|外国媒体|境外媒体|海外媒体|多家媒体|有媒体|国际媒体)(?=[^,;:。]{0,4}(?:报道|报导|称|说|指出|披露|援引|引述|传))/g,
    'media',
  ],
  // 乙媒, with the country in one character; 外媒 and 媒体 in 据外媒报道.
  [/媒(?!体|介|妁|人)/g, 'media'],
  [/(?:媒体|外媒|[港台]媒)(?<=(?:据|正如|如|按照)[^,;:。“”]{0,12})/g, 'media'],
];

const ENGLISH: readonly (readonly [noun: RegExp, what: string])[] = [
  [
    /(?:people|persons?|sources?|individuals) (?:who (?:are|were|is|was) )?(?:familiar with|briefed on|with (?:direct |first-hand |firsthand |detailed )?knowledge of)(?: the)? [a-z]+/g,
    'knowledgeable',
  ],
  [/(?:sources?|people|person|officials?) close to (?:the )?[a-z]+/g, 'source'],
  [
    /(?:officials|official(?! (?:statement|readout|account|announcement|visit|document|figures|data|letter|note|request|talks|protest|reaction|response|confirmation|comment|website|said to be))|aides?)(?![a-z-])/g,
    'official',
  ],
  [/(?:sources?|insiders?)(?= (?:said|say|says|told|close)(?![a-z]))/g, 'source'],
  [/diplomats?(?![a-z])/g, 'diplomat'],
  [
    /(?:(?:state|official|state-run|local) )?(?:media(?: outlets)?|newspapers|broadcasters|press reports)(?: in [a-z]+)?(?= (?:also |have |had )?(?:say|said|report|reported|hailed|praised|warned|criticised|criticized|accused|blamed|claim|claimed|quoted|suggest|suggested|speculated?|called|call|described?|carried)(?![a-z])|, (?:citing|quoting) )/g,
    'media',
  ],
  [/(?:analysts?|observers|commentators)(?![a-z])/g, 'analysts'],
  [/experts(?![a-z])/g, 'experts'],
  [/economists(?![a-z])/g, 'economists'],
  [/(?:scholars|academics)(?![a-z])/g, 'scholars'],
  [/(?:critics|commenters)(?![a-z])/g, 'critics'],
  [/lawmakers(?![a-z])/g, 'lawmakers'],
  [/residents(?![a-z])/g, 'residents'],
];

const NOUNS = { zh: looked(CHINESE), en: looked(ENGLISH) };

/** Nouns that are looked for with all other patterns. */
function looked(
  nouns: readonly (readonly [noun: RegExp, what: string])[],
): readonly (readonly [noun: Sought, what: string])[] {
  return nouns.map(([noun, what]) => [sought(noun), what]);
}

/** "who asked not to be named": why a name is withheld, right behind the noun. */
const UNNAMED =
  /^ (?:who|speaking|on condition)(?: (?:who|asked|declined|requested|wished|wanted|refused|spoke|speaking|was|were|is|are|not|to|be|being|for|his|her|their|name|on|the|condition|of|anonymity|anonymously|further|because|authori[sz]ed|speak|publicly|comment)){2,12}?(?: (?:named|identified|anonymity|anonymously|publicly))(?= [a-z])/;

/** Several of a kind, of whose country nothing is told: "officials on both sides". */
const SEVERAL = /^(?:officials|diplomats)$/;

/** Words without which none of these nouns can stand; they are quick to look for. */
const SOMEBODY_ZH = sought(
  /知情|的人|记者|其中|另|经理|主管|[工人船]员|[渔农牧]民|农户|[口易造应]商|厂[长主]|老板|军官|将领|警官|者|大使|公使|参赞|律师|商人|企业|投资|交易|船|教授|研究|经济学|议员|居民|与会|当事|助手|幕僚|顾问|司机|店主|负责人|高管|人员|人士|圈内人|代表|消息|官|外电|谈判|分析|观察|专家|学者|媒|舆论/,
);
const SOMEBODY_EN = sought(
  /media|newspapers|broadcasters|press reports|familiar|briefed|knowledge|close|offic|aide|source|insider|diplomat|analyst|observer|commentator|expert|economist|scholar|critic/,
);

/** Words before the noun that belong to it. */
const CHINESE_LEAD =
  /(?:(?:另|还|又)?(?:有|[一两二三四五数多几]{1,2}[名位]|某[名位]?|一些|部分|若干|不少|许多|众多|大批|多数|大多数|个别|数十名|几十名)|(?:不愿|不便|拒绝|要求|请求|接近|熟悉|了解|参与|知悉|直接参与|负责|亲历|出席|参加|来自)[^,.;:、。“”]{1,16}的|匿名的?|[不未]具名的?|未透露姓名的?|高级|资深|相关|有关|在任|老|前|退休|女|男|知名|著名|独立|当地|西方|外国|多国)+$/;
const ENGLISH_LEAD =
  /(?:^|[^a-z])((?:(?:an?|the|one|two|three|some|several|many|unnamed|unidentified|anonymous|senior|top|other|former|government|administration|current|trade|defense|defence) ){1,4})$/;

/** People without a name: what they are, whose they are, and where they stand. A person of known name comes first. */
export function anonymousActors(frame: Frame, pieces: readonly Piece[]): Actor[] {
  const { text } = frame;
  const isChinese = frame.language === 'zh';
  if (!testWithin(frame, text, isChinese ? SOMEBODY_ZH : SOMEBODY_EN)) return [];
  const found: Actor[] = [];
  for (const [one, what] of isChinese ? NOUNS.zh : NOUNS.en) {
    if (!mayStand(frame, one)) continue;
    const noun = one.pattern;
    noun.lastIndex = 0;
    for (let match = noun.exec(text); match !== null; match = noun.exec(text)) {
      const headStart = match.index;
      const withheld = isChinese ? '' : (UNNAMED.exec(text.slice(headStart + match[0].length))?.[0] ?? '');
      const end = headStart + match[0].length + withheld.length;
      if (!isChinese && headStart > 0 && /[a-z-]/.test(text[headStart - 1] ?? '')) continue;
      const last = pieces.findLast(
        (p) =>
          (p.hit.kind === 'party' || p.hit.kind === 'organisation' || p.hit.kind === 'place') &&
          p.end <= headStart &&
          isOwner(text.slice(p.end, headStart), isChinese),
      );
      // The seat of a government is a place too; its officials are of the state.
      const owner =
        pieces.find((p) => p.end === last?.end && p.start === last.start && partyOf(p) !== null) ?? last;
      if (match[0] === '媒' && owner?.end !== headStart) continue;
      const from = owner?.start ?? headStart;
      const lead = isChinese
        ? CHINESE_LEAD.exec(text.slice(Math.max(0, from - 24), from))?.[0]
        : ENGLISH_LEAD.exec(text.slice(Math.max(0, from - 40), from))?.[1];
      // 接近甲方代表团的人士: near to it, and not of it.
      const isNear =
        owner !== undefined && isChinese && /接近[^,;:。“”]{0,6}$/.test(text.slice(0, owner.start));
      const party = owner && !isNear ? partyOf(owner) : null;
      const body = isChinese && lead !== undefined ? bodyBefore(text, pieces, from - lead.length) : 0;
      found.push(
        actor({
          kind: 'anonymous',
          id: `anon:${party ? `${party.toLowerCase()}_` : ''}${party === null && SEVERAL.test(match[0]) ? `${what}s` : what}`,
          start:
            what === 'executive'
              ? clauseStart(text, headStart)
              : Math.min(from - (lead?.length ?? 0) - body, isChinese ? countedFrom(text, headStart) : from),
          end,
          headStart,
          headEnd: end,
          party,
        }),
      );
    }
  }
  return found;
}

/** How many there are, up to the noun, with what describes them: 两名驻某地的, 一名听取了汇报的. */
const COUNTED = /(?:[一两二三四五六七八九十几数多]{1,2}|某)[名位][^,;:。“”名位说称]{0,24}$/;

/** Where the words of a counted noun begin that stands at `headStart`; there where none is counted. */
function countedFrom(text: string, headStart: number): number {
  const from = Math.max(0, headStart - 30);
  const match = COUNTED.exec(text.slice(from, headStart));
  return match === null ? headStart : from + match.index;
}

/** Where the clause begins in which somebody stands. */
function clauseStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && !',.;:。!?“”'.includes(text.charAt(start - 1))) start -= 1;
  // 在一家厂商的经理看来: the preposition is no part of who it is.
  return start + (/^(?:据|[在用](?=[一某两几多]))/.exec(text.slice(start, at))?.[0].length ?? 0);
}

/** A body at the start of a clause, before how many of its people are meant: 内务部一名官员. */
const BODY =
  /(?:^|[,;:。])([\u3400-\u9fff]{1,9}(?:部|局|署|厅|委员会|办公室|府|使馆|司令部|公司|银行|协会|集团))$/;

/** How long the name of such a body is that ends at `end`; none where a name of the lexicon is a part of it. */
function bodyBefore(text: string, pieces: readonly Piece[], end: number): number {
  const length = BODY.exec(text.slice(0, end))?.[1]?.length ?? 0;
  return pieces.some((one) => one.end > end - length && one.start < end) ? 0 : length;
}

/** A body of a state and how many of its people are meant: 政府一名不愿具名的. */
const CHINESE_BETWEEN =
  /^(?:政府|当局|官方|方面|驻[^,;:。“”驻]{1,10}?(?:使馆|总领馆)|(?:外交|国防|财政|商务|贸易|经济)部)|[一两数多][名位]|不愿(?:具名|透露姓名|公开身份)的?|匿名的?|不具名的?|高级|资深|相关|有关/g;

function isOwner(between: string, isChinese: boolean): boolean {
  return isChinese
    ? !/[,.;:、。引述援称说]/.test(between) && between.replace(CHINESE_BETWEEN, '').length <= 4
    : /^(?:'s)? (?:(?:senior|top|government|administration|trade) )?$/.test(between);
}
