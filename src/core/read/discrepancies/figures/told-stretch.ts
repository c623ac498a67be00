import type { Span } from '../../../text/span.ts';
import type { FoldedSpan } from '../../folded-span.ts';
import type { FindingOf } from '../../reading.ts';
import { daysOf } from './days.ts';
import type { End, Ends } from './stated-ends.ts';

/** What opens a stretch behind or before its day: 自3月5日开始, "began on 5 March". */
const OPENS = {
  before: {
    zh: /(?:自|从|由|始于|起于)[^,;。\d]{0,4}$/,
    en: /(?<![a-z])(?:from|since|beg[aiu]n(?:ning|s)?|open(?:ed|s|ing)|start(?:ed|s|ing)|launch(?:ed|es)|kick(?:ed|s) off|commenc(?:ed|es|ing)|between)(?: [a-z]+){0,4}? (?:on )?$|(?<![a-z])(?:from|between) $/,
  },
  behind: {
    zh: /^(?:[上下]午|[早晚]间?|凌晨)?(?:正式)?(?:开始|开幕|启动|开启|启程|起|揭幕|开训|开赛)/,
    en: /^(?!)/,
  },
};
/** What closes it: 至3月20日, 3月20日结束, "and ended on 20 March". */
const CLOSES = {
  before: {
    zh: /(?:至|到|直到|止于|持续到|延续至|将于|并于|于)$/,
    en: /(?<![a-z])(?:until|through|till|to|and|end(?:ed|s|ing)|clos(?:ed|es|ing)|conclud(?:ed|es|ing)|finish(?:ed|es|ing)|wrap(?:ped|s) up|expir(?:ed|es|ing)|runs? (?:to|until|through))(?: [a-z]+){0,3}? ?(?:on )?$/,
  },
  behind: {
    zh: /^(?:[上下]午|[早晚]间?|凌晨)?(?:[^,;。]{0,6}?)(?:结束|闭幕|落幕|完成|收官|为止|止|完毕|期满|届满|到期)/,
    en: /^(?!)/,
  },
};
/** 于 and 将于 close only what ends there. */
const ONLY_BEHIND_ZH = /于$/;
/** The length stands right behind words of lasting, so that it is of the whole stretch. */
const LASTS = {
  zh: /(?:历时|为期|持续|前后|会期|任期|有效期|期限|工期|全程|共|总共|共计|一连|长达|总计)(?:为|了|共)?$/,
  en: /(?<![a-z])(?:last(?:ed|s|ing)?|ran|runs?|running|took|for(?: a total of)?|a total of|total(?:l?ing|s)?|spann(?:ed|ing)|spans|over|or|period of|term of|that is|i\.e\.)(?: (?:for|exactly|just|all of))?,? ?$/,
};
/** Parts and pauses of the stretch, and what is counted from one of its ends. */
const NOT_WHOLE =
  /其中|前后|其间|期间|停留|逗留|休会|首[日轮]|后[,，]|提前|延长|推迟|再|此后|随后|另|(?<![a-z])(?:after|before|within|of which|including|extend\w*|earlier|later|break|pause|another|first|per|every|next)(?![a-z])/;
const LONGEST = 60;

/**
 * The ends of a length that the clauses before it tell one by one: 自3月5日开始，至3月20日结束，历时16天; "opened on
 * 5 March and ran until 20 March, 16 days". `null` where there are not just these two days, or the length is of less.
 */
export function stretchBefore(
  folded: FoldedSpan,
  times: readonly FindingOf<'time'>[],
  length: Span,
): Ends | null {
  const { text, language } = folded;
  const days = times.filter(({ value }) => value.precision === 'day' || value.precision === 'part');
  const [from, to, third] = days;
  if (from === undefined || to === undefined || third !== undefined) return null;
  const place = (one: Span): { readonly start: number; readonly end: number } => ({
    start: folded.at(one.start),
    end: folded.at(one.end),
  });
  const [a, b, own] = [place(from.evidence[0]), place(to.evidence[0]), place(length)];
  if (own.start < b.end || own.start - b.end > LONGEST || b.start - a.end > LONGEST * 1.5) return null;
  if (/[;。]/.test(text.slice(a.start, own.start))) return null;
  if (!lastsThrough(text.slice(b.end, own.start), language)) return null;
  if (!isOpened(text, language, from, a) || !isClosed(text, language, to, b)) return null;
  const [start, end] = [endOf(from), endOf(to)];
  return start === null || end === null ? null : { from: start, to: end, kind: 'range' };
}

