import type { ReadingContext } from '../read/context.ts';
import { parseChineseNumber } from '../read/time/numerals.ts';
import type { Clause } from '../text/layout.ts';
import { longestFirst } from '../text/longest-first.ts';
import type { Span } from '../text/span.ts';
import { FIGURE_UNITS } from './figure-units.ts';

/** A number with its unit, where it stands. */
export interface Figure {
  /** The unit: only numbers of one unit are compared. */
  readonly key: string;
  readonly value: number;
  /** The words name the thing counted, not only a measure. */
  readonly counted: boolean;
  readonly span: Span;
}

const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

const UNIT_BY_WORD = new Map(
  FIGURE_UNITS.flatMap(({ id, en, zh }) => [...en, ...zh].map((word) => [word, id] as const)),
);

const COUNTED: ReadonlySet<string> = new Set(
  FIGURE_UNITS.filter((unit) => unit.counted === true).map(({ id }) => id),
);

const WORDS = longestFirst(UNIT_BY_WORD.keys());
const ENGLISH = new RegExp(
  `(?<![\\w.,])(\\d+(?:,\\d{3})*(?:\\.\\d+)?)(?: (thousand|million|billion|trillion))?(?:[ -]?(${alternation(isEnglish, false)})| (?:(?!(?:the|a|an|of|and|or|to|in|on|at|for|with|by|from)(?![a-z]))[a-z-]+ )?(${alternation(isEnglish, true)}))(?![a-z])`,
  'g',
);
const CHINESE = new RegExp(
  `(百分之)?([0-9〇零一二两三四五六七八九十百千万亿.]+)(?:[名位个][^,;。、和与及0-9]{0,5}?(${alternation(isChinese, true)})|(${alternation(isChinese, false)}))?`,
  'g',
);

function isEnglish(word: string): boolean {
  return /^[%a-z]/.test(word);
}

function isChinese(word: string): boolean {
  return !/^[a-z]/.test(word);
}

function alternation(wanted: (word: string) => boolean, counted: boolean): string {
  return WORDS.filter((word) => wanted(word) && COUNTED.has(UNIT_BY_WORD.get(word) ?? '') === counted).join(
    '|',
  );
}

/** The figures of a clause whose unit Readout can compare, in text order. */
export function findFigures(context: ReadingContext, clause: Clause): readonly Figure[] {
  const chinese = context.layout.sentences[clause.sentence]?.language === 'zh';
  const folded = context.folded(clause);
  const base = context.view.toView(clause.start);
  const found: Figure[] = [];
  for (const match of folded.matchAll(chinese ? CHINESE : ENGLISH)) {
    const figure = chinese ? readChinese(match) : readEnglish(match);
    if (figure === null) continue;
    const start = base + match.index;
    found.push({ ...figure, span: context.view.toSource(start, start + match[0].length) });
  }
  return found;
}

function readChinese(match: RegExpExecArray): Omit<Figure, 'span'> | null {
  const unit = match[1] === undefined ? UNIT_BY_WORD.get(match[3] ?? match[4] ?? '') : 'percent';
  const value = parseChineseNumber(match[2] ?? '');
  return unit === undefined || value === null ? null : { key: unit, value, counted: COUNTED.has(unit) };
}

function readEnglish(match: RegExpExecArray): Omit<Figure, 'span'> | null {
  const unit = UNIT_BY_WORD.get(match[3] ?? match[4] ?? '');
  const value = Number((match[1] ?? '').replaceAll(',', '')) * (SCALES[match[2] ?? ''] ?? 1);
  return unit === undefined || Number.isNaN(value) ? null : { key: unit, value, counted: COUNTED.has(unit) };
}
