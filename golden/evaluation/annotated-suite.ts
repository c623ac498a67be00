import { builtinLexiconData, LEXICON_VERSION } from '../../src/core/lexicon/builtin.ts';
import { compileLexicon } from '../../src/core/lexicon/compile.ts';
import { mergeLexicon } from '../../src/core/lexicon/merge.ts';
import { readAdditions } from '../../src/core/lexicon/read-additions.ts';
import type { Reading } from '../../src/core/read/reading.ts';
import { judgeItems } from './annotated/item-judgement.ts';
import type { Judgement } from './annotated/judgement.ts';
import { annotatedLexicon, annotatedTexts } from './annotated/load.ts';
import { inEachScript, type PlacedText } from './annotated/placed.ts';
import { readerScores } from './annotated/reader-scores.ts';
import { judgeSentence } from './annotated/sentence-judgement.ts';
import { judgeSides } from './annotated/side-judgement.ts';
import { judgeWhole } from './annotated/text-judgement.ts';
import { read } from './read.ts';
import { type Failure, NOTHING, type Score, type Suite } from './suite.ts';
import { Tally } from './tally.ts';

/** Our own annotated texts: what each reader finds in running text, its precision and its recall. */
export const annotatedSuite: Suite = {
  name: 'annotated',
  title: 'our own annotated texts, every sentence of them',
  async run() {
    const additions = readAdditions(annotatedLexicon(), 'golden/annotated/lexicon.json');
    const lexicon = compileLexicon(mergeLexicon(builtinLexiconData(), additions), {
      version: LEXICON_VERSION,
    });
    const tuned = new Table('');
    const heldOut = new Table('held-out-');
    const failures: Failure[] = [];
    const ownScript: Judgement[] = [];
    for (const text of annotatedTexts().flatMap(inEachScript)) {
      const { id, about } = text.text;
      const judgements = judge(read(id, text.content, about, lexicon), text);
      // A text that is read in two scripts says of a reader what it says once.
      if (text.isOwn) ownScript.push(...judgements);
      (text.text.heldOut ? heldOut : tuned).add(judgements, text.language);
      if (!text.text.heldOut) failures.push(...failuresOf(judgements, text));
    }
    return {
      ...NOTHING,
      scores: [...tuned.scores(), ...heldOut.scores()],
      failures,
      readers: readerScores(ownScript),
    };
  },
};

function judge(reading: Reading, text: PlacedText): readonly Judgement[] {
  return [
    ...text.placed.flatMap((sentence) => judgeSentence(reading, text.text, sentence)),
    ...judgeItems(reading, text),
    ...judgeWhole(reading, text),
    ...judgeSides(reading, text),
  ];
}

/** The judgements of some texts as the lines of a table. */
class Table {
  readonly #tally = new Tally();
  readonly #accuracies = new Set<string>();
  readonly #label: string;

  constructor(label: string) {
    this.#label = label;
  }

  add(judgements: readonly Judgement[], language: string): void {
    for (const { bucket, measure, expected, isRight } of judgements) {
      if (measure === 'accuracy') this.#accuracies.add(bucket);
      if (expected === null) this.#tally.add(bucket, language, { spurious: 1 });
      else this.#tally.judge(bucket, language, isRight);
    }
  }

  scores(): Score[] {
    return this.#tally
      .kinds()
      .flatMap((kind) => (this.#accuracies.has(kind) ? this.#tally.accuracy(kind) : this.#tally.f1(kind)))
      .map((score) => ({ ...score, kind: `${this.#label}${score.kind}` }));
  }
}

function failuresOf(judgements: readonly Judgement[], { text, language }: PlacedText): readonly Failure[] {
  return judgements
    .filter(({ isRight }) => !isRight)
    .map(({ bucket, sentence, expected, found }) => ({
      kind: bucket,
      language,
      where: text.id,
      sentence,
      expected: expected ?? 'nothing',
      found: found ?? 'nothing',
    }));
}
