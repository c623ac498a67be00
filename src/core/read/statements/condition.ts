import type { Span } from '../../text/span.ts';
import { chineseCondition } from './condition-chinese.ts';
import { englishCondition } from './condition-english.ts';
import type { Statement } from './statement.ts';

/** What a clause is said to depend on: the words after the conjunction, in the same sentence; `null` where nothing is. */
export function conditionOf(statement: Statement): Span | null {
  const { frame } = statement;
  const found = frame.language === 'zh' ? chineseCondition(statement) : englishCondition(statement);
  return found === null ? null : trimmed(frame, found.start, found.end);
}

function trimmed(frame: Statement['frame'], start: number, end: number): Span | null {
  let from = start;
  let to = end;
  while (from < to && /[\s,:"“]/.test(frame.text[from] ?? '')) from += 1;
  while (to > from && /[\s,;:.。!?"”]/.test(frame.text[to - 1] ?? '')) to -= 1;
  return to > from ? frame.span(from, to) : null;
}
