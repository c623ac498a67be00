import type { Finding } from '../../core/evidence/finding.ts';
import { type Agreement, krippendorffAlpha } from '../../core/review/agreement.ts';
import type { Decision } from '../../core/review/decision.ts';
import { type Matched, matchStandings, type TextNow } from '../../core/review/match.ts';
import { canonical, type Standing, standingsOf } from '../../core/review/standing.ts';
import type { DossierStore } from '../../store/dossier-store.ts';
import { type LogProblem, readReviews } from '../../store/reviews-log.ts';

/** What people decided in a dossier, held against what stands in it today. */
export interface StandingReviews {
  readonly log: readonly Decision[];
  readonly matched: readonly Matched[];
  readonly agreement: Agreement;
  /** Lines of the log that cannot be read. */
  readonly problems: readonly LogProblem[];
}

/** Reads the log of a dossier and matches each decision with the findings of today. */
export async function standingReviews(folder: string, store: DossierStore): Promise<StandingReviews> {
  const { decisions, problems } = await readReviews(folder);
  const standings = standingsOf(decisions);
  const matched = matchStandings(standings, await textsNow(standings, store));
  return { log: decisions, matched, agreement: krippendorffAlpha(standings.map(judgements)), problems };
}

/** The texts that were decided on, as they are now. Only their findings are taken out of the index. */
async function textsNow(
  standings: readonly Standing[],
  store: DossierStore,
): Promise<ReadonlyMap<string, TextNow>> {
  const wanted = new Set(standings.map(({ anchor }) => anchor.text));
  if (wanted.size === 0) return new Map();
  const facts = (await store.facts()).filter(({ id }) => wanted.has(id));
  const findings = new Map<string, Finding[]>(facts.map(({ id }) => [id, []]));
  for await (const one of store.findings({ texts: facts.map(({ id }) => id) }))
    findings.get(one.evidence[0].text)?.push(one);
  return new Map(facts.map(({ id, sha256 }) => [id, { sha256, findings: findings.get(id) ?? [] }]));
}

/** What each person holds of a finding, for the agreement: an edit agrees with the same edit only. */
function judgements({ opinions }: Standing): ReadonlyMap<string, string> {
  return new Map(
    opinions.map(({ by, act, value }) => [
      by,
      act === 'edit' ? `edit ${canonical(value)}` : act === 'add' ? 'confirm' : act,
    ]),
  );
}
