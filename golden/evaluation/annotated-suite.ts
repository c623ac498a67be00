import { builtinLexiconData, LEXICON_VERSION } from '../../src/core/lexicon/builtin.ts';
import { compileLexicon } from '../../src/core/lexicon/compile.ts';
import { mergeLexicon } from '../../src/core/lexicon/merge.ts';
import { readAdditions } from '../../src/core/lexicon/read-additions.ts';
import type { FindingOf } from '../../src/core/read/reading.ts';
import {
  type AnnotatedText,
  annotatedLexicon,
  annotatedTexts,
  assemble,
  type PlacedSentence,
} from './annotated/annotation.ts';
import { type Judgement, judgeSentence, shown } from './annotated/judgement.ts';
import { readerScores } from './annotated/reader-scores.ts';
import { read } from './read.ts';
import { type Failure, NOTHING, type Suite } from './suite.ts';
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
    const tally = new Tally();
    const heldOut = new Tally();
    const failures: Failure[] = [];
    const judgements: Judgement[] = [];
    for (const text of annotatedTexts()) {
      const { content, placed } = assemble(text);
      const reading = read(text.id, content, text.about, lexicon);
      const into = text.heldOut ? heldOut : tally;
      for (const sentence of placed) {
        const judged = judgeSentence(reading, sentence);
        judgements.push(...judged);
        const wrong = [
          ...judged.flatMap((one) => count(one, text, into)),
          ...judged.flatMap((one) => countSpeaker(one, sentence, text, into)),
        ];
        const voice = reading.context.voices.at(sentence.start);
        wrong.push(...countHolders(voice?.holders ?? null, sentence, text, into));
        if (!text.heldOut) failures.push(...wrong);
      }
    }
    const accuracies = ['speaker', 'holders', 'act', 'narrator'];
    const scoresOf = (from: Tally, label: string) =>
      from
        .kinds()
        .flatMap((kind) => (accuracies.includes(kind) ? from.accuracy(kind) : from.f1(kind)))
        .map((score) => ({ ...score, kind: `${label}${score.kind}` }));
    return {
      ...NOTHING,
      scores: [...scoresOf(tally, ''), ...scoresOf(heldOut, 'held-out-')],
      failures,
      readers: readerScores(judgements),
    };
  },
};

function count(
  { bucket, sentence, expected, found }: Judgement,
  text: AnnotatedText,
  tally: Tally,
): Failure[] {
  if (expected === null) tally.add(bucket, text.language, { spurious: 1 });
  else tally.judge(bucket, text.language, found !== null);
  if (expected !== null && found !== null) return [];
  return [failure(bucket, text, sentence, expected ?? 'nothing', found ?? 'nothing')];
}

/** Of an utterance that was found: whether its speaker, the parties whose view it is, and its act are right. */
function countSpeaker(
  { bucket, finding, expected, sentence, found }: Judgement,
  { annotation }: PlacedSentence,
  text: AnnotatedText,
  tally: Tally,
): Failure[] {
  if (bucket !== 'utterance' || finding === null || expected === null) return [];
  const said = (JSON.parse(expected) as { said: string }).said;
  const wanted = annotation.utterances?.find((one) => one.said === said);
  if (!wanted) return [];
  const { value } = finding as FindingOf<'utterance'>;
  const parts: readonly [kind: string, wanted: string, found: string][] = [
    ['speaker', wanted.speaker, value.speaker],
    ['holders', sorted(wanted.holders), sorted(value.holders)],
    ...(wanted.act === undefined ? [] : [['act', wanted.act, value.act] as [string, string, string]]),
  ];
  return parts.flatMap(([kind, one, other]) => {
    tally.judge(kind, text.language, one === other);
    return one === other
      ? []
      : [
          failure(
            kind,
            text,
            sentence,
            one,
            `${other} in ${found ?? shown(finding as FindingOf<'utterance'>)}`,
          ),
        ];
  });
}

/** Whose view a sentence gives that nobody is said to have said. */
function countHolders(
  holders: readonly string[] | null,
  { annotation }: PlacedSentence,
  text: AnnotatedText,
  tally: Tally,
): Failure[] {
  if (annotation.holders === undefined) return [];
  const isRight = holders !== null && sorted(holders) === sorted(annotation.holders);
  tally.judge('narrator', text.language, isRight);
  return isRight
    ? []
    : [
        failure(
          'narrator',
          text,
          annotation.text,
          sorted(annotation.holders),
          holders ? sorted(holders) : 'no voice',
        ),
      ];
}

function sorted(parties: readonly string[]): string {
  return [...parties].sort().join('+') || 'nobody';
}

function failure(
  kind: string,
  text: AnnotatedText,
  sentence: string,
  expected: string,
  found: string,
): Failure {
  return { kind, language: text.language, where: text.id, sentence, expected, found };
}
