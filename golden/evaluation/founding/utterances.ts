import { type FindingOf, findingsOf } from '../../../src/core/read/reading.ts';
import { contains, overlaps } from '../../../src/core/text/span.ts';
import { shared } from '../enclosing.ts';
import { foldText } from '../folded.ts';
import { sentenceAt } from '../read.ts';
import type { Failure } from '../suite.ts';
import { type Document, failureAt, LANGUAGE } from './document.ts';
import type { GoldQuotation } from './gold.ts';
import { scoreQuoted } from './quoted-words.ts';
import { scoreValues } from './utterance-values.ts';

/** A finding meets a quotation when it covers at least this share of the words quoted. */
const COVERED = 0.5;

/** The rest of a quotation lies in its words but for quotation marks and full stops. */
const INSIDE = 0.8;

/**
 * Scores utterances against the document's quotations: which are found, and of those, whose speaker is right, by id
 * and by side. Of quotations in quotation marks the words must be right to the character.
 */
export function scoreUtterances(document: Document): readonly Failure[] {
  const { reading, gold, tally } = document;
  const failures: Failure[] = [];
  const free = new Set(findingsOf(reading, 'utterance'));
  for (const quotation of gold.quotations) {
    const [best] = [...free]
      .map((finding) => ({ finding, covered: coverage(quotation, finding) }))
      .filter(({ covered }) => covered >= COVERED)
      // Of several that cover it, the one that says least besides.
      .sort((a, b) => b.covered - a.covered || lengthOf(a.finding) - lengthOf(b.finding));
    tally.add('utterance', LANGUAGE, best ? { right: 1 } : { missed: 1 });
    const place = { line: quotation.segment.line, quote: quotation.segment.quote };
    if (!best) {
      const wanted = `${quotation.speaker.id}, ${quotation.mode}`;
      failures.push(failureAt('utterance', place, wanted, 'no utterance', quotation.id));
      continue;
    }
    free.delete(best.finding);
    failures.push(...scoreSpeaker(document, quotation, best.finding));
    failures.push(...scoreValues(document, quotation, best.finding));
  }
  for (const finding of free) {
    if (gold.quotations.some((quotation) => isPartOf(finding, quotation))) continue;
    tally.add('utterance', LANGUAGE, { spurious: 1 });
    const { speaker, cue, said } = finding.value;
    const sentence = sentenceAt(reading, finding.evidence[0].start);
    const line = lineOf(document, finding.evidence[0].start);
    failures.push(
      failureAt('utterance', { line, quote: sentence }, 'none', `${speaker} ${cue ?? '(carried)'}: ${said}`),
    );
  }
  return [...failures, ...scoreQuoted(document)];
}

function scoreSpeaker(
  { tally }: Document,
  { id, speaker, segment }: GoldQuotation,
  { value }: FindingOf<'utterance'>,
): readonly Failure[] {
  const side = sideOf(value);
  const isSame = isSpeaker(value, speaker);
  // Experts and outlets have no side; for them only the id can be right.
  const isSide = isSame || (speaker.side !== null && speaker.side === side);
  tally.judge('speaker-id', LANGUAGE, isSame);
  tally.judge('speaker-side', LANGUAGE, isSide);
  const found = `${value.speaker} (“${value.speakerAsWritten}”)`;
  return isSame ? [] : [failureAt(isSide ? 'speaker-id' : 'speaker-side', segment, speaker.id, found, id)];
}

/**
 * Governments that the reference data gives an id of their own, with the side that Readout's ids give them: a
 * government as such, in the person of nobody, speaks for its party and is that side.
 */
const GOVERNMENTS: Readonly<Record<string, string>> = {
  'org:cn-government': 'side:cn',
  'org:trump-administration': 'side:us',
};

/**
 * The same id; or the same name where the reference data made its id from knowledge outside the document; or the
 * same words where both sides take the speaker for somebody unnamed.
 */
function isSpeaker(value: FindingOf<'utterance'>['value'], wanted: GoldQuotation['speaker']): boolean {
  if (value.speaker === wanted.id || value.speaker === GOVERNMENTS[wanted.id]) return true;
  const isPerson = value.speaker.startsWith('per:') && wanted.id.startsWith('per:');
  // Whoever made the reference data named some bodies otherwise; the words for one body are the same.
  const isBody = value.speaker.startsWith('org:') && wanted.id.startsWith('org:');
  if (isBody && value.speakerAsWritten === wanted.as_written) return true;
  const isUnnamed = /^(?:anon|src):/.test(value.speaker) && /^(?:group|anon|src):/.test(wanted.id);
  if (!isPerson && !isUnnamed) return false;
  const [ours, theirs] = [foldText(value.speakerAsWritten), foldText(wanted.as_written ?? '')];
  return theirs !== '' && ours !== '' && (ours.includes(theirs) || theirs.includes(ours));
}

function sideOf({ speaker, party, holders }: FindingOf<'utterance'>['value']): string | null {
  if (speaker === 'side:both' || holders.length > 1) return 'both';
  return party?.toLowerCase() ?? null;
}

/**
 * Whether a finding gives another part of a quotation: one that is interrupted (“…,” she said. “…”) or runs over
 * several sentences is one quotation in the reference data and several utterances here.
 */
function isPartOf(
  { evidence, value }: FindingOf<'utterance'>,
  { spans, segment, speaker }: GoldQuotation,
): boolean {
  // Two verbs of one speaker inside the passage of one quotation: “…”，并要求“…”.
  if (contains(segment, evidence[0]) && isSpeaker(value, speaker)) return true;
  const words = evidence.at(-1) ?? evidence[0];
  const inside = spans.reduce((sum, span) => sum + shared(span, words), 0);
  return inside >= INSIDE * (words.end - words.start);
}

/** The share of a quotation's words that a finding covers. */
function coverage({ spans, segment }: GoldQuotation, { evidence }: FindingOf<'utterance'>): number {
  // Indirect speech has no words in quotation marks; its whole passage is what was said.
  if (spans.length === 0) return shared(segment, evidence[0]) / (segment.end - segment.start);
  const words = spans.reduce((sum, { start, end }) => sum + end - start, 0);
  return spans.reduce((sum, span) => sum + shared(span, evidence[0]), 0) / words;
}

function lengthOf({ evidence }: FindingOf<'utterance'>): number {
  return evidence[0].end - evidence[0].start;
}

function lineOf({ gold }: Document, offset: number): number {
  return gold.structure.find((line) => line.start <= offset && offset < line.end)?.line ?? 0;
}

/** Counts words that look like reporting and are not, from which an utterance was read. None may be. */
export function hardNegatives({ reading, gold }: Document): readonly Failure[] {
  const utterances = findingsOf(reading, 'utterance');
  return gold.hard_negative_cues.items.flatMap((negative) => {
    const voice = reading.context.voices.voices.find(
      ({ cue }) => cue !== null && (contains(cue, negative) || contains(negative, cue)),
    );
    const isRead = voice && utterances.some(({ evidence }) => overlaps(evidence[0], voice));
    return isRead
      ? [
          failureAt(
            'hard-negative',
            { line: negative.line, quote: sentenceAt(reading, negative.start) },
            'no utterance',
            `${voice.speaker.id} ${negative.quote}`,
          ),
        ]
      : [];
  });
}
