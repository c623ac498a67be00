import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Finding } from '../../evidence/finding.ts';
import type { AmountValue, ForecastValue, TimeValue } from '../../read/values.ts';
import { after, lastDayOf } from '../input/edtf-day.ts';
import { type Mention, mentionOf } from '../input/mention.ts';
import { findingsIn, type Passages } from '../input/passage.ts';
import { knownSince, type TrackedText } from '../input/tracked-text.ts';

/** One passage that foretells something. */
export interface ForecastNote {
  readonly finding: string;
  readonly mention: Mention;
  readonly start: number;
  readonly value: ForecastValue;
  readonly horizon: { readonly asWritten: string; readonly day: string | null } | null;
  readonly sha256: string;
  /** What the words give as the probability, from 0 to 1. */
  readonly stated: StatedProbability | null;
}

export interface StatedProbability {
  readonly low: number;
  readonly high: number;
  readonly asWritten: string;
}

/** Words for a chance beside a percentage: only then is the percentage a probability. */
const CHANCE =
  /(?<![a-z])(?:chances?|odds|probabilit(?:y|ies)|likelihood|likely)(?![a-z])|概率|機率|机率|几率|幾率|可能性|機會|机会/i;

/** How far behind a forecast its probability may stand, in UTF-16 code units. */
const BEHIND = 40;

/**
 * The forecasts of a text, each frozen: its hash is over the text, the span and the words of proposition, condition and
 * horizon. Words that only give the chance of the forecast before them are its probability and no forecast.
 */
export function noteForecasts(text: TrackedText): readonly ForecastNote[] {
  const notes: ForecastNote[] = [];
  const known = knownSince(text);
  const passages: Passages = { content: text.content ?? '', findings: text.findings };
  let end = Number.NEGATIVE_INFINITY;
  for (const finding of text.findings) {
    if (finding.kind !== 'forecast') continue;
    const [span] = finding.evidence;
    const value = finding.value as ForecastValue;
    const stated = statedIn(passages, finding);
    const last = notes.at(-1);
    const isOfLast = last !== undefined && last.value.by === value.by && span.start - end <= BEHIND;
    if (stated !== null && isOfLast && last.stated === null && saysOnlyTheChance(span.exact)) {
      notes[notes.length - 1] = { ...last, stated };
      continue;
    }
    notes.push({
      finding: finding.id,
      mention: mentionOf(text, finding),
      start: span.start,
      value,
      horizon: horizonOf(passages, finding, known),
      sha256: frozen(finding),
      stated,
    });
    end = span.end;
  }
  return notes;
}

/** The hash that a forecast keeps, however it is read later. */
function frozen({ evidence: [{ text, start, end, exact }], value }: Finding): string {
  const { proposition, condition, horizon } = value as ForecastValue;
  const words = JSON.stringify([text, start, end, exact, proposition, condition, horizon]);
  return bytesToHex(sha256(utf8ToBytes(words)));
}

/** A percentage in the words of a chance. */
function statedIn(passages: Passages, { evidence: [span] }: Finding): StatedProbability | null {
  if (!CHANCE.test(span.exact)) return null;
  for (const { value, evidence } of findingsIn(passages, 'amount', span.start, span.end)) {
    const { quantity, value: number, low, high, asWritten } = value as AmountValue;
    if (quantity !== 'percent') continue;
    const from = low ?? number;
    const to = high ?? number;
    if (from === null || to === null || from < 0 || to > 100) continue;
    const before = span.exact.slice(
      Math.max(0, evidence[0].start - span.start - 40),
      evidence[0].start - span.start,
    );
    const behind = span.exact.slice(evidence[0].end - span.start, evidence[0].end - span.start + 16);
    if (CHANCE.test(before) || CHANCE.test(behind)) return { low: from / 100, high: to / 100, asWritten };
  }
  return null;
}

/** "I would put the chance at about 70 percent", 概率约为七成: nothing is foretold but the chance. */
function saysOnlyTheChance(words: string): boolean {
  return (
    /^(?:and |but )?(?:i|we|my|our|the|its?)?(?: would| might| could)?(?: put| give| place| rate| estimate| say)?(?: (?:the|that|this|it|its|those))?(?: a)? ?(?:chances?|odds|probability|likelihood)(?: of (?:that|this|it))?(?: (?:is|at|as|to be|stands?))* (?:about |around |roughly |some |at )*[\d.]+ ?(?:percent|per cent|%)/i.test(
      words.trim(),
    ) ||
    /^(?:我|笔者|筆者|其)?(?:认为|認為|估计|估計)?(?:这一|這一|其|此)?(?:可能性|概率|机率|機率|几率|幾率)(?:约|約|大约|大約|在)?(?:为|為|是|有)?[\d.一二三四五六七八九十百]+(?:%|成|分之)/.test(
      words.trim(),
    )
  );
}

function horizonOf(
  passages: Passages,
  { evidence, value }: Finding,
  known: string | null,
): ForecastNote['horizon'] {
  const { horizon } = value as ForecastValue;
  if (horizon === null) return null;
  for (const span of evidence) {
    for (const { value: time } of findingsIn(passages, 'time', span.start, span.end)) {
      const { asWritten, value: edtf, offset } = time as TimeValue;
      if (!horizon.includes(asWritten) && !asWritten.includes(horizon)) continue;
      const day =
        edtf === null
          ? offset === null || known === null
            ? null
            : after(known, offset.iso)
          : lastDayOf(edtf);
      if (day !== null) return { asWritten: horizon, day };
    }
  }
  return { asWritten: horizon, day: null };
}
