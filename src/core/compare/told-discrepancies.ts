import type { InsideDiscrepancy } from './comparison.ts';

/** About how a text is set rather than what it says: results hold them, and pages for readers leave them out. */
const TYPOGRAPHY: ReadonlySet<InsideDiscrepancy['discrepancy']> = new Set([
  'script',
  'punctuation',
  'boilerplate',
]);

/** What cannot all hold comes before what is missing, and that before what may mislead. */
const ORDER: readonly InsideDiscrepancy['class'][] = ['conflict', 'gap', 'caution'];

/** The discrepancies of a text that are worth a reader's time, the gravest class first, then in text order. */
export function toldDiscrepancies<One extends Pick<InsideDiscrepancy, 'discrepancy' | 'class'>>(
  discrepancies: readonly One[],
): readonly One[] {
  const told = discrepancies.filter((one) => one.class !== 'caution' || !TYPOGRAPHY.has(one.discrepancy));
  return ORDER.flatMap((kind) => told.filter((one) => one.class === kind));
}
