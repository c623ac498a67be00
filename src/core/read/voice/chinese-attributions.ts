import type { Actor } from '../actors/actor.ts';
import { readGap } from '../actors/chinese-gap.ts';
import type { Frame } from '../actors/frame.ts';
import { agentless, transcript } from './agentless.ts';
import { apart } from './apart.ts';
import type { Attribution, VerbToken } from './attribution.ts';
import { isManner } from './chinese-before-marks.ts';
import { taggedQuotes, turnedBehind } from './chinese-behind-words.ts';
import { build } from './chinese-clause.ts';
import {
  isExpected,
  isNoun,
  isPlanned,
  isShowing,
  isStandOnly,
  isTold,
  isTopic,
  SHOWS_WITHOUT_SUBJECT,
  tellsOnly,
} from './chinese-no-saying.ts';
import { quotedNouns } from './chinese-quoted-nouns.ts';
import { citedAfter, clauseStart, figures, responses, sources, TELLING, viewers } from './chinese-sources.ts';
import {
  afterSemicolon,
  contrasted,
  isActOfAnother,
  isOccasionOf,
  ownText,
  subjectsBefore,
  withoutObject,
} from './chinese-subject.ts';
import { goesOnWith, pairBefore } from './chinese-topic.ts';
import { wordings } from './chinese-wordings.ts';
import { dashed } from './dashed.ts';
import { type Enclosed, enclosing } from './enclosed.ts';
import { listedBefore } from './listed-before.ts';
import { chinesePronouns, thing } from './pronouns.ts';
import { isDescription } from './subordinate.ts';

/** What the finders of attributions look at. */
export interface Clauses {
  readonly frame: Frame;
  readonly actors: readonly Actor[];
  readonly verbs: readonly VerbToken[];
  readonly enclosed: readonly Enclosed[];
  /** Cues for views without an owner, at local offsets. */
  readonly agentless: readonly { readonly start: number; readonly end: number; readonly id: string }[];
}

/** Before a noun phrase, these make it no subject. */
const GOVERNS =
  /(?:回复|答复|致函|致信|致电|照会|反驳|驳斥|质问|转告|通过|透过|藉由?|经由?|借助|利用|同|与|和|跟|对|向|在|应|为|被|让|使|请|将|把|给|及|于|到|赴|抵|访|从|自|离|以|按|促|令|邀请|欢迎|感谢|祝贺|要求|敦促|呼吁|指责|批评|支持|希望|同意|代表)$/;

/** Before a place: what the place is. */
const PLACED = /(?:在|于)[^,;:。]{0,10}(?:首都|城市|省会|首府|港口|小镇)$/;

/** Opens the words of somebody whom the clause only names: 据…报道, 根据…通报. */
const ACCORDING = /(?:^|[,;:。但而“])(?:但|而|不过|然而|对此|此外|另)?(据|根据|按照|正如|如)$/;

/** Finds who says what in a Chinese sentence, in text order. */
export function chineseAttributions(clauses: Clauses): Attribution[] {
  const { text } = clauses.frame;
  // Without a verb clauses matter only to a source and to a quotation that answers.
  const cuts =
    clauses.verbs.length > 0 || /[据照以用按]|看来|眼[中里]|所[言料述说讲]/.test(text)
      ? cutsOf(text, clauses.enclosed)
      : NO_CUTS;
  const named = [...sources(clauses, cuts), ...viewers(clauses, cuts), ...figures(clauses)];
  const found: Attribution[] = [...agentless(clauses), ...named];
  let consumed = 0;
  for (const verb of clauses.verbs) {
    if (verb.start < consumed || named.some(({ start, cue }) => start <= verb.start && verb.start < cue.end))
      continue;
    const one = attributionAt(clauses, cuts, found, verb);
    if (one === null) continue;
    consumed = one.cue.end;
    found.push(one, ...goingOn(text, one));
  }
  const answers = responses(clauses, cuts);
  const plain =
    answers.length === 0
      ? found
      : found.filter(
          (one) =>
            !answers.some((answer) => answer.cue.start <= one.cue.start && one.cue.start < answer.cue.end),
        );
  const nouns = wordings(clauses).filter(
    ({ cue }) => !plain.some((one) => one.cue.start < cue.end && cue.start < one.cue.end),
  );
  const all = [...transcript(clauses), ...dashed(clauses), ...plain, ...nouns, ...answers];
  const verbal = [...turnedBehind(clauses, all), ...taggedQuotes(clauses, all)];
  return apart([...verbal, ...quotedNouns(clauses, verbal)]);
}

const NO_CUTS: readonly number[] = [0];

/** A mark behind which a small clause starts. */
const CUT = /[,;:!?。—]/g;

