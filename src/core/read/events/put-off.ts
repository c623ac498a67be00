import type { Language } from '../../text/language.ts';
import { mayStand, soughtAll } from '../sought/may-stand.ts';
import type { Statement } from '../statements/statement.ts';
import type { EventWord } from './event-words.ts';

/** A contact that is moved to another day, or does not come about. */
export interface PutOff {
  readonly word: EventWord;
  readonly how: 'moved' | 'cancelled';
  /** Behind this local offset of the clause stands the new day of what is moved, or the day it was planned for. */
  readonly from: number;
}

const SIGN = {
  zh: /推迟|延至|延到|延后|延期|改期|改至|改到|改在|顺延|押后|推延|取消|叫停|告吹|作罢|搁置|流产/,
  en: /postpone|pushed back|put off|put back|moved|reschedul|delayed|deferred|brought forward|call(?:s|ed|ing)? off|cancel|scrap|shelve/,
};
const SOUGHT = soughtAll(SIGN);
const NOUN = {
  zh: /会谈|会晤|磋商|谈判|会议|峰会|访问|之行|行程|通话|对话|会面|出访|到访|访期/g,
  en: /\b(?:talks|meetings?|summits?|visits?|trips?|calls?|consultations|negotiations|round|dialogue)\b/g,
};
const MOVED = {
  zh: /(?:推迟|延后|延期|改期|顺延|押后|推延|改|延)(?:至|到|在)/,
  en: /\b(?:postponed|pushed back|put off|put back|moved|rescheduled|delayed|deferred|brought forward)\b(?: [a-z]+){0,5}? (?:to|until|till|for|by)\b/,
};
const CANCELLED = {
  zh: /(?<!未|未能|没有|不|不会|否认|没|是否)(?:取消|叫停|告吹|作罢|搁置|流产|无限期(?:推迟|延期))(?!的(?:通知|消息|传闻))/,
  en: /\b(?<!not |never |n't |denied having )(?:call(?:s|ed|ing)? off|cancel(?:s|l?ed|l?ing)|scrap(?:s|ped|ping)|shelv(?:es|ed|ing)|(?:postponed|put off) (?:indefinitely|without))\b/,
};

/** 原定周一的会议，因台风顺延到周四: the clause before names what is moved. */
function beforeClause(text: string, language: Language, previous: Statement | null): PutOff | null {
  if (language !== 'zh' || previous === null || !PLANNED.test(previous.text)) return null;
  const noun = [...previous.text.matchAll(NOUN.zh)].at(-1);
  const verb = MOVED.zh.exec(text);
  if (noun === undefined || verb === null) return null;
  const word = { kind: kindOf(noun[0]), start: verb.index, end: verb.index + verb[0].length };
  return { word, how: 'moved', from: verb.index };
}

function kindOf(noun: string): EventWord['kind'] {
  if (/通话|call/.test(noun)) return 'consult-call';
  return /访|行程|之行|visit|trip/.test(noun) ? 'visit' : 'consult-meeting';
}

const PLANNED = /原定|原订|原本|原计划|原拟|约定/;
const FELL_THROUGH = /^[^。]{0,3}但[^,;。]{0,10}(?:取消|爽约|未能成行|作罢|告吹|叫停)/;

/** 原定周一会谈，但对方取消: the clause behind tells that what was planned does not come about. */
export function fellThrough(text: string, rest: string): boolean {
  return PLANNED.test(text) && FELL_THROUGH.test(rest);
}

/** 原定5日的会议，因台风顺延到20日: the clause behind tells the day that counts. */
export function isMovedBehind(text: string, rest: string): boolean {
  return PLANNED.test(text) && /^[^。]{0,14}(?:推迟|延后|延期|改期|顺延|押后|改|延)(?:至|到)/.test(rest);
}

/** A talk, visit or call that the words of a clause put off or cancel; `null` where they do neither. */
export function putOffIn({ text, frame, previous }: Statement): PutOff | null {
  const { language } = frame;
  if (!mayStand(frame, SOUGHT[language]) || !SIGN[language].test(text)) return null;
  const nouns = [...text.matchAll(NOUN[language])];
  if (nouns.length === 0) return beforeClause(text, language, previous);
  const moved = MOVED[language].exec(text);
  const verb = moved ?? CANCELLED[language].exec(text);
  if (verb === null) return null;
  const [start, end] = [verb.index, verb.index + verb[0].length];
  const noun =
    nouns.findLast((one) => one.index < start && start - one.index < 60) ??
    nouns.find((one) => one.index >= start && one.index - end < 40);
  if (noun === undefined) return null;
  const word: EventWord = {
    kind: kindOf(noun[0]),
    start: Math.min(start, noun.index),
    end: Math.max(end, noun.index + noun[0].length),
  };
  return moved === null ? { word, how: 'cancelled', from: 0 } : { word, how: 'moved', from: start };
}
