import type { Actor } from '../actors/actor.ts';
import { isOccasion, readGap } from '../actors/chinese-gap.ts';
import type { Attribution } from './attribution.ts';
import type { Clauses } from './chinese-attributions.ts';
import { PLAINLY_TOLD } from './plainly-told.ts';

/** Verbs that only say, behind words that are not quoted: …，部长说。 Others would be an answer to what is told. */
const SAYS: ReadonlySet<string> = new Set(
  'say indicate point-out stress emphasise think judge state add explain reveal predict estimate claim write report tell note'.split(
    ' ',
  ),
);

/** The same by the last word of the form. */
const SAYS_BY_FORM = /(?:说|称|道|表示|认为|指出|强调|透露|宣布|确认|证实|承认|回忆|总结|分析|坚称|辩称)$/;

/** Shorter stretches before a speaker are an occasion and no words. */
const SHORTEST = 6;

/**
 * A sentence that ends with its only speaker and a word of saying: what stands before it is said, also without
 * quotation marks. The clause of saying is given with its words before it.
 */
export function turnedBehind(
  { frame: { text } }: Clauses,
  verbal: readonly Attribution[],
): readonly Attribution[] {
  const [one] = verbal;
  if (verbal.length !== 1 || one === undefined || one.subject === null || one.position === 'after')
    return verbal;
  const form = text.slice(one.cue.start, one.cue.end);
  if ((!SAYS.has(one.cue.verb) && !SAYS_BY_FORM.test(form)) || one.negated || text[one.start - 1] !== ',')
    return verbal;
  if (!/^[。!?]?$/.test(text.slice(Math.max(one.cue.end, one.content)).trim())) return verbal;
  const words = text.slice(0, one.start - 1);
  if (words.length < SHORTEST || isOccasion(words) || OCCASION.test(words)) return verbal;
  return [{ ...one, content: 0, position: 'after' }];
}

/** What leads up to a saying without being said. */
const OCCASION = /(?:时|后|前|期间|之际|问题|一事|方面|情况)$|^(?:正如|如|据|对|就|关于|至于|针对)/;

/** A predicate behind whoever said the words: at most this long, without an object clause of its own. */
const PREDICATE = /^[\u3400-\u9fff0-9]{2,12}[。!]?$/;

/** What the subject did not do, or what the words do: no saying. */
const NO_SAYING = /没有|不曾|并未|未能|被|遭|引发|引起|成为|是|已经?成|写在|印在|[的地]$/;

/** A last verb of saying that no list holds as one: 叹, 要求, 声明, 辩解. */
const LAST =
  /(?:[说称道指讲谈写问答叹喊叫骂吼笑]|要求|主张|声明|表明|说明|阐明|阐述|判断|预言|威胁|忧虑|忧心|讥讽|讽刺|嘲讽|报告|汇报|通报|陈述|倾诉|诉说|辩解|狡辩|坚持|力陈|力主|劝诫|叮嘱|嘱咐|吩咐|恳求|附和|投诉|申诉|揭露|爆料|放风|叫嚣|鼓吹|夸口|吹嘘|回忆|回顾|追忆|评述|比喻|描绘|刻画|暗示|示意|点明|挑明|言明|明言|讲述|致辞|发言|作答|应道|总结|开玩笑|自嘲|打趣|感慨|承诺|保证|祈祷|祝愿|哀叹|痛斥|怒斥|驳斥|呛声|发问|设问|提问|断定|认定|表态)[。!]?$/;

/** “…，”某某这样感叹: whoever stands between quoted words and a short last predicate has said them. */
export function taggedQuotes(
  { frame: { text }, actors, enclosed }: Clauses,
  verbal: readonly Attribution[],
): Attribution[] {
  const quote = enclosed.findLast((one) => one.kind === 'quote' && !one.open);
  if (quote === undefined || verbal.some((one) => one.cue.end > quote.start)) return [];
  const comma = /^[,\s]*/.exec(text.slice(quote.end))?.[0].length ?? 0;
  if (comma === 0 && !/[,。!?]/.test(text.charAt(quote.end - 2))) return [];
  const from = quote.end + comma;
  const subject = actors.find(
    (one) => one.start >= from && isLead(text.slice(from, one.start)) && isOwner(one),
  );
  if (subject === undefined) return [];
  const rest = text.slice(subject.end);
  if (!PREDICATE.test(rest) || !LAST.test(rest) || NO_SAYING.test(rest)) return [];
  return [
    {
      ...PLAINLY_TOLD,
      start: from,
      subject,
      cue: { start: subject.end, end: text.length, verb: 'say' },
      content: quote.start,
      position: 'after',
    },
  ];
}

/** Time, place or what somebody is, between the words and the name. */
function isLead(stretch: string): boolean {
  return (
    stretch === '' || (stretch.length <= 24 && /^[^,;:。“”]*$/.test(stretch)) || readGap(stretch).isAdverbial
  );
}

function isOwner({ kind }: Actor): boolean {
  return kind !== 'outlet' && kind !== 'pronoun';
}
