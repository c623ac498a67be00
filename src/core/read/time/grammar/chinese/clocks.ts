import { matchesIn } from '../../../../text/matches.ts';
import { parseChineseNumber } from '../../numerals.ts';
import { PART_OF_DAY_ZH, partOfDay } from '../../parts-of-day.ts';
import type { Clock, Piece } from '../time.ts';
import { pieceOf } from './words.ts';

const HOUR = '(?:[0-9]{1,2}|[零〇一二两三四五六七八九十]{1,3})';
const MINUTE = '(?:[0-9]{1,2}|[零〇一二三四五六七八九十]{1,3})';
const PARTS = PART_OF_DAY_ZH;
const SPOKEN = new RegExp(
  `(?<part>(?<![今昨明当次翌])(?:${PARTS}) ?)?(?<![0-9一二三四五六七八九十.第这那几有])(?<hour>${HOUR}) ?(?<mark>时|点(?!球|名|头|燃|明|评|赞|滴|数|五|要|意|建|共|希|主|原|方|内|问)钟?)(?!间|代|期|候|任|段|尚|速)(?:(?<half>半)|(?<quarter>[一三])刻|(?<minute>${MINUTE})(?:分(?!之|钟内|钟后|钟前|歧|别|析)(?:(?<second>${MINUTE})秒)?|(?=[^0-9一二三四五六七八九十年月天个]|$)))?(?<about>许|左右|整)?`,
  'g',
);
const DIGITAL = new RegExp(
  `(?:(?<part>${PARTS}) ?)?(?<![0-9:.])(?<hour>[01]?[0-9]|2[0-4]):(?<minute>[0-5][0-9])(?::(?<second>[0-5][0-9]))?(?![0-9:])(?: ?(?<half>[ap])m)?`,
  'g',
);
// 早, 晚 and 夜 alone are parts of many words; these are not. 一个晚上 counts, 夜间航班 names a kind.
const PART_ALONE =
  /(?<![今昨明当次翌]|[一整每几]个|每天?|通)(?:凌晨|清晨|早晨|早上|上午|中午|正午|午后|下午|傍晚|晚上|晚间|深夜|夜间|午夜)(?!航班|班机|起降|飞行|列车|班次|班车|作业|施工|捕捞|照明|经济|市场|新闻|版|通行|运营|宵禁)/g;

/** Times of day and parts of a day in folded Chinese. */
export function clocks(folded: string): Piece[] {
  const found: Piece[] = [];
  for (const pattern of [SPOKEN, DIGITAL]) {
    for (const match of matchesIn(folded, pattern)) {
      const clock = clockOf(match, folded);
      if (clock !== null) found.push(pieceOf(match, clock));
    }
  }
  for (const match of matchesIn(folded, PART_ALONE)) {
    const part = partOfDay(match[0] === '午夜' ? '深夜' : match[0]);
    if (part !== null) found.push(pieceOf(match, { kind: 'part', part }));
  }
  return found;
}

function clockOf(match: RegExpExecArray, folded: string): Clock | null {
  const { part, hour: hourText = '', mark, minute, second, half, quarter } = match.groups ?? {};
  const digital = mark === undefined;
  // 三点意见 counts points: an hour in 点 needs its minutes, its part of day, or an end of the words.
  const isBare =
    mark === '点' &&
    part === undefined &&
    minute === undefined &&
    half === undefined &&
    quarter === undefined;
  const next = folded.charAt(match.index + match[0].length);
  const isAfterDay = /[日天号]$/.test(folded.slice(Math.max(0, match.index - 1), match.index));
  if (isBare && !/^(?:$|[,。;:!?、)到至之前后和与整许左开举在])/.test(next)) return null;
  const hour = parseChineseNumber(hourText);
  if (hour === null || hour > 24) return null;
  // 一时 alone is a moment: 一时一事, 一时难以.
  if (mark === '时' && hourText === '一' && part === undefined && !isAfterDay && !/分$/.test(match[0]))
    return null;
  // 20时 after a count of days is a length: 8天20时.
  if (mark === '时' && /天$/.test(folded.slice(Math.max(0, match.index - 1), match.index))) return null;
  const minutes =
    quarter !== undefined
      ? quarter === '三'
        ? 45
        : 15
      : half !== undefined && !digital
        ? 30
        : numberOf(minute);
  if (minutes !== null && (minutes > 59 || (hour === 24 && minutes > 0))) return null;
  const named = part === undefined ? null : partOfDay(part);
  const late =
    named === 'afternoon' ||
    named === 'evening' ||
    (named === 'night' && /深|夜/.test(part ?? '') && hour > 5);
  const noon = named === 'noon' && hour < 3;
  const pm = (late || noon || (digital && half === 'p')) && hour < 12;
  return {
    kind: 'clock',
    // 24时 ends the day that it stands with.
    hour: pm ? hour + 12 : hour,
    minute: minutes,
    second: numberOf(second),
    certain: named !== null || hour > 12 || hour === 0,
  };
}

function numberOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  return parseChineseNumber(text.length > 1 ? text.replace(/^[零〇](?=.)/, '') : text);
}
