import type { Reading } from './english-people.ts';
import { partyOf } from './titled.ts';

/**
 * Of which party a counterpart is whose country is not named: the other one of an exchange of two, where the text
 * before names the one. `null` where that cannot be told.
 */
export function otherParty({ context, pieces, found }: Reading, before: number): string | null {
  const { parties } = context.about;
  if (parties.length !== 2) return null;
  const own =
    found.findLast((one) => one.end <= before && one.party !== null)?.party ??
    pieces
      .filter((one) => one.end <= before && partyOf(one) !== null)
      .map(partyOf)
      .at(-1);
  if (own === undefined || own === null || !parties.includes(own)) return null;
  return parties.find((one) => one !== own) ?? null;
}
