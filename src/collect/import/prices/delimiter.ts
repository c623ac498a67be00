/** Signs that part the cells of a table, most particular first: a comma stands in numbers and words too. */
const DELIMITERS = ['\t', ';', '|', ','] as const;

/** Lines looked at. */
const SHOWN = 20;

/**
 * The sign that parts the cells: the one that stands in the header and as often in the lines below it. `null` where
 * the lines have none in common.
 */
export function delimiterOf(text: string): string | null {
  const lines = firstLines(text).map(withoutQuoted);
  const [header] = lines;
  if (header === undefined) return null;
  let best: { sign: string; score: number } | null = null;
  for (const sign of DELIMITERS) {
    const count = header.split(sign).length - 1;
    if (count === 0) continue;
    const same = lines.filter((line) => line.split(sign).length - 1 === count).length;
    // A sign that stands equally often in every line parts cells; among such signs the header has most of it.
    const score = same / lines.length + count / 1000;
    if (best === null || score > best.score) best = { sign, score };
  }
  return best?.sign ?? null;
}

function firstLines(text: string): string[] {
  const lines: string[] = [];
  let at = 0;
  while (at < text.length && lines.length < SHOWN) {
    const end = text.indexOf('\n', at);
    const line = text.slice(at, end < 0 ? text.length : Math.min(end, at + 10_000));
    if (line.trim() !== '') lines.push(line);
    at = end < 0 ? text.length : end + 1;
  }
  return lines;
}

function withoutQuoted(line: string): string {
  return line.replace(/"[^"]*"/g, '');
}
