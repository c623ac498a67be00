import { matchesIn } from '../../../text/matches.ts';
import type { FoldedSpan } from '../../folded-span.ts';
import type { FindingOf } from '../../reading.ts';
import { parseChineseNumber } from '../../time/numerals.ts';
import type { StatedLength } from './stated-length.ts';

const DAYS_ZH = /(?<![\d第年月多余])(\d{1,4}|[一二两三四五六七八九十百]{1,5})天(?!内|之内|前|后|左右)/g;

/** The age of a truce, and how far one thing lies from another. */
const DAYS_EN =
  /(?<![\d.,$-])(\d{1,4})[ -]days?(?=[ -]old(?![a-z])| (?:after|before|since|earlier|later|apart)(?![a-z]))/g;

/** Lengths in days that tell when and are no amounts, so that the reader of amounts leaves them: 至今已有30天. */
export function writtenLengths(
  folded: FoldedSpan,
  amounts: readonly FindingOf<'amount'>[],
): readonly StatedLength[] {
  const isChinese = folded.language === 'zh';
  if (!folded.text.includes(isChinese ? '天' : 'day')) return [];
  return matchesIn(folded.text, isChinese ? DAYS_ZH : DAYS_EN).flatMap((match) => {
    const span = folded.source(match.index, match.index + match[0].length);
    const value = isChinese ? parseChineseNumber(match[1] ?? '') : Number(match[1]);
    const isAmount = amounts.some(({ evidence: [own] }) => own.start < span.end && span.start < own.end);
    return value === null || isAmount ? [] : [{ span, iso: `P${value}D`, value, unit: 1 }];
  });
}
