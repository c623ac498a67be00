import { longestFirst } from '../../text/longest-first.ts';
import { firstOf, isOtherHan } from './beside-number.ts';
import { chineseNoun, type NounReach, type NounSort } from './chinese-nouns.ts';
import { COUNT_UNITS, type CountUnit } from './count-units.ts';
import type { Measure, MeasureContext } from './measure.ts';
import type { Numeral } from './numeral.ts';

const words = COUNT_UNITS.flatMap((unit) => unit.zh.map((word) => ({ word, unit })));
const byWord = new Map<string, CountUnit[]>();
for (const { word, unit } of words) byWord.set(word, [...(byWord.get(word) ?? []), unit]);
const CLASSIFIER = new RegExp(`^ ?(?:(?:多|余) ?)?(?<word>${longestFirst(byWord.keys()).join('|')})`);
const OPENING = firstOf(byWord.keys(), '多余');
/** Units after which no noun follows, and those after which a whole phrase may. */
const ALONE = new Set([
  'time',
  'population',
  'state',
  'visit',
  'vote',
  'seat',
  'household',
  'metre',
  'kilometre',
]);
/** Words of counting that are their own noun: 三人, 三句话. */
const WITH_NOUN = /(?:人|个人|句话|笔[账帐])$/;
const WHOLE_PHRASES = new Set(['document', 'item']);
/** Before a number that stands in a row, or is a part of a word: 第三次, 每三名, 前三名, 周三, 同一. */
const NOT_AFTER =
  /[第每某任另同统唯初其首这那该此双各]$|(?<![此目之以日])前$|(?<![每几数两0-9三四五六七八九十])(?:星期|礼拜|周)$|单$/;
/** Numbers in slogans and names, which count nothing in the sentence. */
const SLOGAN =
  /^(?:三个代表|四个全面|四个意识|四个自信|两个维护|两个确立|两个一百年|两个中国|两个大局|五个一|三个有利|两个毫不|一个中国|一个国家|三个世界|两个凡是|四个现代|两国元首|两国关系|三个务必|两个结合)/;

/** What a Chinese number counts: a classifier or measure, and the noun after it. */
export function chineseCountAt({ text }: MeasureContext, numeral: Numeral): Measure | null {
  if (isOtherHan(text, numeral.end, OPENING)) return null;
  const match = CLASSIFIER.exec(text.slice(numeral.end, numeral.end + 10));
  if (match === null) return null;
  const end = numeral.end + match[0].length;
  const unit = (byWord.get(match.groups?.word ?? '') ?? []).find((one) =>
    fits(one, text.slice(end, end + 20)),
  );
  if (unit === undefined || isNoCount(text, numeral, unit)) return null;
  const noun =
    ALONE.has(unit.id) || WITH_NOUN.test(match[0])
      ? null
      : chineseNoun(text, end, reachOf(unit), sortOf(unit));
  if (unit.id === 'thing' && noun === null && !WITH_NOUN.test(match[0]) && !isPart(text, numeral, end))
    return null;
  return {
    start: numeral.start,
    end: noun?.end ?? end,
    quantity: 'count',
    unit: unit.id === 'thing' ? null : unit.id,
    currency: null,
    factor: 1,
    of: noun,
  };
}

/** 21个航班中的9个: what is counted stands before it. */
function isPart(text: string, { start }: Numeral, end: number): boolean {
  // 每周14班, 减至6班: services, whose noun is told before.
  if (
    /班次?$/.test(text.slice(start, end)) &&
    /(?:每[周天日月年]|每个?(?:星期|月)|[至到为达由从]|增加|减少|增开|加开|开行|新增|取消|[增减]了?)(?:约|近|至少)?$/.test(
      text.slice(Math.max(0, start - 6), start),
    )
  )
    return true;
  // 由九千个砍到五千个: the ends of a change of what stands before them.
  if (
    /[由从至到为达]$/.test(text.slice(Math.max(0, start - 1), start)) &&
    /^(?:[,;。)]|$|[砍减降增升提扩缩压翻])/.test(text.slice(end))
  )
    return true;
  return /(?<=[\u4e00-\u9fff])(?:[中里]的?|其中)(?:约|近|至少)?$/.test(
    text.slice(Math.max(0, start - 8), start),
  );
}

function sortOf({ id }: CountUnit): NounSort {
  return id === 'person' ? 'person' : id === 'company' ? 'body' : 'any';
}

function reachOf({ id, measures }: CountUnit): NounReach {
  if (WHOLE_PHRASES.has(id)) return 'whole';
  return id === 'thing' || measures === true ? 'short' : 'head';
}

function fits({ notBefore, before }: CountUnit, after: string): boolean {
  if (notBefore?.includes(after.charAt(0)) && after !== '') return false;
  return before === undefined || new RegExp(`^(?:${before})`).test(after);
}

function isNoCount(text: string, numeral: Numeral, unit: CountUnit): boolean {
  const written = text.slice(numeral.start, numeral.end);
  // 一名 and 一个 introduce somebody rather than count.
  if (numeral.inWords && numeral.value <= 1) return true;
  if (
    numeral.inWords &&
    /^[两二]$/.test(written) &&
    /^(?:[人国]|位(?:国家)?(?:领导人|元首|首脑|总统|总理|首相|主席|国王|外长|防长|财长|部长|副部长|大臣|国防部长|外交部长|外交大臣|商务部长|财政部长))/.test(
      text.slice(numeral.end),
    )
  )
    return true;
  if (unit.id === 'state' && (numeral.inWords || numeral.value < 10)) return true;
  if (numeral.inWords && SLOGAN.test(text.slice(numeral.start, numeral.start + 6))) return true;
  const before = text.slice(Math.max(0, numeral.start - 2), numeral.start);
  if (/[“‘《]$/.test(before) && numeral.inWords) return true;
  return (
    NOT_AFTER.test(before) &&
    !(before.endsWith('及其') && (unit.id === 'person' || !numeral.inWords)) &&
    !(unit.id !== 'person' && /[前首该此各其]$/.test(before) && !numeral.inWords)
  );
}
