import type { Finding } from '../../../evidence/finding.ts';
import type { Span } from '../../../text/span.ts';

/**
 * Findings by the sentence in which each begins, in one pass over both.
 * @param sentences in text order, without overlaps.
 * @param findings in text order.
 * @returns one list for each sentence, in text order.
 */
export function bySentence<One extends Finding>(
  sentences: readonly Span[],
  findings: readonly One[],
): readonly (readonly One[])[] {
  const lists: One[][] = sentences.map(() => []);
  let at = 0;
  for (const finding of findings) {
    const { start } = finding.evidence[0];
    while (at < sentences.length && (sentences[at] as Span).end <= start) at += 1;
    const sentence = sentences[at];
    if (sentence !== undefined && sentence.start <= start) (lists[at] as One[]).push(finding);
  }
  return lists;
}
