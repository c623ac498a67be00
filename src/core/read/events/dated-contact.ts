import { mayStand, sought } from '../sought/may-stand.ts';
import type { Statement } from '../statements/statement.ts';
import type { EventWord } from './event-words.ts';
import type { Time } from './lead.ts';

const CALL = { en: /call|conversation/, zh: /话/ };
const NOUN_EN =
  '(?:(?:tele)?phone |video |telephone |face-to-face |summit |bilateral |trilateral )?(?:calls?|conversation|meeting|summit|talks|consultations|negotiations)';
const NOUN_ZH = '(?:通(?:电)?话|电话会谈|视频会[谈晤]|会[晤谈面]|见面|峰会|磋商|谈判|对话)';
const NAMES =
  '(?:(?!that |which |who |whose |is |are |was |were |has |have |had |will |would |to |said |agreed |announced |after |before |since )[^,;:"“” ]+ ){1,12}';
/** "A phone call between A and B on": in front of the date. */
const AHEAD_EN = new RegExp(
  `(?<![a-z])(${NOUN_EN})(?: (?:between|with|of|in|at|hosted by|led by|by|among|about|over) ${NAMES}| )(?:on |in |held (?:on |in )?|late on |late |early |that took place on )?$`,
);
/** "The January 15 call": behind the date. */
const BEHIND_EN = new RegExp(
  `^(?:'s)? (?:[a-z-]+ ){0,2}?(${NOUN_EN})(?= (?:between|with|of|in|at|had|has|have|was|were|by|produced|paved|led|set|left|brought|cleared|came|opened|did)(?![a-z])|[,;.]|$)`,
);
const BEHIND_ZH = new RegExp(
  `^(?:上午|下午|晚间?|中午|凌晨)?(?:在[^,;。的]{1,8})?(?:举行|进行)?的?(?:首次|首轮|上一?轮|新一轮|这[次轮场]|那[次轮场]|[第一二三四五六七八九十两]{1,3}[次轮场]|经贸|外长|双边|领导人|元首|视频|线上|高层|部长级|闭门|电话|(?:两国|双方)(?:元首|领导人|外长|防长|部长|代表团|团队)?(?:之间)?的?){0,3}(${NOUN_ZH})(?!室|厅|上的|期间的)`,
);
const SIGN = {
  en: sought(/call|conversation|meeting|summit|talks|consultations|negotiations/),
  zh: sought(/话|会[晤谈面]|见面|峰会|磋商|谈判/),
};

/** A contact that is told as a noun, its day, and the part of the clause that tells of it. */
export interface DatedContact {
  /** In offsets of the part. */
  readonly word: EventWord;
  readonly part: Statement;
  readonly time: Time;
}

/**
 * The contact that a date of a clause belongs to, told as a noun: "the talks followed a call between A and B on 3 May",
 * 两国领导人5月3日的通话为…铺平道路. Whatever the verb says, that is what happened on the day.
 */
export function nounOf(statement: Statement, times: readonly Time[]): DatedContact | null {
  const { frame, text, start } = statement;
  if (times.length === 0 || !mayStand(frame, SIGN[frame.language])) return null;
  for (const time of times) {
    const [{ start: from, end }] = time.evidence;
    const at = { start: frame.local(from) - start, end: frame.local(end) - start };
    const found = frame.language === 'zh' ? behindDate(text, at) : aroundDate(text, at);
    if (found === null) continue;
    const words = text.slice(found.start, found.end);
    const part = { ...statement, start: start + found.start, end: start + found.end, text: words };
    const noun = text.slice(found.noun, found.noun + found.length);
    const kind = CALL[frame.language].test(noun) ? 'consult-call' : 'consult-meeting';
    const place = found.noun - found.start;
    return { word: { kind, start: place, end: place + found.length }, part, time };
  }
  return null;
}

/** The part of a clause about a contact, where its noun stands in the clause, and its length. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly noun: number;
  readonly length: number;
}

interface At {
  readonly start: number;
  readonly end: number;
}

function behindDate(text: string, at: At): Place | null {
  const match = BEHIND_ZH.exec(text.slice(at.end, at.end + 60));
  if (match === null) return null;
  const noun = match[1] as string;
  const end = at.end + match[0].length;
  return { start: 0, end, noun: end - noun.length, length: noun.length };
}

function aroundDate(text: string, at: At): Place | null {
  const behind = BEHIND_EN.exec(text.slice(at.end, at.end + 100));
  if (behind !== null) {
    const noun = behind[1] as string;
    const end = at.end + behind[0].length;
    return { start: at.start, end: text.length, noun: end - noun.length, length: noun.length };
  }
  const from = Math.max(0, at.start - 180);
  const match = AHEAD_EN.exec(text.slice(from, at.start));
  if (match === null) return null;
  const start = from + match.index;
  return { start, end: at.end, noun: start, length: (match[1] as string).length };
}
