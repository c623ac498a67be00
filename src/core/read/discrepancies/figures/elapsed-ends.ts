import type { Span } from '../../../text/span.ts';
import type { FoldedSpan } from '../../folded-span.ts';
import type { FindingOf } from '../../reading.ts';
import { daysOf } from './days.ts';
import type { End, Ends } from './stated-ends.ts';

/** A sentence with its times. */
interface Told {
  readonly folded: FoldedSpan;
  readonly times: readonly FindingOf<'time'>[];
}

/** Where the ends of a length of time since or until a day may be told. */
export interface Around extends Told {
  readonly next: Told | null;
  /** The day of the text; `null` where nobody tells it. */
  readonly published: string | null;
}

/** Ends of a length, one of which may be the day of the text without being told. */
export interface ElapsedEnds extends Ends {
  readonly isImplied: boolean;
}

/** 至今已30天, 到当天恰好满四十五天. */
const UP_TO_NOW_ZH =
  /(?:已经?|至今|迄今|到?(?:今天|今日|当天|当日)|截至[^,]{0,6}|算起,?|恰好|正好|刚好|整整)[^,;。\d]{0,8}$/;
const SINCE_ZH = /^[^;。]{0,40}?以来(?:的|这|的这|短短|短短的)?$/;
/** What happened on the day from which the length runs. */
const BEGAN_ZH =
  /^(?:零时|凌晨|上午|下午|晚)?(?:[^,;。\d]{0,14}?)(?:起|以来|算起|之?后|开始|生效|实施|施行|启动|爆发|被|遭|关闭|封|扣|中断|暂停|停|签|达成|开幕|抵达|就任|上任|宣布|成立|重启|开放|启用|开通|发布|出发|离|失联|失踪|罢工|断|撤)/;
const FROM_ZH = /(?:自|从|由|始于|起于)$/;
/** 距5月1日到期只剩40天; 将于5月1日到期，还有40天. */
const LEFT_ZH = /(?:还有|还剩|仅剩|只剩|剩下|尚有|仅有|只有)(?:整整|大约)?$/;
const ENDS_ZH = /^[^,;。\d]{0,14}?(?:到期|届满|期满|生效|截止|举行|开幕|结束|启动|施行|大选|选举|期限|最后)/;
/** The length is of something else: 20天内, 三天后. */
const OTHER_ZH = /^(?:内|之内|以内|后|之后|前|之前|以前|左右|多|的(?:期限|宽限|缓冲))/;

const SINCE_EN = /^,? (?:after|since|from|following)(?: [^;:.,]{0,80})? ?$/;
const NOT_A_COUNT_EN =
  /(?<![a-z])(?:within|in|in the|next|another|every|about|around|nearly|almost|some|roughly|over|than|least|first|last|past|by|extend\w*|up to) $/;
