import type { Quote } from '../../evidence/quote.ts';
import type { ExchangeRecord } from '../exchanges/exchange-record.ts';
import type { MeasureAct } from '../measures/measure-act.ts';
import type { Tracking } from '../track.ts';
import type { DueBefore } from './before-round.ts';
import type { RaisedNote } from './raised-note.ts';
import { type RowIssue, rowIssues } from './row-issues.ts';

/** Something that counts for an issue, with the words for it. */
export interface Counted {
  readonly id: string;
  readonly evidence: readonly Quote[];
}

/** What the rank of issues rests on, gathered once for all of them by issue. */
export interface RankBasis {
  /** Ids of all full accounts. */
  readonly accounts: number;
  /** All accounts that name it, in order of day known. */
  readonly raised: ReadonlyMap<string, readonly RaisedNote[]>;
  /** Each party's last accounts: those of the last exchange of which it published any. */
  readonly latest: ReadonlyMap<string, ReadonlySet<string>>;
  /** What rows of tables name, by issue. */
  readonly rows: ReadonlyMap<string, RowIssue>;
  readonly differences: ReadonlyMap<string, readonly Counted[]>;
  readonly measures: ReadonlyMap<string, readonly Counted[]>;
  readonly commitments: ReadonlyMap<string, readonly Counted[]>;
  /** The highest of the parties' last steps on a ladder of warnings, as a share of it. */
  readonly warnings: ReadonlyMap<
    string,
    { readonly share: number; readonly rung: number; readonly of: number; readonly evidence: Quote }
  >;
}

/** Gathers what the rank of issues rests on. Linear in all of it. */
export function rankBasis(
  raised: readonly RaisedNote[],
  exchanges: readonly ExchangeRecord[],
  parties: readonly string[],
  overdue: readonly DueBefore[],
  others: Pick<Tracking, 'discrepancies' | 'measures' | 'commitments' | 'wording' | 'timeline'>,
): RankBasis {
  const accountsOf = Map.groupBy(raised, ({ exchange }) => exchange ?? '');
  const told = exchanges.filter(({ id }) => accountsOf.has(id));
  const whole = told.findLast(({ id }) => {
    const own = new Set(accountsOf.get(id)?.map(({ party }) => party));
    return own.size > 1 && own.size === parties.length;
  });
  const latest = new Map<string, Set<string>>();
  for (const party of parties) {
    const own = told.findLast(({ id }) => accountsOf.get(id)?.some((one) => one.party === party));
    const notes = accountsOf.get(own?.id ?? '')?.filter((one) => one.party === party) ?? [];
    if (notes.length > 0) latest.set(party, new Set(notes.map(({ account }) => account)));
  }
  const near = new Set(
    [...(accountsOf.get(whole?.id ?? '') ?? []).map(({ account }) => account)].concat(
      ...[...latest.values()].map((own) => [...own]),
    ),
  );
  const rows = rowIssues(others.timeline, lastContact(exchanges));
  const differences = differencesOf(raised, near, others);
  for (const [issue, { charges }] of rows)
    for (const { event, mention } of charges)
      push(differences, issue, { id: event, evidence: [mention.evidence] });
  return {
    accounts: new Set(raised.map(({ account }) => account)).size,
    raised: Map.groupBy(
      raised.filter(({ excluded }) => !excluded),
      ({ issue }) => issue,
    ),
    latest,
    rows,
    differences,
    measures: measuresOn(others.measures),
    commitments: commitmentsOn(others.commitments, new Set(overdue.map(({ id }) => id))),
    warnings: warningsOn(others.wording.warnings),
  };
}

/**
 * Differences between the latest accounts by issue: one excludes what another raises, they tell one thing differently,
 * or one demands what the other side has since neither promised nor done.
 */
function differencesOf(
  raised: readonly RaisedNote[],
  near: ReadonlySet<string>,
  { discrepancies, commitments, measures }: Pick<Tracking, 'discrepancies' | 'commitments' | 'measures'>,
): Map<string, Counted[]> {
  const found = new Map<string, Counted[]>();
  const inText = Map.groupBy(
    raised.filter(({ account }) => near.has(account)),
    ({ account }) => account,
  );
  const byExchange = Map.groupBy(
    [...inText.values()].flat(),
    ({ exchange, issue }) => `${exchange} ${issue}`,
  );
  for (const notes of byExchange.values()) {
    const excluding = notes.find(({ excluded }) => excluded);
    const naming = notes.find((one) => !one.excluded && one.party !== excluding?.party);
    if (excluding === undefined || naming === undefined) continue;
    const evidence = [naming.mention.evidence, excluding.mention.evidence];
    push(found, excluding.issue, { id: `${excluding.exchange} excluded`, evidence });
  }
  for (const { id, kind, versions } of discrepancies) {
    const mentions = versions.flatMap((version) => version.mentions);
    if (kind === 'discussed' || new Set(mentions.map(({ party }) => party ?? '')).size < 2) continue;
    for (const { evidence } of mentions) {
      for (const { issue, passages } of inText.get(evidence.text) ?? []) {
        if (!passages.some(({ start, end }) => start >= evidence.start && end <= evidence.end)) continue;
        push(found, issue, { id, evidence: mentions.map((one) => one.evidence) });
      }
    }
  }
  const met = answersOf(commitments, measures);
  for (const { issue, party, account, demand, known } of [...inText.values()].flat()) {
    if (demand === null) continue;
    const isMet = (met.get(issue) ?? []).some((one) => one.by !== party && one.day >= (known ?? ''));
    if (!isMet) push(found, issue, { id: `${account} demand`, evidence: [demand] });
  }
  return found;
}

