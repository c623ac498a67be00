import { findingsOf } from '../../src/core/read/reading.ts';
import { GOLD, readJson, readTextFile } from './data.ts';
import type { Document } from './founding/document.ts';
import { scoreEntities } from './founding/entities.ts';
import type { FoundingGold } from './founding/gold.ts';
import { scoreIssues } from './founding/issues.ts';
import { scoreLayout } from './founding/layout.ts';
import { scoreRecordClaims } from './founding/record.ts';
import { scoreTimes } from './founding/times.ts';
import { hardNegatives, scoreUtterances } from './founding/utterances.ts';
import { read, readers } from './read.ts';
import { NOTHING, type Suite } from './suite.ts';
import { Tally } from './tally.ts';

/** The article of which every span is known. Read as a user gives it: a commentary on the US and China. */
export const foundingSuite: Suite = {
  name: 'founding',
  title: 'the founding document against its reference data',
  async run() {
    const gold = readJson<FoundingGold>(GOLD, 'founding', 'gold.json');
    const content = readTextFile(GOLD, 'founding', 'document.txt');
    if (!gold || content === null) return { skipped: `no founding document in ${GOLD}` };
    const tally = new Tally();
    const reading = read('founding', content, { kind: 'commentary', parties: ['US', 'CN'] });
    const document: Document = { reading, gold, tally };
    const negatives = hardNegatives(document);
    const failures = [
      ...scoreLayout(document),
      ...scoreIssues(document),
      ...scoreUtterances(document),
      ...negatives,
      ...scoreEntities(document),
      ...scoreRecordClaims(document),
      ...scoreTimes(document),
    ];
    const kinds = tally.kinds();
    const withPrecision = new Set(['issue-side', 'utterance', 'quoted', 'person-mention', 'outlet-mention']);
    return {
      ...NOTHING,
      scores: kinds.flatMap((kind) => (withPrecision.has(kind) ? tally.f1(kind) : tally.accuracy(kind))),
      failures,
      violations: [{ name: 'utterances read from words that report nothing', count: negatives.length }],
      notes: [
        `${findingsOf(reading, 'utterance').length} utterances found, ${gold.quotations.length} expected`,
        ...(readers.some(({ kind }) => kind === 'time') ? [] : ['time: no reader yet']),
      ],
    };
  },
};
