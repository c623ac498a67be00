import type { Frame } from '../actors/frame.ts';
import type { Draft } from '../reader.ts';
import { findDates } from '../time/dates.ts';
import type { MeasureValue, Written } from '../values.ts';
import { written } from './dates.ts';

/** "The additions take effect on June 6", 本公告自4月21日起施行: when measures of sentences before it begin. */
export interface Start {
  readonly day: Written;
  /** Which measures it is of: all of the text, the names put on a list last, or those of the sentence before. */
  readonly of: 'text' | 'list' | 'sentence';
}

const BEGINS_EN =
  /^(?:the|these|this|those|all|such|both)((?: [a-z-]+){1,5}?) (?:(?:will|shall|would|is to|are to) )?(?:takes? effect|took effect|(?:comes?|came|enters?|entered|goes?|went) into (?:effect|force)|becomes? effective|(?:is|are) effective)(?: at)?(?: [0-9:]{1,5} ?[ap]\.?m\.?(?: [a-z]{2,4})?)?,?(?: on| from| as of)? $/;
const NOTICE_EN = /(?:order|rule|regulation|notice|announcement|decision|decree|directive|measures)s?$/;
const LISTING_EN = /(?:addition|listing|designation|entry|entrie)s?$/;

const BEGINS_ZH =
  /(?:^|[,;。])(?:本|上述|该|以上)(?:公告|决定|规定|办法|措施|条例|命令|令|通知|规则|调整)(?:将?自|从|将?于|定于)$/;
const STARTS_ZH = /^(?:[0-9]{1,2}(?:时|点)(?:[0-9]{1,2}分)?)?起?(?:正式|开始)?(?:施行|实施|生效|执行)/;

/** The day on which a sentence that names no measure says that those before it begin; `null` where it says none. */
export function startIn(frame: Frame): Start | null {
  const { text, language } = frame;
  if (!(language === 'zh' ? /[施实生执][行施效]/ : /effect|force/).test(text)) return null;
  for (const { start, end } of findDates(text, language)) {
    const before = text.slice(Math.max(0, start - 120), start);
    if (language === 'zh') {
      if (BEGINS_ZH.test(before) && STARTS_ZH.test(text.slice(end, end + 16)))
        return { day: written(frame, { start, end }), of: 'text' };
      continue;
    }
    const subject = BEGINS_EN.exec(before)?.[1];
    if (subject === undefined) continue;
    const of = NOTICE_EN.test(subject) ? 'text' : LISTING_EN.test(subject) ? 'list' : 'sentence';
    return { day: written(frame, { start, end }), of };
  }
  return null;
}

const BEGIN: ReadonlySet<string | null> = new Set([
  'impose',
  'announce',
  'raise',
  'cut',
  'suspend',
  'tighten',
  'remove',
]);

/** Whether a measure may begin by such a sentence: an act of the text's own side, without a day of its own. */
export function mayBegin({ value }: Draft<MeasureValue>, party: string | null): boolean {
  const { action, effective, by, measure } = value;
  return BEGIN.has(action) && effective === null && measure !== 'non-change' && (by === null || by === party);
}

/** The measure with its day. */
export function begun(one: Draft<MeasureValue>, day: Written): Draft<MeasureValue> {
  return {
    ...one,
    value: { ...one.value, effective: day },
    also: [...(one.also ?? []), { start: day.start, end: day.end }],
  };
}
