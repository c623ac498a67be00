import { join } from 'node:path';
import { trackDossier } from '../../../src/tasks/track.ts';
import { ROOT, readJson } from '../data.ts';
import type { Failure } from '../suite.ts';
import type { Tally } from '../tally.ts';
import { ASKED, answerTo, type ChronologyGold, gapLines } from './us-china-2025.ts';
import { chronologyTables } from './us-china-2025-tables.ts';

/** Name of the accuracy over every question about 2025. */
export const CHRONOLOGY = '2025';

/**
 * The year 2025 as data: what was in force, what was known of it, and how long sides had not met. Every line of
 * `golden/following/us-china-2025.json` is a question that is answered rightly or wrongly.
 */
export async function scoreChronology(tally: Tally): Promise<readonly Failure[]> {
  const gold = readJson<ChronologyGold>(ROOT, 'golden', 'following', 'us-china-2025.json');
  if (gold === null) throw new Error('golden/following/us-china-2025.json is missing.');
  const tables = await chronologyTables();
  const { tracking } = await trackDossier(join(ROOT, 'samples', 'us-china-2025'));
  const judge = (where: string, expected: string, found: string): readonly Failure[] => {
    tally.judge(CHRONOLOGY, 'all', expected === found);
    return expected === found
      ? []
      : [{ kind: CHRONOLOGY, language: 'all', where, sentence: '', expected, found }];
  };
  const judgeLists = (where: string, expected: readonly string[], found: readonly string[]) =>
    Array.from({ length: Math.max(expected.length, found.length) }, (_, at) =>
      judge(where, expected[at] ?? 'nothing', found[at] ?? 'nothing'),
    ).flat();
  return [
    ...ASKED.flatMap((kind) => gold[kind].flatMap((line) => judge(kind, line, answerTo(kind, line, tables)))),
    ...judgeLists('leaders', gold.leaders, gapLines(tracking, 'leaders')),
    ...judgeLists('contacts', gold.contacts, gapLines(tracking, null)),
  ];
}
