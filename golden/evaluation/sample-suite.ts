import { join } from 'node:path';
import { compareDossier } from '../../src/tasks/compare-dossier.ts';
import { type ExpectedExchange, scoreCells } from './cells.ts';
import { ROOT, readJson } from './data.ts';
import { scoreRecord } from './exchange-record.ts';
import { languageName } from './language-name.ts';
import {
  type PlantedDivergence,
  type PlantedFormulation,
  scoreDivergences,
  scoreFormulations,
} from './planted.ts';
import { type Failure, NOTHING, type Suite } from './suite.ts';
import { Tally } from './tally.ts';

interface Planted {
  readonly exchanges: readonly ExpectedExchange[];
  readonly divergences: readonly PlantedDivergence[];
  readonly formulations: readonly PlantedFormulation[];
}

const FOLDER = join(ROOT, 'samples', 'harbour-dialogue');

/** The invented dossier, whose right answers were written down with it. Runs wherever the repository is. */
export const sampleSuite: Suite = {
  name: 'sample',
  title: 'what is planted in samples/harbour-dialogue',
  async run() {
    const planted = readJson<Planted>(FOLDER, 'planted.json');
    if (!planted) return { skipped: `no planted.json in ${FOLDER}` };
    const tally = new Tally();
    const failures: Failure[] = [];
    let ownForReported = 0;
    for (const exchange of planted.exchanges) {
      const { comparison, lexicon } = await compareDossier(FOLDER, { exchange: exchange.id });
      const languages = new Map(comparison.accounts.map((one) => [one.party, languageName(one)]));
      const scoring = {
        tally,
        label: '',
        languageOf: (party: string) => languages.get(party) ?? null,
      };
      const cells = scoreCells(exchange, comparison, scoring);
      failures.push(...cells.failures);
      ownForReported += cells.ownForReported;
      failures.push(...scoreRecord(exchange, comparison, lexicon, scoring));
      const divergences = planted.divergences.filter((one) => one.exchange === exchange.id);
      failures.push(...scoreDivergences(divergences, comparison, tally));
      failures.push(...scoreFormulations(planted.formulations, comparison, tally));
    }
    return {
      ...NOTHING,
      scores: ['account', 'position', 'record', 'divergence', 'formulation'].flatMap((kind) =>
        tally.accuracy(kind),
      ),
      failures,
      violations: [{ name: '`own` given where only the other side reports it', count: ownForReported }],
    };
  },
};
