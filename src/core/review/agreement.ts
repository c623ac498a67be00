/** How far several people agree, with what it rests on. */
export interface Agreement {
  /** Krippendorff's alpha for nominal data; `null` where fewer than two judgements can be held against each other, or all are alike by necessity. */
  readonly alpha: number | null;
  /** Units on which at least two people judged. */
  readonly units: number;
  /** Judgements on those units. */
  readonly judgements: number;
  readonly people: number;
}

/**
 * Krippendorff's alpha for nominal judgements, with missing ones allowed. `units` holds for each unit what each person
 * judged. Alpha is 1 − observed / expected disagreement, over the pairs of judgements within units.
 *
 * Source: K. Krippendorff, Content Analysis, chapter on reliability; A. F. Hayes and K. Krippendorff (2007), "Answering
 * the Call for a Standard Reliability Measure for Coding Data". Its author takes .80 for reliable and .667 for tentative.
 */
export function krippendorffAlpha(units: readonly ReadonlyMap<string, string>[]): Agreement {
  const paired = units.filter((unit) => unit.size >= 2);
  const people = new Set(paired.flatMap((unit) => [...unit.keys()])).size;
  const judgements = paired.reduce((sum, unit) => sum + unit.size, 0);
  const totals = new Map<string, number>();
  let agreeing = 0;
  for (const unit of paired) {
    const counts = new Map<string, number>();
    for (const value of unit.values()) counts.set(value, (counts.get(value) ?? 0) + 1);
    for (const [value, count] of counts) {
      totals.set(value, (totals.get(value) ?? 0) + count);
      agreeing += (count * (count - 1)) / (unit.size - 1);
    }
  }
  const observed = judgements - agreeing;
  let alike = 0;
  for (const count of totals.values()) alike += count * (count - 1);
  const expected = judgements < 2 ? 0 : judgements - alike / (judgements - 1);
  // Where everybody always says the same thing, chance would have given it too: nothing can be told.
  const alpha = expected === 0 ? null : 1 - observed / expected;
  return { alpha, units: paired.length, judgements, people };
}
