import type { Finding } from '../../../src/core/evidence/finding.ts';
import { type FindingOf, findingsOf, type Reading } from '../../../src/core/read/reading.ts';
import { overlaps, type Span } from '../../../src/core/text/span.ts';
import { shared } from '../enclosing.ts';
import type { PlacedSentence } from './annotation.ts';

/** One thing that is annotated, or was found and is not. */
export interface Judgement {
  /** What kind of thing: `issue`, `excluded`, `utterance`, `person`, or `record-` and the field. */
  readonly bucket: string;
  readonly sentence: string;
  /** `null` where it should not have been found. */
  readonly expected: string | null;
  /** `null` where it was missed. */
  readonly finding: Finding | null;
  readonly found: string | null;
}

/** The same words may be said in a finding that is a little longer or shorter. */
const COVERED = 0.5;

/** Holds the findings of one sentence against its annotation. Kinds that are not annotated are left out. */
export function judgeSentence(reading: Reading, { annotation, ...span }: PlacedSentence): Judgement[] {
  return [
    ...judgeIssues(reading, annotation, span, 'issue'),
    ...judgeIssues(reading, annotation, span, 'excluded'),
    ...judgePeople(reading, annotation, span),
    ...judgeRecord(reading, annotation, span),
    ...judgeUtterances(reading, annotation, span),
  ];
}

type Annotation = PlacedSentence['annotation'];

/** A sentence brings an issue up once, however often it names it. */
function judgeIssues(
  reading: Reading,
  annotation: Annotation,
  span: Span,
  bucket: 'issue' | 'excluded',
): Judgement[] {
  const status = bucket === 'issue' ? 'mentioned' : 'excluded';
  const found = new Map(
    within(findingsOf(reading, 'issue'), span)
      .filter(({ value }) => value.status === status)
      .map((finding) => [finding.value.issue, finding]),
  );
  const wanted = Object.keys((bucket === 'issue' ? annotation.issues : annotation.excluded) ?? {});
  return pair(bucket, annotation.text, wanted, found);
}

function judgePeople(reading: Reading, annotation: Annotation, span: Span): Judgement[] {
  const found = new Map(
    within(findingsOf(reading, 'mention'), span)
      .filter(({ value }) => value.type === 'person')
      .map((finding) => [finding.value.entity ?? finding.evidence[0].exact, finding]),
  );
  return pair('person', annotation.text, annotation.people ?? [], found);
}

function pair(
  bucket: string,
  sentence: string,
  wanted: readonly string[],
  found: ReadonlyMap<string, Finding>,
): Judgement[] {
  const missed = wanted.map((key): Judgement => {
    const finding = found.get(key) ?? null;
    return { bucket, sentence, expected: key, finding, found: finding && key };
  });
  const spurious = [...found]
    .filter(([key]) => !wanted.includes(key))
    .map(
      ([key, finding]): Judgement => ({
        bucket,
        sentence,
        expected: null,
        finding,
        found: `${key}: ${finding.evidence[0].exact}`,
      }),
    );
  return [...missed, ...spurious];
}

function judgeRecord(reading: Reading, annotation: Annotation, span: Span): Judgement[] {
  const free = new Set(within(findingsOf(reading, 'record'), span));
  const judged = (annotation.record ?? []).map(({ field, value }): Judgement => {
    const bucket = `record-${field}`;
    const finding = [...free].find((one) => one.value.field === field && isSame(one, value)) ?? null;
    if (finding) free.delete(finding);
    const expected = `${field} ${JSON.stringify(value)}`;
    return { bucket, sentence: annotation.text, expected, finding, found: finding && expected };
  });
  const spurious = [...free].map(
    (finding): Judgement => ({
      bucket: `record-${finding.value.field}`,
      sentence: annotation.text,
      expected: null,
      finding,
      found: JSON.stringify(finding.value),
    }),
  );
  return [...judged, ...spurious];
}

/** An annotated object asks for some parts of the value; anything else for `value` itself. */
function isSame({ value }: FindingOf<'record'>, wanted: unknown): boolean {
  const parts =
    typeof wanted === 'object' && wanted !== null && !Array.isArray(wanted) ? wanted : { value: wanted };
  return Object.entries(parts).every(
    ([key, part]) =>
      JSON.stringify((value as unknown as Record<string, unknown>)[key]) === JSON.stringify(part),
  );
}

function judgeUtterances(reading: Reading, annotation: Annotation, span: Span): Judgement[] {
  const free = new Set(within(findingsOf(reading, 'utterance'), span));
  const judged = (annotation.utterances ?? []).map((one): Judgement => {
    const start = span.start + annotation.text.indexOf(one.said);
    const words = { start, end: start + one.said.length };
    const [finding = null] = [...free]
      .filter(({ evidence }) => shared(words, evidence[0]) >= COVERED * one.said.length)
      .sort(
        (a, b) => shared(words, b.evidence[0]) - shared(words, a.evidence[0]) || lengthOf(a) - lengthOf(b),
      );
    if (finding) free.delete(finding);
    const expected = JSON.stringify({
      speaker: one.speaker,
      holders: one.holders,
      act: one.act,
      said: one.said,
    });
    return {
      bucket: 'utterance',
      sentence: annotation.text,
      expected,
      finding,
      found: finding && shown(finding),
    };
  });
  const spurious = [...free].map(
    (finding): Judgement => ({
      bucket: 'utterance',
      sentence: annotation.text,
      expected: null,
      finding,
      found: shown(finding),
    }),
  );
  return [...judged, ...spurious];
}

/** What of an utterance is compared with its annotation. */
export function shown({ value }: FindingOf<'utterance'>): string {
  const { speaker, holders, act, said } = value;
  return JSON.stringify({ speaker, holders, act, said });
}

function lengthOf({ evidence }: Finding): number {
  return evidence[0].end - evidence[0].start;
}

function within<One extends Finding>(findings: readonly One[], span: Span): readonly One[] {
  return findings.filter(({ evidence }) => overlaps(evidence[0], span) && evidence[0].start >= span.start);
}
