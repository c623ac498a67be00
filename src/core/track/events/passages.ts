import type { Finding, FindingKind } from '../../evidence/finding.ts';
import type { FindingOf } from '../../read/reading.ts';
import { headLength } from '../../text/bisect.ts';
import type { Span } from '../../text/span.ts';

/** A finding with the stretch that all its quotations lie in. */
interface Placed<One extends Finding> {
  readonly finding: One;
  readonly span: Span;
  /** The furthest end of this finding and of those before it. */
  readonly reach: number;
}

/** The findings of one text by kind and place. */
export class Passages {
  readonly #kinds = new Map<FindingKind, Placed<Finding>[]>();

  constructor(findings: readonly Finding[]) {
    const placed = findings
      .map((finding) => ({ finding, span: stretchOf(finding) }))
      .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
    for (const { finding, span } of placed) {
      const list = this.#kinds.get(finding.kind) ?? [];
      list.push({ finding, span, reach: Math.max(list.at(-1)?.reach ?? 0, span.end) });
      this.#kinds.set(finding.kind, list);
    }
  }

  /** All of one kind, in text order. */
  all<Kind extends FindingKind>(kind: Kind): readonly FindingOf<Kind>[] {
    return (this.#kinds.get(kind) ?? []).map(({ finding }) => finding as FindingOf<Kind>);
  }

  /** Those of one kind that share a character with a finding, in text order. */
  over<Kind extends FindingKind>(kind: Kind, finding: Finding): readonly FindingOf<Kind>[] {
    return this.within(kind, stretchOf(finding));
  }

  /** Those of one kind that share a character with a stretch, in text order. */
  within<Kind extends FindingKind>(kind: Kind, span: Span): readonly FindingOf<Kind>[] {
    const list = this.#kinds.get(kind) ?? [];
    const found: FindingOf<Kind>[] = [];
    let at = headLength(list, (one) => one.span.start < span.end) - 1;
    for (let one = list[at]; one !== undefined && one.reach > span.start; one = list[--at])
      if (one.span.end > span.start) found.push(one.finding as FindingOf<Kind>);
    return found.reverse();
  }
}

/** From the first to the last character of all quotations of a finding. */
function stretchOf({ evidence }: Finding): Span {
  return {
    start: Math.min(...evidence.map(({ start }) => start)),
    end: Math.max(...evidence.map(({ end }) => end)),
  };
}
