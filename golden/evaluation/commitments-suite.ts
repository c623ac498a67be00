import { commitmentReaders } from '../../src/core/read/commitments/readers.ts';
import { type FindingOf, findingsOf } from '../../src/core/read/reading.ts';
import type { CommitmentValue } from '../../src/core/read/values.ts';
import { founding, judge, partiesOf, scoreSpans } from './promises/founding.ts';
import { PROMISES } from './promises/gold.ts';
import { type Planted, plantedOf, sampleFindings, scorePlanted } from './promises/sample.ts';
import { type Failure, NOTHING, type Suite } from './suite.ts';
import { Tally } from './tally.ts';

interface PlantedCommitment extends Planted {
  readonly by: readonly string[];
  readonly deadline: string | null;
  readonly force: string;
}

/** Commitments and demands of the founding document, and those planted in the sample. */
export const commitmentsSuite: Suite = {
  name: 'commitments',
  title: 'commitments and demands of the founding document, and those planted in samples/harbour-dialogue',
  async run() {
    const tally = new Tally();
    const failures: Failure[] = [];
    scoreFounding(tally, failures);
    const findings = await sampleFindings(commitmentReaders);
    const planted = plantedOf<PlantedCommitment>('commitments');
    const made = planted.filter(({ force }) => force !== 'none');
    failures.push(
      ...scorePlanted('planted', made, findings, tally),
      ...scorePlanted('planted-value', made, findings, tally, (one, { value }) => {
        const found = value as CommitmentValue;
        const isDue =
          one.deadline === null ||
          found.deadline === null ||
          /^P/.test(found.deadline.value ?? 'P') ||
          found.deadline.value === one.deadline;
        return [...found.by].sort().join() === [...one.by].sort().join() && isDue;
      }),
    );
    const none = new Tally();
    scorePlanted(
      'none',
      planted.filter(({ force }) => force === 'none'),
      findings,
      none,
    );
    return {
      ...NOTHING,
      scores: tally
        .kinds()
        .flatMap((kind) => (/^(?:commitment|demand)$/.test(kind) ? tally.f1(kind) : tally.accuracy(kind))),
      failures,
      violations: [{ name: 'commitments read from a hope', count: none.of('none').right }],
    };
  },
};

function scoreFounding(tally: Tally, failures: Failure[]): void {
  const document = founding(commitmentReaders);
  if (document === null) return;
  const { reading, gold } = document;
  const found = findingsOf(reading, 'commitment');
  const spans = [...gold.commitments, ...gold.demands].flatMap(({ span }) => span);
  const repeated = gold.commitments.flatMap(({ other_mentions = [], status_span }) => [
    ...other_mentions,
    ...(status_span ? [status_span] : []),
  ]);
  // A meeting that is told again is an event of the reference data.
  const meetings = gold.dated_events.flatMap(({ time_expression }) =>
    time_expression ? [time_expression] : [],
  );
  const isAgain = (finding: FindingOf<'commitment'>): boolean =>
    finding.value.type === 'joint' &&
    !spans.some((span) => overlap(finding, span)) &&
    meetings.some((span) => overlap(finding, span));
  failures.push(
    ...scoreSpans(
      {
        kind: 'commitment',
        reading,
        expected: gold.commitments.filter(({ type }) => PROMISES.has(type)),
        found: found.filter((finding) => finding.value.type !== 'demand' && !isAgain(finding)),
        neutral: repeated,
        tally,
      },
      (one, { value }) => {
        const by = one.by === 'per:donald-trump' ? 'US' : partiesOf(one.by);
        judge(tally, 'commitment-by', value.by.join() === by, failures, {
          where: one.id,
          sentence: one.span.quote,
          expected: by,
          found: value.by.join(),
        });
      },
    ),
    ...scoreSpans(
      {
        kind: 'demand',
        reading,
        expected: gold.demands,
        found: found.filter(({ value }) => value.type === 'demand'),
        neutral: [],
        tally,
      },
      (one, { value }) => {
        const wanted = `${one.by.startsWith('per:') ? 'CN' : partiesOf(one.by)} > ${partiesOf(one.to)}`;
        const got = `${value.by.join()} > ${value.to}`;
        judge(tally, 'demand-sides', wanted === got, failures, {
          where: one.id,
          sentence: one.span.quote,
          expected: wanted,
          found: got,
        });
      },
    ),
  );
}

function overlap(
  { evidence: [own] }: FindingOf<'commitment'>,
  span: { readonly start: number; readonly end: number },
): boolean {
  return own.start < span.end && span.start < own.end;
}
