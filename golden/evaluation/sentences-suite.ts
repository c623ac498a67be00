import { type SegmentedText, scoreBoundaries } from './boundaries.ts';
import { GOLD, readJson } from './data.ts';
import { type Failure, NOTHING, type Suite } from './suite.ts';
import { Tally } from './tally.ts';

interface SegmenterCase {
  readonly name: string;
  readonly text: string;
  readonly expected: readonly string[];
}

/** Public sentence boundaries: the cases of pragmatic-segmenter, and running text of UD PUD. */
export const sentencesSuite: Suite = {
  name: 'sentences',
  title: 'sentence ends of pragmatic-segmenter and UD PUD',
  async run() {
    const tally = new Tally();
    const failures: Failure[] = [];
    let texts = 0;
    for (const language of ['en', 'zh']) {
      const cases = readJson<SegmenterCase[]>(GOLD, 'open', 'pragmatic-segmenter', `${language}.json`) ?? [];
      const pud = readJson<{ readonly text: string }[]>(GOLD, 'open', 'ud-pud', `${language}.json`) ?? [];
      texts += cases.length + pud.length;
      for (const { name, text, expected } of cases) {
        const one: SegmentedText = { where: name, language, text, expected };
        failures.push(...scoreBoundaries(one, 'segmenter', tally));
      }
      if (pud.length > 0) failures.push(...scoreBoundaries(runningText(language, pud), 'pud', tally));
    }
    if (texts === 0) return { skipped: `no open/pragmatic-segmenter and open/ud-pud in ${GOLD}` };
    const scores = [...tally.f1('segmenter'), ...tally.accuracy('segmenter-cases'), ...tally.f1('pud')];
    return { ...NOTHING, scores, failures };
  },
};

/** Sentences one after the other, as in a paragraph: Chinese without anything between them, English with a space. */
function runningText(language: string, sentences: readonly { readonly text: string }[]): SegmentedText {
  const expected = sentences.map(({ text }) => text);
  return { where: 'UD PUD', language, text: expected.join(language === 'zh' ? '' : ' '), expected };
}
