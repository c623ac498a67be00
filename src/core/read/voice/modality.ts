import type { SpeechAct } from '../../lexicon/entry.ts';
import type { Span } from '../../text/span.ts';
import type { ReadingContext } from '../context.ts';

/** Acts that say only that something was said; what is said decides what is done by it. */
const PLAIN: ReadonlySet<SpeechAct> = new Set<SpeechAct>(['assert', 'claim']);

/** Before "have to" and "should" these leave nothing demanded: "we have to", "somebody will have to", "if they should". Folded. */
const NO_DEMAND =
  /(?:^|[^a-z])(?:i|we|somebody|someone|will|would|'ll|'d|may|might|could|not|to|n't|never|if [a-z]+|whether [a-z]+|unless [a-z]+)(?: (?:also|then|now|soon|only|even|all|both|not))? $/;

/** Whether an English word of obligation binds the speaker, supposes ("Should the talks fail") or guesses ("must have been"). */
function isNoDemand(content: string, words: Span, { start, end }: Span): boolean {
  const before = content.slice(Math.max(words.start, start - 32), start).toLowerCase();
  const written = content.slice(start, end);
  if (/^(?:have|has|need|needs) to$/i.test(written)) return NO_DEMAND.test(before) || before === '';
  if (
    /^must$/i.test(written) &&
    /^ (?:have|be (?:joking|hard|nice))(?![a-z])/.test(content.slice(end, end + 12))
  )
    return true;
  if (!/^should$/i.test(written)) return false;
  // "Should the talks fail, …", and words whose subject was cut off: “…, and nobody,” she said, “should pretend …”.
  return (
    /^["“'\s]*$/.test(before) ||
    /[.;!?—] ?$/.test(before) ||
    /(?:^|[^a-z])(?:if|unless|whether|lest) (?:[a-z]+ ){1,3}$/.test(before)
  );
}

/** 还需数日, 需要约一周 and 意味着要: how long something takes and what it comes to is nobody's demand. */
const TAKES_TIME =
  /^(?:(?:大?约|至少|最多|大概|近|超过|耗时|花费?|用)?(?:[0-9一二三四五六七八九十两几半数百千]+多?个?)(?:分钟|小时|钟头|日|天|周|星期|月|年|工作日)|时间(?=[,;。]|$))/;
const AMOUNTS_TO = /(?:意味着|等于|即便|即使|不意味着)$/;

/** Whether a Chinese word of need binds nobody here. */
function isNoNeed(content: string, { start, end }: Span): boolean {
  return (
    (/需/.test(content.slice(start, end)) && TAKES_TIME.test(content.slice(end, end + 12))) ||
    AMOUNTS_TO.test(content.slice(Math.max(0, start - 4), start))
  );
}

const FORBIDS = /^不(?:应|应该|应当|得)再?$/;

/** What a stretch does and how strongly, from its verb and from 应, 应会, must, "should go" in its words. */
export function actOf(
  context: Pick<ReadingContext, 'hits' | 'text'>,
  verb: { readonly act: SpeechAct; readonly strength: number },
  content: Span,
): { act: SpeechAct; strength: number } {
  if (!PLAIN.has(verb.act)) return { act: verb.act, strength: verb.strength };
  for (const hit of context.hits('cue', content)) {
    if (hit.entry.class === 'epistemic' && hit.entry.id === 'epistemic:should-epistemic')
      return { act: 'predict', strength: 2 };
    // 不应 and 不得 are listed as negations, and oblige as 应 does.
    const forbids = hit.entry.class === 'negation' && FORBIDS.test(hit.form);
    if (hit.entry.class === 'obligation' || forbids) {
      if (hit.language === 'en' && isNoDemand(context.text.content, content, hit)) continue;
      if (hit.language === 'zh' && isNoNeed(context.text.content, hit)) continue;
      const strength = hit.entry.attributes?.strength;
      return {
        act: 'demand',
        strength: Math.max(
          typeof strength === 'number' ? strength : 3,
          verb.act === 'stress' ? verb.strength : 1,
        ),
      };
    }
  }
  return { act: verb.act, strength: verb.strength };
}
