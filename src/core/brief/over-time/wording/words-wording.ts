/** What was promised, put, foretold and told differently, in one language. */
export interface WordsWording {
  // Commitments and claims.
  commitmentHead(who: string, state: string, day: string): string;
  assessed(as: string): string;
  dueAhead(day: string, days: number): string;
  duePast(day: string, days: number): string;
  stated(
    day: string,
    type: string,
    voice: 'joint' | 'own' | 'other' | 'third',
    mentions: number,
    sources: number,
  ): string;
  otherDays(days: readonly string[]): string;
  claims(day: string, who: string, claim: string): string;
  yardstick(party: string, criterion: string): string;
  yardsticks(each: readonly string[]): string;
  matched(day: string, days: number, contrary: number): string;
  unmatched(days: number, notDueYet: boolean, contrary: number): string;
  analyst(by: string, day: string, as: string, why: string): string;

  // Wording.
  forceHead(party: string, issue: string, direction: string, rule: string): string;
  onRung(account: string, step: number): string;
  inAccount(account: string): string;
  earlierShifts(n: number): string;
  addedIn(day: string): string;
  droppedSince(day: string): string;
  kOfBefore(k: number, n: number): string;
  kOfN(what: string, k: number, n: number): string;
  kOfAccounts(party: string, k: number, n: number): string;
  shiftOf(account: string, against: string): string;
  issuesChanged(shift: string, change: 'added' | 'dropped', issues: string): string;
  unusualSilence(account: string, issue: string, mentioned: number, of: number): string;
  silencesCounted(unusual: number, tooFew: number, noAccount: number, least: number): string;
  rarity(
    what: string,
    says: string,
    cue: string,
    counted: readonly string[],
    unchecked: 'no-wording' | 'too-few-accounts' | null,
  ): string;

  // Reactions.
  speaker(name: string, country: string | null, sourceClass: string): string;
  /** `id` is that of the stance, such as `critical`. */
  towards(id: string, stance: string, target: string): string;
  stanceCount(stance: string, n: number): string;

  // Forecasts.
  forecastHead(day: string, by: string, outcome: string): string;
  forecastFacts(
    hedge: string | null,
    condition: string | null,
    horizon: string | null,
    sources: number,
  ): string;
  probability(from: 'author' | 'analyst', by: string, p: string, brier: number | null): string;
  outcomeBy(by: string, day: string, outcome: string, why: string | null): string;
  scored(from: 'author' | 'analyst', by: string | null, n: number, brier: string, log: string): string;

  // What sources tell differently.
  discrepancyHead(kind: string, of: string, aspect: string | null, rule: string): string;
  versionOf(value: string, sources: number): string;
  computed(values: readonly string[]): string;
  fromLevel(level: string): string;
  quotationOf(speaker: string, status: 'altered' | 'elided' | string): string;
  notFound(speaker: string, texts: number): string;
  notFoundCount(n: number): string;
}
