import type { Actor } from '../actors/actor.ts';
import type { Attribution } from './attribution.ts';
import type { Clauses } from './chinese-attributions.ts';

/** A speaker, 所言, 所称 or 释放出的, and words in quotation marks: 甲方所称的“…”. */
const OF_SAYING =
  /^(?:方面)?(?:中|里|曾|此前|早前|一直|多次|反复|本人|自己|去年|今年|昨[日天]|上[周月]|近日|日前|当[时天]){0,3}(?:所(?:言|称|说|谓|提|指|讲|宣称)|的?一句(?:话)?|口中|嘴里|眼[中里]|(?:释放出?|宣称|声称|提出|强调|主张|重申)(?=的))的?(?:所谓的?)?(?=“)/;

/** 甲方所称许可“停摆”: the words in marks are the last of a clause that somebody is said to have said. */
const OF_CLAUSE = /^(?:方面)?所(?:称|说|言|谓|指)的?[\u3400-\u9fff]{1,20}(?=“)/;

/** 并不存在甲方所说的“…”: held against words that stand elsewhere. */
const DENIES = /(?:不存在|没有|并非|绝非|不是)$/;

/** A speaker and what is held towards words in quotation marks: 甲方对“…”的期待. */
const OF_VIEW = /^(?:方面)?(?:对|关于|就)(?:所谓的?)?(?=“)/;

/** Behind the marks, the noun that makes the words somebody's. Names of initiatives and laws are no words of saying. */
const VIEW = /^的?(?:期待|期望|要求|立场|主张|诉求|表述|说法|论调|定义|坚持|强调)/;
const NAME = /^的?(?:倡议|构想|概念|战略|计划|法案|政策|方案|机制|框架|项目|行动|协议|原则|目标|政策)/;

/** Quotations of one string: “…”“…”, “…”与“…”. */
const NEXT = /^[、和与及]{0,2}(?=“)/;

/**
 * Words in quotation marks that a noun phrase gives to somebody, where the sentence reports nothing before them:
 * 通稿释放出的“…”与“…”表述. Only the words within the marks are theirs; the rest of the sentence is the writer's.
 */
export function quotedNouns(
  { frame, actors, enclosed }: Clauses,
  verbal: readonly Attribution[],
): Attribution[] {
  const { text } = frame;
  const quotes = enclosed.filter((one) => one.kind === 'quote' && !one.open);
  if (quotes.length === 0) return [];
  const found: Attribution[] = [];
  for (const subject of actors) {
    if (!SPEAKS.has(subject.kind)) continue;
    const rest = text.slice(subject.end, subject.end + 24);
    const clause = OF_CLAUSE.exec(rest);
    const saying = OF_SAYING.exec(rest) ?? clause;
    const lead = saying ?? OF_VIEW.exec(rest);
    if (lead === null) continue;
    const start = subject.end + lead[0].length;
    let end = -1;
    for (const one of quotes)
      if (
        one.start === start ||
        (end >= 0 && NEXT.exec(text.slice(end, end + 3))?.[0].length === one.start - end)
      )
        end = one.end;
    if (end < 0) continue;
    const behind = text.slice(end, end + 8);
    if (saying ? NAME.test(behind) : !VIEW.test(behind)) continue;
    const isDenied =
      saying !== null && DENIES.test(text.slice(0, subject.start)) && /^[。!]?$/.test(text.slice(end));
    if (!isDenied && verbal.some((one) => one.start <= end)) continue;
    const tail = VIEW.exec(behind)?.[0].length ?? 0;
    const cueEnd =
      clause === lead && clause ? subject.end + (/^(?:方面)?所.的?/.exec(rest)?.[0].length ?? 0) : start;
    found.push(attribution(subject, { start: subject.end, end: cueEnd }, end + tail));
    // One to a sentence; further ones are mostly held against it.
    break;
  }
  return found;
}

const SPEAKS: ReadonlySet<Actor['kind']> = new Set<Actor['kind']>([
  'party',
  'organisation',
  'person',
  'role',
]);

function attribution(subject: Actor, cue: { start: number; end: number }, until: number): Attribution {
  return {
    start: subject.start,
    subject,
    kind: 'named',
    carriers: [],
    cue: { ...cue, verb: 'say' },
    entry: { act: 'assert', strength: 1, takes: 'topic' },
    refined: null,
    negated: false,
    content: cue.end,
    position: 'before',
    until,
    contrast: false,
    companions: [],
  };
}
