import { matchesIn } from '../../../../text/matches.ts';
import type { Length, Operator, Piece, Time } from '../time.ts';
import { partsOf } from './lengths.ts';

const AFTER = /^(?<word>之后|以后|过后|后(?!天|者|续|果|方|期|来|备|台|勤))/;
const BEFORE = /^(?:就|还)?(?<word>之前|以前|前(?!夕|者|提(?![交出供升名])|景|往|来|任|线|沿|方|后))/;
const WITHIN = /^(?<word>之内|以内|内(?!容|部|外|政|阁|地|需|部|涵))/;
const SINCE = /^(?:以来|来(?!自|说|访|电|华))/;
const LEAD =
  /(?<word>最近|过去|近|未来|今后|接下来|此后|之后|此前|往后|再过|(?<!最|目|之|以|此|提)前|(?<!最|之|以|此|然|今)后)(?:的|这)?$/;
/** Nouns and verbs that name an event when they stand right before an offset. */
const EVENT_WORD =
  '通话|通电话|会谈|会晤|会见|会面|访问|到访|来访|峰会|磋商|谈判|对话|协议|声明|公报|共识|发布|发表|签署|签订|生效|达成|宣布|公布|公告|实施|施行|执行|选举|大选|就职|上任|上台|开始|开幕|闭幕|启动|结束|举行|召开|抵达|离开|回国|停火|爆发|发生|通报|表态|讲话|决定|出台|投票|表决|批准|到期';
const EVENT = new RegExp(
  `(?<words>[^,。;:!?、“”"()\\s]{0,22}?(?:${EVENT_WORD}))(?:仅|才|约|大约|不到|的|之?日起)*$`,
);
/** What opens a clause before the words of an event and is no part of them. */
const OPENING =
  /^.*(?:(?<!存)在(?!职)|就在|发生在|于|自从?|距离?|仍|仅|曾|又|还|称|说|表示|指出|是|当|等到|了)/;
const CONTACT = '通话|会谈|会晤|会见|会面|访问|峰会|磋商|谈判';
/** Who meets, or on what: before it stand the names of the two and of the place. */
const LEVEL = '经贸|贸易|元首|首脑|领导人|外长|防长|高层|高级别|团队|代表团|战略|军事|视频';
const BEFORE_EVENT = new RegExp(
  `(?<event>(?:(?<![员协商议学社大委国年全峰晚宴博展运代])会(?=[前后])|[一-龥]{0,7}?(?:${LEVEL})(?:高层|高级别)?(?:${CONTACT})|[一-龥]{0,4}?(?:${CONTACT}|协议(?:发布|签署|达成|生效)|声明(?:发布|发表))|(?<!未)(?:宣誓就职|就职|上任|大选|选举|投票|到期|开幕|闭幕)(?=[之以]?[前后][一二两三四五六七八九十0-9数几当不夕次第]))(?:举行|结束|开始)?)(?:的)?(?<word>前|之前|以前|后|之后|以后|以来)(?<tail>一天|一日|一周|当天|当晚|一晚|夕|数小时|几小时|几个小时|数天|几天|不久|数日|几日|次日|第二天|[0-9一二两三四五六七八九十]{1,3}(?:天|日|周|个月|个?小时))?(?!提|景|往)`,
  'g',
);

/** The middle of that pattern, which no match is without: from there a look costs far less than from any character. */
const EVENT_SIGN =
  /(?:会[谈晤见面]?|通话|访问|磋商|谈判|发布|签署|达成|生效|发表|就职|上任|选举?|投票|到期|开幕|闭幕)(?:举行|结束|开始)?的?[之以]?[前后来]/;

/** 三天后, 两年前, 24小时内, 最近三个月, 未来两周, 协议发布24小时后: a length with the word that counts it. */
export function withOffset(piece: Piece, folded: string, from: number): Piece {
  const { time } = piece;
  if (time.kind !== 'length') return piece;
  const tail = folded.slice(piece.end, piece.end + 4);
  const head = folded.slice(Math.max(from, piece.start - 30), piece.start);
  const after = AFTER.exec(tail);
  const before = BEFORE.exec(tail);
  const within = WITHIN.exec(tail);
  const match = after ?? before ?? within;
  if (match !== null) {
    const end = piece.end + match[0].length;
    const event = eventBefore(head, piece.start);
    if (event !== null) {
      const relation = before === null ? 'after' : 'before';
      const operator = operatorOf(time, within !== null, before !== null, head);
      return {
        start: event.start,
        end,
        time: { kind: 'event', relation, length: time, operator, event },
      };
    }
    if (within !== null) return ahead(piece, head, end, time);
    const today = before === null ? null : /^的?(?:今天|今日)/.exec(folded.slice(end));
    if (today !== null) {
      const from = { kind: 'days', by: 0, from: 'speech' } as const;
      return {
        start: piece.start,
        end: end + today[0].length,
        time: { kind: 'shifted', length: time, sign: -1, from },
      };
    }
    const sign = before === null ? 1 : -1;
    const told = before === null && !/(?:再|今|从现在起?)$/.test(head);
    return {
      start: piece.start,
      end,
      time: { kind: 'shifted', length: time, sign, from: told ? 'context' : 'speech' },
    };
  }
  const follows = /(?<word>之后|以后|此后|后)(?:的)?$/.exec(head);
  const past =
    follows === null ? null : eventBefore(head.slice(0, follows.index), piece.start - follows[0].length);
  if (past !== null) {
    const operator = operatorOf(time, false, true, head);
    return {
      start: past.start,
      end: piece.end,
      time: { kind: 'event', relation: 'after', length: time, operator, event: past },
    };
  }
  const since = SINCE.exec(tail);
  const lead = LEAD.exec(head);
  if (lead === null && since === null) return piece;
  const word = lead?.groups?.word ?? '';
  // 持续了近三个月, 近两个小时: 近 says about how long it lasted.
  if (word === '近' && since === null && isHowLong(time, head.slice(0, lead?.index))) return piece;
  const isPast = since !== null || /^(?:最近|过去|近|前|此前)$/.test(word);
  const made: Time = { kind: 'window', length: time, sign: isPast ? -1 : 1, from: 'speech', within: false };
  return {
    start: piece.start - (lead?.[0].length ?? 0),
    end: piece.end + (since?.[0].length ?? 0),
    time: made,
  };
}

