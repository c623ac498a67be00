#!/usr/bin/env node
/**
 * The program's entry. It imports nothing at the top, so that a Node too old for the rest can still say so.
 */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 13)) {
  process.stderr.write(
    `error[node-too-old]: Readout needs Node 22.13 or newer, and this is Node ${process.versions.node}. Install Node 24 from https://nodejs.org.\n`,
  );
  process.exitCode = 70;
} else {
  // Keeps the compiled modules in the system's folder for temporary files: the next start is faster. It never fails.
  const { enableCompileCache } = await import('node:module');
  enableCompileCache();
  const { run } = await import('./run.ts');
  process.exitCode = await run(process.argv.slice(2));
}
