import type { IssueEntry } from '../../lexicon/entry.ts';

/** How two sets of issues touch, and by which issues. */
export interface IssueLink {
  readonly link: 'same' | 'linked' | 'none';
  /** Sorted. */
  readonly issues: readonly string[];
}

/** Says which issues belong together by the lexicon: an issue and what it is a part of. */
export class IssueLinks {
  readonly #broader: ReadonlyMap<string, readonly string[]>;

  constructor(issues: readonly IssueEntry[]) {
    this.#broader = new Map(issues.flatMap(({ id, broader }) => (broader ? [[id, broader] as const] : [])));
  }

  /** The issues with everything that they are a part of, sorted. */
  widened(issues: readonly string[]): readonly string[] {
    const all = new Set(issues);
    for (const issue of all) for (const wider of this.#broader.get(issue) ?? []) all.add(wider);
    return [...all].sort();
  }

  /** `same`: an issue in common. `linked`: an issue of one is part of an issue of the other, or both of a third. */
  between(a: readonly string[], b: readonly string[]): IssueLink {
    const common = a.filter((issue) => b.includes(issue));
    if (common.length > 0) return { link: 'same', issues: common.sort() };
    const wide = new Set(this.widened(b));
    const linked = this.widened(a).filter((issue) => wide.has(issue));
    return linked.length > 0 ? { link: 'linked', issues: linked } : { link: 'none', issues: [] };
  }
}
