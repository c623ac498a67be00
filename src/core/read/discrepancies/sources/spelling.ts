/** What parts the words of a name, and may be left out by one writer and not by another. */
const SEPARATOR = /[\s·・‧•.-]/g;

/** A name without what parts its words. */
export function joined(name: string): string {
  return name.replace(SEPARATOR, '');
}

/**
 * Whether two Chinese forms write one name differently in full: neither is a shorter form of the other, and they
 * share about half of their characters, as two transcriptions or two translations of one name do.
 */
export function areVariants(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1 || isWithin(a, b) || isWithin(b, a)) return false;
  const shared = [...a].filter((character) => b.includes(character)).length;
  return shared * 2 >= Math.min(a.length, b.length);
}

/** Whether all characters of `short` stand in `long` in their order: 彭博社 in 彭博新闻社. */
export function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const character of short) {
    at = long.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** Changes, additions and losses of letters that lead from one word to the other, counted up to `most` + 1. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const kept = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(kept, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? most + 1;
}
