/** A figure that stands by itself: drawing, words for those who do not see it, and its numbers as a table. */
export interface Chart {
  readonly id: string;
  readonly title: string;
  /** What the figure shows, in sentences: its text alternative. */
  readonly summary: string;
  /** A whole `<svg>` element. Colours and faces come from `CHART_STYLE`. */
  readonly svg: string;
  readonly table: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };
}
