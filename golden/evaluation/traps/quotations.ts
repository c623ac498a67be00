import type { Span } from '../../../src/core/text/span.ts';

const OUTER = /“[^“”]*”|「[^「」]*」|"[^"]*"/g;
const INNER = /‘[^‘’]*’|『[^『』]*』|(?<![a-zA-Z])'[^']*'/g;

/** Stretches in outer quotation marks, without the marks. Titles in 《》 are none. */
export function quotedSpans(text: string): readonly Span[] {
  return [...text.matchAll(OUTER)].map((match) => ({
    start: match.index + 1,
    end: match.index + match[0].length - 1,
  }));
}

/** How many stretches in inner quotation marks a text holds. */
export function innerQuotations(text: string): number {
  return [...text.matchAll(INNER)].length;
}
