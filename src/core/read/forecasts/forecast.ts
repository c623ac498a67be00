import type { Span } from '../../text/span.ts';
import type { ReadingContext } from '../context.ts';
import type { Draft } from '../reader.ts';
import { ownParty } from '../statements/agent.ts';
import { conditionOf } from '../statements/condition.ts';
import { contentEnd } from '../statements/content-start.ts';
import { deadlineIn } from '../statements/deadline.ts';
import { reporters } from '../statements/reporters.ts';
import type { Statement } from '../statements/statement.ts';
import type { ForecastValue } from '../values.ts';

/** What the grammar of a clause found. Offsets are local to the frame. */
export interface Foretold {
  readonly statement: Statement;
  readonly start: number;
  readonly end: number;
  readonly hedge: { readonly start: number; readonly end: number } | null;
}

const CHINESE_HORIZON =
  /(?:短期内|中短期内?|中长期|长期来看|近期内?|未来(?:数|几|[0-9一二三四五六七八九十]+)(?:天|日|周|个月|年)|今后(?:数|几|[0-9一二三四五六七八九十]+)(?:天|日|周|个月|年)|年内|年底前|年底|明年(?:春天|年初|上半年|下半年|底)?|下半年|下周|下月|(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})月(?:初|底|末|中旬|上旬|下旬|份)?(?:前|之前|以前|后)?(?![0-9一二三四五六七八九十])|[春夏秋冬]季|本月内|接下来几个?(?:周|月|年))/;
const ENGLISH_HORIZON =
  /(?:in the (?:short|near|medium|long) (?:term|run)|(?:over|in|within) the (?:next|coming) (?:few )?[a-z0-9-]+ ?(?:days|weeks|months|years)?|(?:before|by) the end of (?:the|this|next) [a-z]+|(?:this|next) (?:week|month|year|spring|summer|autumn|fall|winter)|(?:by|before|in|until) (?:early |late |mid-)?(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: [0-9]{1,2})?(?:,? [0-9]{4})?|later this (?:week|month|year))(?![a-z])/;

/** A forecast as a finding. The text of the hedge is kept as it is; no number is made of it. */
export function forecastOf(context: ReadingContext, found: Foretold): Draft<ForecastValue> {
  const { statement, hedge } = found;
  const { frame, voice } = statement;
  const [start, end] = trim(frame.text, found.start, Math.max(found.start, contentEnd(statement, found.end)));
  const span = frame.span(start, end);
  const condition = outside(conditionOf(statement), span);
  const isNarrator = voice === null || voice.mode === 'narrator';
  const value: ForecastValue = {
    by: isNarrator ? (ownParty(context) ?? 'narrator') : voice.speaker.id,
    proposition: context.text.content.slice(span.start, span.end),
    hedge: hedge === null ? null : frame.written(hedge.start, hedge.end),
    condition: condition === null ? null : context.text.content.slice(condition.start, condition.end),
    horizon: horizonOf(context, statement, start, end),
    issues: [...new Set(context.hits('issue', span).map((hit) => hit.entry.id))],
    chain: isNarrator ? [] : reporters(statement, null).slice(0, -1),
  };
  return condition === null ? { span, value } : { span, value, also: [condition] };
}

function horizonOf(context: ReadingContext, { frame }: Statement, start: number, end: number): string | null {
  const text = frame.text.slice(start, end);
  const match = (frame.language === 'zh' ? CHINESE_HORIZON : ENGLISH_HORIZON).exec(text);
  if (match) return frame.written(start + match.index, start + match.index + match[0].length);
  const written = (from: number, to: number): string => frame.written(start + from, start + to);
  return deadlineIn(context, text, frame.language, written)?.asWritten ?? null;
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
