import type { OrganisationEntry, PartyEntry, TitleEntry } from '../../lexicon/entry.ts';
import type { Piece } from './pieces.ts';

/**
 * The party that a holder of these titles speaks for. A head, a minister, an official or a spokesperson speaks for
 * the party or institution named with the title; an expert and a former official speak for themselves.
 */
export function partyOfTitle(
  pieces: readonly Piece[],
  start: number,
  end: number,
  rank: TitleEntry['rank'] | null,
): string | null {
  if (rank === 'expert' || rank === null) return null;
  const named = pieces.find((p) => p.start >= start && p.end <= end && partyOf(p) !== null);
  return named ? partyOf(named) : null;
}

/** The party that a piece names or speaks for; an institute speaks for none. */
export function partyOf(piece: Piece): string | null {
  const { kind, entry } = piece.hit;
  if (kind === 'party') return (entry as PartyEntry).id;
  if (kind === 'organisation' && (entry as OrganisationEntry).civil === true) return null;
  if (kind === 'organisation' || kind === 'person') return (entry as { party: string | null }).party;
  return null;
}
