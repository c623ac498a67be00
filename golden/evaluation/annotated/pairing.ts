import type { Finding } from '../../../src/core/evidence/finding.ts';
import type { Span } from '../../../src/core/text/span.ts';
import { shared } from '../enclosing.ts';
import { differingKeys } from './comparison.ts';
import type { Item } from './items.ts';

/** An item with its place in the text, and its sentence in the script that is read. */
export interface PlacedItem {
  readonly item: Item;
  readonly span: Span;
  readonly sentence: string;
}

/** A finding meets an item when what they share is at least this part of the shorter one. */
const SHARED = 0.5;

/** Each item with the finding that fits it best, one to one, and the findings that are left. The closest come first. */
export function paired(
  items: readonly PlacedItem[],
  findings: readonly Finding[],
): {
  readonly pairs: readonly { readonly item: PlacedItem; readonly finding: Finding | null }[];
  readonly left: readonly Finding[];
} {
  const candidates = items.flatMap((item) =>
    findings.flatMap((finding) => {
      const fit = fitOf(item, finding);
      return fit === null ? [] : [{ item, finding, fit }];
    }),
  );
  const free = new Set(findings);
  const taken = new Map<PlacedItem, Finding>();
  for (const { item, finding } of candidates.sort((a, b) => b.fit - a.fit)) {
    if (taken.has(item) || !free.has(finding)) continue;
    taken.set(item, finding);
    free.delete(finding);
  }
  return {
    pairs: items.map((item) => ({ item, finding: taken.get(item) ?? null })),
    left: findings.filter((finding) => free.has(finding)),
  };
}

/** The part of both spans together that they share, and more where the values agree; `null` where they do not meet. */
function fitOf({ item, span }: PlacedItem, { evidence: [own], value }: Finding): number | null {
  if (!meets(own, span)) return null;
  const differing = differingKeys(item, value);
  // One set phrase is not found by finding another one in the same words.
  if (differing.includes('id')) return null;
  const common = shared(own, span);
  return common / (own.end - own.start + span.end - span.start - common) + 1 / (2 + differing.length);
}

/** Whether two spans share at least half of the shorter one. */
export function meets(one: Span, other: Span): boolean {
  const common = shared(one, other);
  return common > 0 && common >= SHARED * Math.min(one.end - one.start, other.end - other.start);
}
