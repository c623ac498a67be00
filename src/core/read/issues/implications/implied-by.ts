import { issueImplications } from '../../../lexicon/data/issues/implications.ts';
import { coveringAt } from '../../../text/bisect.ts';
import type { Sentence } from '../../../text/layout.ts';
import type { Span } from '../../../text/span.ts';
import type { ReadingContext } from '../../context.ts';
import { isOfOthers } from '../of-leaders.ts';
import { shapeOf } from '../shape.ts';
import { isAboutTrade, isOfArms } from '../subject-matter.ts';
import { chineseImplications } from './chinese.ts';
import { englishImplications } from './english.ts';
import type { ImplicationRow } from './row.ts';
import type { Told } from './told.ts';

/** An issue that something read brings up. */
export interface Implied {
  readonly span: Span;
  readonly issue: string;
  /** What implies it, for whoever asks why: `claim:kept`. */
  readonly by: string;
}

const ISSUES: ReadonlyMap<string, string> = new Map(issueImplications.map(({ by, issue }) => [by, issue]));
const ROWS = { zh: byName(chineseImplications), en: byName(englishImplications) };

function byName(rows: readonly ImplicationRow[]): ReadonlyMap<string, readonly ImplicationRow[]> {
  const map = new Map<string, ImplicationRow[]>();
  for (const row of rows) for (const name of row.by) map.set(name, [...(map.get(name) ?? []), row]);
  return map;
}

/** The issues that one thing read brings up: by what it is, and by the words that stand in it. */
export function impliedBy(context: ReadingContext, { span, names }: Told): readonly Implied[] {
  const sentence = coveringAt(context.sentences, span.start);
  if (sentence === null) return [];
  const found: Implied[] = [];
  for (const by of names) {
    const issue = ISSUES.get(by);
    if (issue !== undefined)
      found.push({
        span,
        issue: issue === 'leader-visits' ? visitOf(context, sentence, span) : issue,
        by,
      });
    for (const row of ROWS[sentence.language].get(by) ?? [])
      if (isOf(context, sentence, span, row)) found.push({ span, issue: row.issue, by });
  }
  return found;
}

function isOf(context: ReadingContext, sentence: Sentence, span: Span, row: ImplicationRow): boolean {
  const { text, folded } = shapeOf(context, sentence);
  if (!row.words.test(text.slice(folded.at(span.start), folded.at(span.end)))) return false;
  return !row.inTrade || (isAboutTrade(context) && !isOfArms(context, sentence));
}

/** Whoever is asked to come, in Chinese: 邀请[索雷尔部长]. */
const ASKED = /(?:邀请?|请)(?:了)?([^,;。]{1,16})/;

/** A visit of a minister is a contact of ministers. */
function visitOf(context: ReadingContext, sentence: Sentence, { start, end }: Span): string {
  const { text, folded } = shapeOf(context, sentence);
  const asked =
    sentence.language === 'zh' ? ASKED.exec(text.slice(folded.at(start), folded.at(end)))?.[1] : undefined;
  const isOthers =
    isOfOthers(text.slice(0, folded.at(end)), sentence.language) ||
    (asked !== undefined && isOfOthers(asked, 'zh'));
  return isOthers ? 'high-level-contacts' : 'leader-visits';
}
