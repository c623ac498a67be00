import { saidDate } from '../said-date.ts';
import type { PageBlock } from './page-blocks.ts';

/** What the lines round an article say of it to whoever looks at the page. */
export interface VisibleFacts {
  /** Lines that say that they give the time of publication, and lines of little but a date near the headline. */
  readonly published: readonly string[];
  readonly modified: string | null;
  readonly signed: string | null;
  readonly source: string | null;
  readonly author: string | null;
}

const LONGEST_LINE = 300;
/** How many blocks before the text its date stands in. */
const BEFORE = 12;
const PUBLISHED =
  /(?:发布(?:时间|日期|于)|發布(?:時間|日期|於)|發佈(?:時間|日期)|刊登日期|(?:^|[\s|　])(?:时间|時間|日期)\s?[:：]|\b(?:published|posted|released|release date|date of publication|issued)\b)/i;
const MODIFIED =
  /(?:最后更新|最後更新|更新(?:时间|時間|日期|于|於)|最后修改|\b(?:last )?(?:updated|modified|revised)\b)/i;
const SIGNED =
  /(?:成文(?:日期|时间|時間)|签署(?:日期|时间)|簽署(?:日期|時間)|\b(?:signed|done) (?:on|at|in)\b)/i;
const SOURCE =
  /(?:^|[\s|　】\]）)\d])(?:信息|文章|稿件|新闻|新聞)?(?:来源|來源|稿源|\bsource)\s?[:：]\s?(?<name>[^\s|｜　:：,，;；【[(（]{2,40}(?: [A-Z][\w.&'-]{0,30}){0,5})/i;
const AUTHOR =
  /(?:^|[\s|　】\])）])(?:作者|撰文|文|记者|記者)\s?[:：/]\s?(?<name>[^\s|｜　:：,，;；【[(（]{2,20}(?:[、 ][^\s|｜　:：,，;；【[(（]{2,8}){0,3})|^by\s(?<by>[A-Z][\w.'’-]{0,30}(?: [A-Z][\w.'’-]{0,30}){1,4})$/i;
const NUMERALS = '〇一二三四五六七八九';

/**
 * Reads the lines that page makers put round an article.
 * @param all blocks of the page, in order
 * @param main those of them that are the article
 */
export function visibleFactsOf(all: readonly PageBlock[], main: readonly PageBlock[]): VisibleFacts {
  const labelled: string[] = [];
  const bare: string[] = [];
  let modified: string | null = null;
  let signed: string | null = null;
  let source: string | null = null;
  let author: string | null = null;
  const { from, to } = rangeOf(all, main);
  const texts = new Set(main.filter((block) => block.text.length > 120).map((block) => block.text));
  for (const [at, block] of all.entries()) {
    if (block.text.length > LONGEST_LINE || texts.has(block.text)) continue;
    for (const line of block.text.split(/[\n\t]/)) {
      // Columns beside the article have dates of their own.
      const near = at >= from && at <= to;
      signed ??= labelledDate(line, SIGNED);
      modified ??= near || at > to ? labelledDate(line, MODIFIED) : null;
      if (!near) continue;
      const date = labelledDate(line, PUBLISHED);
      if (date !== null) labelled.push(date);
      else if (!MODIFIED.test(line) && !SIGNED.test(line)) bare.push(...bareDate(line));
      source ??= cut(SOURCE.exec(line)?.groups?.name);
      const by = AUTHOR.exec(line)?.groups;
      author ??= cut(by?.name ?? by?.by);
    }
  }
  return { published: [...labelled, ...bare], modified, signed: signed ?? closingDate(main), source, author };
}

/** A name as far as the next label, which some pages write without a space. */
function cut(name: string | undefined): string | null {
  return (
    name?.replace(/(?:作者|记者|記者|责任编辑|編輯|编辑|时间|時間|发布|發布|日期).*$/, '').trim() || null
  );
}

/** Where the lines about an article stand: shortly before it, in it, shortly behind it. */
function rangeOf(all: readonly PageBlock[], main: readonly PageBlock[]): { from: number; to: number } {
  const first = main[0] === undefined ? 0 : all.indexOf(main[0]);
  const last = main.length === 0 ? all.length - 1 : all.indexOf(main[main.length - 1] as PageBlock);
  return { from: first - BEFORE, to: last + BEFORE / 2 };
}

/** The date behind a label, or before it in the same line. */
function labelledDate(line: string, label: RegExp): string | null {
  const match = label.exec(line);
  if (match === null) return null;
  const behind = line.slice(match.index, match.index + 80);
  return (
    saidDate(behind)?.value ??
    (match.index < 60 ? (saidDate(line.slice(0, match.index))?.value ?? null) : null)
  );
}

/** A line that is a date, with a source or a place beside it at most. */
function bareDate(line: string): string[] {
  const date = saidDate(line);
  if (date === null) return [];
  const rest = line.length - (date.end - date.start);
  return rest <= 12 || SOURCE.test(line) ? [date.value] : [];
}

/** The date under a document is the day on which it was signed (成文日期). */
function closingDate(main: readonly PageBlock[]): string | null {
  for (const block of main.slice(-4).reverse()) {
    const line = inFigures(block.text.split('\n').at(-1)?.trim() ?? '');
    if (line.length > 40) continue;
    const date = saidDate(line);
    if (date !== null && !date.timed && line.length - (date.end - date.start) <= 1) return date.value;
  }
  return null;
}

/** 二〇三〇年一月三十一日 in figures. */
function inFigures(line: string): string {
  const match =
    /^([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日$/.exec(
      line,
    );
  if (match === null) return line;
  const year = [...(match[1] ?? '')].map((one) => NUMERALS.indexOf(/[○零]/.test(one) ? '〇' : one)).join('');
  return `${year}年${numberOf(match[2] ?? '')}月${numberOf(match[3] ?? '')}日`;
}

function numberOf(numeral: string): number {
  const ten = numeral.indexOf('十');
  if (ten === -1) return NUMERALS.indexOf(numeral);
  const tens = ten === 0 ? 1 : NUMERALS.indexOf(numeral[0] ?? '');
  return tens * 10 + (ten + 1 < numeral.length ? NUMERALS.indexOf(numeral[ten + 1] ?? '') : 0);
}
