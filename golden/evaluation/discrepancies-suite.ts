import { scoreAnnotated } from './discrepancies/annotated.ts';
import { scoreFounding } from './discrepancies/founding.ts';
import { NOTHING, type Suite } from './suite.ts';

/**
 * Places where one text does not agree with itself. Recall is over the items that the text alone shows; precision is
 * over all findings, and one that points at an item which only another text can settle is right.
 */
export const discrepanciesSuite: Suite = {
  name: 'discrepancies',
  title: 'what does not agree within the founding document and within the annotated texts',
  async run() {
    const document = scoreFounding();
    const annotated = scoreAnnotated();
    if (document === null && annotated.scores.length === 0)
      return { skipped: 'no founding document, and no annotated text with discrepancies' };
    return {
      ...NOTHING,
      scores: [...(document?.scores ?? []), ...annotated.scores],
      failures: [...(document?.failures ?? []), ...annotated.failures],
      notes: document?.notes ?? [],
    };
  },
};
