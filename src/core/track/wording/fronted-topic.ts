import type { Finding } from '../../evidence/finding.ts';
import type { IssueValue } from '../../read/values.ts';
import { coveringAt } from '../../text/bisect.ts';
import { fold } from '../../text/fold.ts';
import type { Layout } from '../../text/layout.ts';
import type { Span } from '../../text/span.ts';

/** Words that put a topic in front of what follows, in a paragraph. */
const FRONTED = /^(?:on|regarding|concerning|as for|as regards|with regard to|关于|就|围绕|针对|有关) ?/;
/** What opens a sentence that goes on about what the one before it told. */
const POINTS_BACK = /^(?:这(?:一|种|些|类|样)|上述|此举|this |these |such )/;
/** As much of a sentence as its beginning can be told by. */
const LOOKED_AT = 24;

/**
 * Tells what words are about that name no issue themselves: the issues of their sentence, of the sentence before where
 * theirs points back to it ("This move ..."), else those of the topic that an earlier sentence of the paragraph has put in front ("On the fishery zone, ... She warned that ...").
 * @returns a function from a place and the issues that its clause names to the issues that it is about
 */
export function topicOf(
  findings: readonly Finding[],
  layout: Layout,
  content: string,
): (place: Span, named: readonly string[]) => readonly string[] {
  const bySentence = new Map<number, Set<string>>();
  const fronted = new Map<number, { readonly sentence: number; readonly issues: readonly string[] }>();
  for (const { kind, value, evidence } of findings) {
    if (kind !== 'issue') continue;
    const sentence = coveringAt(layout.sentences, evidence[0].start);
    if (sentence === null) continue;
    const issues = bySentence.get(sentence.index) ?? new Set<string>();
    bySentence.set(sentence.index, issues);
    issues.add((value as IssueValue).issue);
    const clause = coveringAt(layout.clauses, evidence[0].start);
    const isFirst = clause?.start === sentence.start;
    const opening = fold(content.slice(sentence.start, sentence.start + LOOKED_AT)).folded;
    if (!isFirst || !FRONTED.test(opening)) continue;
    const known = fronted.get(sentence.block);
    const before = known?.sentence === sentence.index ? known.issues : [];
    fronted.set(sentence.block, {
      sentence: sentence.index,
      issues: [...before, (value as IssueValue).issue],
    });
  }
  return ({ start }, named) => {
    if (named.length > 0) return named;
    const sentence = coveringAt(layout.sentences, start);
    if (sentence === null) return [];
    const opening = fold(content.slice(sentence.start, sentence.start + LOOKED_AT)).folded;
    const told = POINTS_BACK.test(opening) ? bySentence.get(sentence.index - 1) : undefined;
    const own = told ?? bySentence.get(sentence.index);
    if (own !== undefined) return [...own].sort();
    const topic = fronted.get(sentence.block);
    return topic !== undefined && topic.sentence < sentence.index ? [...new Set(topic.issues)].sort() : [];
  };
}