const NOW_EN =
  /(?<![a-z])(?:today|now|has|have|marks?|still|so far|it is|it's|continues?|remains?|is in)(?![a-z])/;
const AGO_EN = /^ ago(?![a-z])/;
const EARLIER_EN = /^ (?:earlier|before)(?![a-z])/;
const PASSED_EN = /^ (?:have|has) (?:now )?(?:passed|gone by|elapsed)(?![a-z])/;
const LEFT_EN =
  /^ (?:(?:are |is |were )?(?:left|to go|away)|remain(?:s|ed|ing)?) (?:until|till|before|to|from)(?: [^;:.,]{0,60})? ?$|^ (?:until|till|before|ahead of)(?: [^;:.,]{0,50})? ?$/;
/** A truce 45 days old. */
const OLD_EN = /^[ -]old(?![a-z])/;
const HELD_EN =
  /(?<![a-z])(?:it's|it has) (?:now |already )?been (?:exactly )?$|(?<![a-z])(?:has|have) (?:now )?(?:been|lasted|gone|lain|stood|spent|sat)(?: [a-z]+){0,4} (?:for )?(?:exactly )?$/;
const HELD_ZH = /(?:已经?|长)(?:[^,;。\d]{0,8}?)(?:达|有|经|满|过去)?了?$/;
const WAS_EN =
  /^(?:signed|announced|launched|opened|born|declared|agreed|brokered|concluded|reached|imposed|adopted)(?: [a-z]+){0,4}? (?:on )?$|^(?:they|he|she|it|the [a-z]+(?: [a-z]+)?) (?:was|were|had been|went|left|shut|closed|began|started|broke)(?: [a-z]+){0,6}? (?:on )?$/;
const WAS_ZH = /^(?:[^,;。]{0,16}?(?:是|于|自|从))?$/;

/** The ends of a length that runs from or up to a day told beside it; `null` where they cannot be told. */
export function elapsedEnds(around: Around, length: Span): ElapsedEnds | null {
  const { folded, times } = around;
  const [start, end] = [folded.at(length.start), folded.at(length.end)];
  const days = times.flatMap((time) => {
    const day = dayAt(time, folded);
    return day === null || (day.start < end && start < day.end) ? [] : [day];
  });
  return folded.language === 'zh' ? chinese(around, days, start, end) : english(around, days, start, end);
}

export interface DayAt extends End {
  readonly start: number;
  readonly end: number;
  readonly isOpen: boolean;
}

function chinese(around: Around, days: readonly DayAt[], start: number, end: number): ElapsedEnds | null {
  const { text } = around.folded;
  if (OTHER_ZH.test(text.slice(end, end + 4))) return null;
  // The day of the text is where such a length ends.
  const before = days.filter((day) => day.end <= start && day.value !== around.published);
  const anchor =
    before.find((day) => day.isOpen || FROM_ZH.test(text.slice(0, day.start))) ??
    before.find((day) => BEGAN_ZH.test(text.slice(day.end, start))) ??
    before[0];
  if (anchor === undefined)
    return fromNext(
      around,
      days,
      HELD_ZH.test(text.slice(0, start)) || UP_TO_NOW_ZH.test(text.slice(0, start)),
      WAS_ZH,
    );
  const between = text.slice(anchor.end, start);
  if (between.length > 60 || /[;。]/.test(between)) return null;
  const others = days.filter((day) => day !== anchor && day.value !== anchor.value);
  if (LEFT_ZH.test(between)) {
    const isAhead = /距离?[^,;。]{0,8}$/.test(text.slice(0, anchor.start)) || ENDS_ZH.test(between);
    return isAhead ? between_(around, others, anchor, true) : null;
  }
  if (others.some((day) => day.start > start)) return null;
  const isOpened =
    anchor.isOpen || FROM_ZH.test(text.slice(0, anchor.start)) || BEGAN_ZH.test(between.replace(/^,/, ''));
  const isCounted = SINCE_ZH.test(between) || (UP_TO_NOW_ZH.test(between) && !/再|又|第/.test(between));
  return isOpened && isCounted ? between_(around, others, anchor, false) : null;
}

function english(around: Around, days: readonly DayAt[], start: number, end: number): ElapsedEnds | null {
  const { text } = around.folded;
  const before = text.slice(0, start);
  if (NOT_A_COUNT_EN.test(before)) return null;
  const isNow = NOW_EN.test(before) || NOW_EN.test(text.slice(end, end + 30));
  const behind = days.find((day) => day.start >= end && day.value !== around.published);
  const others = (anchor: DayAt): readonly DayAt[] =>
    days.filter((day) => day.value !== anchor.value && day.start < anchor.start);
  if (
    behind !== undefined &&
    !days.some((day) => day !== behind && day.start > end && day.value !== around.published)
  ) {
    const words = text.slice(end, behind.start + (behind.isOpen ? 6 : 0));
    const bare = words.replace(/ since $/, ' since ');
    if (SINCE_EN.test(bare) && (isNow || others(behind).length > 0))
      return between_(around, others(behind), behind, false);
    if (LEFT_EN.test(text.slice(end, behind.start)))
      return /(?:are|is|were|remain\w*|left|with|only|just|,) ?$/.test(before.slice(-12)) ||
        / (?:left|remain|to go)/.test(words)
        ? between_(around, others(behind), behind, true)
        : null;
  }
  const last = days.filter((day) => day.end <= start && day.value !== around.published).at(-1);
  if (last !== undefined) {
    const between = text.slice(last.end, start);
    const after = text.slice(end, end + 24);
    if (/^,? ?(?:\(|just |exactly |some )?$/.test(between) && AGO_EN.test(after))
      return between_(around, [], last, false);
    if (/^,? ?(?:\(|just |exactly )?$/.test(between) && EARLIER_EN.test(after) && others(last).length === 1)
      return between_(around, others(last), last, false);
    if (last.isOpen && between.length < 60 && PASSED_EN.test(after)) return between_(around, [], last, false);
    return null;
  }
  return behind === undefined
    ? fromNext(around, days, HELD_EN.test(before) || OLD_EN.test(text.slice(end, end + 8)), WAS_EN)
    : null;
}

/** The length of one sentence, and the day on which it began in the next: "held for 50 days. They were taken on …". */
function fromNext(around: Around, days: readonly DayAt[], isHeld: boolean, was: RegExp): ElapsedEnds | null {
  const { folded, next, published } = around;
  if (!isHeld || next === null || next.folded.language !== folded.language) return null;
  if (days.some(({ value }) => value !== published)) return null;
  const told = next.times.flatMap((time) => dayAt(time, next.folded) ?? []);
  const [anchor, second] = told;
  if (anchor === undefined || second !== undefined) return null;
  const behind = next.folded.text.slice(anchor.end, anchor.end + 12);
  const isBegun = folded.language === 'zh' ? BEGAN_ZH.test(behind) : true;
  if (!isBegun || !was.test(next.folded.text.slice(0, anchor.start))) return null;
  return between_(around, days, anchor, false);
}

/** From the anchor to the one other day that is told, or to the day of the text. */
function between_(
  { published }: Around,
  others: readonly DayAt[],
  anchor: DayAt,
  isAhead: boolean,
): ElapsedEnds | null {
  const told = [...new Set(others.map(({ value }) => value))];
  if (told.length > 1) return null;
  const other = others[0] ?? (published === null ? null : endOfDay(published));
  if (other === null) return null;
  const [from, to] = isAhead ? [other, anchor] : [anchor, other];
  const isImplied = others.length === 0;
  return from.days.first < to.days.first ? { from, to, kind: 'gap', isImplied } : null;
}

function endOfDay(value: string): End | null {
  const days = daysOf(value);
  return days === null ? null : { days, value, span: null };
}

/** A day that is written and exact, with its hour or without. */
export function dayAt({ value, evidence: [own] }: FindingOf<'time'>, folded: FoldedSpan): DayAt | null {
  if (value.offset !== null || value.approximate || value.section !== null || value.event !== null)
    return null;
  const day = /^(?:\.\.\/)?(\d{4}-\d{2}-\d{2})(?:T[\d:]+)?(?:\/\.\.)?$/.exec(value.value ?? '')?.[1];
  const days = day === undefined ? null : daysOf(day);
  if (day === undefined || days === null) return null;
  return {
    days,
    value: day,
    span: { start: own.start, end: own.end },
    start: folded.at(own.start),
    end: folded.at(own.end),
    isOpen: value.bound === '>=' || value.bound === '>',
  };
}
