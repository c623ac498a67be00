// `npm run build`: TypeScript to JavaScript in dist/, so that no user needs a compiler at run time.
import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { install, node, root, run } from './install.mjs';

const dist = join(root, 'dist');
const stamp = join(dist, '.built');

/** Builds unless dist/ is newer than every source. */
export function buildIfStale() {
  if (existsSync(stamp) && statSync(stamp).mtimeMs > newest()) return;
  build();
}

function build() {
  run(node(), [join('scripts', 'check-lexicon.ts')]);
  rmSync(dist, { recursive: true, force: true });
  run(node(), [join('node_modules', 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.build.json']);
  writeFileSync(stamp, '');
}

/** Modification time in milliseconds of the newest source or setting that the build depends on. */
function newest() {
  const files = readdirSync(join(root, 'src'), { recursive: true }).map((name) =>
    join(root, 'src', String(name)),
  );
  for (const name of ['package-lock.json', 'tsconfig.json', 'tsconfig.build.json'])
    files.push(join(root, name));
  return Math.max(...files.map((file) => statSync(file).mtimeMs));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  install();
  build();
}
