import type { SpeechAct } from '../../lexicon/entry.ts';
import type { Actor } from '../actors/actor.ts';
import { readGap } from '../actors/chinese-gap.ts';
import type { Attribution, VerbToken } from './attribution.ts';
import type { Clauses } from './chinese-attributions.ts';
import { chinesePronouns } from './pronouns.ts';

/** 甲方当天的帖文称: the 的 before the speaker's own text is no part of an adverbial. */
export function ownText(stretch: string, text: string, verb: VerbToken): string {
  // 甲方通稿|中写道: what is in a text.
  if (
    /^[中里上]$/.test(stretch) &&
    /(?:稿|稿子|文|报|报告|声明|通报|社论)$/.test(text.slice(0, verb.start - 1))
  )
    return '';
  return /^(?:[帖贴推]文|帖子|声明|通报|通稿)/.test(text.slice(verb.start))
    ? stretch.replace(/的$/, '')
    : stretch;
}

/** 甲方把会谈形容为“…”: what is described stands before the verb. */
export function withoutObject(stretch: string, verb: VerbToken): string {
  return DESCRIBES.has(verb.entry.id)
    ? stretch.replace(/(?:把|将)[^,;。“”]{1,20}$|(?:以|用)[^,;。]{2,36}来?$/, '')
    : stretch;
}

const DESCRIBES: ReadonlySet<string> = new Set(['describe', 'accuse', 'judge', 'call', 'evaluate']);

/**
 * Who is the subject of the clauses between the last semicolon and a verb without a subject, where nobody speaks in
 * them yet: 甲方重结果；乙方重程序，强调….
 */
export function afterSemicolon(
  { frame: { text }, actors }: Clauses,
  cuts: readonly number[],
  before: readonly Attribution[],
  verb: VerbToken,
): Actor | null {
  const from = text.lastIndexOf(';', verb.start) + 1;
  if (from === 0 || before.some((one) => one.cue.start >= from)) return null;
  const opening = actors.findLast(
    (one) =>
      one.start >= from &&
      one.end <= verb.start &&
      cuts.some((cut) => cut <= one.start && readGap(text.slice(cut, one.start)).isAdverbial),
  );
  return opening && opening.kind !== 'outlet' && opening.kind !== 'anonymous' ? opening : null;
}

/** 甲方批评…，乙方则反唇相讥，说…: who is set against another in the clause right before a word of saying. */
export function contrasted(
  { frame: { text }, actors }: Clauses,
  cuts: readonly number[],
  verb: VerbToken,
): Actor | null {
  if (text[verb.start - 1] !== ',' || !/^[说称]/.test(text.slice(verb.start))) return null;
  const from = cuts.findLast((cut) => cut < verb.start) ?? 0;
  const one = actors.find(({ start }) => start === from);
  return one && CONTRASTS.test(text.slice(one.end, verb.start)) ? one : null;
}

const CONTRASTS = /^(?:方面)?(?:则|却|旋即|随即|当即|立即)[^,;:。“”]{2,8},$/;

/** Whoever stands between `left` and a verb, pronouns too, in text order. */
export function subjectsBefore({ frame: { text }, actors }: Clauses, left: number, verb: VerbToken): Actor[] {
  return [
    // 联合声明说: the text that speaks may be the first part of the verb's form.
    ...actors.filter(
      (one) =>
        one.start >= left &&
        (one.end <= verb.start ||
          (one.kind === 'collective' && one.start < verb.start && one.end < verb.end)),
    ),
    ...chinesePronouns(text, left, verb.start),
  ].sort((a, b) => a.start - b.start);
}

/** 谈到航线问题，部长表示: a topic at the start of a clause, and whoever speaks of it right behind. */
export function isOccasionOf({ frame: { text }, actors }: Clauses, verb: VerbToken): boolean {
  if (!/^(?:谈[到及]|提[到及]|说到|论及|讲到|问[到及]|被问[到及])/.test(text.slice(verb.start))) return false;
  const comma = text.indexOf(',', verb.end);
  if (comma < 0 || comma - verb.end > 40 || comma === verb.end) return false;
  // 谈到航线时，她说: whoever is meant by the pronoun speaks of it.
  if (/^,[他她]们?(?:还|也|则|又)?(?:说|称|表示|指出|强调|认为|坦言|透露)/.test(text.slice(comma)))
    return true;
  const speaker = actors.find((one) => one.start > comma && one.start - comma <= 2);
  return speaker !== undefined && speaker.kind !== 'outlet';
}

/** What somebody spoken of does, where a speaker would hope, stress or urge. */
const DONE: ReadonlySet<SpeechAct> = new Set<SpeechAct>([
  'propose',
  'announce',
  'demand',
  'threaten',
  'agree',
  'reject',
]);

/**
 * Whether a verb without a subject tells what another does, whom an earlier clause of somebody's words has as its
 * subject: 甲方表示，乙方不顾反对，提出新要求. Where the other ought to do something (乙方应…), the speaker goes on.
 */
export function isActOfAnother(
  { frame: { text }, actors }: Clauses,
  cuts: readonly number[],
  before: readonly Attribution[],
  verb: VerbToken,
): boolean {
  const outer = before.findLast((one) => one.cue.end <= verb.start);
  if (!DONE.has(verb.entry.act) || !outer || outer.position !== 'before' || outer.entry.takes === 'topic')
    return false;
  // 并要求 goes on with the word of saying before it.
  if (/[并且]$/.test(text.slice(0, verb.start))) return false;
  const from = Math.max(outer.cue.end, text.lastIndexOf(';', verb.start));
  const other = actors.findLast(
    (one) =>
      one.start >= from &&
      one.end < verb.start &&
      cuts.some((cut) => cut >= from && cut <= one.start && readGap(text.slice(cut, one.start)).isAdverbial),
  );
  if (other === undefined || other === outer.subject || other.kind === 'outlet') return false;
  if (other.party !== null && other.party === outer.subject?.party) return false;
  // 甲方此举 and 甲方的做法 are things and no one.
  if (/^(?:的|此举|此类|这一|这种|做法|行为|有关|相关)/.test(text.slice(other.end))) return false;
  const comma = text.indexOf(',', other.end);
  return comma > 0 && comma < verb.start && !/[应须要]/.test(text.slice(other.end, comma));
}
