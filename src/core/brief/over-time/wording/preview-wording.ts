import type { RankPartName } from '../../../track/agenda/open-issue.ts';
import type { PlannedKind } from '../../../track/agenda/planned-contact.ts';

/** Words of a preview of the next round, in one language. */
export interface PreviewWording {
  title(parties: readonly string[], day: string): string;
  readonly subtitle: string;
  readonly headings: Readonly<Record<'round' | 'issues' | 'before' | 'said', string>>;
  readonly sub: Readonly<
    Record<
      | 'agenda'
      | 'others'
      | 'due'
      | 'overdue'
      | 'windows'
      | 'windowsAfter'
      | 'forecasts'
      | 'ties'
      | 'leverage',
      string
    >
  >;
  readonly fact: Readonly<Record<'status' | 'date' | 'place' | 'unsettled', string>>;
  readonly planned: Readonly<Record<PlannedKind, string>>;
  readonly change: Readonly<Record<'added' | 'removed' | 'same', string>>;
  readonly part: Readonly<Record<RankPartName, string>>;
  readonly lookRound: string;
  noneTold(texts: number, rows: number, sinceLast: number): string;
  isTold(sources: number): string;
  readonly isUnsettled: string;
  readonly notSettled: string;
  version(value: string, days: number | null, passages: number): string;
  readonly notComparable: string;
  readonly inWords: string;
  against(party: string, exchange: string): string;
  delegation(whose: string): string;
  infers(by: string, issues: string): string;
  formula(formula: string): string;
  points(part: string, points: string, count: number, of: number | null): string;
  readonly onAgenda: string;
  readonly noDay: string;
  untilDay(day: string): string;
  tie(by: string, issues: readonly string[], linked: boolean): string;
  leverage(
    by: string,
    depends: boolean,
    asset: string,
    holder: string | null,
    dependent: string | null,
    share: string | null,
  ): string;
}
