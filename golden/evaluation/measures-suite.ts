import { join } from 'node:path';
import { GOLD, ROOT, readJson, readTextFile } from './data.ts';
import { type FoundingMeasure, scoreFounding } from './measures/founding.ts';
import { type PlantedMeasure, scoreSample } from './measures/sample.ts';
import { type Failure, NOTHING, type Suite } from './suite.ts';
import { Tally } from './tally.ts';

const SAMPLE = join(ROOT, 'samples', 'harbour-dialogue');

/** Tariffs, controls, lists and visas: those of the founding document, and those planted in the sample. */
export const measuresSuite: Suite = {
  name: 'measures',
  title: 'measures of the founding document, and those planted in samples/harbour-dialogue',
  async run() {
    const tally = new Tally();
    const failures: Failure[] = [];
    const content = readTextFile(GOLD, 'founding', 'document.txt');
    const gold = readJson<{ readonly measures: readonly FoundingMeasure[] }>(GOLD, 'founding', 'gold.json');
    if (content !== null && gold !== null) failures.push(...scoreFounding(content, gold.measures, tally));
    const planted = readJson<{ readonly measures: readonly PlantedMeasure[] }>(SAMPLE, 'planted.json');
    if (planted !== null) failures.push(...(await scoreSample(SAMPLE, planted.measures, tally)));
    if (tally.kinds().length === 0) return { skipped: `no founding document in ${GOLD} and no sample` };
    const scores = tally
      .kinds()
      .flatMap((kind) => (/^founding (?:span|measure)$/.test(kind) ? tally.f1(kind) : tally.accuracy(kind)));
    return { ...NOTHING, scores, failures };
  },
};
