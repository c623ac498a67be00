import type { Score } from './suite.ts';

/** Counts of one kind in one language. */
export interface Count {
  right: number;
  /** Found and not expected. */
  spurious: number;
  /** Expected and not found. */
  missed: number;
}

/** Counts by kind and language, in order of their names. */
export class Tally {
  readonly #counts = new Map<string, Count>();

  /** The counts of a kind in a language, and, unless it is `all`, those of all languages are kept with it. */
  add(kind: string, language: string, change: Partial<Count>): void {
    for (const key of language === 'all' ? ['all'] : [language, 'all']) {
      const count = this.#at(kind, key);
      count.right += change.right ?? 0;
      count.spurious += change.spurious ?? 0;
      count.missed += change.missed ?? 0;
    }
  }

  /** A case that is either right or wrong. */
  judge(kind: string, language: string, isRight: boolean): void {
    this.add(kind, language, isRight ? { right: 1 } : { missed: 1 });
  }

  /** Precision, recall and F1. */
  f1(kind: string): Score[] {
    return this.#scores(kind, ({ right, spurious, missed }) => {
      const precision = ratio(right, right + spurious);
      const recall = ratio(right, right + missed);
      const value = right === 0 ? 0 : (2 * right) / (2 * right + spurious + missed);
      return { measure: 'f1', precision, recall, value };
    });
  }

  /** The share of cases that are right. */
  accuracy(kind: string): Score[] {
    return this.#scores(kind, ({ right, missed }) => ({
      measure: 'accuracy',
      precision: null,
      recall: null,
      value: ratio(right, right + missed) ?? 0,
    }));
  }

  /** The kinds counted, sorted. */
  kinds(): string[] {
    return [...new Set([...this.#counts.keys()].map((key) => key.split('\n')[0] ?? ''))].sort();
  }

  /** Right and expected, for a line of text. */
  of(kind: string, language = 'all'): { readonly right: number; readonly total: number } {
    const { right, missed } = this.#at(kind, language);
    return { right, total: right + missed };
  }

  #at(kind: string, language: string): Count {
    const key = `${kind}\n${language}`;
    let count = this.#counts.get(key);
    if (!count) {
      count = { right: 0, spurious: 0, missed: 0 };
      this.#counts.set(key, count);
    }
    return count;
  }

  #scores(kind: string, score: (count: Count) => Omit<Score, 'kind' | 'language' | 'n'>): Score[] {
    const keys = [...this.#counts.keys()].filter((key) => key.startsWith(`${kind}\n`)).sort();
    // Of one language alone, the figure over all languages says nothing new.
    return keys
      .filter((key) => keys.length !== 2 || !key.endsWith('\nall'))
      .map((key) => {
        const count = this.#counts.get(key) as Count;
        return {
          kind,
          language: key.slice(kind.length + 1),
          n: count.right + count.missed,
          ...score(count),
        };
      });
  }
}

/** `null` where nothing was counted. */
export function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
