import type { Language } from '../../text/language.ts';
import { matchesIn } from '../../text/matches.ts';
import { two } from './calendar.ts';
import { parseChineseNumber } from './numerals.ts';

/** A time of day in folded text. Offsets are into the folded text. */
export interface Clock {
  readonly start: number;
  readonly end: number;
  /** `HH:MM` on a day of 24 hours, in the zone that the text means. */
  readonly value: string;
}

const HOUR_ZH = '[0-9]{1,2}|[一二两三四五六七八九十]{1,3}';
const ZH = new RegExp(
  `(?<part>凌晨|清晨|早上|上午|中午|下午|傍晚|晚上|晚间|晚|深夜)?(?<![0-9一二三四五六七八九十])(?<hour>${HOUR_ZH})(?:时|点(?!球|名|头|燃|明|评|赞|滴|数)钟?)(?!间|代|期|候|任|段)(?:(?<minute>[0-9]{1,2}|[零一二三四五六七八九十]{1,3})分|(?<half>半)|(?<quarter>[一三])刻)?|(?<part2>凌晨|清晨|早上|上午|中午|下午|傍晚|晚上|晚间|晚|深夜)?(?<![0-9:])(?<hour2>[01]?[0-9]|2[0-3]):(?<minute2>[0-5][0-9])(?![0-9:])`,
  'g',
);
const EN =
  /(?<![0-9:.$])(?:(?<hour>[01]?[0-9]|2[0-3])[:.](?<minute>[0-5][0-9])(?![0-9])|(?<whole>1[0-2]|0?[1-9])(?= ?[ap]\.?m(?![a-z])))(?: ?(?<half>[ap])\.?m(?:\.(?! [a-z]?$)|(?![a-z])))?|(?<![a-z])(?<word>noon|midnight)(?![a-z])/g;

/** What every time of day has in it: looking for this takes far less time. */
const SIGN_ZH = /[0-9一二两三四五六七八九十][时点]|[0-9]:[0-9]/;
const SIGN_EN = /[0-9][:.][0-9]|[0-9] ?[ap]\.?m|noon|midnight/;

/** Finds times of day in folded text, in text order. "9.30" counts only with am or pm, because it is a number elsewhere. */
export function findClocks(folded: string, language: Language): Clock[] {
  const found: Clock[] = [];
  if (!(language === 'zh' ? SIGN_ZH : SIGN_EN).test(folded)) return found;
  for (const match of matchesIn(folded, language === 'zh' ? ZH : EN)) {
    const value =
      language === 'zh' ? chinese(match[0], match.groups ?? {}) : english(match[0], match.groups ?? {});
    if (value !== null) found.push({ start: match.index, end: match.index + match[0].length, value });
  }
  return found;
}

type Groups = Readonly<Record<string, string | undefined>>;

function chinese(text: string, groups: Groups): string | null {
  // 三点意见 counts points: an hour in 点 needs its minutes, 钟, or the part of day.
  if (/点$/.test(text) && groups.part === undefined) return null;
  const hour = parseChineseNumber(groups.hour ?? groups.hour2 ?? '');
  const minute = groups.half
    ? 30
    : groups.quarter
      ? groups.quarter === '三'
        ? 45
        : 15
      : minutes(groups.minute ?? groups.minute2);
  const part = groups.part ?? groups.part2 ?? '';
  const late = /下午|傍晚|晚|深夜/.test(part) && hour !== null && hour < 12;
  return clock(hour === null ? null : late ? hour + 12 : hour, minute);
}

function minutes(text: string | undefined): number | null {
  if (text === undefined) return 0;
  return parseChineseNumber(text.length > 1 ? text.replace(/^零/, '') : text);
}

function english(text: string, groups: Groups): string | null {
  if (groups.word !== undefined) return groups.word === 'noon' ? '12:00' : '00:00';
  if (text.includes('.') && !text.includes(':') && groups.half === undefined) return null;
  const hour = Number(groups.hour ?? groups.whole);
  if (groups.half !== undefined && (hour > 12 || hour === 0)) return null;
  const shifted = groups.half === undefined ? hour : (hour % 12) + (groups.half === 'p' ? 12 : 0);
  return clock(shifted, Number(groups.minute ?? 0));
}

function clock(hour: number | null, minute: number | null): string | null {
  if (hour === null || minute === null || hour > 24 || minute > 59) return null;
  return `${two(hour % 24)}:${two(minute)}`;
}