/** The last day of the last contact that took place; `null` without any. */
function lastContact(exchanges: readonly ExchangeRecord[]): string | null {
  const days = exchanges.flatMap(({ counts, date }) =>
    counts && date !== null ? [date.split('/').at(-1) ?? date] : [],
  );
  return days.reduce<string | null>((last, day) => (last === null || day > last ? day : last), null);
}

/** What each side promised, or eased by an act, on an issue, with the day. */
function answersOf(
  commitments: Tracking['commitments'],
  { acts, components }: Tracking['measures'],
): ReadonlyMap<string, readonly { readonly by: string; readonly day: string }[]> {
  const found = new Map<string, { by: string; day: string }[]>();
  const put = (issues: readonly string[], by: string, day: string | null): void => {
    if (day === null) return;
    for (const issue of issues) {
      const list = found.get(issue);
      if (list === undefined) found.set(issue, [{ by, day }]);
      else list.push({ by, day });
    }
  };
  for (const { by, issues, stated } of commitments) for (const party of by) put(issues, party, stated);
  const owner = new Map(components.map(({ id, by }) => [id, by]));
  for (const { component, direction, planned, issues, announced, effective, known } of acts) {
    if (direction !== 'ease' || planned) continue;
    put(issues, owner.get(component) ?? '', announced?.day ?? effective?.day ?? known);
  }
  return found;
}

/** Measures in force, announced or with a window that runs, by the issues of their last act. */
function measuresOn({
  inForce,
  acts,
  windows,
}: Tracking['measures']): ReadonlyMap<string, readonly Counted[]> {
  const byId = new Map(acts.map((act) => [act.id, act]));
  const standing = new Set<string>();
  for (const { rates, others, announced } of inForce.pairs) {
    for (const { act, level } of rates) if (level !== 0) standing.add(act);
    for (const { act, state } of others) if (state === 'in-force') standing.add(act);
    for (const act of announced) standing.add(act);
  }
  for (const { act, state } of windows) if (state === 'running') standing.add(act);
  const found = new Map<string, Counted[]>();
  const seen = new Set<string>();
  for (const id of standing) {
    const act = byId.get(id);
    // Of a component whose rate stands and whose window runs one act is enough.
    if (act === undefined || act.planned || seen.has(act.component)) continue;
    seen.add(act.component);
    for (const issue of issuesOf(act))
      push(found, issue, { id, evidence: act.mentions.slice(0, 1).map((one) => one.evidence) });
  }
  return found;
}

function issuesOf({ issues }: MeasureAct): readonly string[] {
  return [...new Set(issues)];
}

/** Commitments in dispute, said to be broken, or past their day with nothing told, by issue. */
function commitmentsOn(
  commitments: Tracking['commitments'],
  overdue: ReadonlySet<string>,
): ReadonlyMap<string, readonly Counted[]> {
  const found = new Map<string, Counted[]>();
  for (const { id, state, issues, mentions } of commitments) {
    const contested = state === 'disputed' || state === 'claimed_broken';
    if (!contested && !overdue.has(id)) continue;
    const evidence = mentions.slice(0, 1).map(({ mention }) => mention.evidence);
    for (const issue of issues) push(found, issue, { id, evidence });
  }
  return found;
}

function warningsOn(histories: Tracking['wording']['warnings']): RankBasis['warnings'] {
  const found = new Map<string, { share: number; rung: number; of: number; evidence: Quote }>();
  for (const { issue, steps } of histories) {
    const last = steps.at(-1);
    if (last === undefined || last.rung === 0) continue;
    const share = last.rung / last.of;
    if (share > (found.get(issue)?.share ?? 0))
      found.set(issue, { share, rung: last.rung, of: last.of, evidence: last.mention.evidence });
  }
  return found;
}

function push(map: Map<string, Counted[]>, issue: string, one: Counted): void {
  const list = map.get(issue);
  if (list === undefined) map.set(issue, [one]);
  else if (!list.some(({ id }) => id === one.id)) list.push(one);
}
