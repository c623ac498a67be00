import type { StoredSentence } from '../dossier-store.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import type { Names } from './names.ts';

/** Writes the sentences of a text: distances, and numbers of names for roles and tags. */
export function writeSentences(sentences: readonly StoredSentence[], names: Names): Uint8Array {
  const writer = new ByteWriter();
  let last = 0;
  for (const { start, end, role, tags } of sentences) {
    writer.signed(start - last);
    writer.number(end - start);
    writer.number(names.idOf(role));
    writer.number(tags.length);
    for (const tag of tags) writer.number(names.idOf(tag));
    last = end;
  }
  return writer.finish();
}

/** Reads the sentences at these positions (in growing order), or all. */
export function readSentences(
  block: Uint8Array,
  names: Names,
  wanted: readonly number[] | null,
): StoredSentence[] {
  const reader = new ByteReader(block);
  const found: StoredSentence[] = [];
  let last = 0;
  let next = 0;
  for (let at = 0; !reader.ended; at += 1) {
    if (wanted !== null && next === wanted.length) break;
    const start = last + reader.signed();
    const end = start + reader.number();
    last = end;
    const role = reader.number();
    const count = reader.number();
    const isWanted = wanted === null || wanted[next] === at;
    const tags: string[] = [];
    for (let k = 0; k < count; k += 1) {
      const tag = reader.number();
      if (isWanted) tags.push(names.nameOf(tag));
    }
    if (!isWanted) continue;
    found.push({ start, end, role: names.nameOf(role), tags });
    next += 1;
  }
  return found;
}
