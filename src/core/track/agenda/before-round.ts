/** Something that falls due or ends before the next round, by the id that its own section has. */
export interface DueBefore {
  readonly id: string;
  /** ISO day; `null` for a forecast whose horizon names none. */
  readonly day: string | null;
  /** Whole days from the day of the tracking; negative where that is past. */
  readonly daysTo: number | null;
}

/** What is to happen before the next round: commitments, windows and forecasts of their own sections. */
export interface BeforeRound {
  /** The last day of the next round; `null` where no day is told, and then all that lies ahead is listed. */
  readonly until: string | null;
  /** Commitments due from the day of the tracking up to then. */
  readonly due: readonly DueBefore[];
  /** Commitments whose day is past while nobody claims or decided that they were kept. */
  readonly overdue: readonly DueBefore[];
  /** Measures and suspensions that end up to then, by act. */
  readonly windows: readonly DueBefore[];
  /** Windows that end within 14 days after it: they weigh on the round. */
  readonly windowsAfter: readonly DueBefore[];
  /** Forecasts without an outcome whose horizon has not passed. */
  readonly forecasts: readonly DueBefore[];
}
