import { readers } from '../../../src/core/read/registry.ts';
import type { DiscrepancyValue } from '../../../src/core/read/values.ts';
import { type Planted, plantedOf, sampleFindings } from '../promises/sample.ts';
import type { Failure, Score } from '../suite.ts';
import { DiscrepancyScores } from './score.ts';

/** Planted discrepancies that one source shows by itself, with their kind. All others stand between two sources. */
const WITHIN_ONE: Readonly<Record<string, string>> = { 'off-by-one': 'interval' };

/** Scores what is planted in the sample and visible within one of its sources. Nothing there tells what is spurious. */
export async function scoreSample(): Promise<{ scores: Score[]; failures: Failure[] }> {
  const planted = plantedOf<Planted>('discrepancies').filter(({ id }) => id in WITHIN_ONE);
  if (planted.length === 0) return { scores: [], failures: [] };
  const bySource = await sampleFindings(readers);
  const scores = new DiscrepancyScores();
  const failures: Failure[] = [];
  for (const { id, evidence } of planted) {
    const kind = WITHIN_ONE[id] as string;
    const met = evidence.some(({ source, quote }) =>
      (bySource.get(source) ?? []).some(
        (finding) =>
          finding.kind === 'discrepancy' &&
          (finding.value as DiscrepancyValue).discrepancy === kind &&
          finding.evidence.some(({ exact }) => quote.includes(exact)),
      ),
    );
    scores.item('sample', met);
    if (met) continue;
    const sentence = evidence.map(({ quote }) => quote).join(' | ');
    failures.push({
      kind: 'discrepancy',
      language: 'all',
      where: id,
      sentence,
      expected: kind,
      found: 'nothing',
    });
  }
  return { scores: scores.scores('all'), failures };
}
