import { GOLD } from './data.ts';
import { NOTHING, type Suite } from './suite.ts';
import { Tally } from './tally.ts';
import { scoreDuckling, scoreJionlp } from './times/further.ts';
import { scoreRecognizers } from './times/recognizers.ts';

/** Public cases of dates, periods and times. */
export const timesSuite: Suite = {
  name: 'times',
  title: 'dates, periods and times of Recognizers-Text, JioNLP and Duckling',
  async run() {
    const tally = new Tally();
    const recognizers = scoreRecognizers(tally);
    if (recognizers === null) return { skipped: `no open/recognizers-text in ${GOLD}` };
    const further = [...scoreDuckling(tally), ...scoreJionlp(tally)];
    return {
      ...NOTHING,
      scores: tally
        .kinds()
        .flatMap((kind) => (kind.startsWith('recognizers') ? tally.f1(kind) : tally.accuracy(kind))),
      failures: [...recognizers.failures, ...further],
      notes: recognizers.notes,
    };
  },
};
