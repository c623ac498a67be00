// `npm test`: install what is missing, then run every test. Ends with the line "N passed, N failed".

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { install, node, root } from './install.mjs';

install();
const folder = mkdtempSync(join(tmpdir(), 'readout-test-'));
const report = join(folder, 'report.json');
const result = spawnSync(
  node(),
  [
    join('node_modules', 'vitest', 'vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: 'inherit' },
);
if (!existsSync(report)) {
  process.stderr.write(
    'error[tests-not-run]: The test runner ended before it reported. Read its output above.\n',
  );
  process.exit(1);
}
const {
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: skipped,
  success,
} = JSON.parse(readFileSync(report, 'utf8'));
rmSync(folder, { recursive: true, force: true });
process.stdout.write(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}\n`);
// A suite that fails to load has no failed test of its own; `success` knows of it.
process.exit(result.status !== 0 || !success || passed === 0 ? 1 : 0);
