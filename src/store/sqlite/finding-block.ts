import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Basis, Finding, FindingKind } from '../../core/evidence/finding.ts';
import { findingIds } from '../../core/evidence/identity.ts';
import { type Quote, quote } from '../../core/evidence/quote.ts';
import type { Text } from '../../core/text/text.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import type { Names } from './names.ts';
import { packValue, unpackValue } from './value-packing.ts';

/** Findings that are compressed together, with the words that they stand in at hand. */
const TOGETHER = 400;
/** Characters of the content that compression looks back at; deflate reaches back 32 KB. */
const AT_HAND = 9_000;
/** Characters before and after a finding in which strings of its value are looked for. */
const NEARBY = 300;

/** Kind, basis (0 stated, 1 inferred), reader, value, and the id where it is not the one that the finding should have. */
type PackedFinding = readonly [kind: number, basis: 0 | 1, reader: number, value: unknown, id?: string];

/**
 * Writes the findings of a text without their quotations, which are cut out of the content again, and without their
 * ids, which follow from the rest.
 * @throws RangeError where a quotation is not of this text.
 */
export function writeFindings(findings: readonly Finding[], text: Text, names: Names): Uint8Array {
  const writer = new ByteWriter();
  for (let first = 0; first < findings.length; first += TOGETHER) {
    const part = findings.slice(first, first + TOGETHER);
    const spans = new ByteWriter();
    let last = 0;
    for (const { evidence } of part) {
      spans.number(evidence.length);
      for (const one of evidence) {
        check(one, text);
        spans.signed(one.start - last);
        spans.number(one.end - one.start);
        last = one.start;
      }
    }
    const from = part.reduce(
      (least, { evidence }) => Math.min(least, evidence[0].start),
      text.content.length,
    );
    const json = JSON.stringify(part.map((finding) => pack(finding, text, names)));
    writer.number(from);
    writer.bytes(spans.finish());
    writer.bytes(deflateRawSync(json, { level: 9, dictionary: atHand(text, from) }));
  }
  return writer.finish();
}

/** Reads what `writeFindings` wrote for the same text. */
export function readFindings(block: Uint8Array, text: Text, names: Names): Finding[] {
  const reader = new ByteReader(block);
  const findings: Finding[] = [];
  while (!reader.ended) {
    const from = reader.number();
    const spans = new ByteReader(reader.bytes());
    const json = inflateRawSync(reader.bytes(), { dictionary: atHand(text, from) }).toString('utf8');
    let last = 0;
    for (const packed of JSON.parse(json) as PackedFinding[]) {
      const evidence: Quote[] = [];
      for (let count = spans.number(); count > 0; count -= 1) {
        const start = last + spans.signed();
        evidence.push(quote(text, { start, end: start + spans.number() }));
        last = start;
      }
      findings.push(unpack(packed, evidence as [Quote, ...Quote[]], text, names));
    }
  }
  return findings;
}

function pack(finding: Finding, text: Text, names: Names): PackedFinding {
  const { id, kind, value, basis, evidence, reader } = finding;
  const { start, end } = evidence[0];
  const nearby = text.content.slice(Math.max(0, start - NEARBY), Math.min(end, start + 3 * NEARBY) + NEARBY);
  const packed = [
    names.idOf(kind),
    basis === 'stated' ? 0 : 1,
    names.idOf(reader),
    packValue(value, nearby, names),
  ] as const;
  return id === findingIds(text.sha256, kind)(evidence[0], value) ? packed : [...packed, id];
}

function unpack(packed: PackedFinding, evidence: [Quote, ...Quote[]], text: Text, names: Names): Finding {
  const kind = names.nameOf(packed[0]) as FindingKind;
  const basis: Basis = packed[1] === 0 ? 'stated' : 'inferred';
  const value = unpackValue(packed[3], names);
  const id = packed[4] ?? findingIds(text.sha256, kind)(evidence[0], value);
  return { id, kind, value, basis, evidence, reader: names.nameOf(packed[2]) };
}

/** The content from a little before the first finding on. */
function atHand(text: Text, from: number): Buffer {
  const start = Math.max(0, from - NEARBY);
  return Buffer.from(text.content.slice(start, start + AT_HAND));
}

function check({ text, start, end, exact }: Quote, { id, content }: Text): void {
  if (text === id && content.slice(start, end) === exact) return;
  throw new RangeError(
    `A finding quotes ${start}–${end} of \`${text}\`, which is not how \`${id}\` reads there.`,
  );
}
