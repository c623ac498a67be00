import type { Span } from '../text/span.ts';
import type { FindingKind } from './finding.ts';
import { ValueHash } from './value-hash.ts';

/** 64 bits of the text's hash tell texts apart; more would only cost time. */
const TEXT_DIGITS = 16;

/**
 * The id of a finding: the first letter of its kind and 12 hexadecimal digits. It hangs on the text's content, the
 * span, the kind and the value, and on nothing else, so that a re-run gives the same id and a person's review stays
 * with the finding. The order of keys in the value does not matter, nor do fields that are `undefined`.
 *
 * 48 bits of a hash that is fast, not cryptographic: two findings of one dossier with 200,000 findings share an id
 * with a probability of 1 in 14,000 (n² / 2⁴⁹).
 * @throws TypeError when the value holds something that JSON does not know, such as a function.
 */
export function findingId(textSha256: string, kind: FindingKind, span: Span, value: unknown): string {
  return findingIds(textSha256, kind)(span, value);
}

/** `findingId` for many findings of one text and one kind. */
export function findingIds(textSha256: string, kind: FindingKind): (span: Span, value: unknown) => string {
  const base = new ValueHash();
  base.string(textSha256, TEXT_DIGITS);
  base.string(kind);
  const initial = kind.charCodeAt(0);
  return (span, value) => {
    const hash = new ValueHash(base);
    hash.number(span.start);
    hash.number(span.end);
    hash.value(value);
    return hash.hex48(initial);
  };
}
