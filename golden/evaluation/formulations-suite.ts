import { findingsOf } from '../../src/core/read/reading.ts';
import { GOLD, ROOT, readJson, readTextFile } from './data.ts';
import {
  type PhraseCheck,
  type QuotedStretch,
  scoreCensus,
  scorePrimaryPhrases,
} from './formulations/primary.ts';
import { type MarkedSentence, scoreSentence } from './formulations/sentences.ts';
import { read } from './read.ts';
import { type Failure, NOTHING, type Suite } from './suite.ts';
import { Tally } from './tally.ts';

interface FormulationGold {
  readonly primary_phrase_checks: readonly PhraseCheck[];
  readonly quote_census: { readonly spans: readonly QuotedStretch[] };
}

/** Set phrases: word for word, with words left out or exchanged, and sentences that only look like one. */
export const formulationsSuite: Suite = {
  name: 'formulations',
  title: 'sentences of our own with set phrases and near misses; the phrases of the founding document',
  async run() {
    const sentences =
      readJson<readonly MarkedSentence[]>(ROOT, 'golden', 'formulations', 'sentences.json') ?? [];
    const tally = new Tally();
    const failures: Failure[] = sentences.flatMap((one, at) => scoreSentence(one, at, tally));
    const gold = readJson<FormulationGold>(GOLD, 'founding', 'gold.json');
    const content = readTextFile(GOLD, 'founding', 'document.txt');
    if (gold && content !== null) {
      const reading = read('founding', content, { kind: 'commentary', parties: ['US', 'CN'] });
      const found = findingsOf(reading, 'formulation');
      failures.push(
        ...scorePrimaryPhrases(gold.primary_phrase_checks, found, tally),
        ...scoreCensus(gold.quote_census.spans, found, tally),
      );
    }
    const withPrecision = new Set(['exact', 'elided', 'altered']);
    return {
      ...NOTHING,
      scores: tally
        .kinds()
        .flatMap((kind) => (withPrecision.has(kind) ? tally.f1(kind) : tally.accuracy(kind))),
      failures,
    };
  },
};
