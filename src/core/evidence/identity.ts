import type { Span } from '../text/span.ts';
import type { FindingKind } from './finding.ts';

/**
 * The id of a finding: the first letter of its kind and 12 hexadecimal digits. It hangs on the text's content, the
 * span, the kind and the value, and on nothing else, so that a re-run gives the same id and a person's review stays
 * with the finding. The order of keys in the value does not matter.
 *
 * 48 bits of a hash that is fast, not cryptographic: two findings of one dossier with 200,000 findings share an id
 * with a probability of 1 in 14,000 (n² / 2⁴⁹).
 * @throws TypeError when the value holds something that JSON does not know, such as a function.
 */
export function findingId(textSha256: string, kind: FindingKind, span: Span, value: unknown): string {
  return (
    kind.charAt(0) +
    hash48(
      `${textSha256.slice(0, TEXT_DIGITS)}\n${kind}\n${span.start}\n${span.end}\n${canonicalJson(value)}`,
    )
  );
}

/** 64 bits of the text's hash tell texts apart; more would only cost time. */
const TEXT_DIGITS = 16;

/** JSON with sorted keys and without white space; fields that are `undefined` are left out. */
export function canonicalJson(value: unknown): string {
  if (
    value === null ||
    typeof value === 'string' ||
    typeof value === 'number' ||
    typeof value === 'boolean'
  ) {
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
  if (value === undefined) return 'null';
  if (typeof value !== 'object') {
    throw new TypeError(`Cannot identify a value of type ${typeof value}. Give values that JSON can write.`);
  }
  const record = value as Readonly<Record<string, unknown>>;
  const fields: string[] = [];
  for (const key of Object.keys(record).sort()) {
    if (record[key] !== undefined) fields.push(`${JSON.stringify(key)}:${canonicalJson(record[key])}`);
  }
  return `{${fields.join(',')}}`;
}

/**
 * Two 32-bit multiplicative hashes with different factors, each stirred into the other at the end (the scheme of
 * cyrb53), in UTF-16 code units. 48 of the 64 bits are written.
 */
function hash48(input: string): string {
  let first = 0xdeadbeef;
  let second = 0x41c6ce57;
  for (let i = 0; i < input.length; i += 1) {
    const unit = input.charCodeAt(i);
    first = Math.imul(first ^ unit, 2654435761);
    second = Math.imul(second ^ unit, 1597334677);
  }
  first = Math.imul(first ^ (first >>> 16), 2246822507) ^ Math.imul(second ^ (second >>> 13), 3266489909);
  second = Math.imul(second ^ (second >>> 16), 2246822507) ^ Math.imul(first ^ (first >>> 13), 3266489909);
  return hex(second & 0xffff, 4) + hex(first, 8);
}

function hex(bits: number, digits: number): string {
  return (bits >>> 0).toString(16).padStart(digits, '0');
}