function isHowLong({ parts }: Length, before: string): boolean {
  return (
    parts.some(({ unit }) => unit === 'hour' || unit === 'minute') ||
    /(?:[了续时期过花用等达通隔]|长达|已有)$/.test(before)
  );
}

function ahead(piece: Piece, head: string, end: number, length: Length): Piece {
  const lead = /(?:未来|今后|接下来|此后|过去|最近)(?:的)?$/.exec(head);
  const sign = lead !== null && /过去|最近/.test(lead[0]) ? -1 : 1;
  return {
    start: piece.start - (lead?.[0].length ?? 0),
    end,
    time: { kind: 'window', length, sign, from: 'speech', within: true },
  };
}

/** 通话前一天, 会谈后, 声明发布后不久: a contact or text with the word that says before or after. */
export function eventTimes(folded: string): Piece[] {
  const found: Piece[] = daysOfEvents(folded);
  if (!EVENT_SIGN.test(folded)) return found;
  for (const match of matchesIn(folded, BEFORE_EVENT)) {
    const { event = '', word = '', tail } = match.groups ?? {};
    const relation = word.includes('前') ? 'before' : 'after';
    const length = tailLength(tail);
    const words = event.replace(OPENING, '');
    const start = match.index + event.length - words.length;
    found.push({
      start,
      end: match.index + match[0].length,
      time: {
        kind: 'event',
        relation,
        length,
        operator: length === null ? '~' : length.parts.some(({ count }) => count === null) ? '~' : '=',
        event: { start, end: start + words.length },
      },
    });
  }
  return found;
}

/** 通话次日, 会谈当天: the day of a contact, or the one after it. */
const DAY_OF_EVENT = new RegExp(
  `(?<event>(?:${LEVEL})?(?:${CONTACT})|签署|签约|就职|上任|生效|到期|大选|选举|投票|开幕|闭幕)(?<tail>次日|翌日|第二天|当天|当日|当晚)(?!本)`,
  'g',
);

function daysOfEvents(folded: string): Piece[] {
  return matchesIn(folded, DAY_OF_EVENT).map((match) => {
    const { event = '', tail } = match.groups ?? {};
    const [start, end] = [match.index, match.index + match[0].length];
    const length = tailLength(tail === '翌日' ? '次日' : tail);
    const time = { kind: 'event', relation: 'after', length, operator: '=' } as const;
    return { start, end, time: { ...time, event: { start, end: start + event.length } } };
  });
}

function tailLength(tail: string | undefined): Length | null {
  if (tail === undefined || /夕|不久/.test(tail)) return null;
  if (/^当/.test(tail)) return { kind: 'length', parts: [{ count: 0, unit: 'day' }], bound: 'exact' };
  if (/^(?:次日|第二天|一晚)$/.test(tail))
    return { kind: 'length', parts: [{ count: 1, unit: 'day' }], bound: 'exact' };
  const parts = partsOf(tail);
  return parts === null ? null : { kind: 'length', parts, bound: 'exact' };
}

function eventBefore(head: string, at: number): { start: number; end: number } | null {
  const match = EVENT.exec(head);
  if (match === null) {
    // 总理访问白宫的几个小时前: a clause whose verb stands further ahead.
    const clause = new RegExp(
      `(?<words>[^,。;:!?、“”"()]{0,16}(?:${EVENT_WORD})[^,。;:!?、“”"()]{1,8})的$`,
    ).exec(head);
    if (clause === null) return null;
    return wordsOf(clause.groups?.words ?? '', at - 1);
  }
  const words = match.groups?.words ?? '';
  return wordsOf(words, at - (match[0].length - words.length));
}

function wordsOf(words: string, end: number): { start: number; end: number } | null {
  const own = words.replace(OPENING, '');
  return own.length < 2 ? null : { start: end - own.length, end };
}

/** Hours after an event are a lower bound: nothing says that it happened at once. 仅 and 才 say so. */
function operatorOf(length: Length, within: boolean, before: boolean, head: string): Operator {
  if (within) return '<=';
  if (length.bound !== 'exact')
    return length.bound === 'approx' || length.bound === '<~' ? '~' : length.bound;
  if (length.parts.some(({ count }) => count === null)) return '~';
  const fine = length.parts.some(({ unit }) => unit === 'hour' || unit === 'minute');
  return fine && !before && !/[仅才]$/.test(head) ? '>=' : '=';
}
