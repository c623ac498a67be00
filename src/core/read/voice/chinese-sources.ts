import type { SpeechAct } from '../../lexicon/entry.ts';
import type { Actor } from '../actors/actor.ts';
import { readGap } from '../actors/chinese-gap.ts';
import { sought, testWithin } from '../sought/may-stand.ts';
import type { Attribution, VerbToken } from './attribution.ts';
import type { Clauses } from './chinese-attributions.ts';
import { PLAINLY_TOLD } from './plainly-told.ts';
import { chinesePronouns } from './pronouns.ts';

const FROM = sought(/据|按/);
const SHOWS = sought(/(?:显示|表明)/);

/** 据X报道, 根据X通报: a source without a verb of its own. */
export function sources(clauses: Clauses, cuts: readonly number[]): Attribution[] {
  const { text } = clauses.frame;
  const found: Attribution[] = [];
  if (!testWithin(clauses.frame, text, FROM)) return found;
  for (const cut of cuts) {
    const lead = /^(?:但|而|不过|然而|对此|此外|另|又)?(?:据|根据|按照?)/.exec(text.slice(cut, cut + 6));
    if (!lead) continue;
    const from = cut + lead[0].length;
    const first = clauses.actors.find((one) => one.start >= from && one.start - from <= 2);
    if (!first) continue;
    const comma = text.indexOf(',', first.end);
    const outlet = clauses.actors.find(
      (one) => one.kind === 'outlet' && one.start > first.start && one.end <= comma,
    );
    const subject = outlet ?? first;
    const tail = text.slice(subject.end, comma < 0 ? text.length : comma);
    if (
      comma < 0 ||
      tail.length > 18 ||
      !(
        subject.id?.startsWith('doc:') ||
        ((subject.kind === 'outlet' || subject.kind === 'anonymous') && tail === '') ||
        TALE.test(tail)
      ) ||
      clauses.verbs.some(
        (verb) =>
          verb.start >= subject.end &&
          verb.end <= comma &&
          TELLING.has(verb.entry.act) &&
          // 根据…的解释 and 公布的数据 are nouns; 根据…通报 is read with its verb.
          text[verb.start - 1] !== '的' &&
          !/^的(?:最新|初步|官方|相关|有关)?(?:数据|消息|数字|统计|材料|文件|报告|声明|说法|名单|版本)/.test(
            text.slice(verb.end),
          ),
      )
    )
      continue;
    // 据X援引Y的话报道: Y speaks and X carries.
    const cited = clauses.actors.find(
      (one) =>
        one.start > subject.end &&
        one.end <= comma &&
        /(?:援引|引述|引用)[^,]{0,4}$/.test(text.slice(subject.end, one.start)),
    );
    found.push({
      start: cut,
      subject: cited ?? subject,
      kind: 'named',
      carriers: cited ? [subject] : [],
      cue: { start: from - 1, end: comma, verb: 'according-to' },
      entry: { act: 'assert', strength: 1, takes: 'clause' },
      refined: null,
      negated: false,
      content: comma + 1,
      position: 'before',
      contrast: false,
      companions: [],
    });
  }
  return found;
}

/** What makes somebody's view or words of a clause behind a name, before a comma. */
const VIEW =
  /^((?:自己|本人)?(?:看来|之见|眼中|眼里|的话(?:来)?[说讲]|的说法|的看法|的判断|(?:早前|此前|曾|日前)?所(?:言|料|述|说|讲)))(?:[,:]|(?<=看来)(?=[\u3400-\u9fff]))/;

/** Words without which no such clause can stand; they are quick to look for. */
const VIEWED = sought(/看来|之见|眼[中里]|的话|的说法|的看法|的判断|所[言料述说讲]/);

/** 甲方海关数据显示, 某某的统计表明: figures of a side or a body, at the start of a clause. */
export function figures(clauses: Clauses): Attribution[] {
  const { text } = clauses.frame;
  if (!testWithin(clauses.frame, text, SHOWS)) return [];
  return clauses.actors.flatMap((subject): Attribution[] => {
    if (!['party', 'organisation'].includes(subject.kind)) return [];
    if (!/(?:^|[,;。])(?:而|但|另外?|此外)?$/.test(text.slice(0, subject.start))) return [];
    const shown = SHOWN.exec(text.slice(subject.end, subject.end + 24))?.[0];
    if (shown === undefined) return [];
    const cue = { start: subject.end, end: subject.end + shown.length, verb: 'according-to' };
    return [
      {
        ...PLAINLY_TOLD,
        start: subject.start,
        subject,
        cue,
        content: cue.end,
        position: 'before',
      },
    ];
  });
}