/** A sentence that goes on about the thing before it: "It lasted", 此次演习历时. */
const GOES_ON = {
  zh: /^(?:此次|该|本次|这次|这一|整个|全部)?(?:[\u4e00-\u9fff]{0,6}?)(?:为期|历时|持续|会期|前后)(?:了|共)?$/,
  en: /^(?:it|they|the [a-z]+|this [a-z]+) (?:will |would |is to |was to |are to )?(?:last(?:ed|s)?|r[au]ns?|took|takes?|went on)(?: for)?(?: a total of)? $/,
};
/** 为期五天的访问, "the five-day visit": the noun is that of the sentence before. */
const NOUN = {
  zh: /^的?(?:[\u4e00-\u9fff]{0,8}?)(演习|演练|访问|会议|会晤|会谈|磋商|谈判|论坛|展览|博览会|停火|行程|考察|培训|峰会|巡逻)/,
  en: /^(?:-| )(?:[a-z]+ )?(exercise|drill|visit|trip|tour|meeting|summit|talks|forum|exhibition|fair|truce|ceasefire|pause|mission|course|patrol|session|conference)s?(?![a-z])/,
};

/** The ends of a length of which the sentence before tells both, one range of days in it. */
export function stretchOfPrevious(
  folded: FoldedSpan,
  own: { readonly times: readonly FindingOf<'time'>[] },
  previous: { readonly folded: FoldedSpan; readonly times: readonly FindingOf<'time'>[] } | null,
  length: Span,
): Ends | null {
  if (previous === null || own.times.some(({ value }) => value.precision === 'day')) return null;
  const { text, language } = folded;
  const [start, end] = [folded.at(length.start), folded.at(length.end)];
  const noun = NOUN[language].exec(text.slice(end, end + 40))?.[1];
  const isOfNoun =
    noun !== undefined &&
    /^(?:(?:the|this) |(?:此次|这次|本次|该|在)?(?:这场|这一)?(?:为期)?)$/.test(text.slice(0, start)) &&
    previous.folded.text.includes(noun);
  if (!isOfNoun && !GOES_ON[language].test(text.slice(0, start))) return null;
  const days = previous.times.filter(({ value }) => value.precision === 'day' || value.precision === 'part');
  const ranges = days.flatMap(({ value, evidence: [span] }) => {
    const [, from, to] = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/.exec(value.value ?? '') ?? [];
    const [a, b] = [daysOf(from ?? ''), daysOf(to ?? '')];
    if (
      a === null ||
      b === null ||
      from === undefined ||
      to === undefined ||
      !/\d.*\d/s.test(value.asWritten)
    )
      return [];
    const written = { start: span.start, end: span.end };
    return [
      { from: { days: a, value: `${from}/${to}`, span: written }, to: { days: b, value: to, span: written } },
    ];
  });
  const [one] = ranges;
  return one === undefined || ranges.length !== 1 || days.length !== 1 ? null : { ...one, kind: 'range' };
}

/** Whether the words between the end of a stretch and a length tell that the length is of the whole stretch. */
export function lastsThrough(between: string, language: 'zh' | 'en'): boolean {
  if (between.length > LONGEST || /[;。]/.test(between) || !LASTS[language].test(between)) return false;
  return !NOT_WHOLE.test(between.replace(/前后共?$/, ''));
}

function isOpened(text: string, language: 'zh' | 'en', { value }: FindingOf<'time'>, at: Span): boolean {
  if (/\/\.\.$/.test(value.value ?? '')) return true;
  return (
    OPENS.before[language].test(text.slice(Math.max(0, at.start - 50), at.start)) ||
    OPENS.behind[language].test(text.slice(at.end, at.end + 12))
  );
}

function isClosed(text: string, language: 'zh' | 'en', { value }: FindingOf<'time'>, at: Span): boolean {
  if (/^\.\.\//.test(value.value ?? '')) return true;
  const before = text.slice(Math.max(0, at.start - 50), at.start);
  const isEnded = CLOSES.behind[language].test(text.slice(at.end, at.end + 14));
  return (
    isEnded || (CLOSES.before[language].test(before) && !(language === 'zh' && ONLY_BEHIND_ZH.test(before)))
  );
}

function endOf({ value, evidence: [own] }: FindingOf<'time'>): End | null {
  if (value.approximate || value.section !== null || value.event !== null || value.offset !== null)
    return null;
  const written = (value.value ?? '').replace(/\/\.\.$|^\.\.\//, '');
  const days = /^\d{4}-\d{2}-\d{2}$/.test(written) ? daysOf(written) : null;
  return days === null ? null : { days, value: written, span: { start: own.start, end: own.end } };
}
