import { type Deadline, type Times, timesWithin } from '../statements/deadline.ts';
import type { Statement } from '../statements/statement.ts';
import { CHINESE_MEETING } from './acts-chinese.ts';

/** A month, a quarter, a season, a half or a year as a whole; no day, no start, nothing past. */
const PERIOD =
  /(?:[0-9一二三四五六七八九十]+月|本月|下个?月|当月|季度?|上半年|下半年|[今明后]年(?:[春夏秋冬][天季])?|[春夏秋冬][天季]|本周|下周|[0-9]{4}年)$/;
const PAST = /^(?:去|上|昨|前)|起|以来|以后|之后/;

/** 在今年第四季度恢复直航: the period in which an act is to be done; of a meeting or a visit it is none. */
export function chinesePeriod({ frame }: Statement, from: number, to: number, times: Times): Deadline | null {
  if (CHINESE_MEETING.test(frame.text.slice(from, to)) || /访问|访/.test(frame.text.slice(from, to)))
    return null;
  for (const { value, evidence } of timesWithin(times, frame.span(from, to))) {
    const folded = frame.text.slice(frame.local(evidence[0].start), frame.local(evidence[0].end));
    const before = frame.text.slice(
      Math.max(from, frame.local(evidence[0].start) - 1),
      frame.local(evidence[0].start),
    );
    if (!PERIOD.test(folded) || PAST.test(folded) || !/[在于将会,，诺应证]|^$/.test(before)) continue;
    // 今年2月实施的限制: when what is spoken of came about.
    if (/^[^,;。]{0,24}的/.test(frame.text.slice(frame.local(evidence[0].end), to)) && !/[在于]/.test(before))
      continue;
    return { asWritten: value.asWritten, value: value.value };
  }
  return null;
}
