import { claimReaders } from '../../src/core/read/claims/readers.ts';
import { commitmentReaders } from '../../src/core/read/commitments/readers.ts';
import { findingsOf } from '../../src/core/read/reading.ts';
import type { ClaimValue } from '../../src/core/read/values.ts';
import { founding, judge, partiesOf, scoreSpans } from './promises/founding.ts';
import { CLAIMS, PROMISES } from './promises/gold.ts';
import { type Planted, plantedOf, sampleFindings, scorePlanted } from './promises/sample.ts';
import { type Failure, NOTHING, type Suite } from './suite.ts';
import { Tally } from './tally.ts';

interface PlantedClaim extends Planted {
  readonly claim: string;
  readonly claimant: string;
  readonly accused: string;
}

/** Claims that a commitment was kept or broken, with the replies. */
export const claimsSuite: Suite = {
  name: 'claims',
  title: 'claims of compliance of the founding document, and those planted in samples/harbour-dialogue',
  async run() {
    const tally = new Tally();
    const failures: Failure[] = [];
    scoreFounding(tally, failures);
    const findings = await sampleFindings(claimReaders);
    const planted = plantedOf<PlantedClaim>('claims');
    failures.push(
      ...scorePlanted('planted', planted, findings, tally),
      ...scorePlanted('planted-value', planted, findings, tally, (one, { value }) => {
        const found = value as ClaimValue;
        const claim = found.claim === 'fulfilled-own' ? 'kept' : found.claim;
        return claim === one.claim && found.claimant === one.claimant && found.accused === one.accused;
      }),
    );
    const scores = tally
      .kinds()
      .flatMap((kind) =>
        /^(?:claim|commitment-or-claim)$/.test(kind) ? tally.f1(kind) : tally.accuracy(kind),
      );
    return { ...NOTHING, scores, failures };
  },
};

function scoreFounding(tally: Tally, failures: Failure[]): void {
  const document = founding([...commitmentReaders, ...claimReaders]);
  if (document === null) return;
  const { reading, gold } = document;
  const claims = findingsOf(reading, 'claim');
  const neutral = gold.commitments.flatMap(({ other_mentions = [], status_span }) => [
    ...other_mentions,
    ...(status_span ? [status_span] : []),
  ]);
  const expected = gold.commitments.filter(({ type }) => CLAIMS.has(type));
  failures.push(
    ...scoreSpans({ kind: 'claim', reading, expected, found: claims, neutral, tally }, (one, { value }) => {
      const accused = partiesOf(one.by);
      const claimants = one.status_asserted_by.map((id) =>
        id === 'author'
          ? 'narrator'
          : id === 'org:trump-administration'
            ? 'US'
            : id === 'per:mofcom-spokesperson'
              ? 'CN'
              : partiesOf(id),
      );
      judge(tally, 'claim-sides', value.accused === accused && claimants.includes(value.claimant), failures, {
        where: one.id,
        sentence: one.span.quote,
        expected: `${claimants.join('/')} of ${accused}`,
        found: `${value.claimant} of ${value.accused}`,
      });
    }),
  );
  // The figure that the two kinds are held to together; meetings told again are left to the suite of commitments.
  const promises = findingsOf(reading, 'commitment').filter(
    ({ value }) => value.type !== 'demand' && !/^(?:将|將)于/.test(value.action),
  );
  const all = gold.commitments.filter(({ type }) => CLAIMS.has(type) || PROMISES.has(type));
  scoreSpans({
    kind: 'commitment-or-claim',
    reading,
    expected: all,
    found: [...claims, ...promises],
    neutral,
    tally,
  });
}
