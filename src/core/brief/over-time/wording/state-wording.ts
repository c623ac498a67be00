import type { EventSeries } from '../../../lexicon/scale.ts';

/** What state the relationship is in, and what was said not to have been discussed, in one language. */
export interface StateWording {
  readonly headings: Readonly<Record<'state' | 'denied', string>>;
  readonly sub: Readonly<Record<'rules' | 'coined' | 'relations', string>>;
  readonly col: Readonly<Record<'month' | 'label' | 'before' | 'after' | 'moves' | 'day', string>>;
  readonly series: Readonly<Record<EventSeries, string>>;
  /** `own`: the rules are those of the dossier. */
  note(own: boolean, days: number): string;
  /** At a glance. */
  now(label: string, days: number, counts: readonly string[]): string;
  readonly noRule: string;
  figure(n: number, mean: string): string;
  /** One test of a rule. */
  test(series: string, figure: 'n' | 'mean', least: number | null, most: number | null): string;
  rule(label: string, tests: readonly string[], months: number): string;
  readonly coinedNote: string;
  coined(day: string, who: string): string;
  relationNote(label: string, range: number): string;
  relationNow(
    label: string,
    start: string,
    from: string,
    now: string,
    band: string | null,
    others: readonly (readonly [start: string, now: string])[],
    steps: number,
  ): string;
  readonly deniedNote: string;
  /** `by`: who says so for the party, or instead of one; empty where the party itself does. */
  denied(who: string, by: string, exchange: string | null, sources: number): string;
  contrary(party: string): string;
  noContrary(searched: number): string;
}
