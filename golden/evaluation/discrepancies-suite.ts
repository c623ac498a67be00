import { scoreAnnotated } from './discrepancies/annotated.ts';
import { scoreFounding } from './discrepancies/founding.ts';
import { scoreSample } from './discrepancies/sample.ts';
import { NOTHING, type Suite } from './suite.ts';

/**
 * Places where one text does not agree with itself. Recall is over the items that the text alone shows; precision is
 * over all findings, and one that points at an item which only another text can settle is right.
 */
export const discrepanciesSuite: Suite = {
  name: 'discrepancies',
  title:
    'what does not agree within the founding document, the annotated texts and the sources of the sample',
  async run() {
    const document = scoreFounding();
    const annotated = scoreAnnotated();
    const sample = await scoreSample();
    if (document === null && annotated.scores.length === 0 && sample.scores.length === 0)
      return { skipped: 'no founding document, no annotated text with discrepancies, and no sample' };
    return {
      ...NOTHING,
      scores: [...(document?.scores ?? []), ...annotated.scores, ...sample.scores],
      failures: [...(document?.failures ?? []), ...annotated.failures, ...sample.failures],
      notes: document?.notes ?? [],
    };
  },
};
