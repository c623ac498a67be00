import { type Proposal, reanchor } from '../../core/evidence/reanchor.ts';
import { anchorOf } from '../../core/review/anchor-of.ts';
import type { Decision } from '../../core/review/decision.ts';
import type { Matched } from '../../core/review/match.ts';
import { createText } from '../../core/text/text.ts';
import type { DossierStore } from '../../store/dossier-store.ts';
import { type Deciding, moveTo } from './decide.ts';
import { standingReviews } from './standing-reviews.ts';

/** A decision whose text is another version now, with where its words may stand. */
export interface Unanchored {
  readonly matched: Matched;
  /** Best first; empty where the words are gone. */
  readonly proposals: readonly Proposal[];
}

/** Decisions whose text changed since, of one text or of all. */
export async function unanchored(
  folder: string,
  store: DossierStore,
  text?: string,
): Promise<readonly Unanchored[]> {
  const { matched } = await standingReviews(folder, store);
  const found: Unanchored[] = [];
  for (const one of matched) {
    const { anchor } = one.standing;
    if (one.fate !== 'text-changed' || (text !== undefined && anchor.text !== text)) continue;
    const content = (await store.content(anchor.text)) ?? '';
    found.push({ matched: one, proposals: reanchor(createText(anchor.text, content), anchor) });
  }
  return found;
}

/**
 * Writes down where the words of a decision stand now. The first proposal is taken; that it scores `least` or more is
 * the person's own condition.
 */
export async function acceptProposal(
  folder: string,
  store: DossierStore,
  { matched, proposals }: Unanchored,
  who: Deciding,
): Promise<Decision | null> {
  const [best] = proposals;
  const { standing } = matched;
  const content = await store.content(standing.anchor.text);
  const { opinions, remarks, judgements } = standing;
  const of = (opinions.at(-1) ?? remarks.at(-1) ?? judgements.at(-1))?.decision;
  if (best === undefined || content === null || of === undefined) return null;
  const { finding, kind, was, reader, anchor } = standing;
  const to = anchorOf(createText(anchor.text, content), best);
  return moveTo(folder, { finding, kind, anchor, was, reader }, to, of, who);
}
