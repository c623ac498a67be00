import type { Actor } from '../actors/actor.ts';
import { readGap } from '../actors/chinese-gap.ts';
import type { Attribution, VerbToken } from './attribution.ts';
import { behindAddressee } from './chinese-addressee.ts';
import type { Clauses } from './chinese-attributions.ts';
import { occasionEnd } from './chinese-occasion-end.ts';
import { citedAfter } from './chinese-sources.ts';
import { topicBeforeVerb } from './chinese-topic.ts';
import { hasTopicBefore, quoteEndingBefore } from './chinese-words-before.ts';
import { isSilence } from './silence.ts';
import { takesNote } from './taken-note.ts';
import { behindTold } from './told.ts';
import { isSpeaking } from './verb-tokens.ts';

/** What the grammar around a verb of saying tells of it. */
export interface Found {
  readonly negated: boolean;
  readonly contrast: boolean;
  readonly start?: number;
  readonly companions?: readonly Actor[];
}

/** A clause of saying by its verb and its subject: where its words begin, who carries them, what is done by them. */
export function build(clauses: Clauses, verb: VerbToken, subject: Actor | null, found: Found): Attribution {
  const { text } = clauses.frame;
  const cited = verb.entry.id === 'cite' ? citedAfter(clauses, verb) : null;
  const speaker = cited?.speaker ?? subject;
  // 威胁自3月起加征, 承诺不再新增: the word that leads on belongs to what is said.
  const leads = /^(?:(?:威胁|计划)[对自从]|(?:承诺|保证)[不将])$/.test(text.slice(verb.start, verb.end))
    ? 1
    : 0;
  const told = cited?.end ?? behindTold(clauses, verb.start, verb.end - leads);
  // 在通报中称: the verb of a text is followed by the one of saying.
  const cueEnd =
    told +
    (/^[中里上](?:称|说|指出|写道|表示|强调|提到)/.exec(text.slice(told, told + 3))?.[0].length ?? 0) +
    (verb.entry.id === 'announce' ? (PUT_OUT.exec(text.slice(told, told + 14))?.[0].length ?? 0) : 0);
  const from = found.start ?? subject?.start ?? verb.start;
  const start =
    from - (WHEN_BEHIND_SEMICOLON.exec(text.slice(Math.max(0, from - 10), from))?.[1]?.length ?? 0);
  const gapOutlets = subject
    ? clauses.actors.filter(
        (one) =>
          one.kind === 'outlet' && one.id !== subject.id && one.start >= subject.end && one.end <= verb.start,
      )
    : [];
  const carriers = cited && subject ? [subject] : gapOutlets;
  const rest = text
    .slice(cueEnd)
    .replace(
      /^(?:的是(?=[^;。])|说道|说(?![明法服])|[道称了着过]|(?:为|成是|成)(?=“))?[:,\s]*(?:(?<=,)说(?![明法服到不得来]))?/,
      '',
    );
  const contentStart = behindAddressee(clauses, verb, text.length - rest.length);
  const ended = /^[。!?)]?$/.test(rest.slice(0, 2)) || rest === '';
  // “…，”某人表示，“…”: the speaker stands between two parts of the words.
  const before = quoteEndingBefore(clauses, start);
  const isBetween = /^“/.test(rest) && before !== null && /[,。!?]/.test(text[before.end - 2] ?? '');
  const quoteBefore = ended || isBetween || SAYS_ON.test(rest) || /^。/.test(rest) ? before : null;
  const topic = topicBeforeVerb(text, subject, verb);
  const next = clauses.verbs.find(
    (one) =>
      one.start >= contentStart &&
      readGap(text.slice(contentStart, one.start)).isAdverbial &&
      one.start - contentStart < 8,
  );
  // 愿重申，…: the second verb has its words behind a mark.
  const isOpenedByNext =
    next !== undefined &&
    verb.entry.id === 'willing' &&
    isSpeaking(next.entry, next.entry.id) &&
    /[,:]/.test(text[next.end] ?? '');
  const conceded =
    concessionEnd(text, subject, contentStart) ??
    askedEnd(clauses, verb, contentStart) ??
    refutedEnd(text, subject, contentStart) ??
    leftOpenFrom(text, verb, contentStart) ??
    occasionEnd(text, verb, cueEnd, contentStart);
  return {
    ...(conceded === null ? {} : { until: conceded }),
    start,
    subject: speaker,
    kind: speaker ? 'named' : 'dropped',
    carriers,
    cue: { start: verb.start, end: cueEnd, verb: verb.entry.id },
    entry: actOf(text, verb, cueEnd),
    refined:
      next &&
      !/^[,“]/.test(text.slice(cueEnd)) &&
      (verb.entry.act === 'assert' ||
        // 愿强调 stresses; 愿就…保持沟通 stays an offer.
        (verb.entry.id === 'willing' && isSpeaking(next.entry, next.entry.id)))
        ? next.entry
        : null,
    negated: found.negated,
    content:
      text.startsWith('持', verb.start) && subject
        ? subject.end
        : quoteBefore
          ? quoteBefore.start
          : isOpenedByNext
            ? next.end + 1
            : verb.entry.takes === 'topic' && (ended || hasTopicBefore(text, subject, verb, cueEnd))
              ? (subject?.end ?? verb.start)
              : contentStart,
    position: quoteBefore ? 'after' : 'before',
    contrast: found.contrast || /[而但;]/.test(text.charAt(start - 1)),
    companions: found.companions ?? [],
    ...(topic === null || found.negated ? {} : { topic }),
    ...(isSilence('zh', text, verb, found.negated)
      ? { withheld: 'silence' as const }
      : takesNote(text, verb, subject, clauses.actors)
        ? { withheld: 'noted' as const }
        : {}),
  };
}

