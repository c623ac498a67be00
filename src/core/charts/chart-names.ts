/** Names in the language of the reader, and the words that charts need. */
export interface ChartNames {
  party(id: string): string;
  issue(id: string): string;
  /** A state of the automaton of phases. */
  phase(state: string): string;
  /** `call`, `meeting`, `talks`, `video`. */
  channel(id: string): string;
  /** Who met: `leaders`, `ministers`. */
  level(id: string): string;
  place(name: string): string;
  /** A rule of the automaton, by its id. */
  rule(id: string): string;
  /** An account, by its id. */
  account(id: string): string;
  readonly words: ChartWords;
}

/** Words of charts in one language. */
export interface ChartWords {
  readonly ratesTitle: string;
  rates(by: string, on: string): string;
  rateStep(day: string, total: string, parts: string): string;
  readonly from: string;
  readonly until: string;
  readonly rate: string;
  readonly parts: string;
  readonly whose: string;
  readonly open: string;
  readonly ahead: string;
  readonly timelineTitle: string;
  /** Between parts of one name. */
  readonly comma: string;
  readonly phases: string;
  readonly contacts: string;
  readonly leaders: string;
  readonly ministers: string;
  readonly others: string;
  readonly what: string;
  readonly day: string;
  readonly series: Readonly<Record<'verbal' | 'contact' | 'material', string>>;
  readonly scoresTitle: string;
  scoresNote(scale: string): string;
  readonly month: string;
  readonly direction: string;
  readonly sum: string;
  readonly mean: string;
  readonly events: string;
  readonly emphasisTitle: string;
  readonly emphasisNote: string;
  readonly account: string;
  readonly issueHead: string;
  readonly share: string;
  /** A title with what it is about in brackets. */
  titled(title: string, about: string): string;
  asOf(day: string): string;
}
