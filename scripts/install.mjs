// Runs on any Node that can run a module, because it is what brings the right one. Plain JavaScript on purpose.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const stamp = join(root, 'node_modules', '.readout-installed');
const lock = join(root, 'package-lock.json');

/** Installs the packages of the lock file unless that was done for this very lock file. */
export function install() {
  const wanted = createHash('sha256').update(readFileSync(lock)).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  process.stderr.write('Installing packages (once, about half a minute) ...\n');
  // Not `npm ci`: it refuses a lock file that lacks the optional binaries of other systems. `--no-save` keeps the
  // lock file as it is.
  run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(stamp, wanted);
}

/**
 * The Node that the project targets: the running one where it is new enough, else the one that the package
 * `node` brought into node_modules.
 */
export function node() {
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major >= 24) return process.execPath;
  const brought = join(
    root,
    'node_modules',
    'node',
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
  return existsSync(brought) ? brought : process.execPath;
}

/** Runs a command in the project's folder with its output shown; ends this process with its code if it fails. */
export function run(command, args, env = {}) {
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (result.error) {
    process.stderr.write(
      `error[command-failed]: Cannot run \`${command}\`: ${result.error.message}. Is it installed?\n`,
    );
    process.exit(70);
  }
  if (result.status !== 0) process.exit(result.status ?? 1);
}
