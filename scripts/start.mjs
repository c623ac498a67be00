// `npm start`: install and build what is missing, then run the main job on the invented sample.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfStale } from './build.mjs';
import { install, node, root, run } from './install.mjs';

install();
buildIfStale();
mkdirSync(join(root, 'out'), { recursive: true });
run(node(), [join('scripts', 'main-job.mjs')]);
