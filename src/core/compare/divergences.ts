import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { contains } from '../text/span.ts';
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
  return onceEach(drafts, accounts).map((draft) => ({ id: idOf(draft), ...draft }));
}

/**
 * The same words can differ under several issues of one sentence. They are one difference, and it belongs to the
 * issue that those sentences name in the most words: "the Corvane fishery zone" rather than "fishery".
 */
function onceEach(
  drafts: readonly DivergenceDraft[],
  accounts: readonly Account[],
): readonly DivergenceDraft[] {
  const best = new Map<string, { readonly draft: DivergenceDraft; readonly words: number }>();
  for (const draft of drafts) {
    const sides = draft.sides.map(({ says, evidence }) => [says, evidence.text, evidence.start]);
    const key = JSON.stringify([draft.kind, sides]);
    const words = namedIn(draft, accounts);
    const known = best.get(key);
    if (known === undefined || words > known.words) best.set(key, { draft, words });
  }
  const kept = new Set([...best.values()].map(({ draft }) => draft));
  return drafts.filter((draft) => kept.has(draft));
}

/** Length of the longest form of the issue in each side's passage, added up. */
function namedIn({ issue, sides }: DivergenceDraft, accounts: readonly Account[]): number {
  let words = 0;
  for (const { evidence } of sides) {
    const account = accounts.find(({ reading }) => reading.context.text.id === evidence.text);
    const found = (account?.issues.get(issue ?? '') ?? []).filter((finding) =>
      contains(evidence, finding.evidence[0]),
    );
    words += Math.max(0, ...found.map((finding) => finding.value.form.length));
  }
  return words;
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
