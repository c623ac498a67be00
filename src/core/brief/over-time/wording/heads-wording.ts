import type { ActVersion } from '../../../track/measures/measure-act.ts';

/** Headings, heads of columns and what notes say, in one language. */
export interface HeadsWording {
  title(parties: readonly string[], day: string): string;
  readonly subtitle: string;
  readonly headings: Readonly<
    Record<
      | 'glance'
      | 'contacts'
      | 'phases'
      | 'timeline'
      | 'measures'
      | 'commitments'
      | 'wording'
      | 'deeds'
      | 'sequence'
      | 'reactions'
      | 'market'
      | 'forecasts'
      | 'discrepancies'
      | 'analogues',
      string
    >
  >;
  /** Over groups within a section. */
  readonly sub: Readonly<
    Record<
      | 'gaps'
      | 'asked'
      | 'published'
      | 'patterns'
      | 'windows'
      | 'differ'
      | 'intended'
      | 'claims'
      | 'force'
      | 'phrases'
      | 'issues'
      | 'silences'
      | 'rarity'
      | 'apart'
      | 'reciprocity'
      | 'reversals'
      | 'requests'
      | 'byCountry'
      | 'byClass'
      | 'each'
      | 'waiting'
      | 'open'
      | 'decided'
      | 'scores'
      | 'quotations',
      string
    >
  >;
  /** Labels of facts at a glance. */
  readonly fact: Readonly<
    Record<'rests' | 'lastContact' | 'phase' | 'since' | 'ends' | 'due' | 'open', string>
  >;
  readonly col: Readonly<
    Record<
      | 'day'
      | 'month'
      | 'from'
      | 'from_'
      | 'since'
      | 'until'
      | 'days'
      | 'what'
      | 'who'
      | 'whose'
      | 'place'
      | 'gap'
      | 'sources'
      | 'published'
      | 'lag'
      | 'later'
      | 'kind'
      | 'about'
      | 'phase'
      | 'lasted'
      | 'rule'
      | 'event'
      | 'issues'
      | 'state'
      | 'after'
      | 'known'
      | 'words'
      | 'party'
      | 'promises'
      | 'easing'
      | 'tightening'
      | 'act'
      | 'answer'
      | 'told'
      | 'tendency'
      | 'n'
      | 'inKind'
      | 'otherwise'
      | 'sameDay'
      | 'unanswered'
      | 'change'
      | 'phrase'
      | 'counted'
      | 'towards'
      | 'stances'
      | 'speakers'
      | 'class'
      | 'asset'
      | 'model'
      | 'abnormal'
      | 'test'
      | 'also'
      | 'portfolio'
      | 'rank'
      | 'score'
      | 'made'
      | 'agenda',
      string
    >
  >;
  readonly commitmentGroup: Readonly<Record<'disputed' | 'due' | 'past' | 'assessed' | 'other', string>>;
  readonly field: Readonly<Record<ActVersion['field'], string>>;
  readonly asked: Readonly<Record<'requested' | 'accepted' | 'led', string>>;
  /** What everything known was gone through for. */
  readonly look: Readonly<
    Record<'everything' | 'changes' | 'windows' | 'silence' | 'deeds' | 'prices' | 'followed', string>
  > & { pattern(name: string): string; quotation(party: string, words: string): string };

  readonly figureTable: string;
  more(n: number): string;
  inJson(n: number): string;
  readonly both: string;
  readonly nobody: string;
  readonly differs: string;
  readonly theText: string;
  readonly firstOut: string;
  readonly countryUntold: string;
  readonly notCounted: string;
  readonly noWording: string;
  readonly noIssue: string;
  readonly quotedAs: string;
  readonly publishedAs: string;

  readonly phasesNote: string;
  readonly statusNote: string;
  readonly deedsNote: string;
  /** Instead of it where no commitment is known. */
  readonly noPromises: string;
  readonly reactionsNote: string;
  readonly marketNote: string;
  readonly forecastsNote: string;
  readonly discrepanciesNote: string;
  wordingNote(accounts: number): string;
  sequenceNote(days: number): string;
  timelineNote(shown: number, all: number): string;
  allEvents(shown: number, all: number): string;
  analoguesNote(exchange: string, issues: number, phrases: number, phase: number): string;
}
