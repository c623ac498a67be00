import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Account } from './account.ts';
import { actDivergences } from './act-divergences.ts';
import type { Cell, Divergence, ExchangeCard, Version } from './comparison.ts';
import { mayLastDays } from './exchange-card.ts';
import { datesAgree } from './exchange-dates.ts';
import { exclusionDivergences } from './exclusion-divergences.ts';
import { figureDivergences } from './figure-divergences.ts';

/** A divergence before it has its id. */
export type DivergenceDraft = Omit<Divergence, 'id'>;

/** Everything on which the accounts disagree: facts of the exchange, acts, polarity, numbers, dates. */
export function divergencesOf(
  card: ExchangeCard,
  accounts: readonly Account[],
  cells: ReadonlyMap<string, Readonly<Record<string, Cell>>>,
): readonly Divergence[] {
  const drafts: DivergenceDraft[] = [
    ...recordDivergences(card),
    ...actDivergences(accounts, cells),
    ...exclusionDivergences(cells),
    ...figureDivergences(accounts, cells),
  ];
  return drafts.map((draft) => ({ id: idOf(draft), ...draft }));
}

function recordDivergences(card: ExchangeCard): readonly DivergenceDraft[] {
  const { date, channel, place, duration } = card.versions;
  const severalDays = mayLastDays(channel);
  return [
    ...differing('date', date, (a, b) => datesAgree(a, b, severalDays)),
    ...(card.channelBasis === 'stated' ? [] : differing('channel', channel)),
    ...differing('place', place),
    ...(card.duration === null ? differing('duration', duration) : []),
    ...differing(
      'request',
      card.request
        .filter((one) => one.value.requestedBy !== null)
        .map((one) => ({ ...one, value: one.value.requestedBy ?? '' })),
    ),
  ];
}

function differing(
  kind: Divergence['kind'],
  versions: readonly Version<string>[],
  same: (a: string, b: string) => boolean = (a, b) => a === b,
): readonly DivergenceDraft[] {
  // Every pair: a range may hold two days that differ from each other.
  if (versions.every((one) => versions.every((other) => same(one.value, other.value)))) return [];
  return [
    {
      kind,
      issue: null,
      sides: versions.map(({ party, value, evidence }) => ({ party, says: value, evidence })),
    },
  ];
}

function idOf(draft: DivergenceDraft): string {
  const parts = draft.sides.map(({ party, says, evidence }) => [
    party,
    says,
    evidence.text,
    evidence.start,
    evidence.end,
  ]);
  return `x${bytesToHex(sha256(utf8ToBytes(JSON.stringify([draft.kind, draft.issue, parts])))).slice(0, 12)}`;
}
