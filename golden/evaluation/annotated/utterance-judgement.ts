import type { Finding } from '../../../src/core/evidence/finding.ts';
import { type FindingOf, findingsOf, type Reading } from '../../../src/core/read/reading.ts';
import { shared } from '../enclosing.ts';
import { foldText } from '../folded.ts';
import type { AnnotatedUtterance } from './annotation.ts';
import { type Judgement, part, spurious, wanted, within } from './judgement.ts';
import { type PlacedSentence, shifted, spanOf } from './placed.ts';

/** The same words may be said in a finding that is a little longer or shorter. */
const COVERED = 0.5;

/** Holds the utterances of a sentence against what is said in it, and the parts of those that were found. */
export function judgeUtterances(reading: Reading, sentence: PlacedSentence): Judgement[] {
  const { annotation, written, start } = sentence;
  const free = new Set(within(findingsOf(reading, 'utterance'), sentence));
  const judged = (annotation.utterances ?? []).flatMap((one): Judgement[] => {
    const words = shifted(spanOf(one.said, annotation.text, one.nth) ?? { start: 0, end: 0 }, start);
    const [finding = null] = [...free]
      .filter(({ evidence }) => shared(words, evidence[0]) >= COVERED * one.said.length)
      .sort(
        (a, b) => shared(words, b.evidence[0]) - shared(words, a.evidence[0]) || lengthOf(a) - lengthOf(b),
      );
    const { speaker, holders, act, said } = one;
    const expected = JSON.stringify({ speaker, holders, act, said });
    if (finding === null) return [wanted('utterance', written, expected, null)];
    free.delete(finding);
    return [
      wanted('utterance', written, expected, finding, shown(finding)),
      ...judgeParts(one, finding, sentence),
    ];
  });
  return [...judged, ...[...free].map((finding) => spurious('utterance', written, finding, shown(finding)))];
}

/** Of an utterance that was found: its speaker, whose view it is, its act, its quoted words, its outlet, its stance. */
function judgeParts(
  one: AnnotatedUtterance,
  finding: FindingOf<'utterance'>,
  { annotation, written }: PlacedSentence,
): Judgement[] {
  const { value } = finding;
  const where = { sentence: written, finding };
  const same = (bucket: string, expected: string, own: string): Judgement =>
    part(bucket, where, foldText(expected) === foldText(own), expected, `${own} in ${shown(finding)}`);
  const judged = [
    same('speaker', one.speaker, value.speaker),
    same('holders', sorted(one.holders), sorted(value.holders)),
  ];
  if (one.act !== undefined) judged.push(same('act', one.act, value.act));
  if (one.stance !== undefined) judged.push(same('stance', String(one.stance), String(value.stance)));
  if (one.outlet !== undefined) {
    const carriers = [...value.chain, value.speaker, ...(value.outlet === null ? [] : [value.outlet])];
    judged.push(part('outlet', where, carriers.includes(one.outlet), one.outlet, carriers.join(' < ')));
  }
  for (const words of one.quoted ?? []) {
    const at = annotation.text.indexOf(words);
    const own = written.slice(at, at + words.length);
    const isRight = value.mode !== 'indirect' && value.said.includes(own);
    judged.push(part('quoted', where, isRight, own, `${value.mode} ${value.said}`));
  }
  return judged;
}

/** Whose view a sentence gives that nobody is said to have said. */
export function judgeNarrator(reading: Reading, { annotation, written, start }: PlacedSentence): Judgement[] {
  if (annotation.holders === undefined) return [];
  const holders = reading.context.voices.at(start)?.holders ?? null;
  const expected = sorted(annotation.holders);
  const found = holders === null ? 'no voice' : sorted(holders);
  return [part('narrator', { sentence: written, finding: null }, found === expected, expected, found)];
}

function sorted(parties: readonly string[]): string {
  return [...parties].sort().join('+') || 'nobody';
}

/** What of an utterance is compared with its annotation. */
function shown({ value }: FindingOf<'utterance'>): string {
  const { speaker, holders, act, said } = value;
  return JSON.stringify({ speaker, holders, act, said });
}

function lengthOf({ evidence }: Finding): number {
  return evidence[0].end - evidence[0].start;
}
