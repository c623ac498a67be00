/** Bytes that are kept of each id: with 300 findings in each, one text of 220 is looked at in vain. */
const BYTES = 2;

/** A few bytes of the hash of every finding's id, so that one is found without reading all findings of all texts. */
export function writeMarks(ids: readonly string[]): Uint8Array {
  const marks = [...new Set(ids.map(markOf))].sort((a, b) => a - b);
  const bytes = new Uint8Array(marks.length * BYTES);
  for (const [at, mark] of marks.entries()) {
    for (let k = 0; k < BYTES; k += 1) bytes[at * BYTES + k] = (mark >>> (8 * k)) & 0xff;
  }
  return bytes;
}

/** Whether a finding with this id may be among those that the marks are of. */
export function mayHold(marks: Uint8Array, id: string): boolean {
  const wanted = markOf(id);
  for (let at = 0; at < marks.length; at += BYTES) {
    if (((marks[at] ?? 0) | ((marks[at + 1] ?? 0) << 8)) === wanted) return true;
  }
  return false;
}

/** FNV-1a (Fowler, Noll, Vo), folded to 16 bits. */
function markOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i += 1) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return ((hash >>> 16) ^ hash) & 0xffff;
}
