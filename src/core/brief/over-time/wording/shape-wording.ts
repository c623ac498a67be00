import type { HomeDirection } from '../../../track/agenda/home-actor.ts';

/** Who brings up what and how fast, who wants what at home, and how sentences moved, in one language. */
export interface ShapeWording {
  readonly heading: string;
  readonly sub: Readonly<Record<'indicators' | 'first' | 'home' | 'sentences' | 'order', string>>;
  readonly indicatorsNote: string;
  readonly homeNote: string;
  readonly col: Readonly<Record<'indicator', string>>;
  readonly indicator: Readonly<
    Record<'raisesInOwn' | 'raisesInOthers' | 'echoes' | 'echoesLast' | 'responseLag' | 'requests', string>
  >;
  share(percent: number, n: number): string;
  median(days: number, n: number): string;
  tooFew(n: number, least: number): string;
  requests(unanswered: number, n: number): string;
  readonly lookIndicators: string;
  /** `who` is empty where the account puts it to nobody. */
  first(account: string, who: string, issues: string): string;
  homeHead(actor: string, role: string, party: string): string;
  position(day: string, direction: HomeDirection, issues: string, reported: boolean): string;
  say(say: 'ratifies' | 'vetoes' | 'decides'): string;
  readonly before: string;
  readonly after: string;
  readonly without: string;
  readonly with: string;
  moved(shift: string, moves: readonly string[]): string;
  move(issue: string, before: number, after: number): string;
  /** In brackets behind who led an agenda; `party` is empty for a source of no party. */
  asToldBy(party: string, kind: string): string;
  /** `half`: the day by which half of the spells had ended; `null` where more than half outlast the estimate. */
  survival(level: string | null, n: number, half: number | null, last: number, left: string): string;
  /** What an analyst gave each of several things that could happen. */
  classes(by: string, each: readonly string[], brier: number | null): string;
  happened(by: string, day: string, what: string, why: string | null): string;
  classesScored(by: string, n: number, brier: string, log: string): string;
}
