import { readGap } from '../actors/chinese-gap.ts';
import type { ReadingContext } from '../context.ts';
import { subjectOf } from '../evaluations/subject.ts';
import { matchesWithin, matchWithin, sought } from '../sought/may-stand.ts';
import { speakerAgent } from '../statements/agent.ts';
import type { Statement } from '../statements/statement.ts';
import type { CriterionValue } from '../values.ts';
import { commitmentIn, type Yardstick } from './criterion.ts';

/** Judging whether something is kept. */
const MEASURES = /衡量|评判|判断|评估|检验|认定|界定|考核|为标准|为准绳|为依据|的标准|作标准|看待|理解/;
/** Holding one thing to matter most. */
const STRESSES =
  /^[^,;。]{0,12}?(?:更)?(?:倾向于?|强调(?:的是)?|坚持|看重(?:的是)?|注重|重视|在意(?:的是)?|在乎(?:的是)?|主张|认为|着眼于?|立足于?|以|按照?|用|从|凭|援引|讲究|要求)/;
/** A word that only mentions the course of things and measures nothing. */
const NOT_MEASURED = /(?:不|未|没有|无关|并非)[^,;。]{0,4}$/;
/** The letter of an agreement held against a reproach: 协议中并无明确条款. */
const NOT_WRITTEN =
  /(?:协议|协定|声明|共识|文件|文本|条款)(?:文本|原文)?(?:之中|中|里|内)?(?:并无|没有|并没有|并未|未|不含|从未)[^,;。”]{0,20}?(?:条款|规定|约定|明文|写明|载明)/g;
const FOR = /(?:对|在)$/;
const FOR_END = /^(?:方面)?(?:而言|来说|看来)/;

/** What somebody goes by, in plain words: 对甲方来说，关键是船到没到港. */
const GOES_BY =
  /(?:看的(?:就|却|则|倒|才)?是|要看的?(?:是)?|只看|(?:看重|在意|在乎)的(?:却|则|倒|才|就)?是|(?:关键|重点|要害)(?:是|在于|要看)|标准(?:是|在于|就是)|才(?:能)?算(?:数|是|得上)?)/;
const RESULT =
  /到货|到港|交付|运抵|落地|到位|数字|数量|实际|结果|成效|效果|船|货|吨|采购额|开工|放行|兑现|交割|付款|到账|通车|竣工|投产|运营|多少/;
const PROCESS = /程序|审批|环评|评估|依法|流程|合规|手续/;
const LETTER = /文本|条文|字面|白纸黑字|措辞|文字|写(?:没写|明)/;

const GOING_BY = sought(GOES_BY);
const UNWRITTEN = sought(NOT_WRITTEN);

/** Yardsticks in one Chinese clause. */
export function* chineseCriteria(context: ReadingContext, statement: Statement): Iterable<Yardstick> {
  yield* letters(context, statement);
  const plain = goesBy(context, statement);
  if (plain !== null) {
    yield plain;
    return;
  }
  const { frame, start, end } = statement;
  for (const hit of context.hits('cue', frame.span(start, end))) {
    if (hit.entry.class !== 'criterion' || hit.language !== 'zh') continue;
    const words = { start: frame.local(hit.start), end: frame.local(hit.end) };
    const owner = ownerBefore(context, statement, words.start);
    if (owner === null || NOT_MEASURED.test(frame.text.slice(owner.end, words.start))) continue;
    const gap = frame.text.slice(owner.end, words.start);
    const isMeasured = MEASURES.test(frame.text.slice(owner.end, end));
    const isStressed = STRESSES.test(gap);
    if (!isMeasured && !isStressed) continue;
    // The clause, or the one that it answers, has to be about keeping an agreement.
    const from =
      isMeasured && commitmentIn(context, statement, start, end)
        ? start
        : (statement.previous?.start ?? start);
    if (commitmentIn(context, statement, from, end) === null) continue;
    if (
      !isMeasured &&
      !MEASURES.test(frame.text.slice(from, end)) &&
      !/标准|履约|合规/.test(frame.text.slice(from, end))
    )
      continue;
    const criterion = hit.entry.attributes?.criterion as CriterionValue['criterion'];
    yield { statement, of: owner.party, criterion, words, start: owner.start, end };
    return;
  }
}

/** Whoever is named goes by what stands behind, in a sentence about keeping an agreement. */
function goesBy(context: ReadingContext, statement: Statement): Yardstick | null {
  const { frame, start, end, text } = statement;
  const match = matchWithin(frame, text, GOING_BY);
  if (match === null || commitmentIn(context, statement, 0, frame.text.length) === null) return null;
  const at = start + match.index;
  const owner = ownerBefore(context, statement, at);
  if (owner === null || NOT_MEASURED.test(frame.text.slice(owner.end, at))) return null;
  // 只有货到了才算: what counts stands before the word, else behind it.
  const isBefore = /^才/.test(match[0]);
  const from = isBefore ? owner.end : at + match[0].length;
  const to = isBefore ? at : start + text.replace(/[,;。!?"”]+$/, '').length;
  const words = frame.text.slice(from, to);
  const criterion = LETTER.test(words)
    ? 'text'
    : PROCESS.test(words)
      ? 'process'
      : RESULT.test(words)
        ? 'result'
        : null;
  if (criterion === null || to - from < 2) return null;
  return {
    statement,
    of: owner.party,
    criterion,
    words: { start: from, end: to },
    start: Math.min(owner.start, start),
    end,
  };
}

function ownerBefore(
  context: ReadingContext,
  statement: Statement,
  at: number,
): { readonly party: string; readonly start: number; readonly end: number } | null {
  const { frame, start, actors } = statement;
  const one = actors.filter((actor) => actor.start >= start && actor.end <= at).at(-1);
  const isFor =
    one !== undefined &&
    FOR.test(frame.text.slice(start, one.start)) &&
    FOR_END.test(frame.text.slice(one.end));
  if (one !== undefined) {
    const lead = frame.text.slice(start, one.start).replace(/^[\s"“,]*(?:而|但|相比之下|反之)?/, '');
    if (!isFor && lead !== '' && !readGap(lead).isAdverbial) return null;
    const subject = subjectOf(context, statement, one);
    return subject?.party == null ? null : { party: subject.party, start: one.start, end: one.end };
  }
  // 对…而言, in a clause of its own before.
  const { previous } = statement;
  if (previous === null || !/^["“\s]*(?:而|但)?(?:对|在)[^,]{2,12}(?:而言|来说|看来),$/.test(previous.text))
    return null;
  const named = actors.filter((actor) => actor.start >= previous.start && actor.end <= previous.end).at(-1);
  const subject = named === undefined ? null : subjectOf(context, previous, named);
  return subject?.party == null ? null : { party: subject.party, start, end: start };
}

/** Whoever answers with the letter of an agreement goes by it. */
function* letters(context: ReadingContext, statement: Statement): Iterable<Yardstick> {
  const { frame, start, end, text } = statement;
  for (const match of matchesWithin(frame, text, UNWRITTEN)) {
    const agent = speakerAgent(context, statement);
    const party = agent?.parties.length === 1 ? agent.parties[0] : undefined;
    if (party === undefined) return;
    const words = { start: start + match.index, end: start + match.index + match[0].length };
    yield {
      statement,
      of: party,
      criterion: 'text',
      words,
      start: words.start,
      end: Math.min(end, words.end),
    };
    return;
  }
}