/** …，”某人说，并补充说…: another verb of saying right behind the first one. */
const SAYS_ON =
  /^(?:他|她)?(?:并|又|还|随后|同时|继而|接着)+(?:补充|强调|指出|表示|称|说|透露|警告|重申|提到)/;

/** …；这次他说: when a part behind a semicolon is said belongs to that part. */
const WHEN_BEHIND_SEMICOLON =
  /;((?:而|但|不过)?(?:这一?次|此次|上次|如今|现在|眼下|目前|随后|此后|后来|次日|翌日|当天|当晚|今天|今日|昨天|昨日|(?:上|本|这)?(?:周|星期)[一二三四五六日天]|今年|去年),?)$/;

/** 发布消息说, 发布视频称: what is put out, with the verb that gives its words. */
const PUT_OUT =
  /^了?(?:一[则份段条])?(?:最新|官方|书面|联合)?(?:消息|视频|声明|公告|通报|通告|报告|文章|通知)[中里]?(?:称|说|表示|指出|强调)(?=[,:]|[^明])/;

/** 发表声明说 only says. */
function actOf(text: string, { entry }: VerbToken, end: number): Attribution['entry'] {
  if (entry.id === 'announce' && /[说称示出调]$/.test(text.slice(0, end))) return { ...entry, act: 'assert' };
  if (entry.id === 'declare' && /^[说称]/.test(text.slice(end))) return { ...entry, act: 'assert' };
  return entry;
}

/** Where a clause of concession begins and what goes on behind it: 尽管甲方坚称没有派兵，报告却…. */
const CONCEDES = /(?:^|[。;])(?:但|不过|然而)?(?:尽管|虽然|虽说|固然)$/;
const STILL = /^[^,;。]{0,30}?(?:却|但|仍|依然|还是|不过|照样|并未|没有)/;

/** Where the words of a conceded saying end: the writer's own clause comes behind. `null` where nothing is conceded. */
function concessionEnd(text: string, subject: Actor | null, from: number): number | null {
  if (subject === null || !CONCEDES.test(text.slice(Math.max(0, subject.start - 6), subject.start)))
    return null;
  const comma = text.indexOf(',', from);
  return comma > 0 && STILL.test(text.slice(comma + 1)) ? comma : null;
}

/** The writer's own verdict on what another text says: …，这不是事实. */
const REFUTES =
  /,(?:但|而|然而)?(?:这|此|这一说法|该说法|上述说法|有关说法)?(?:显然|根本|完全|均|都)?(?:并?不是事实|并非事实|与事实不符|与实际不符|不属实|并不属实|纯属|毫无根据|不符合事实)/;

/** Where the words of another's text end that the writer refutes right behind them; `null` where nobody does. */
function refutedEnd(text: string, subject: Actor | null, from: number): number | null {
  if (!subject?.id?.startsWith('doc:')) return null;
  const at = REFUTES.exec(text.slice(from))?.index;
  return at === undefined ? null : from + at;
}

/** What the writer adds was left open: 答应复核，但没有给出日期. */
const LEFT_OPEN =
  /,(?:但|不过|只是|却)+(?:没有|并未|未)(?:给出|说明|透露|提供|承诺|公布|披露|解释|点名|提及|详述|把话说死|进一步|具体)[^,;。]{0,24}[。]?$/;

/** Where the words of an undertaking or a warning end behind which the writer tells what was left open; `null` for none. */
function leftOpenFrom(text: string, { entry }: VerbToken, from: number): number | null {
  if (entry.act !== 'commit' && entry.act !== 'agree' && entry.act !== 'warn' && entry.act !== 'announce')
    return null;
  const at = LEFT_OPEN.exec(text.slice(from))?.index;
  return at === undefined ? null : from + at;
}

/** Where an indirect question ends: at the mark behind which somebody answers. `null` where nobody does. */
function askedEnd({ frame: { text }, actors }: Clauses, verb: VerbToken, from: number): number | null {
  if (!/^(?:问[到及]|询问|追问|提问)/.test(text.slice(verb.start))) return null;
  const comma = text.indexOf(',', from);
  if (comma < 0) return null;
  return actors.some(({ start }) => start > comma && start - comma <= 8) ? comma : null;
}
