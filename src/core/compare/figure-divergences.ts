import { quote } from '../evidence/quote.ts';
import type { ReadingContext } from '../read/context.ts';
import { coveringAt } from '../text/bisect.ts';
import type { Clause } from '../text/layout.ts';
import type { Span } from '../text/span.ts';
import type { Account } from './account.ts';
import { type CalendarDay, findCalendarDays, sameDays } from './calendar-days.ts';
import type { Cell, Divergence } from './comparison.ts';
import type { DivergenceDraft } from './divergences.ts';
import { type Figure, findFigures } from './figures.ts';
import { clausesBeside, clausesOn } from './issue-clauses.ts';

/** Something of one kind that two accounts can state differently: a number of one unit, a day. */
interface Detail {
  /** Details are held against each other only under the same key. */
  readonly key: string;
  readonly span: Span;
}

/** The details of one issue in one account, by key; a key of which several stand there is left out. */
type Details<Found> = (account: Account, issue: string) => ReadonlyMap<string, Found>;

/**
 * Numbers and days on which two accounts differ: both bring the issue up with exactly one number of one unit (or
 * one day), and the two are not the same. With several it cannot be told which answers which, so nothing is said.
 */
export function figureDivergences(
  accounts: readonly Account[],
  cells: ReadonlyMap<string, Readonly<Record<string, Cell>>>,
): readonly DivergenceDraft[] {
  const drafts: DivergenceDraft[] = [];
  for (const [issue, row] of cells) {
    if (Object.values(row).filter((cell) => cell.account === 'mentions').length < 2) continue;
    drafts.push(
      ...differing('number', issue, accounts, figuresOn, (a, b) => a.value === b.value),
      ...differing('date', issue, accounts, daysOn, sameDays),
    );
  }
  return drafts;
}

function differing<Found extends Detail>(
  kind: Divergence['kind'],
  issue: string,
  accounts: readonly Account[],
  details: Details<Found>,
  same: (a: Found, b: Found) => boolean,
): readonly DivergenceDraft[] {
  const byAccount = accounts.map((account) => details(account, issue));
  const drafts: DivergenceDraft[] = [];
  for (const key of new Set(byAccount.flatMap((details) => [...details.keys()]))) {
    const stated = accounts.flatMap((account, at) => {
      const detail = byAccount[at]?.get(key);
      return detail ? [{ account, detail }] : [];
    });
    const [first] = stated;
    const parties = new Set(stated.map(({ account }) => account.party));
    if (!first || parties.size < 2 || stated.every(({ detail }) => same(detail, first.detail))) continue;
    const sides = stated.map(({ account, detail }) => {
      const { text, sentences } = account.reading.context;
      const says = quote(text, detail.span).exact;
      const evidence = quote(text, coveringAt(sentences, detail.span.start) ?? detail.span);
      return { party: account.party, says, evidence };
    });
    drafts.push({ kind, issue, sides });
  }
  return drafts;
}

const daysOn: Details<CalendarDay> = (account, issue) =>
  single(clausesOn(issue, account), account.reading.context, findCalendarDays);

/**
 * Numbers of the clauses that name the issue; for a unit that has none there, of the clauses beside them. Beside
 * another issue only a number whose words say what it counts is taken.
 */
function figuresOn(account: Account, issue: string): ReadonlyMap<string, Figure> {
  const { context } = account.reading;
  const on = clausesOn(issue, account);
  const { free, shared } = clausesBeside(issue, account);
  const here = [...on].flatMap((clause) => findFigures(context, clause).map((figure) => figure.key));
  const found = new Map(single(on, context, findFigures));
  const around = single(new Set([...free, ...shared]), context, (of, clause) =>
    findFigures(of, clause).filter((figure) => figure.counted || free.has(clause)),
  );
  for (const [key, figure] of around) if (!here.includes(key)) found.set(key, figure);
  return found;
}

/** The details of some clauses by key, without the keys that stand there more than once. */
function single<Found extends Detail>(
  clauses: ReadonlySet<Clause>,
  context: ReadingContext,
  find: (context: ReadingContext, clause: Clause) => readonly Found[],
): ReadonlyMap<string, Found> {
  const once = new Map<string, Found>();
  const twice = new Set<string>();
  for (const clause of clauses) {
    for (const detail of find(context, clause)) {
      if (once.has(detail.key)) twice.add(detail.key);
      once.set(detail.key, detail);
    }
  }
  for (const key of twice) once.delete(key);
  return once;
}
