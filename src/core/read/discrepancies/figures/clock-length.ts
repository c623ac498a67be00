import { type FoldedSpan, foldSpan } from '../../folded-span.ts';
import type { Draft, Reader } from '../../reader.ts';
import type { FindingOf } from '../../reading.ts';
import type { DiscrepancyValue } from '../../values.ts';
import { bySentence } from './by-sentence.ts';
import { differing } from './differing.ts';

const DAY = 24 * 60;
/** Words of lasting right before the length. */
const LASTS = {
  zh: /(?:持续|历时|为时|长达|用时|耗时|时长|进行|共|谈了|会谈|通话|会见|会晤)(?:了|为|约|近|大约|将近|超过|整整)*$/,
  en: /(?<![a-z])(?:last(?:ed|s|ing)|ran|runs?|running|took|for|went on for|a total of|some)(?: for)?(?: about| around| some| nearly| almost| just| more than| over| a)*,? $/,
};
const NOUN_BEHIND_EN = /^[ -](?:[a-z]+ )?(?:call|meeting|talks|session|conversation|briefing|ceremony)/;
/** What opens and what closes. */
const OPENS = {
  zh: /(?:自|从|由)[^,;。]{0,6}$/,
  en: /(?<![a-z])(?:beg[aiu]n(?:s|ning)?|start(?:ed|s|ing)|open(?:ed|s|ing)|from|between)(?: [a-z]+){0,3}? (?:at )?$/,
};
const OPENS_BEHIND_ZH = /^[^,;。]{0,8}?(?:开始|开幕|举行|启动|开场|起)/;
const CLOSES = {
  zh: /(?:至|到|直到|持续到)(?:当[天晚日]|晚间?|下午|上午)?$/,
  en: /(?<![a-z])(?:until|till|to|and|end(?:ed|s|ing)|finish(?:ed|es|ing)|conclud(?:ed|es|ing)|clos(?:ed|es|ing)|broke up|wrapped up)(?: [a-z]+){0,3}? (?:at )?$/,
};
const CLOSES_BEHIND_ZH = /^[^,;。]{0,8}?(?:结束|散会|闭幕|止|落幕)/;
/** Two clocks, and more than one thing. */
const OTHER =
  /休会|午休|茶歇|中断|其中|分别|提前|推迟|(?<![a-z])(?:break|adjourn\w*|interrupt\w*|recess|lunch|respectively|including|later than|ahead of|delayed)(?![a-z])/;

/** A length of hours or minutes told beside a beginning and an end by the clock. */
export const lengthByTheClock: Reader<'discrepancy'> = {
  id: 'discrepancy/clock-length',
  version: '0.1.0',
  kind: 'discrepancy',
  after: ['time', 'amount'],
  summary:
    'A length in hours or minutes beside the times at which the same thing began and ended, where the clock gives another one. Silent where a third time or a break is told.',
  *read(context, earlier): Iterable<Draft<DiscrepancyValue>> {
    const amounts = earlier
      .of('amount')
      .filter(({ value }) => value.quantity === 'duration' && /^(?:minute|hour)$/.test(value.unit ?? ''));
    if (amounts.length === 0) return;
    const lengths = bySentence(context.sentences, amounts);
    const times = bySentence(context.sentences, earlier.of('time'));
    for (const [at, sentence] of context.sentences.entries()) {
      const [length, other] = lengths[at] ?? [];
      if (length === undefined || other !== undefined || length.value.value === null) continue;
      const folded = foldSpan(context, sentence, sentence.language);
      const ends = clockEnds(folded, times[at] ?? []);
      if (ends === null || !isOfThem(folded, length, ends.to)) continue;
      const minutes = length.value.value * (length.value.unit === 'hour' ? 60 : 1);
      const passed = passedBetween(ends.from, ends.to);
      if (passed === null || mayBe(length, minutes, passed, folded)) continue;
      yield differing(
        context,
        {
          discrepancy: 'duration',
          class: 'conflict',
          about: null,
          computed: [{ of: 'minutes', value: String(passed) }],
        },
        [
          ...[ends.from, ends.to].map(({ value, evidence: [own] }) => ({
            start: own.start,
            end: own.end,
            value: value.value,
          })),
          { start: length.evidence[0].start, end: length.evidence[0].end, value: `PT${minutes}M` },
        ],
      );
    }
  },
  examples: [
    {
      language: 'zh',
      marked: '会谈[[上午9时30分开始]]，11时结束，持续两个半小时。',
      because: 'an hour and a half by the clock',
      value: { discrepancy: 'duration', class: 'conflict', computed: [{ of: 'minutes', value: '90' }] },
    },
    {
      language: 'en',
      marked: 'The call began at [[10.15 a.m.]] and ended at 11.45 a.m., lasting half an hour.',
      because: 'an hour and a half by the clock',
      value: { computed: [{ of: 'minutes', value: '90' }] },
    },
    {
      language: 'zh',
      marked: '會談下午2時開始，4時30分結束，持續約兩個半小時。',
      because: 'the afternoon goes on',
    },
    {
      language: 'en',
      marked: 'The call began at 10.15 a.m. and ended shortly before 10.45 a.m., after about half an hour.',
      because: 'about half an hour',
    },
    {
      language: 'en',
      marked: 'The talks began at 9 a.m. and ended at 5 p.m., with a break of two hours.',
      because: 'the length is of a break',
    },
  ],
};

