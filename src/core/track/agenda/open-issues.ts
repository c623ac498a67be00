import { daysBetween } from '../../compare/days-between.ts';
import type { Quote } from '../../evidence/quote.ts';
import type { LexiconData } from '../../lexicon/lexicon.ts';
import { compareCodeUnits } from '../../text/code-unit-order.ts';
import type { Mention } from '../input/mention.ts';
import { isMatter } from './matter-issues.ts';
import type { AgendaItem } from './next-round.ts';
import {
  type OpenIssue,
  RANK_PARTS,
  type RankPart,
  type RankPartName,
  type RankWeights,
} from './open-issue.ts';
import type { RaisedNote } from './raised-note.ts';
import type { Counted, RankBasis } from './rank-basis.ts';
import type { RowIssue } from './row-issues.ts';

/** How many of each make the whole of a part: more than that add nothing. */
const WHOLE = { differences: 2, days: 365, measures: 3, commitments: 2 } as const;

/**
 * Issues that are still open, by score: score = Σ weight × value over the parts, each value between 0 and 1:
 * - divergence: differences between the latest accounts and demands in them that were not met, of 2;
 * - one-sided: 1 where only some of the parties' latest accounts name it;
 * - days-open: days since an account first named it, of 365;
 * - measures: measures in force, announced or running out, of 3;
 * - commitments: those in dispute, said to be broken or overdue, of 2;
 * - warnings: the rung of the last warning, of the rungs of its ladder;
 * - mention-rate: accounts of all sides that name it, of all.
 * An issue is open where a latest account names it, or where a measure, a commitment or a warning is still alive. Rows of
 * tables count in the same formula: an issue that they name is open where a measure stands or its window runs, or where
 * one side put it to the other since the last contact and was not met; what only accounts have gives it no points.
 */
export function openIssues(
  basis: RankBasis,
  weights: RankWeights,
  agenda: readonly AgendaItem[],
  asOf: string,
  lexicon: LexiconData,
): readonly OpenIssue[] {
  const onAgenda = new Set(agenda.map(({ issue }) => issue));
  const scored = [...new Set([...basis.raised.keys(), ...basis.rows.keys()])]
    .filter((issue) => isMatter(issue, lexicon))
    .filter((issue) => isOpen(issue, basis))
    .map((issue) => scoredIssue(issue, basis, weights, onAgenda, asOf))
    .sort((a, b) => b.score - a.score || compareCodeUnits(a.issue, b.issue));
  let rank = 0;
  return scored.map((one, at): OpenIssue => {
    if (one.score !== scored[at - 1]?.score) rank = at + 1;
    return { ...one, rank };
  });
}

function isOpen(issue: string, basis: RankBasis): boolean {
  const { raised, rows, latest, measures, commitments, warnings } = basis;
  const recent = new Set([...latest.values()].flatMap((own) => [...own]));
  return (
    (raised.get(issue) ?? []).some(({ account }) => recent.has(account)) ||
    measures.has(issue) ||
    (rows.get(issue)?.charges ?? []).length > 0 ||
    commitments.has(issue) ||
    warnings.has(issue)
  );
}

function scoredIssue(
  issue: string,
  basis: RankBasis,
  weights: RankWeights,
  onAgenda: ReadonlySet<string>,
  asOf: string,
): Omit<OpenIssue, 'rank'> {
  const notes = (basis.raised.get(issue) ?? []).toSorted(
    (a, b) => compareCodeUnits(a.known ?? '', b.known ?? '') || compareCodeUnits(a.account, b.account),
  );
  const first = firstNamed(notes, basis.rows.get(issue));
  const naming = new Set(notes.map(({ account }) => account));
  const days = first.day === null ? 0 : Math.max(0, daysBetween(first.day, asOf)?.elapsed ?? 0);
  const sides = [...basis.latest.values()].map((accounts) => [...accounts].some((one) => naming.has(one)));
  const oneSided = sides.length > 1 && sides.includes(true) && sides.includes(false);
  const latestIds = [...basis.latest.values()].flatMap((own) => [...own]);
  const warning = basis.warnings.get(issue);
  const values: Record<RankPartName, Omit<RankPart, 'part' | 'points'>> = {
    divergence: counted(basis.differences.get(issue), WHOLE.differences),
    'one-sided': {
      value: oneSided ? 1 : 0,
      count: sides.filter(Boolean).length,
      of: sides.length,
      ids: latestIds.filter((id) => naming.has(id)),
      evidence: oneSided
        ? notes.filter(({ account }) => latestIds.includes(account)).map(({ mention }) => mention.evidence)
        : [],
    },
    'days-open': {
      value: Math.min(1, days / WHOLE.days),
      count: days,
      of: null,
      ids: [first.id],
      evidence: [first.mention.evidence],
    },
    measures: counted(basis.measures.get(issue), WHOLE.measures),
    commitments: counted(basis.commitments.get(issue), WHOLE.commitments),
    warnings: {
      value: warning?.share ?? 0,
      count: warning?.rung ?? 0,
      of: warning?.of ?? null,
      ids: [],
      evidence: warning === undefined ? [] : [warning.evidence],
    },
    'mention-rate': {
      value: basis.accounts === 0 ? 0 : naming.size / basis.accounts,
      count: naming.size,
      of: basis.accounts,
      ids: [...naming],
      evidence: [],
    },
  };
  const parts = RANK_PARTS.map((part): RankPart => {
    const { value, ...rest } = values[part];
    return { part, value: rounded(value), points: rounded(value * weights[part]), ...rest };
  });
  return {
    issue,
    score: rounded(parts.reduce((sum, { points }) => sum + points, 0)),
    agenda: onAgenda.has(issue) ? 'told' : 'open',
    since: first.day,
    first: first.mention,
    parts,
  };
}

/** Where it was first named: by an account, or by a row where no account names it. */
function firstNamed(
  [note]: readonly RaisedNote[],
  row: RowIssue | undefined,
): { readonly id: string; readonly day: string | null; readonly mention: Mention } {
  if (note !== undefined) return { id: note.account, day: note.known, mention: note.mention };
  const { event, day, mention } = (row as RowIssue).first;
  return { id: event, day, mention };
}

function counted(list: readonly Counted[] = [], whole: number): Omit<RankPart, 'part' | 'points'> {
  const evidence: Quote[] = list.flatMap((one) => one.evidence);
  return {
    value: Math.min(1, list.length / whole),
    count: list.length,
    of: null,
    ids: list.map(({ id }) => id),
    evidence,
  };
}

function rounded(value: number): number {
  return Math.round(value * 1e3) / 1e3;
}
