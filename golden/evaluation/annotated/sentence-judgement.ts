import type { Finding } from '../../../src/core/evidence/finding.ts';
import { type FindingOf, findingsOf, type Reading } from '../../../src/core/read/reading.ts';
import { type AnnotatedKey, type AnnotatedText, isComplete } from './annotation.ts';
import { folded } from './comparison.ts';
import { type Judgement, soughtOnly, spurious, wanted, within } from './judgement.ts';
import type { PlacedSentence } from './placed.ts';
import { judgeNarrator, judgeUtterances } from './utterance-judgement.ts';

/** Holds what was found in one sentence against its issues, people, facts of the exchange, and words. */
export function judgeSentence(reading: Reading, text: AnnotatedText, sentence: PlacedSentence): Judgement[] {
  // Headings, bylines and references are not annotated.
  const isBody = sentence.annotation.kind === undefined;
  const judged = (key: AnnotatedKey, judgements: readonly Judgement[]): readonly Judgement[] =>
    isBody && isComplete(text, key) ? judgements : soughtOnly(judgements);
  return [
    ...judged('issues', judgeIssues(reading, sentence, 'issue')),
    ...judged('issues', judgeIssues(reading, sentence, 'excluded')),
    ...judged('people', judgePeople(reading, sentence)),
    ...judged('record', judgeRecord(reading, sentence)),
    ...judged('utterances', judgeUtterances(reading, sentence)),
    ...judgeNarrator(reading, sentence),
  ];
}

/** A sentence brings an issue up once, however often it names it. */
function judgeIssues(reading: Reading, sentence: PlacedSentence, bucket: 'issue' | 'excluded'): Judgement[] {
  const { annotation, written } = sentence;
  const status = bucket === 'issue' ? 'mentioned' : 'excluded';
  const found = new Map(
    within(findingsOf(reading, 'issue'), sentence)
      .filter(({ value }) => value.status === status)
      .map((finding) => [finding.value.issue, finding]),
  );
  const issues = Object.keys((bucket === 'issue' ? annotation.issues : annotation.excluded) ?? {});
  // A mention of a narrower issue is one of the broader too; the annotation names the narrower only.
  for (const id of found.keys()) {
    for (const broader of reading.context.lexicon.get('issue', id)?.broader ?? [])
      if (!issues.includes(broader)) found.delete(broader);
  }
  return pair(bucket, written, issues, found);
}

function judgePeople(reading: Reading, sentence: PlacedSentence): Judgement[] {
  const found = new Map(
    within(findingsOf(reading, 'mention'), sentence)
      .filter(({ value }) => value.type === 'person')
      .map((finding) => [finding.value.entity ?? finding.evidence[0].exact, finding]),
  );
  return pair('person', sentence.written, sentence.annotation.people ?? [], found);
}

function pair(
  bucket: string,
  sentence: string,
  keys: readonly string[],
  found: ReadonlyMap<string, Finding>,
): Judgement[] {
  return [
    ...keys.map((key) => wanted(bucket, sentence, key, found.get(key) ?? null)),
    ...[...found]
      .filter(([key]) => !keys.includes(key))
      .map(([key, finding]) => spurious(bucket, sentence, finding, `${key}: ${finding.evidence[0].exact}`)),
  ];
}

function judgeRecord(reading: Reading, sentence: PlacedSentence): Judgement[] {
  const { annotation, written } = sentence;
  const free = new Set(within(findingsOf(reading, 'record'), sentence));
  const judged = (annotation.record ?? []).map(({ field, value }) => {
    const finding = [...free].find((one) => one.value.field === field && isSame(one, value)) ?? null;
    if (finding) free.delete(finding);
    return wanted(`record-${field}`, written, `${field} ${JSON.stringify(value)}`, finding);
  });
  const others = [...free].map((finding) =>
    spurious(`record-${finding.value.field}`, written, finding, JSON.stringify(finding.value)),
  );
  return [...judged, ...others];
}

/** An annotated object asks for some parts of the value; anything else for `value` itself. */
function isSame({ value }: FindingOf<'record'>, expected: unknown): boolean {
  const parts =
    typeof expected === 'object' && expected !== null && !Array.isArray(expected)
      ? expected
      : { value: expected };
  return Object.entries(parts).every(
    ([key, one]) => folded((value as unknown as Record<string, unknown>)[key]) === folded(one),
  );
}
