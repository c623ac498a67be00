import type { Finding } from '../../../src/core/evidence/finding.ts';
import type { Span } from '../../../src/core/text/span.ts';
import { shared } from '../enclosing.ts';

/** A finding meets a passage when what they share is at least this part of the shorter one. */
const SHARED = 0.5;

/** Whether a finding is of the passage. */
export function meets(finding: Finding, span: Span): boolean {
  const [own] = finding.evidence;
  const shorter = Math.min(own.end - own.start, span.end - span.start);
  return shared(own, span) >= SHARED * shorter;
}

/** Each expected passage with the finding that is best of it, one to one, and the findings that are left. */
export function paired<Expected extends { readonly span: Span }, Found extends Finding>(
  expected: readonly Expected[],
  findings: readonly Found[],
): {
  readonly pairs: readonly { expected: Expected; finding: Found | null }[];
  readonly left: readonly Found[];
} {
  const free = new Set(findings);
  const pairs = expected.map((one) => {
    const [best] = [...free]
      .filter((finding) => meets(finding, one.span))
      .sort((a, b) => shared(b.evidence[0], one.span) - shared(a.evidence[0], one.span));
    if (best) free.delete(best);
    return { expected: one, finding: best ?? null };
  });
  return { pairs, left: [...free] };
}
