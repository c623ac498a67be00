import { matchesIn } from '../../text/matches.ts';
import { readGap } from '../actors/chinese-gap.ts';
import type { ReadingContext } from '../context.ts';
import { carriedSubject, holderOf, personBefore, type Subject, subjectOf } from '../evaluations/subject.ts';
import { cuePattern } from '../statements/cue-pattern.ts';
import type { Statement } from '../statements/statement.ts';
import type { Imputed } from './motive.ts';

/** What somebody did, between the name and the word: 美方此举意在. */
const ACT =
  /^(?:政府|当局|方面|高层|官员|领导人|外交部|商务部|财政部|代表团|团队)?(?:的)?(?:(?:上述|有关|最新|近期|单方面|一系列|所谓|突然|强硬){0,3}(?:此举|此番[^,;。]{1,6}|此行|此访|这趟[^,;。]{1,4}|这次[^,;。]{2,6}?|此次[^,;。]{2,6}?|举措|举动|做法|行为|行径|措施|表态|言论|决定|声明|宣示|动作|让步|威胁|这一招|这一步|邀请|施压|加征关税))?(?:的)?/;
/** The act alone, with its owner told before: 此举旨在. */
const ACT_ALONE =
  /(?:此举|此番[^,;。]{1,6}|这一(?:举动|举措|做法|表态|安排|决定|招|步|动作|威胁)|这种(?:做法|表态|安排|方式|姿态)|该(?:举措|举动|决定|做法)|^(?:所谓)?["“]?(?:谈判|磋商|会谈|访问|此访|出访|休战|停火|表态|让步|示好|强硬|关税|加税|威胁|施压|调查|清单|邀请|拖延|推迟|延期)["”]?|这番(?:表态|话|言论)|其)$/;
