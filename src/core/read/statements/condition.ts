import type { Span } from '../../text/span.ts';
import type { Statement } from './statement.ts';

const CHINESE_IF =
  /(?:如果|倘若|假如|假若|要是|若是|如若|万一|一旦|除非|只要|只有|若|如(?=美|中|双|对|不|能|未|双方|谈判|会谈|无|协议))/;
const CHINESE_UNDER = /以([^,;。]{2,30}?)为(?:前提|条件)/;
const ENGLISH_IF =
  /(?:^|[\s,"“(])(?:(?<!(?:see|whether|ask|asked|know|as|even) )if|unless|provided that|on condition that|as long as|so long as|in the event that|only if|should(?= (?:the|a|an|any|either|both)\b))\s/;

/** What a clause is said to depend on: the words after the conjunction, in the same sentence; `null` where nothing is. */
export function conditionOf(statement: Statement): Span | null {
  const { frame } = statement;
  return frame.language === 'zh' ? chineseCondition(statement) : englishCondition(statement);
}

function chineseCondition({ frame, start, end, previous }: Statement): Span | null {
  for (
    let at: Statement | null = previous, steps = 0;
    at !== null && steps < 3;
    at = at.previous, steps += 1
  ) {
    const match = CHINESE_IF.exec(at.text);
    if (
      match &&
      /^["“\s]*(?:但|而|不过|且|并且|然而|其|那么|未来|不过,)?[^,。;]{0,6}$/.test(
        at.text.slice(0, match.index),
      )
    ) {
      return trimmed(frame, at.start + match.index + match[0].length, at.end);
    }
    if (/[;。]/.test(at.text)) break;
  }
  const text = frame.text.slice(start, end);
  const under = CHINESE_UNDER.exec(text);
  return under
    ? trimmed(frame, start + under.index + 1, start + under.index + 1 + (under[1]?.length ?? 0))
    : null;
}

function englishCondition({ frame, start, end }: Statement): Span | null {
  const match = ENGLISH_IF.exec(frame.text);
  if (!match) return null;
  const from = match.index + match[0].length;
  const comma = frame.text.indexOf(', ', from);
  const to = match.index <= 12 && comma > 0 ? comma : frame.text.length;
  // The condition of another clause of the sentence is not this one's.
  if (match.index > end || (to < start && /;/.test(frame.text.slice(to, start)))) {
    if (match.index > end + 4) return null;
  }
  return trimmed(frame, from, to);
}

function trimmed(frame: Statement['frame'], start: number, end: number): Span | null {
  let from = start;
  let to = end;
  while (from < to && /[\s,"“]/.test(frame.text[from] ?? '')) from += 1;
  while (to > from && /[\s,;:.。!?"”]/.test(frame.text[to - 1] ?? '')) to -= 1;
  return to > from ? frame.span(from, to) : null;
}
