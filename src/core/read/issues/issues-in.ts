import { headLength } from '../../text/bisect.ts';
import type { Span } from '../../text/span.ts';
import type { ReadingContext } from '../context.ts';
import { namingsIn } from './namings.ts';

/** Ids of the issues that are named inside a stretch of any length, each once, in text order. */
export function issuesIn(context: ReadingContext, { start, end }: Span): readonly string[] {
  const { sentences } = context;
  const found = new Set<string>();
  for (let place = headLength(sentences, (one) => one.end <= start); place < sentences.length; place += 1) {
    const sentence = sentences[place];
    if (sentence === undefined || sentence.start >= end) break;
    for (const one of namingsIn(context, sentence))
      if (start <= one.start && one.end <= end) found.add(one.issue);
  }
  return [...found];
}
