import { quote } from '../evidence/quote.ts';
import { findingsOf } from '../read/reading.ts';
import { contains, type Span } from '../text/span.ts';
import type { AccountReading } from './account.ts';
import type { Comparison, IssueCandidate, UntaggedSentence } from './comparison.ts';
import { topicPhrases } from './topic-phrases.ts';

/**
 * The remainder: body sentences that no issue covers, and phrases that are brought up as topics and could become
 * issues, there or beside the issues of another sentence. Without it a topic outside the list would be invisible and its absence from the matrix would pass for silence.
 */
export function untaggedOf(accounts: readonly AccountReading[]): Comparison['untagged'] {
  const sentences: UntaggedSentence[] = [];
  const candidates = new Map<string, IssueCandidate>();
  for (const account of accounts) {
    const { context } = account.reading;
    const tagged = findingsOf(account.reading, 'issue').map((finding) => finding.evidence[0]);
    let next = 0;
    for (const sentence of context.sentences) {
      while (next < tagged.length && (tagged[next]?.start ?? 0) < sentence.start) next += 1;
      const named: Span[] = [];
      for (let at = next; (tagged[at]?.start ?? sentence.end) < sentence.end; at += 1) {
        const one = tagged[at];
        if (one && contains(sentence, one)) named.push(one);
      }
      if (named.length === 0)
        sentences.push({ party: account.party, evidence: quote(context.text, sentence) });
      for (const { phrase, span } of topicPhrases(context, sentence, named)) {
        const key = `${account.party} ${phrase}`;
        const known = candidates.get(key);
        const at = quote(context.text, span);
        if (known) candidates.set(key, { ...known, evidence: [...known.evidence, at] });
        else
          candidates.set(key, { phrase, language: sentence.language, party: account.party, evidence: [at] });
      }
    }
  }
  return { sentences, candidates: [...candidates.values()] };
}