/** Figures of whoever is named before, and the verb of showing. */
const SHOWN =
  /^[^,;:。“”显表]{0,10}?(?:数据|统计|资料|报告|调查|文件|记录|民调)(?:显示|表明)(?=[,:\u3400-\u9fff])/;

/** 在X看来, 依X之见, 用X的话说, 正如X所言: whose view the words are, without a verb. */
export function viewers(clauses: Clauses, cuts: readonly number[]): Attribution[] {
  const { text } = clauses.frame;
  if (!testWithin(clauses.frame, text, VIEWED)) return [];
  return cuts.flatMap((cut): Attribution[] => {
    const lead = /^(?:但|而|不过|然而)?(?:在|依|照|以|用|按照?|套用|借用|正如|诚如|恰如|如)/.exec(
      text.slice(cut, cut + 5),
    )?.[0];
    if (lead === undefined) return [];
    const from = cut + lead.length;
    // The 以 of 以色列 is no preposition.
    if (clauses.actors.some((one) => one.start < from && one.end > from)) return [];
    const behind = (one: Actor): string => VIEW.exec(text.slice(one.end, one.end + 12))?.[1] ?? '';
    const subject = [
      ...clauses.actors,
      ...chinesePronouns(text, from, Math.min(text.length, from + 24)),
    ].find((one) => one.start >= from && one.start - from <= 24 && behind(one) !== '');
    if (subject === undefined) return [];
    const cue = { start: subject.end, end: subject.end + behind(subject).length, verb: 'think' };
    return [
      {
        ...PLAINLY_TOLD,
        start: cut,
        subject,
        cue,
        content: cue.end + 1,
        position: 'before',
      },
    ];
  });
}

/** What a source gives: 报道, 消息, 解释. */
export const TALE =
  /(?:报道|报导|消息|通报|通稿|透露|介绍|解释|说法|声明|披露|分析|援引|数据|公布|(?:取得|获得|看到|掌握|查阅|拿到|得到)的[^,]{0,6}(?:文件|邮件|录音|草案|备忘录|信件|文本))/;

/** What a source does: 据…报道, 正如…所强调. */
export const TELLING: ReadonlySet<SpeechAct> = new Set<SpeechAct>([
  'assert',
  'claim',
  'stress',
  'announce',
  'predict',
  'discuss',
]);

/** Y of X援引Y的话说, with the end of the whole cue. */
export function citedAfter(clauses: Clauses, verb: VerbToken): { speaker: Actor; end: number } | null {
  const { text } = clauses.frame;
  const speaker = clauses.actors.find((one) => one.start >= verb.end && one.start - verb.end <= 12);
  if (!speaker || /[,;:。]/.test(text.slice(verb.end, speaker.start))) return null;
  const tail = /^(?:的?(?:话|消息|说法|分析|观点|言论))?(?:指出|表示|强调|报道|认为|透露|说道|说|称)?/.exec(
    text.slice(speaker.end),
  );
  const isSource = speaker.kind === 'anonymous' && text[speaker.end] === ',';
  return tail && (tail[0] !== '' || isSource) ? { speaker, end: speaker.end + tail[0].length } : null;
}

/** X以“…”为回应: the quotation itself is what is said. */
export function responses(clauses: Clauses, cuts: readonly number[]): Attribution[] {
  const { text } = clauses.frame;
  const found: Attribution[] = [];
  for (const one of clauses.enclosed) {
    if (one.kind !== 'quote' || text[one.start - 1] !== '以') continue;
    const tail = /^(?:[“][^”]*[”])?(?:作?为(?:回应|由)|回应|予以回应)/.exec(text.slice(one.end));
    const from = clauseStart(cuts, one.start - 1);
    const subject = clauses.actors.findLast((actor) => actor.start >= from && actor.end < one.start);
    if (!tail || !subject) continue;
    const gap = readGap(text.slice(subject.end, one.start - 1));
    if (!gap.isAdverbial) continue;
    const end = one.end + tail[0].length;
    found.push({
      start: subject.start,
      subject,
      kind: 'named',
      carriers: [],
      cue: { start: one.end, end, verb: 'respond' },
      entry: { act: 'assert', strength: 1, takes: 'either' },
      refined: null,
      negated: gap.negated,
      content: one.start,
      position: 'before',
      contrast: gap.contrast,
      companions: [],
    });
  }
  return found;
}

export function clauseStart(cuts: readonly number[], offset: number): number {
  let start = 0;
  for (const cut of cuts) {
    if (cut > offset) break;
    start = cut;
  }
  return start;
}
