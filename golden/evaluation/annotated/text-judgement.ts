import { type FindingOf, findingsOf, type Reading } from '../../../src/core/read/reading.ts';
import { sentenceAt } from '../read.ts';
import { isComplete } from './annotation.ts';
import type { AnnotatedCitation, AnnotatedDiscrepancy } from './items.ts';
import { type Judgement, part, soughtOnly, spurious, wanted } from './judgement.ts';
import { meets } from './pairing.ts';
import { type PlacedText, quotesOf } from './placed.ts';

/** A discrepancy is seen by two of its versions; one that is a single place, by that. */
const ENOUGH = 2;

/** Holds what is found of a text as a whole against its discrepancies and citations. */
export function judgeWhole(reading: Reading, text: PlacedText): Judgement[] {
  const discrepancies = judgeDiscrepancies(reading, text);
  const citations = judgeCitations(reading, text);
  return [
    ...(isComplete(text.text, 'discrepancies') ? discrepancies : soughtOnly(discrepancies)),
    ...(isComplete(text.text, 'citations') ? citations : soughtOnly(citations)),
  ];
}

function judgeDiscrepancies(reading: Reading, text: PlacedText): Judgement[] {
  const free = new Set(findingsOf(reading, 'discrepancy'));
  const annotated = annotatedContent(text);
  const judged = (text.text.discrepancies ?? []).map((one) => {
    const finding = [...free].find((other) => isDiscrepancy(one, other, annotated)) ?? null;
    if (finding) free.delete(finding);
    return wanted('discrepancy', '', `${one.discrepancy} ${JSON.stringify(one.quotes)}`, finding);
  });
  const others = [...free].map((finding) => {
    const words = finding.evidence.map(({ exact }) => exact);
    const sentence = sentenceAt(reading, finding.evidence[0].start);
    return spurious(
      'discrepancy',
      sentence,
      finding,
      `${finding.value.discrepancy} ${JSON.stringify(words)}`,
    );
  });
  return [...judged, ...others];
}

function isDiscrepancy(
  { discrepancy, quotes }: AnnotatedDiscrepancy,
  { value, evidence }: FindingOf<'discrepancy'>,
  content: string,
): boolean {
  if (value.discrepancy !== discrepancy) return false;
  const met = quotesOf(quotes, content).filter(
    (span) => span !== null && evidence.some((own) => meets(own, span)),
  );
  return met.length >= Math.min(ENOUGH, quotes.length);
}

/** The text in the script of its annotation, at the offsets of the one that is read. */
function annotatedContent({ content, placed }: PlacedText): string {
  let out = '';
  for (const { annotation, start } of placed) out += content.slice(out.length, start) + annotation.text;
  return out;
}

function judgeCitations(reading: Reading, { text }: PlacedText): Judgement[] {
  const free = new Set(findingsOf(reading, 'citation'));
  const judged = (text.citations ?? []).flatMap((one): Judgement[] => {
    const finding = [...free].find((other) => isCitation(one, other)) ?? null;
    const expected = JSON.stringify(one);
    if (finding === null) return [wanted('citation', '', expected, null)];
    free.delete(finding);
    const { match, outlet } = finding.value;
    const isRight = match === one.match && (one.outlet === undefined || one.outlet === outlet);
    const found = JSON.stringify({ match, outlet });
    return [
      wanted('citation', '', expected, finding),
      part('citation-value', { sentence: '', finding }, isRight, expected, found),
    ];
  });
  const others = [...free].map((finding) =>
    spurious('citation', '', finding, `${finding.evidence[0].exact} ${JSON.stringify(finding.value)}`),
  );
  return [...judged, ...others];
}

function isCitation({ url, outlet }: AnnotatedCitation, { value }: FindingOf<'citation'>): boolean {
  return url !== undefined ? value.url === url : value.url === null && value.outlet === outlet;
}
