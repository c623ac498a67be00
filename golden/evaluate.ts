import { parseArgs } from 'node:util';
import { amountsSuite } from './evaluation/amounts-suite.ts';
import { annotatedSuite } from './evaluation/annotated-suite.ts';
import { blindTotals } from './evaluation/blind.ts';
import { cellsSuite } from './evaluation/cells-suite.ts';
import { claimsSuite } from './evaluation/claims-suite.ts';
import { commitmentsSuite } from './evaluation/commitments-suite.ts';
import { discrepanciesSuite } from './evaluation/discrepancies-suite.ts';
import { followingSuite } from './evaluation/following-suite.ts';
import { forecastsSuite } from './evaluation/forecasts-suite.ts';
import { formulationsSuite } from './evaluation/formulations-suite.ts';
import { foundingSuite } from './evaluation/founding-suite.ts';
import { measuresSuite } from './evaluation/measures-suite.ts';
import { narratorSuite } from './evaluation/narrator-suite.ts';
import {
  keyOf,
  merged,
  type RecordedScore,
  recordedScores,
  regressions,
  rounded,
  writeScores,
} from './evaluation/recorded.ts';
import { sampleSuite } from './evaluation/sample-suite.ts';
import { sentencesSuite } from './evaluation/sentences-suite.ts';
import type { ReaderScore, Suite } from './evaluation/suite.ts';
import { failureLines, tableOf } from './evaluation/table.ts';
import { timesSuite } from './evaluation/times-suite.ts';
import { trapsSuite } from './evaluation/traps-suite.ts';

const SUITES: readonly Suite[] = [
  cellsSuite,
  sampleSuite,
  trapsSuite,
  foundingSuite,
  sentencesSuite,
  annotatedSuite,
  commitmentsSuite,
  claimsSuite,
  narratorSuite,
  forecastsSuite,
  formulationsSuite,
  amountsSuite,
  measuresSuite,
  timesSuite,
  discrepanciesSuite,
  followingSuite,
];

/** Up to how many failures a suite shows without being asked. */
const FEW = 40;

const HELP = `Measures the readers on texts whose right answers are known.

  node golden/evaluate.ts [--only NAME] [--errors] [--check] [--record [--lower REASON]] [--blind]

  --only NAME      one suite: ${SUITES.map(({ name }) => name).join(', ')}
  --errors         every error with its sentence; otherwise only where a suite has fewer than ${FEW}
  --check          exit 1 when a figure is lower than recorded in golden/scores.json, or a forbidden error occurs
  --record         raise the recorded figures to those of this run
  --lower REASON   with --record: let figures fall, and print the reason for the commit
  --blind          totals of the held-back accounts in .local/blind, without sentences; never recorded`;

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    errors: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
    lower: { type: 'string' },
    blind: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

// Whoever reads the output through `head` closes it early, which is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

if (options.help) print(HELP);
else if (options.blind) for (const line of blindTotals()) print(line);
else process.exitCode = await evaluate();

async function evaluate(): Promise<number> {
  const suites = SUITES.filter(({ name }) => options.only === undefined || options.only === name);
  if (suites.length === 0) {
    print(`There is no suite “${options.only}”. Use one of ${SUITES.map(({ name }) => name).join(', ')}.`);
    return 2;
  }
  const now = new Map<string, RecordedScore>();
  const readers: Record<string, ReaderScore> = {};
  let violations = 0;
  for (const suite of suites) violations += await runSuite(suite, now, readers);
  return settle(now, readers, violations);
}

/** Runs one suite, prints it, adds its figures, and returns how many errors occurred that must never occur. */
async function runSuite(
  suite: Suite,
  now: Map<string, RecordedScore>,
  readers: Record<string, ReaderScore>,
): Promise<number> {
  print(`\n${suite.name}: ${suite.title}`);
  const result = await suite.run().catch((error: unknown) => ({ failed: error }));
  if ('failed' in result) {
    // The other suites can still be measured; a check must not pass.
    print(
      `  could not run: ${result.failed instanceof Error ? result.failed.message : String(result.failed)}`,
    );
    return 1;
  }
  if ('skipped' in result) {
    print(`  skipped: ${result.skipped}`);
    return 0;
  }
  for (const score of result.scores) {
    if (score.n === 0) continue;
    now.set(keyOf(suite.name, score), { value: rounded(score.value), n: score.n, measure: score.measure });
  }
  Object.assign(readers, result.readers);
  for (const line of [...tableOf(result.scores), ...result.notes]) print(`  ${line}`);
  for (const { name, count } of result.violations)
    print(`  ${count} × ${name}${count > 0 ? ' (must be 0)' : ''}`);
  if (options.errors || result.failures.length < FEW) {
    for (const line of failureLines(result.failures)) print(`  ${line}`);
  } else print(`  ${result.failures.length} errors: add --errors --only ${suite.name}`);
  return result.violations.reduce((sum, { count }) => sum + count, 0);
}

function settle(
  now: ReadonlyMap<string, RecordedScore>,
  readers: Readonly<Record<string, ReaderScore>>,
  violations: number,
): number {
  const recorded = recordedScores();
  const lost = regressions(recorded, now);
  for (const { key, recorded: before, now: value } of lost)
    print(`lower than recorded: ${key} ${before} → ${value}`);
  if (options.record) {
    if (lost.length > 0 && options.lower === undefined) {
      print(
        'These stay as recorded. Find what broke them, or pass --lower "reason" and write the reason down.',
      );
    }
    if (options.lower !== undefined) print(`Lowered, because: ${options.lower}`);
    writeScores(merged(recorded, now, readers, options.lower !== undefined));
    print(`Recorded ${now.size} figures in golden/scores.json.`);
  }
  if (options.check) {
    const isFine = lost.length === 0 && violations === 0;
    print(
      isFine
        ? '\nNo recorded figure fell.'
        : `\n${lost.length} figures fell, ${violations} forbidden errors.`,
    );
    return isFine ? 0 : 1;
  }
  return 0;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
