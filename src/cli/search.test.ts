import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NV_ACCOUNT, type Outcome, runIn, TS_ACCOUNT } from './run-in-folder.ts';
import { documents } from './schema/documents.ts';
import { widthOf } from './terminal/width.ts';

let folder = '';

const search = (
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Outcome> => runIn(folder, ['search', 'd', ...args], environment);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-search-cli-'));
  mkdirSync(join(folder, 'd', 'sources'), { recursive: true });
  writeFileSync(join(folder, 'd', 'dossier.yaml'), 'parties: [NV, TS]\n');
  const source = (id: string, header: string, text: string): void =>
    writeFileSync(join(folder, 'd', 'sources', `${id}.txt`), `---\nkind: account\n${header}\n---\n\n${text}`);
  source(
    'nv',
    'party: NV\npublished: 2030-06-05\npublisher: "Bad \\e[31mname"',
    `${NV_ACCOUNT}\nRed \u001b[31mrare earths.\n`,
  );
  source('ts', 'party: TS\npublished: 2030-06-06', TS_ACCOUNT);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('search', () => {
  it('reads what is new and shows the sentences with the words marked, in both scripts', async () => {
    const { code, stdout, stderr } = await search(['留學生']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('2 hits, in 1 text');
    expect(stdout).toContain('ts · 2030-06-06 · TS · account');
    expect(stdout).toContain('林岸强调，»留学生«是两国友好的桥梁。');
  });

  it('fits a narrow terminal, and passes no control characters of a source on', async () => {
    for (const columns of [40, 72]) {
      const { stdout } = await search(['"rare earths" OR 关税', '--explain'], { COLUMNS: String(columns) });
      for (const line of stdout.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(columns);
      expect(stdout).not.toContain('\u001b');
      expect(stdout).toMatch(/»rare\s+earths«/);
    }
  });

  it('prints JSON that follows the published schema, with places that hold', async () => {
    const { stdout } = await search(['party:TS', '~"双方应当就关税问题保持沟通"', '--json']);
    const { hits } = documents.search.parse(JSON.parse(stdout));
    expect(hits[0]?.matches[0]).toMatchObject({ exact: '双方应就关税问题保持沟通', likeness: 0.923 });
    expect(hits[0]?.matches[0]?.differences).toMatchObject([{ quoted: '当', text: '' }]);
  });

  it('says what is not there, and what it left out for the limit', async () => {
    const none = await search(['锂矿']);
    expect(none.stdout).toContain('nothing found');
    expect(none.stdout).toContain('No sentence has “锂矿”.');
    const one = await search(['留学生', '-n', '1']);
    expect(one.stdout).toContain('1 of 2 hits shown');
    expect(one.stdout).toContain('--limit 2 shows all');
  });

  it.each([
    [['partie:NV'], 3, 'error[query-field-unknown]'],
    [['"open'], 3, 'error[query-quote-open]'],
    [['稀土', '--limit', 'many'], 2, 'error[limit-invalid]'],
  ])('tells what is wrong with %j', async (args, code, message) => {
    const outcome = await search(args);
    expect([outcome.code, outcome.stdout]).toEqual([code, '']);
    expect(outcome.stderr).toContain(message);
  });

  it('says that a folder is no dossier', async () => {
    const { code, stderr } = await runIn(folder, ['search', '.', '稀土']);
    expect(code).toBe(3);
    expect(stderr).toContain('error[dossier-missing]');
  });
});