/** The two times of the sentence, where the first opens and the second closes. */
function clockEnds(
  folded: FoldedSpan,
  times: readonly FindingOf<'time'>[],
): { readonly from: FindingOf<'time'>; readonly to: FindingOf<'time'> } | null {
  const { text, language } = folded;
  const clocks = times.filter(
    ({ value, evidence: [own] }) =>
      value.value !== null &&
      /T\d{2}(?::\d{2})?/.test(value.value) &&
      !/^[^)]*\)/.test(text.slice(folded.at(own.end), folded.at(own.end) + 30).split('(')[0] ?? ''),
  );
  const [from, to, third] = clocks;
  if (from === undefined || to === undefined || third !== undefined || OTHER.test(text)) return null;
  const around = ({ evidence: [own] }: FindingOf<'time'>): readonly [string, string] => [
    text.slice(Math.max(0, folded.at(own.start) - 36), folded.at(own.start)),
    text.slice(folded.at(own.end), folded.at(own.end) + 16),
  ];
  const [[before, behind], [beforeTo, behindTo]] = [around(from), around(to)];
  const isOpened =
    /\/\.\.$/.test(from.value.value ?? '') ||
    OPENS[language].test(before) ||
    (language === 'zh' && OPENS_BEHIND_ZH.test(behind));
  const isClosed =
    /^\.\.\//.test(to.value.value ?? '') ||
    CLOSES[language].test(beforeTo) ||
    (language === 'zh' && CLOSES_BEHIND_ZH.test(behindTo));
  return isOpened && isClosed ? { from, to } : null;
}

/** The length stands behind the end after a word of lasting, or before a noun of the exchange. */
function isOfThem(folded: FoldedSpan, length: FindingOf<'amount'>, to: FindingOf<'time'>): boolean {
  const [start, end] = [folded.at(length.evidence[0].start), folded.at(length.evidence[0].end)];
  const before = folded.text.slice(Math.max(0, start - 30), start);
  if (LASTS[folded.language].test(before))
    return start > folded.at(to.evidence[0].end) || folded.language === 'zh';
  return folded.language === 'en' && NOUN_BEHIND_EN.test(folded.text.slice(end, end + 24));
}

/** Minutes from one time to the other; `null` where the two are not told by one clock. */
function passedBetween(from: FindingOf<'time'>, to: FindingOf<'time'>): number | null {
  const [a, b] = [minutesOf(from), minutesOf(to)];
  if (a === null || b === null) return null;
  if (from.value.zone !== null && to.value.zone !== null && from.value.zone !== to.value.zone) return null;
  if (b > a) return b - a;
  // "下午2时 … 4时": the half of the day is told once.
  return b < DAY / 2 && b + DAY / 2 > a ? b + DAY / 2 - a : null;
}

function minutesOf({ value }: FindingOf<'time'>): number | null {
  const [, hours, minutes] = /T(\d{2})(?::(\d{2}))?/.exec(value.value ?? '') ?? [];
  return hours === undefined ? null : Number(hours) * 60 + Number(minutes ?? 0);
}

/** Whether a length may be what passed: within a tenth, within a quarter where something is approximate. */
function mayBe({ value }: FindingOf<'amount'>, told: number, passed: number, { text }: FoldedSpan): boolean {
  const isRough =
    value.bound !== 'exact' ||
    /约|左右|许|多|近|(?<![a-z])(?:about|around|shortly|just (?:before|after)|nearly|almost|some)(?![a-z])/.test(
      text,
    );
  const slack = Math.max(isRough ? 10 : 4, told * (isRough ? 0.2 : 0.08));
  if (Math.abs(told - passed) <= slack) return true;
  // The half of the day is told by neither, so that twelve hours more are granted.
  return Math.abs(told - passed - DAY / 2) <= slack;
}
