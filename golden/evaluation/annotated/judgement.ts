import type { Finding } from '../../../src/core/evidence/finding.ts';
import { overlaps, type Span } from '../../../src/core/text/span.ts';

/** One thing that is annotated, or was found and is not. */
export interface Judgement {
  /**
   * What kind of thing: `issue`, `utterance`, `time`, `record-` and the field; with `-value` or `-span` for a part of
   * what was found, and with `-sought` in a text that does not list everything of its kind.
   */
  readonly bucket: string;
  /** `accuracy` where nothing can be found that should not have been. */
  readonly measure: 'f1' | 'accuracy';
  readonly sentence: string;
  /** `null` where it should not have been found. */
  readonly expected: string | null;
  /** `null` where it was missed. */
  readonly finding: Finding | null;
  /** What was found instead or as well, for a person to read; `null` for nothing. */
  readonly found: string | null;
  readonly isRight: boolean;
}

/** A thing that is annotated, and the finding of it. */
export function wanted(
  bucket: string,
  sentence: string,
  expected: string,
  finding: Finding | null,
  found: string | null = finding && expected,
): Judgement {
  return { bucket, measure: 'f1', sentence, expected, finding, found, isRight: finding !== null };
}

/** A finding that should not be there. */
export function spurious(bucket: string, sentence: string, finding: Finding, found: string): Judgement {
  return { bucket, measure: 'f1', sentence, expected: null, finding, found, isRight: false };
}

/** A part of something, which is right or wrong. */
export function part(
  bucket: string,
  { sentence, finding }: Pick<Judgement, 'sentence' | 'finding'>,
  isRight: boolean,
  expected: string,
  found: string,
): Judgement {
  return { bucket, measure: 'accuracy', sentence, expected, finding, found, isRight };
}

/** Judgements of a kind of thing in a text that does not list everything of it: only what is missed counts. */
export function soughtOnly(judgements: readonly Judgement[]): Judgement[] {
  return judgements
    .filter(({ expected }) => expected !== null)
    .map((one) =>
      one.measure === 'accuracy' ? one : { ...one, bucket: `${one.bucket}-sought`, measure: 'accuracy' },
    );
}

/** The findings that begin in a span. */
export function within<One extends Finding>(findings: readonly One[], span: Span): readonly One[] {
  return findings.filter(({ evidence }) => overlaps(evidence[0], span) && evidence[0].start >= span.start);
}
