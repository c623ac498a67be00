import { GOLD, ROOT, readJson, readTextFile } from './data.ts';
import { phrasesOf } from './formulations/phrases.ts';
import {
  type PhraseCheck,
  type QuotedStretch,
  scoreCensus,
  scorePrimaryPhrases,
} from './formulations/primary.ts';
import { type MarkedSentence, scoreSentence } from './formulations/sentences.ts';
import { type Failure, NOTHING, type Suite } from './suite.ts';
import { Tally } from './tally.ts';

interface FormulationGold {
  readonly primary_phrase_checks: readonly PhraseCheck[];
  readonly quote_census: { readonly spans: readonly QuotedStretch[] };
}

/** The second file was written after the rules; golden/README.md gives its figures before anything was mended by it. */
const SENTENCES = [
  ['sentences.json', ''],
  ['later-sentences.json', 'later-'],
] as const;

/** Set phrases: word for word, with words left out or exchanged, and sentences that only look like one. */
export const formulationsSuite: Suite = {
  name: 'formulations',
  title: 'sentences of our own with set phrases and near misses; the phrases of the founding document',
  async run() {
    const tally = new Tally();
    const failures: Failure[] = [];
    for (const [file, prefix] of SENTENCES) {
      const sentences = readJson<readonly MarkedSentence[]>(ROOT, 'golden', 'formulations', file) ?? [];
      sentences.forEach((one, at) => {
        failures.push(...scoreSentence(one, `${prefix}${at + 1}`, prefix, tally));
      });
    }
    const gold = readJson<FormulationGold>(GOLD, 'founding', 'gold.json');
    const content = readTextFile(GOLD, 'founding', 'document.txt');
    if (gold && content !== null) {
      const found = phrasesOf('founding', content);
      failures.push(
        ...scorePrimaryPhrases(gold.primary_phrase_checks, found, tally),
        ...scoreCensus(gold.quote_census.spans, found, tally),
      );
    }
    const withPrecision = /(?:exact|elided|altered)$/;
    return {
      ...NOTHING,
      scores: tally
        .kinds()
        .flatMap((kind) => (withPrecision.test(kind) ? tally.f1(kind) : tally.accuracy(kind))),
      failures,
    };
  },
};
