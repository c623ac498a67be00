import type { Span } from '../../../text/span.ts';
import { dayAt } from './elapsed-ends.ts';
import type { Ends, Told } from './stated-ends.ts';

/** 时隔150天, 相隔140天. */
const GAP_ZH = /(?:时隔|相隔|间隔|相距|隔了|过了)(?:了|整整|恰好|正好)?$/;
/** What makes the words after 时隔 those of a plan or a rule. */
const NOT_TOLD_ZH = /将|每|至少|不少于|须|应|可能|预计/;
/** 150 days after the one on January 17, 140 days earlier, 139 days apart. */
const GAP_EN = /^ (?:after|before|since|earlier|later|apart)(?![a-z])/;
const LIMIT_EN =
  /(?<![a-z])(?:within|at least|up to|every|about|around|nearly|almost|some|roughly|over|than|by|will|would|could|may|might|must|should)(?: [a-z]+){0,2} ?$/;

/**
 * The ends of a length that is told as what lies between two things, where the sentence tells exactly two days. `null`
 * where it tells more or fewer, or nothing says that the length lies between them.
 */
export function twoDaysTold({ folded, times }: Told, length: Span): Ends | null {
  const [start, end] = [folded.at(length.start), folded.at(length.end)];
  const before = folded.text.slice(Math.max(0, start - 60), start);
  const isGap =
    folded.language === 'zh'
      ? GAP_ZH.test(before) && !NOT_TOLD_ZH.test(folded.text)
      : GAP_EN.test(folded.text.slice(end, end + 10)) && !LIMIT_EN.test(before);
  if (!isGap) return null;
  const days = times.flatMap((time) => {
    const day = dayAt(time, folded);
    return day === null || (day.start < end && start < day.end) ? [] : [day];
  });
  const values = new Map(days.map((day) => [day.value, day]));
  const [one, other] = [...values.values()];
  if (values.size !== 2 || one === undefined || other === undefined) return null;
  const [from, to] = one.days.first < other.days.first ? [one, other] : [other, one];
  return { from, to, kind: 'gap' };
}
