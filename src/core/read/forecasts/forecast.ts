import type { Span } from '../../text/span.ts';
import type { ReadingContext } from '../context.ts';
import { issuesIn } from '../issues/issues-in.ts';
import type { Draft } from '../reader.ts';
import { ownParty } from '../statements/agent.ts';
import { conditionOf } from '../statements/condition.ts';
import { contentEnd } from '../statements/content-start.ts';
import { type Times, timesWithin } from '../statements/deadline.ts';
import { reporters } from '../statements/reporters.ts';
import type { Statement } from '../statements/statement.ts';
import { CAME_TO_BE } from '../time/came-to-be.ts';
import type { ForecastValue } from '../values.ts';

/** What the grammar of a clause found. Offsets are local to the frame. */
export interface Foretold {
  readonly statement: Statement;
  readonly start: number;
  readonly end: number;
  readonly hedge: { readonly start: number; readonly end: number } | null;
}

/** Horizons without a date, which are no times. */
const CHINESE_VAGUE = /短期内|中短期内?|中长期|长期来看|长远看|近期内?|接下来几个?(?:周|月|年)|未来一段时间/;
/** A time told by an event: 选举之后. */
const CHINESE_EVENT =
  /(?:等到?|拖到|待到|熬到|在|于|到)([^,;。在于到等]{1,12}?(?:之后|以后|之前|以前|结束后|过后|前夕))/;
/** A clause that only tells when. */
const WHEN = /^[\s"“]*(?:在|于|到|至)?[^,;。]{1,16}(?:之?前|以前|之?内|年底|月底|季度|年初|期间|年|月)[,]$/;
const ENGLISH_VAGUE =
  /(?<![a-z])(?:until|till|before|after|by|ahead of|through|beyond) (?:the |next |its |their |this |a )?(?:[a-z-]+ ){0,2}?(?:elections?|vote|harvest|summit|ballot|referendum|budget|holidays?|ramadan|anniversary|expiry|deadline|inauguration|campaign|monsoon|thaw|season|peak season|truce (?:ends|expires|runs out)|rains?|snow|first snow|winter|summer|spring|autumn)(?! (?:in|of) [0-9])(?![a-z])|(?<![a-z])(?:within|in) (?:a (?:few|couple of|matter of) )?(?:days|weeks|months|years|hours)(?![a-z])|(?<![a-z])(?:in|over) the (?:short|near|medium|long|longer) (?:term|run)(?![a-z])|(?<=(?:survive|outlast|outlive|endure|through|beyond|past|last) )the (?:winter|spring|summer|autumn|season|year|decade)(?![a-z])/;
/** What lies behind the text whatever its date. */
const BEFORE_NOW =
  /^(?:last|yesterday|the (?:past|previous|last)|previous|past)(?![a-z])|(?<![a-z])(?:ago|earlier)$/i;

/** A forecast as a finding. The text of the hedge is kept as it is; no number is made of it. */
export function forecastOf(context: ReadingContext, found: Foretold, times: Times): Draft<ForecastValue> {
  const { statement, hedge } = found;
  const { frame, voice } = statement;
  const [start, end] = trim(
    frame.text,
    found.start,
    Math.max(found.start, contentEnd(statement, found.end, hedge?.start ?? found.start)),
  );
  const whole = frame.span(start, end);
  const condition = outside(conditionOf(statement), whole);
  const span = behindCondition(context, whole, condition);
  const isNarrator = voice === null || voice.mode === 'narrator';
  const value: ForecastValue = {
    by: isNarrator ? (ownParty(context) ?? 'narrator') : voice.speaker.id,
    proposition: context.text.content.slice(span.start, span.end),
    hedge: hedge === null ? null : frame.written(hedge.start, hedge.end),
    condition: condition === null ? null : context.text.content.slice(condition.start, condition.end),
    horizon: horizonOf(context, statement, span, times),
    issues: issuesIn(context, span),
    chain: isNarrator ? [] : reporters(statement, null).slice(0, -1),
  };
  return condition === null ? { span, value } : { span, value, also: [condition] };
}

/** "Absent a deal, the corridor looks doomed": a condition at the head is told apart. */
function behindCondition({ text }: ReadingContext, span: Span, condition: Span | null): Span {
  if (condition === null || condition.start - span.start > CONJUNCTION || condition.start < span.start)
    return span;
  const rest = /^[,，]\s?/u.exec(text.content.slice(condition.end, condition.end + 2));
  const start = condition.end + (rest?.[0].length ?? 0);
  return rest === null || start >= span.end ? span : { start, end: span.end };
}

/** The longest conjunction of a condition, "in the event that". */
const CONJUNCTION = 18;

/** The first time in the words that does not lie before the text, else words for one without a date. */
function horizonOf(
  context: ReadingContext,
  { frame, previous, start: own }: Statement,
  span: Span,
  times: Times,
): string | null {
  const today = context.about.published ?? '';
  // 年底之前，…: a clause before that only tells when.
  const isWhen = frame.language === 'zh' && previous !== null && WHEN.test(previous.text);
  const whole = isWhen ? frame.span(previous.start, Math.max(own, frame.local(span.end))) : span;
  for (const { value, evidence } of timesWithin(times, whole)) {
    if (isOfNoun(frame.text, frame.local(evidence[0].start), frame.local(evidence[0].end))) continue;
    const day = value.value?.replace(/^\.\.\//, '').split('/')[0] ?? '';
    // Without a year in the words the year is a guess, and no ground to call it past.
    const isPast =
      value.anchor === 'stated' && /^[0-9]/.test(day) && today !== '' && day < today.slice(0, day.length);
    if (!isPast && !(frame.language === 'en' && BEFORE_NOW.test(value.asWritten))) return value.asWritten;
  }
  const start = frame.local(span.start);
  const vague = (frame.language === 'zh' ? CHINESE_VAGUE : ENGLISH_VAGUE).exec(
    frame.text.slice(start, frame.local(span.end)),
  );
  const event = CHINESE_EVENT.exec(
    frame.language === 'zh' ? frame.text.slice(start, frame.local(span.end)) : '',
  );
  if (vague === null && event?.[1] !== undefined) {
    const at = start + event.index + event[0].indexOf(event[1]);
    return frame.written(at, at + event[1].length);
  }
  return vague === null ? null : frame.written(start + vague.index, start + vague.index + vague[0].length);
}

const RELATIVE_EN =
  /(?<![a-z])(?:that|which) (?:was|were|had|has been|have been|[a-z]+ed)(?![a-z])[^,;.]{0,40}$/;
const RELATIVE_ZH = new RegExp(`^[^,;。将会拟]{0,6}(?:${CAME_TO_BE})的`);

/** "The duties that were suspended in May", 5月暂停的关税: when what the forecast is about came to be. */
function isOfNoun(text: string, start: number, end: number): boolean {
  return RELATIVE_EN.test(text.slice(0, start)) || RELATIVE_ZH.test(text.slice(end));
}

/** A condition that is the forecast itself (if-clauses that hold the hedge) is none. */
function outside(condition: Span | null, span: Span): Span | null {
  return condition !== null && condition.start <= span.start && condition.end >= span.end ? null : condition;
}

function trim(text: string, start: number, end: number): [number, number] {
  let from = start;
  let to = end;
  while (from < to && /[\s,:;"“”—–-]/.test(text[from] ?? '')) from += 1;
  while (to > from && /[\s,;:.。!?"”]/.test(text[to - 1] ?? '')) to -= 1;
  if (/["”]/.test(text[to] ?? '') && /["“]/.test(text.slice(from, to))) to += 1;
  return [from, Math.max(from, to)];
}
