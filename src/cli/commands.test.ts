import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawnLines, makePdf } from '../collect/import/pdf/pdf.fixture.ts';
import {
  folderWithAccounts,
  MAIN,
  NV_ACCOUNT,
  type Outcome,
  PAIR,
  runIn,
  TS_ACCOUNT,
} from './run-in-folder.ts';
import { documents } from './schema/documents.ts';

let folder = '';

const readout = (args: readonly string[], environment?: Readonly<Record<string, string>>): Promise<Outcome> =>
  runIn(folder, args, environment);

beforeAll(() => {
  folder = folderWithAccounts();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('compare', () => {
  it('prints a matrix that fits eighty columns', async () => {
    const { code, stdout } = await readout(['compare', ...PAIR]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^NV-TS call · 2030-06-05 · about 1.5 h \(NV\)/);
    expect(stdout).toMatch(/Rare earths +● \w+ +1 of \d+ +○ silent +one-sided \(NV\)/);
    expect(stdout).toMatch(/⊘ "not discussed" +○ silent +excluded by NV/);
    expect(stdout).not.toContain('\u001b');
    const { widthOf } = await import('./terminal/width.ts');
    for (const line of stdout.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(80);
  });

  it('prints JSON that follows the published schema, the same bytes each time', async () => {
    const [one, other] = await Promise.all([
      readout(['compare', ...PAIR, '--json'], { TZ: 'Asia/Tokyo', LANG: 'zh_CN.UTF-8' }),
      readout(['compare', ...PAIR, '--json'], { TZ: 'America/Lima', LANG: 'C' }),
    ]);
    expect(one.stdout).toBe(other.stdout);
    const printed = documents.compare.parse(JSON.parse(one.stdout));
    expect(Object.keys(printed)).toEqual([
      'readout',
      'exchange',
      'issues',
      'divergences',
      'alignments',
      'formulations',
      'inside',
      'untagged',
      'accounts',
    ]);
    const cell = printed.issues.find((row) => row.issue === 'rare-earths')?.cells.NV;
    expect(cell).toMatchObject({ account: 'mentions', rank: expect.any(Number) });
    expect(cell?.evidence[0]?.text).toBe('aa');
    for (const { start, end, exact } of cell?.evidence ?? [])
      expect(NV_ACCOUNT.slice(start, end)).toBe(exact);
  });

  it('counts what answers to what, and what each account shows by itself', async () => {
    writeFileSync(
      join(folder, 'one.txt'),
      'The two sides agreed to keep talking about tariffs on June 5, 2030. The United States continues to pursue its one-China policy.\n\nThe call lasted more than 90 minutes. The two leaders spoke by telephone for 40 minutes.\n',
    );
    writeFileSync(
      join(folder, 'other.txt'),
      '6月5日，两国元首通电话。双方同意继续就关税问题保持沟通。美方应恪守一个中国原则。\n',
    );
    const pair = ['compare', 'US=one.txt', 'CN=other.txt', '--date', '2030-06-05'];
    const { stdout } = await readout(pair);
    const told = stdout.replace(/\s+/g, ' ');
    expect(told).toMatch(/pairs? of statements answers? to each other: \d (?:in part|the same|one says)/);
    expect(told).toMatch(/Not the same: “.+” \(US\) and “.+” \(CN\)\./);
    expect(told).toContain('US account: 1 place where it does not agree with itself (1 cannot all hold).');
    expect(told).not.toMatch(/CN account: \d/);
    const traditional = await readout([...pair, '--language', 'zh-Hant']);
    expect(traditional.stdout).toMatch(/組陳述相互對應：/);
    expect(traditional.stdout).toContain('美國文本：內部不一致1處（不能同時成立1）。');
  });

  it('keeps to ASCII signs on a dumb terminal', async () => {
    const { stdout } = await readout(['compare', ...PAIR], { TERM: 'dumb' });
    expect(stdout).toMatch(/Rare earths +\* \w+/);
    expect(stdout).not.toMatch(/[●○◐⊘·]/);
  });

  it('writes the brief whole and leaves nothing else behind', async () => {
    const { code, stderr } = await readout(['compare', ...PAIR, '--brief', 'out.html']);
    expect(code).toBe(0);
    expect(stderr).toContain('Wrote out.html');
    expect(readFileSync(join(folder, 'out.html'), 'utf8')).toMatch(/<\/html>\s*$/);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('names the folder that a brief cannot be written to', async () => {
    const { code, stderr } = await readout(['compare', ...PAIR, '--brief', 'nowhere/out.html']);
    expect(code).toBe(3);
    expect(stderr).toMatch(/^error\[output-unwritable\]: .*nowhere\/out\.html/m);
  });

  it('ends quietly when its reader goes away', async () => {
    const child = spawn(process.execPath, [MAIN, 'compare', ...PAIR, '--json'], { cwd: folder });
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    await new Promise((resolve) => child.on('close', resolve));
    expect(stderr).not.toMatch(/EPIPE|error\[/);
  });
});

describe('the other commands', () => {
  it('read prints findings whose quotations stand in the text', async () => {
    const { code, stdout } = await readout(['read', 'bb.txt', '--json']);
    expect(code).toBe(0);
    const { text, findings } = documents.read.parse(JSON.parse(stdout));
    expect(text).toMatchObject({ id: 'bb', language: 'zh', script: 'Hans', length: TS_ACCOUNT.length });
    expect(findings.length).toBeGreaterThan(5);
    for (const { evidence } of findings) {
      for (const { start, end, exact } of evidence) expect(TS_ACCOUNT.slice(start, end)).toBe(exact);
    }
  });

  it('read takes a PDF as it takes a text, and says on standard error how it came out', async () => {
    const pages = [drawnLines(NV_ACCOUNT.split('\n').slice(0, 3), { size: 4, leading: 6 }), []];
    writeFileSync(join(folder, 'call.pdf'), makePdf({ pages }));
    const { code, stdout, stderr } = await readout(['read', 'call.pdf', '--json']);
    expect(code).toBe(0);
    expect(stderr).toMatch(/^note\[pdf-pages-without-text\]: Page 2 of `call\.pdf`/);
    const { text, findings } = JSON.parse(stdout);
    expect(text.id).toBe('call');
    expect(findings.length).toBeGreaterThan(0);
    writeFileSync(join(folder, 'call.json'), stdout);
    expect((await readout(['verify', 'call.json'])).code).toBe(0);
  });

  it('read lists every finding of the kinds that are asked for, on narrow and wide terminals', async () => {
    const { widthOf } = await import('./terminal/width.ts');
    const [narrow, wide, none] = await Promise.all([
      readout(['read', 'aa.txt', '--kind', 'utterance,mention'], { COLUMNS: '60' }),
      readout(['read', 'aa.txt'], { COLUMNS: '160' }),
      readout(['read', 'aa.txt', '--kind', 'citation']),
    ]);
    expect(narrow.stdout).toMatch(/^Who said what \(\d+\)$/m);
    expect(narrow.stdout).not.toMatch(/and \d+ more|^Issues/m);
    expect(wide.stdout).toMatch(/^Issues \(\d+\)$/m);
    for (const line of narrow.stdout.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(60);
    for (const line of wide.stdout.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(160);
    expect(none.stdout).toContain('Nothing of this kind was found: citation.');
  });

  it('read says what it took for granted, and takes it from whoever knows', async () => {
    const lines = (...rest: string[]) => readout(['read', 'note.txt', ...rest], { COLUMNS: '400' });
    writeFileSync(join(folder, 'note.txt'), '泰萨利外长表示，明天将公布清单。两国应当保持沟通。\n');
    const [unknown, told, wrong, odd] = await Promise.all([
      lines(),
      lines('--as', 'account', '--party', 'FR', '--published', '2030-01-31'),
      lines('--published', '2030-02-31'),
      lines('--as', 'poem'),
    ]);
    expect(unknown.stdout).toMatch(/^Nobody said what kind of text this is\./m);
    expect(unknown.stdout).toMatch(/^1 time stays open without the day of publication/m);
    expect(told.stdout).toMatch(/^account of FR, published 2030-01-31$/m);
    expect(told.stdout).toContain('2030-02-01');
    expect([wrong.code, odd.code]).toEqual([2, 2]);
    expect(wrong.stderr).toContain('date-wrong');
  });

  it('verify finds a changed text, with the exit code 1', async () => {
    const { stdout } = await readout(['compare', ...PAIR, '--json']);
    const place = mkdtempSync(join(folder, 'verify-'));
    writeFileSync(join(place, 'call.json'), stdout);
    writeFileSync(join(place, 'aa.txt'), NV_ACCOUNT);
    writeFileSync(join(place, 'bb.txt'), TS_ACCOUNT);
    const before = await readout(['verify', join(place, 'call.json'), place]);
    expect(before).toMatchObject({ code: 0, stderr: '' });
    writeFileSync(join(place, 'bb.txt'), TS_ACCOUNT.replace('关税问题', '有关问题'));
    const after = await readout(['verify', join(place, 'call.json'), place, '--json']);
    expect(after.code).toBe(1);
    const { problems, checked, held } = documents.verify.parse(JSON.parse(after.stdout));
    expect(problems.length).toBe(checked - held);
    expect(problems.every((one) => one.text === 'bb' && one.code === 'quote-drifted')).toBe(true);
  });

  it('rules and explain show examples and passages', async () => {
    const [rules, cell, issue] = await Promise.all([
      readout(['rules', '--json']),
      readout(['explain', 'rare-earths:TS', ...PAIR, '--json']),
      readout(['explain', 'Rare earths']),
    ]);
    expect(
      documents.rules.parse(JSON.parse(rules.stdout)).rules.every((rule) => rule.examples.length > 1),
    ).toBe(true);
    const explained = documents.explain.parse(JSON.parse(cell.stdout));
    if (explained.explained !== 'cell') throw new Error('not a cell');
    expect(explained.cell.searched?.forms).toContain('稀土');
    expect(issue.stdout).toContain('稀土');
  });

  it('brief writes Markdown to standard output', async () => {
    const { code, stdout } = await readout(['brief', ...PAIR, '--language', 'zh-Hans']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^# /);
    expect(stdout).toContain('稀土');
  });

  it('help teaches with examples, and an unknown command names the ones there are', async () => {
    const [help, unknown] = await Promise.all([readout(['--help']), readout(['compaer'])]);
    expect(help).toMatchObject({ code: 0, stderr: '' });
    expect(help.stdout).toContain('readout compare');
    expect(unknown.code).toBe(2);
    expect(unknown.stderr).toMatch(/^error\[command-unknown\]: .*compare/);
  });
});

describe('a dossier', () => {
  it('is compared by the latest exchange with two accounts, with the rate of earlier mentions', async () => {
    const place = join(folder, 'paired');
    mkdirSync(join(place, 'sources'), { recursive: true });
    writeFileSync(
      join(place, 'dossier.yaml'),
      `parties:
  - id: NV
    label: { en: Nordavia, zh-Hans: 诺达维亚, zh-Hant: 諾達維亞 }
    en: { names: [Nordavia] }
    zh: { names: [诺达维亚] }
  - id: TS
    label: { en: Tessaly, zh-Hans: 泰萨利, zh-Hant: 泰薩利 }
    en: { names: [Tessaly] }
    zh: { names: [泰萨利] }
exchanges:
  - { id: first, date: 2030-03-01 }
  - { id: second, date: 2030-06-05 }
`,
    );
    const put = (id: string, party: string, exchange: string, text: string): void =>
      writeFileSync(
        join(place, 'sources', `${id}.txt`),
        `---\nkind: account\nparty: ${party}\nexchange: ${exchange}\n---\n${text}`,
      );
    put(
      'a1',
      'NV',
      'first',
      'Officials of Nordavia and Tessaly met on March 1, 2030. They discussed rare earths.\n',
    );
    put('b1', 'TS', 'first', '3月1日，诺达维亚和泰萨利代表举行会谈。双方讨论了稀土问题。\n');
    put('a2', 'NV', 'second', NV_ACCOUNT);
    put('b2', 'TS', 'second', TS_ACCOUNT);
    const { code, stdout, stderr } = await readout(['compare', 'paired', '--json']);
    expect(stderr).toContain('note[exchange-chosen]');
    expect(code).toBe(0);
    const { exchange, issues } = documents.compare.parse(JSON.parse(stdout));
    expect(exchange).toMatchObject({
      id: 'second',
      date: '2030-06-05',
      sincePrevious: { exchange: 'first', elapsed: 96 },
    });
    const row = issues.find((one) => one.issue === 'rare-earths');
    expect(row?.verdict).toBe('one-sided');
    expect(row?.cells.TS?.searched?.past).toEqual({ mentioned: 1, of: 1 });
    const wrong = await readout(['compare', 'paired', '--exchange', 'secund']);
    expect(wrong.stderr).toMatch(/^error\[exchange-unknown\]: .*Did you mean second\?/);
  });
});
