/** What happened and what was done, in one language. */
export interface RecordWording {
  // Days and names.
  byDay(day: string): string;
  between(first: string, last: string): string;
  year(year: string): string;
  /** `season` is 21 (spring) to 24 (winter). */
  season(year: string, season: string): string;
  days(n: number): string;
  daysFromTo(least: number, most: number): string;
  daysSoFar(n: number): string;
  inDays(n: number): string;
  passedAgo(n: number): string;
  minutes(n: number): string;
  workedOut(day: string): string;
  andMore(shown: string, n: number): string;
  exchangeName(channel: string, date: string): string;
  accountName(party: string, date: string): string;
  /** An event in a few words. */
  changed(date: string, sides: string, kind: string): string;

  // At a glance.
  rests(texts: number, rows: number, day: string): string;
  lastContact(exchange: string, elapsed: number, inclusive: number): string;
  phaseNow(state: string, from: string, days: number, rule: string): string;
  sinceThen(exchange: string, n: number, shown: number): string;
  /** Words that stand alone, as a sentence. */
  line(words: string): string;
  endsOn(day: string, days: number, what: string): string;
  moreEnd(n: number): string;
  dueOn(day: string, days: number, who: string): string;
  pastDue(n: number): string;
  inDispute(n: number): string;
  forecastsWait(n: number): string;
  sourcesDiffer(n: number): string;

  // Contacts.
  contactCell(channel: string, level: string): string;
  gapCell(gap: string, sameLevel: number): string;
  /** `level` is `null` for contacts of any level. */
  gapMedian(
    level: string | null,
    contacts: number,
    median: number | null,
    n: number,
    least: number,
    most: number,
  ): string;
  gapNow(days: number, from: string, place: number, of: number): string;
  initiation(what: string, who: string, explicit: boolean, sources: number): string;
  formulaRate(party: string, stands: number, of: number): string;

  // Phases.
  nothingSince(days: number, since: string, sources: number): string;
  pattern(name: string, n: number, found: readonly string[]): string;

  // Measures.
  kindOf(kind: string, about: string): string;
  kindAct(kind: string, action: string, level: string): string;
  actLine(sides: string, what: string, action: string, level: string): string;
  noTarget(party: string): string;
  totalInForce(day: string, sides: string, total: string, sum: string, n: number): string;
  notAdded(level: string): string;
  untilCell(until: string, then: string): string;
  statedTotal(sides: string, stated: string, sums: readonly string[]): string;
  version(field: string, value: string, mentions: number): string;
  actVersions(act: string, versions: readonly string[]): string;

  // Words against deeds, sequence.
  apart(month: string, sides: string, words: number, n: number, deeds: number, m: number): string;
  turn(party: string, direction: string, wordsOnly: boolean, issues: string): string;
  turnSide(day: string, kind: string): string;
  turnAfter(days: number, measures: number): string;
  request(
    by: string | null,
    to: string | null,
    object: 'contact' | 'visit',
    times: number | null,
    outcome: 'answered' | 'ignored' | 'refused' | 'no-answer-told',
    exchange: string | null,
    sources: number,
  ): string;

  // Prices, past exchanges.
  model(model: 'constant-mean' | 'market', before: number, after: number): string;
  confounders(searched: boolean, entered: readonly string[], inDossier: number): string;
  /** Pairs are common members and all members; phases then and now. */
  distance(
    distance: string,
    issues: readonly [number, number] | null,
    phrases: readonly [number, number] | null,
    phase: readonly [string, string] | null,
  ): string;
  followed(days: number, complete: boolean, n: number, deeds: string, more: number): string;
}
