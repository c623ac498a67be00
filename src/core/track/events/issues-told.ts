import type { Finding } from '../../evidence/finding.ts';
import type { EventSource } from './event-source.ts';

/** What ends a sentence in either language. */
const END = /[.!?。！？\n]/;

/**
 * The issues of words: those that the finding names itself, and where none of them is a matter of its own, those of
 * the sentence in which it stands, which may name it in another clause.
 */
export function issuesTold(
  finding: Finding & { readonly value: { readonly issues: readonly string[] } },
  { text, passages, matters }: EventSource,
): readonly string[] {
  const { issues } = finding.value;
  if (matters.of(issues).length > 0 || text.content === undefined) return issues;
  const [{ start, end }] = finding.evidence;
  const around = { start: sentenceStart(text.content, start), end: sentenceEnd(text.content, end) };
  const named = passages.within('issue', around).filter(({ value }) => value.status === 'mentioned');
  return [...new Set([...issues, ...named.map(({ value }) => value.issue)])];
}

/** Words of a reader end before the full stop; a stop inside a figure ends nothing. */
function sentenceEnd(content: string, from: number): number {
  let at = from;
  while (at < content.length && !isEnd(content, at)) at += 1;
  return at;
}

function sentenceStart(content: string, from: number): number {
  let at = from;
  while (at > 0 && !isEnd(content, at - 1)) at -= 1;
  return at;
}

function isEnd(content: string, at: number): boolean {
  return END.test(content[at] ?? '') && !(content[at] === '.' && /\S/.test(content[at + 1] ?? ''));
}
