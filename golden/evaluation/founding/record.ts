import { findingsOf } from '../../../src/core/read/reading.ts';
import type { RecordValue } from '../../../src/core/read/values.ts';
import { overlaps } from '../../../src/core/text/span.ts';
import type { Failure } from '../suite.ts';
import { type Document, failureAt, LANGUAGE } from './document.ts';
import type { GoldRecordClaim } from './gold.ts';

/** What the document claims of the exchange, by the field of a record that should say so. */
const FIELDS: Readonly<Record<string, RecordValue['field']>> = {
  initiator: 'requestedBy',
  acceptance: 'acceptedBy',
  duration: 'duration',
};

/** Scores the claims of who asked, who agreed and how long it took: found at their place, with the right value. */
export function scoreRecordClaims({ reading, gold, tally }: Document): readonly Failure[] {
  const records = findingsOf(reading, 'record');
  return gold.record_claims.flatMap((claim): Failure[] => {
    const field = FIELDS[claim.field];
    if (field === undefined) return [];
    const here = records.filter(
      ({ value, evidence }) => value.field === field && evidence.some((quote) => overlaps(quote, claim.span)),
    );
    const isRight = here.some(({ value }) => isValue(value, claim));
    tally.judge(`record-${claim.field}`, LANGUAGE, isRight);
    if (isRight) return [];
    const found = here.map(({ value }) => JSON.stringify(value)).join(' | ') || `no ${field}`;
    return [
      failureAt(`record-${claim.field}`, claim.span, JSON.stringify(claim.normalized), found, claim.id),
    ];
  });
}

function isValue(value: RecordValue, { normalized }: GoldRecordClaim): boolean {
  if (value.field === 'requestedBy') {
    const wanted = String(normalized.requested_by);
    // “counterpart (implied us)”: the formula names nobody, so that naming nobody is right too.
    if (wanted.startsWith('counterpart')) return !value.explicit && value.value !== 'CN';
    return value.object === 'exchange' && wanted.startsWith(value.value?.toLowerCase() ?? '?');
  }
  if (value.field === 'acceptedBy') return value.value?.toLowerCase() === normalized.accepted_by;
  if (value.field === 'duration') {
    return value.minutes === 90 && value.bound === (normalized.bound === 'approx' ? 'approx' : '>');
  }
  return false;
}
