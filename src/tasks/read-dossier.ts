import type { Finding } from '../core/evidence/finding.ts';
import type { TextFacts } from '../store/dossier-store.ts';
import { findingsByText } from './findings-by-text.ts';
import type { OpenDossier } from './open-dossier.ts';
import { decidedOn, type ReviewedFinding } from './review/decided-on.ts';
import { type StandingReviews, standingReviews } from './review/standing-reviews.ts';

/** A text of a dossier with what was found in it and what people decided of that. */
export interface DossierText {
  readonly text: {
    readonly id: string;
    readonly sha256: string;
    /** `null` where the text is in neither language, or is data. */
    readonly language: string | null;
    readonly script: string | null;
    /** In UTF-16 code units. */
    readonly length: number;
  };
  readonly source: Pick<
    TextFacts,
    'path' | 'version' | 'kind' | 'party' | 'publisher' | 'published' | 'exchange' | 'title' | 'url'
  > & {
    /** The id of the first text that says nearly the same; its own where none does. */
    readonly group: string;
  };
  /** As readers found them: what people decided stands beside them and changes none. */
  readonly findings: readonly Finding[];
  readonly reviews: readonly ReviewedFinding[];
}

/** Every text of a dossier in the order of their ids: the same whether the index is new or old. `standing`: where somebody matched the decisions already. */
export async function* dossierTexts(
  { folder, store }: OpenDossier,
  standing?: StandingReviews,
): AsyncGenerator<DossierText> {
  const { matched } = standing ?? (await standingReviews(folder, store));
  const byText = Map.groupBy(matched.map(decidedOn), ({ text }) => text);
  for await (const { facts, findings } of findingsByText(store, await store.facts())) {
    const { id, sha256, language, script, length, path, version, kind, party } = facts;
    const { publisher, published, exchange, title, url, group } = facts;
    yield {
      text: { id, sha256, language, script, length },
      source: { path, version, kind, party, publisher, published, exchange, title, url, group },
      findings,
      reviews: byText.get(id) ?? [],
    };
  }
}
