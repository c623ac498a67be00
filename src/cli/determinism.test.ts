import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');

/** What the program prints in one time zone and locale. */
function run(args: readonly string[], zone: string, locale: string): string {
  return execFileSync(process.execPath, [join(ROOT, 'src', 'cli', 'main.ts'), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, TZ: zone, LANG: locale, LC_ALL: locale, NO_COLOR: '1' },
    maxBuffer: 64 * 1024 * 1024,
  });
}

it.each([
  ['compare', ['compare', 'samples/harbour-dialogue', '--exchange', '2031-07-21-nv-lh-call', '--json']],
  ['read', ['read', 'samples/harbour-dialogue/sources/2031-07-21-nv-account.txt', '--json']],
  [
    'brief',
    ['brief', 'samples/harbour-dialogue', '--exchange', '2031-07-21-nv-lh-call', '--language', 'zh-Hant'],
  ],
])('%s prints the same bytes in every time zone and locale, and again', (_, args) => {
  const first = run(args, 'Asia/Shanghai', 'zh_CN.UTF-8');
  expect(first.length).toBeGreaterThan(1000);
  expect(run(args, 'America/Los_Angeles', 'tr_TR.UTF-8')).toBe(first);
  expect(run(args, 'Asia/Shanghai', 'zh_CN.UTF-8')).toBe(first);
});