/** Somebody pointed at: 显示他有意, 说明其意在. */
const PRONOUN = /(?:[他她它其]|他们|她们)$/;
/** Named, and still not who. */
const HINTED = /(?:对方|对手|另一方|对面)$/;
const CONJUNCTION =
  /^["“\s]*(?:但是?|而是?|并且?|且|是(?!否)|然而|不过|同时|其实|实则|实际上|事实上|显然|或许?|也许|可能|似乎|看似|明显|无非|不外乎|更多|主要|多半|恐怕|不过|只不过|归根结底|归根到底|说到底|说白了|说穿了|更|还|也|又|则|却|仍然?|依然|一直|始终|从而|进而|随后|借此|据此|因此|正|都|均|,)+/;
/** Denied, supposed, or told of whoever does so. */
const VETO =
  /(?:不|未|没有?|并非|绝非|无|从不|不再|否认|避免|防止|是否|拒绝|勿|莫|谁|任何|凡是?|对于|那些|所有|针对|应当?|必须|不要)$|否认|驳斥|希望(?!借)|敦促|呼吁|要求|愿(?!意)|^["“\s]*(?:但|而)?(?:如果|倘若|假如|若|一旦|除非|要是)/;
const AIM_FIRST = /^(?:的(?!是)|地|,|;|。|:|者|在于是|产生|引发|引起|表示|昭然|何在|为何|存在)/;

/** Aims that one Chinese clause imputes. */
export function* chineseMotives(context: ReadingContext, statement: Statement): Iterable<Imputed> {
  const { frame, start, end, text } = statement;
  for (const hit of context.hits('cue', frame.span(start, end))) {
    if (hit.entry.class !== 'motive' || hit.language !== 'zh') continue;
    const cue = { start: frame.local(hit.start), end: frame.local(hit.end) };
    const lead = text.slice(0, cue.start - start);
    if (VETO.test(lead) || /所谓["“]?$/.test(lead)) continue;
    const position = hit.entry.attributes?.position;
    const aim = { start: position === 'inherent' ? cue.start : cue.end, end };
    if (position === 'act') {
      const copula =
        /^,?(?:正|却|则|倒|实则|仍|依然|就|其实|恐怕|显然|可能|无非|不过|只不过|只|也|都|很明确,){0,2}(?:是|在于|乃|(?:其实|再)?(?:很|十分|非常|相当|也)?(?:清楚|明白|明显|简单|直白|露骨)(?:不过)?[:,]|(?:不难|并不难)(?:看出|猜|猜到|理解)[:,]|昭然若揭[:,]|无非(?!是))/.exec(
          frame.text.slice(cue.end, cue.end + COPULA_REACH),
        );
      if (copula === null) continue;
      aim.start += copula[0].length;
      // 真正的盘算,是…: the aim is told in the next clause.
      if (aim.start >= end) aim.end = clauseEnd(frame.text, aim.start);
    }
    if (AIM_FIRST.test(frame.text.slice(aim.start, aim.end))) continue;
    const who = subjectAt(context, statement, cue.start);
    if (who === null) continue;
    yield { statement, ...who, isWish: position === 'wish', cue, aim };
    if (position !== 'wish') return;
  }
}

/** So far behind a noun of aim its copula may end, in code units. */
const COPULA_REACH = 12;

function clauseEnd(text: string, from: number): number {
  const length = text.slice(from).search(/[,;。!?]/);
  return length < 0 ? text.length : from + length;
}

type Found = Pick<Imputed, 'subject' | 'dropped'> | null;

function subjectAt(context: ReadingContext, statement: Statement, at: number): Found {
  const { frame, start, actors } = statement;
  for (const one of actors.filter((actor) => actor.start >= start && actor.end <= at).reverse()) {
    const gap = frame.text.slice(one.end, at);
    const rest = gap.replace(ACT, '').replace(/^["”]/, '').replace(CONJUNCTION, '');
    if (rest === '' || readGap(rest).isAdverbial) return found(holderOf(context, statement, one));
  }
  const lead = frame.text.slice(start, at).replace(CONJUNCTION, '');
  const words = withoutAdverbs(lead);
  const hinted = HINTED.exec(words) ?? veiled(context, words);
  if (hinted) {
    const from = at - lead.length + hinted.index;
    return found({ party: null, id: null, span: frame.span(from, from + hinted[0].length) });
  }
  if (PRONOUN.test(words)) {
    const person = actors
      .filter((one) => one.kind === 'person' && one.start >= start && one.end <= at)
      .at(-1);
    const own = person ? subjectOf(context, statement, person) : carriedSubject(context, statement, true);
    // 熟悉某人想法的人士说，她…: whoever is named last in the sentence.
    const inSentence = actors.findLast(
      (one) => one.kind === 'person' && one.party !== null && one.end <= start,
    );
    const named = inSentence === undefined ? null : subjectOf(context, statement, inSentence);
    return found(own ?? (/[他她]$/.test(words) ? (named ?? personBefore(context, statement)) : null));
  }
  if (ACT_ALONE.test(words) && readGap(words.replace(ACT_ALONE, '').replace(/,$/, '')).isAdverbial)
    return found(carriedSubject(context, statement));
  if (words !== '' && !readGap(words).isAdverbial) return null;
  const pointsBack = /[他她]/.test(statement.previous?.text ?? '');
  return found(
    carriedSubject(context, statement) ?? (pointsBack ? personBefore(context, statement) : null),
    true,
  );
}

function found(subject: Subject | null, dropped = false): Found {
  return subject === null ? null : { subject, dropped };
}

/** Strips adverbs at the end, so that the word before them can be seen. */
function withoutAdverbs(lead: string): string {
  return lead.replace(
    /(?:显然|明显|或许?|可能|似乎|更|还|也|又|则|却|仍然?|依然|一直|始终|正|都|均|再次|进一步|无非|不过|就|实际上|其实|真正|正在|只是|不过是|就是|在|是){1,3}$/,
    '',
  );
}

function veiled(
  context: ReadingContext,
  words: string,
): { readonly index: number; readonly 0: string } | null {
  const pattern = cuePattern(context.lexicon, 'zh', 'veiled', (cue) => cue.class === 'veiled-party');
  const last = matchesIn(words, pattern).at(-1);
  return last !== undefined && last.index + last[0].length === words.length ? last : null;
}
