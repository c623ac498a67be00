import { readerId } from '../read.ts';
import { rounded } from '../recorded.ts';
import type { ReaderScore } from '../suite.ts';
import { ratio } from '../tally.ts';
import type { Judgement } from './judgement.ts';

/**
 * Precision of each reader over what it found in the annotated texts, and recall over what is annotated in the
 * buckets that it finds anything in. Of two readers of one bucket neither is blamed for what the other one misses
 * alone: recall is of the bucket. A reader that found nothing here has no figure.
 */
export function readerScores(judgements: readonly Judgement[]): Readonly<Record<string, ReaderScore>> {
  const byReader = new Map<string, { right: number; all: number; buckets: Set<string> }>();
  for (const { finding, expected, bucket } of judgements) {
    if (!finding) continue;
    const id = readerId(finding.reader);
    const counts = byReader.get(id) ?? { right: 0, all: 0, buckets: new Set() };
    counts.right += expected === null ? 0 : 1;
    counts.all += 1;
    counts.buckets.add(bucket);
    byReader.set(id, counts);
  }
  return Object.fromEntries(
    [...byReader].map(([id, { right, all, buckets }]) => {
      const wanted = judgements.filter(({ expected, bucket }) => expected !== null && buckets.has(bucket));
      const recall = ratio(wanted.filter(({ finding }) => finding !== null).length, wanted.length);
      return [
        id,
        {
          precision: rounded(right / all),
          recall: recall === null ? null : rounded(recall),
          n: all,
        },
      ];
    }),
  );
}
