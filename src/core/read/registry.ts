import { amountReaders } from './amounts/readers.ts';
import { citationReaders } from './citations/readers.ts';
import { claimReaders } from './claims/readers.ts';
import { commitmentReaders } from './commitments/readers.ts';
import { criterionReaders } from './criteria/readers.ts';
import { discrepancyReaders } from './discrepancies/readers.ts';
import { evaluationReaders } from './evaluations/readers.ts';
import { eventReaders } from './events/readers.ts';
import { issueExcluded } from './exclusions/excluded.ts';
import { forecastReaders } from './forecasts/readers.ts';
import { setPhrase } from './formulations/set-phrase.ts';
import { frameReaders } from './frames/readers.ts';
import { issueImplied } from './issues/implied.ts';
import { issueMentioned } from './issues/mentioned.ts';
import { measureTaken } from './measures/measure.ts';
import { mentionReaders } from './mentions/readers.ts';
import { motiveReaders } from './motives/readers.ts';
import type { Reader } from './reader.ts';
import { recordReaders } from './record/readers.ts';
import { timeReaders } from './time/readers.ts';
import { utteranceReaders } from './utterances/readers.ts';

/**
 * Every reader. The list is explicit, so that what runs can be read in one place; the order does not matter for
 * the result.
 * @throws Error when two readers share an id: a finding could then not name its reader.
 */
export const readers: readonly Reader[] = distinct([
  issueExcluded,
  issueImplied,
  issueMentioned,
  setPhrase,
  measureTaken,
  ...amountReaders,
  ...citationReaders,
  ...claimReaders,
  ...commitmentReaders,
  ...criterionReaders,
  ...discrepancyReaders,
  ...evaluationReaders,
  ...eventReaders,
  ...forecastReaders,
  ...frameReaders,
  ...mentionReaders,
  ...motiveReaders,
  ...recordReaders,
  ...timeReaders,
  ...utteranceReaders,
]);

function distinct(list: readonly Reader[]): readonly Reader[] {
  const sorted = [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const [at, reader] of sorted.entries()) {
    if (sorted[at + 1]?.id === reader.id) {
      throw new Error(`Two readers are called \`${reader.id}\`. Give each its own id.`);
    }
  }
  return sorted;
}
