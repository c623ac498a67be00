import { readFileSync } from 'node:fs';
import type { Tracking } from '../../../src/tasks/track.ts';
import { compareLines, type FollowingPart, fits, type PartScore } from './part.ts';

interface Golden {
  readonly commitments: readonly {
    readonly line: string;
    readonly in: readonly string[];
    readonly state: string;
    readonly linked: string;
  }[];
  readonly optional: readonly string[];
  readonly claims: readonly string[];
  readonly optionalClaims: readonly string[];
  readonly pairs: readonly string[];
  readonly optionalPairs: readonly string[];
  readonly criteria: readonly string[];
  readonly optionalCriteria: readonly string[];
}

type Commitment = Tracking['commitments'][number];

/** The ledger of promises: each commitment, the texts that tell it, its state and its acts; claims, replies, yardsticks. */
export const promisesPart: FollowingPart = {
  name: 'promises',
  score(tracking) {
    const golden = JSON.parse(
      readFileSync(new URL('../../following/promises.json', import.meta.url), 'utf8'),
    ) as Golden;
    const { commitments, claims } = tracking;
    const byId = new Map(claims.claims.map((claim) => [claim.id, claim]));
    const short = (id: string) => {
      const claim = byId.get(id);
      return `${claim?.on} ${claim?.claim} ${claim?.party ?? claim?.claimant}`;
    };
    return [
      ...ledger(commitments, golden),
      compareLines(
        'claim',
        claims.claims.map((one) => `${short(one.id)}>${one.accused ?? '-'}`.replace('>side:both', '>both')),
        golden.claims.flatMap(spread),
        golden.optionalClaims.flatMap(spread),
      ),
      compareLines(
        'claim-pair',
        claims.pairs.map(({ claim, reply }) => `${short(claim)} > ${short(reply)}`),
        golden.pairs,
        golden.optionalPairs,
      ),
      compareLines('yardstick', yardsticks(commitments), golden.criteria, golden.optionalCriteria),
    ];
  },
};

/** `NV>both|LH`: the readings of the accused as fields of their own. */
function spread(line: string): readonly string[] {
  const at = line.indexOf('>');
  const accused = line.slice(at + 1).split('|');
  const head = line.slice(0, at).split(' ');
  const by = head.pop() ?? '';
  return [`${head.join(' ')} ${accused.map((one) => `${by}>${one}`).join('|')}`];
}

function ledger(commitments: readonly Commitment[], golden: Golden): readonly PartScore[] {
  const left = [...commitments];
  const pairs = golden.commitments.map((wanted) => {
    const at = left.findIndex((one) => fits(lineOf(one), wanted.line));
    return { wanted, found: at < 0 ? null : (left.splice(at, 1)[0] ?? null) };
  });
  const found = pairs.filter((pair) => pair.found !== null);
  const spurious = left.map(lineOf).filter((line) => !golden.optional.some((one) => fits(line, one)));
  const missed = pairs.filter((pair) => pair.found === null).map(({ wanted }) => wanted.line);
  return [
    { kind: 'commitment', right: found.length, spurious, missed },
    compareLines(
      'mention',
      found.flatMap((pair) => texts(pair.found).map((text) => `“${pair.wanted.line}” ${text}`)),
      pairs.flatMap(({ wanted }) => wanted.in.map((text) => `“${wanted.line}” ${text}`)),
    ),
    compareLines(
      'state',
      found.map((pair) => `“${pair.wanted.line}” ${pair.found?.state}`),
      pairs.map(({ wanted }) => `“${wanted.line}” ${wanted.state}`),
    ),
    compareLines(
      'linked',
      found.map((pair) => `“${pair.wanted.line}” ${pair.found?.linked}`),
      pairs.map(({ wanted }) => `“${wanted.line}” ${wanted.linked}`),
    ),
  ];
}

function texts(one: Commitment | null): readonly string[] {
  return [...new Set(one?.mentions.map(({ mention }) => mention.evidence.text))];
}

function lineOf({ by, stated, acts, issues, due }: Commitment): string {
  const all = (list: readonly string[]) => ['-', ...list].join(',');
  return `${by.join('+')} ${stated} ${all(acts)} ${all(issues)} ${due?.day ?? '-'}`;
}

function yardsticks(commitments: readonly Commitment[]): readonly string[] {
  const lines = commitments.flatMap(({ exchange, criteria }) =>
    criteria
      .filter(({ criterion }) => criterion !== 'unspecified')
      .map(({ party, criterion }) => `${exchange} ${party} ${criterion}`),
  );
  return [...new Set(lines)];
}