/** The offsets at which a new small clause starts: after , ; : and a dash, outside quotations. */
function cutsOf(text: string, enclosed: readonly Enclosed[]): number[] {
  const cuts = [0];
  if (enclosed.length === 0) {
    CUT.lastIndex = 0;
    while (CUT.test(text)) cuts.push(CUT.lastIndex);
    return cuts;
  }
  for (let at = 0; at < text.length; at += 1) {
    const inner = enclosing(enclosed, at);
    if (inner) {
      at = inner.end - 1;
      if (inner.kind === 'quote' && isUtterance(text, inner)) cuts.push(inner.end);
      continue;
    }
    if (',;:!?。—'.includes(text[at] as string)) cuts.push(at + 1);
  }
  return cuts;
}

/** Whether a quotation is a clause of its own and not a term inside one: it opens a clause or closes a sentence. */
function isUtterance(text: string, quote: Enclosed): boolean {
  return (
    quote.start === 0 ||
    ',:;。'.includes(text[quote.start - 1] ?? '') ||
    ',。!?'.includes(text[quote.end - 2] ?? '')
  );
}

function attributionAt(
  clauses: Clauses,
  cuts: readonly number[],
  before: readonly Attribution[],
  verb: VerbToken,
): Attribution | null {
  const { text } = clauses.frame;
  const from = clauseStart(cuts, verb.start);
  const previous = clauses.verbs.findLast((one) => one.end <= verb.start && one.start >= from);
  const near = before.findLast((one) => one.cue.end <= verb.start && one.cue.start >= from);
  if (isNoun(text, verb) || isShowing(text, verb) || tellsOnly(clauses.frame, clauses.actors, verb))
    return null;
  // 计划在记者会上说明方案: a plan to speak.
  if (verb.entry.id === 'plan' && PLANS_TO_SPEAK.test(text.slice(verb.end))) return null;
  const outer = before.findLast((one) => one.cue.end <= verb.start);
  if (outer && goesOnWith(text, outer, verb)) return null;
  const left = near ? near.cue.end : from;
  const candidates = subjectsBefore(clauses, left, verb);
  for (let i = candidates.length - 1; i >= 0; i -= 1) {
    const subject = candidates[i] as Actor;
    const between = withoutObject(ownText(text.slice(subject.end, verb.start), text, verb), verb);
    // 我想强调的是: what one wants to say one says.
    const stretch = subject.pronoun?.startsWith('first')
      ? between.replace(/^(?:只|还|也)?想(?:再次)?$/, '')
      : between;
    const gap =
      SOMEBODY.has(subject.kind) && isManner(stretch, text, verb)
        ? { isAdverbial: true, negated: false, contrast: false }
        : readGap(stretch);
    if (!gap.isAdverbial) continue;
    const lead = text.slice(Math.max(0, subject.start - 6), subject.start);
    if (isDescription(text, subject.start, verb.end) || isExpected(text, subject, verb)) return null;
    const according = ACCORDING.exec(text.slice(0, subject.start).slice(-8));
    // 根据…提议 and 应…请求 name an occasion; only a verb of telling makes a source of the name.
    if (according && !TELLING.has(verb.entry.act)) return null;
    if (according)
      return build(clauses, verb, subject, { ...gap, start: subject.start - (according[1]?.length ?? 1) });
    if (
      subject.kind === 'pronoun' &&
      candidates.some((one) => one !== subject && one.start <= subject.start && subject.end <= one.end)
    )
      continue;
    // 就甲方宣布…发表谈话: the clause is what the talk is about.
    if (isTopic(text, from, subject.start, verb.end)) continue;
    if (isStandOnly(text, from, subject.start, verb.end)) return null;
    // 被某某批评为“…”: the agent of the passive speaks.
    if (/(?:被|遭到?|受到)$/.test(lead) && /^[为成是]/.test(text.slice(verb.end)))
      return build(clauses, verb, subject, gap);
    // 声明由外交部发布: what is put out, and nothing told of it.
    if (/由$/.test(lead) && /^(?:发布|公布|刊发|刊登|发表)/.test(text.slice(verb.start))) return null;
    // 在总统府某宫举行记者会: what touches a governed place is a part of it.
    const touching = candidates[i - 1];
    if (touching?.end === subject.start && GOVERNS.test(text.slice(0, touching.start))) continue;
    if (subject.kind === 'party' && PLACED.test(text.slice(from, subject.start))) continue;
    if (GOVERNS.test(lead)) {
      const companion = candidates[i - 1];
      const joint =
        companion &&
        /^(?:同|与|和|跟|以及|及|、)$/.test(text.slice(companion.end, subject.start)) &&
        (verb.entry.act === 'discuss' ||
          verb.entry.act === 'agree' ||
          /^(?:和|与|、|及|以及)$/.test(text.slice(companion.end, subject.start)));
      if (joint) return build(clauses, verb, companion, { ...gap, companions: [subject] });
      if (!/由$/.test(lead)) continue;
    }
    const listed = listedBefore(text, candidates, i);
    const [first] = listed;
    if (first) return build(clauses, verb, first, { ...gap, companions: [...listed.slice(1), subject] });
    return build(clauses, verb, subject, gap);
  }
  // 援引卫星图像指出，…: what is cited leads up to the verb of saying.
  if (verb.entry.id === 'cite' && CITES_THEN.test(text.slice(verb.end)) && citedAfter(clauses, verb) === null)
    return null;
  if (verb.entry.id === 'cite' && REPORT.test(text.slice(left, verb.start)) && citedAfter(clauses, verb))
    return build(clauses, verb, null, { negated: false, contrast: false });
  const report = near ? null : TEXT_SAYS.exec(text.slice(left, verb.start));
  if (report?.[1] !== undefined) {
    const start = left + report[0].indexOf(report[1]);
    return build(clauses, verb, thing(start, start + report[1].length), { negated: false, contrast: false });
  }
  const gap = readGap(text.slice(left, verb.start).replace(/^[“”"\s]+/, ''));
  if (!gap.isAdverbial) {
    // 该报援引某某的话说: whoever cites may be nobody known; the one who is cited speaks.
    const isCiting = verb.entry.id === 'cite' && !near && citedAfter(clauses, verb) !== null;
    return isCiting ? build(clauses, verb, null, { ...gap, start: openingOf(text, left) }) : null;
  }
  if (near && text.slice(near.cue.end, verb.start).trim() === '') return null;
  if (near && !/(?:并|且|和|及|还|也|以及)/.test(text.slice(near.cue.end, verb.start))) return null;
  if (previous && !near) return null;
  if ((SHOWS_WITHOUT_SUBJECT.test(text.slice(verb.start)) && !isTold(text, verb)) || WRITER.test(text))
    return null;
  // 不寻求对抗 and 不发出错误信号 are what is said, not a saying that fails.
  if (gap.negated && (verb.entry.id === 'ask' || verb.entry.id === 'signal') && before.length > 0)
    return null;
  if (!near && (isActOfAnother(clauses, cuts, before, verb) || isOccasionOf(clauses, verb))) return null;
  if (isPlanned(text, left, verb) && !near && before.length === 0) return null;
  const pair = near ? null : pairBefore(clauses, verb);
  if (pair) return build(clauses, verb, pair[0], { ...gap, start: verb.start, companions: [pair[1]] });
  const answering = near ? null : contrasted(clauses, cuts, verb);
  if (answering) return build(clauses, verb, answering, { ...gap, contrast: true });
  const turned = near ? null : afterSemicolon(clauses, cuts, before, verb);
  if (turned) return build(clauses, verb, turned, { ...gap, start: verb.start });
  const self = FIRST_PERSON_BEFORE.exec(text.slice(0, left));
  if (self && !near) {
    const at = self.index + self[0].length - (self[1]?.length ?? 0) - 1;
    const [first] = chinesePronouns(text, at, at + 2);
    if (first) return build(clauses, verb, first, { ...gap, start: verb.start });
  }
  return build(clauses, verb, null, { ...gap, start: near ? verb.start : openingOf(text, left) });
}

const PLANS_TO_SPEAK =
  /^(?:在|于|就|对|向)?[^,;:。“”]{0,16}?(?:发表(?:讲话|演讲|谈话|声明)|讲话|致辞|说明|阐述|介绍|通报|回应|答复|宣布)/;

/** Whose names end where they are found to end. */
const SOMEBODY: ReadonlySet<Actor['kind']> = new Set<Actor['kind']>([
  'person',
  'role',
  'anonymous',
  'pronoun',
]);

/** “…，”某人表示，“…”: the words go on behind their speaker. */
function goingOn(text: string, one: Attribution): Attribution[] {
  const mark = one.position === 'after' ? /^[,:]\s?(?=“)/.exec(text.slice(one.cue.end)) : null;
  if (mark === null) return [];
  const start = one.cue.end + mark[0].length;
  return [
    {
      ...one,
      subject: null,
      kind: 'dropped',
      carriers: [],
      start,
      content: start,
      position: 'before',
      refined: null,
    },
  ];
}

const CITES_THEN = /^[^,;:。“”]{2,30}(?:指出|说|称|表示|认为|强调)[,:]/;

/** A text as the subject of 援引: whoever is cited speaks. */
const REPORT = /^(?:该|上述|这篇|一篇)?(?:报道|文章|消息|报告|评论|声明)(?:还|并|又|也)?$/;

/** The report that was named before as the subject: 报道又指, 文章还称. */
const TEXT_SAYS =
  /^(?:但|而|不过|另外?|此外)?((?:该|上述|这[篇则]|前述)?(?:报道|报导|文章|社论|社评))(?:还|并|又|也|则|同时|另|进一步)*$/;

/** A sentence of which the writer's own text is the subject. */
const WRITER = /^(?:但|而|因此|此外)?(?:本文|笔者|本报告|本研究|本节|下文|上文)/;

/** A clause right before this one whose subject is the first person: 我接受了，并请他…. */
const FIRST_PERSON_BEFORE = /(?:^|[,;])(?:但|而)?((?:我们?)[^,;:。“”]{1,12}),$/;

/** Past the marks and blanks at the start of a clause. */
function openingOf(text: string, from: number): number {
  let at = from;
  while (/[“”"\s]/.test(text[at] ?? '')) at += 1;
  return at;
}
