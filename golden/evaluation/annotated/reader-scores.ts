import { readerId } from '../read.ts';
import { rounded } from '../recorded.ts';
import type { ReaderScore } from '../suite.ts';
import { ratio } from '../tally.ts';
import type { Judgement } from './judgement.ts';

/**
 * Precision of each reader over what it found in the annotated texts, and recall over what is annotated in the
 * buckets that it finds anything in. Of two readers of one bucket neither is blamed for what the other one misses
 * alone: recall is of the bucket. A reader that found nothing here has no figure. Judgements of parts, and of kinds of
 * which a text does not list everything, tell nothing of precision and are left out.
 */
export function readerScores(all: readonly Judgement[]): Readonly<Record<string, ReaderScore>> {
  const judgements = all.filter(({ measure }) => measure === 'f1');
  const byReader = new Map<string, { right: number; all: number; buckets: Set<string> }>();
  for (const { finding, isRight, bucket } of judgements) {
    if (!finding) continue;
    const id = readerId(finding.reader);
    const counts = byReader.get(id) ?? { right: 0, all: 0, buckets: new Set() };
    counts.right += isRight ? 1 : 0;
    counts.all += 1;
    counts.buckets.add(bucket);
    byReader.set(id, counts);
  }
  return Object.fromEntries(
    [...byReader].map(([id, { right, all, buckets }]) => {
      const expected = judgements.filter((one) => one.expected !== null && buckets.has(one.bucket));
      const recall = ratio(expected.filter(({ isRight }) => isRight).length, expected.length);
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
