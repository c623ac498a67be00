import type { Finding } from '../core/evidence/finding.ts';
import { findingId } from '../core/evidence/identity.ts';
import { quote } from '../core/evidence/quote.ts';
import { createText } from '../core/text/text.ts';
import type { StoredSentence, TextFacts, TextRecord } from './dossier-store.ts';

/** A text for tests of stores; sentences end with a full stop in either language. */
export function record(id: string, content: string, about: Partial<TextFacts> = {}): TextRecord {
  const { sha256 } = createText(id, content);
  const facts: TextFacts = {
    id,
    path: `sources/${id}.txt`,
    stamp: { size: content.length, changed: '1' },
    key: `key-of-${id}`,
    sha256,
    original: null,
    version: 1,
    kind: 'account',
    party: 'NV',
    parties: ['NV', 'TS'],
    publisher: null,
    title: null,
    url: null,
    exchange: null,
    published: null,
    language: 'zh',
    script: 'Hans',
    length: content.length,
    proposed: [],
    group: id,
    ...about,
  };
  return { facts, content, sentences: sentencesIn(content), findings: [], signature: [] };
}

/** The same text with a finding for each span. */
export function withFindings(
  given: TextRecord,
  spans: readonly (readonly [number, number])[],
  value: unknown,
): TextRecord {
  const text = createText(given.facts.id, given.content);
  const findings = spans.map(
    ([start, end]): Finding => ({
      id: findingId(text.sha256, 'issue', { start, end }, value),
      kind: 'issue',
      value,
      basis: 'stated',
      evidence: [quote(text, { start, end })],
      reader: 'issues/mentioned@0.1.0',
    }),
  );
  return { ...given, findings: [...given.findings, ...findings] };
}

/** The same text with tags on the sentence at this position. */
export function withTags(given: TextRecord, at: number, tags: readonly string[]): TextRecord {
  return {
    ...given,
    sentences: given.sentences.map((one, index) => (index === at ? { ...one, tags } : one)),
  };
}

function sentencesIn(content: string): StoredSentence[] {
  return [...content.matchAll(/[^\s。.][^。.]*[。.]?/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    role: 'body',
    tags: [],
  }));
}
