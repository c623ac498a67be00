import { execFile, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documents } from './schema/documents.ts';

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url));

const AA = `President Marsh of Nordavia spoke by telephone with President Lin An of Tessaly on June 5, 2030. The call lasted about one and a half hours.

President Marsh stressed that exports of rare earths must resume without delay. The leaders agreed that their teams would continue talks on tariffs.

Nothing was discussed concerning cybersecurity.
`;

const BB = `2030年6月5日晚，泰萨利总统林岸应约同诺达维亚总统马什通电话。

林岸指出，双方应就关税问题保持沟通。林岸强调，留学生是两国友好的桥梁。

马什表示，欢迎泰萨利留学生来诺达维亚学习。
`;

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

let folder = '';

/** Runs the program as a user does: a process of its own, in a folder with the accounts. */
function readout(args: readonly string[], environment: Record<string, string> = {}): Promise<Outcome> {
  return new Promise((resolve) => {
    const env = { PATH: process.env.PATH ?? '', HOME: folder, ...environment };
    execFile(
      process.execPath,
      [MAIN, ...args],
      { cwd: folder, env, maxBuffer: 1 << 28 },
      (error, stdout, stderr) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
      },
    );
  });
}

const PAIR = ['AA=aa.txt', 'BB=bb.txt', '--allow-unknown-parties'] as const;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-cli-'));
  writeFileSync(join(folder, 'aa.txt'), AA);
  writeFileSync(join(folder, 'bb.txt'), BB);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('compare', () => {
  it('prints a matrix that fits eighty columns', async () => {
    const { code, stdout } = await readout(['compare', ...PAIR]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^AA-BB call · 2030-06-05 · about 1.5 h \(AA\)/);
    expect(stdout).toMatch(/Rare earths +● \w+ +1 of \d+ +○ silent +one-sided \(AA\)/);
    expect(stdout).toMatch(/⊘ "not discussed" +○ silent +excluded by AA/);
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
      'formulations',
      'untagged',
      'accounts',
    ]);
    const cell = printed.issues.find((row) => row.issue === 'rare-earths')?.cells.AA;
    expect(cell).toMatchObject({ account: 'mentions', rank: expect.any(Number) });
    expect(cell?.evidence[0]?.text).toBe('aa');
    for (const { start, end, exact } of cell?.evidence ?? []) expect(AA.slice(start, end)).toBe(exact);
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
    expect(text).toMatchObject({ id: 'bb', language: 'zh', script: 'Hans', length: BB.length });
    expect(findings.length).toBeGreaterThan(5);
    for (const { evidence } of findings) {
      for (const { start, end, exact } of evidence) expect(BB.slice(start, end)).toBe(exact);
    }
  });

  it('verify finds a changed text, with the exit code 1', async () => {
    const { stdout } = await readout(['compare', ...PAIR, '--json']);
    const place = mkdtempSync(join(folder, 'verify-'));
    writeFileSync(join(place, 'call.json'), stdout);
    writeFileSync(join(place, 'aa.txt'), AA);
    writeFileSync(join(place, 'bb.txt'), BB);
    const before = await readout(['verify', join(place, 'call.json'), place]);
    expect(before).toMatchObject({ code: 0, stderr: '' });
    writeFileSync(join(place, 'bb.txt'), BB.replace('关税问题', '有关问题'));
    const after = await readout(['verify', join(place, 'call.json'), place, '--json']);
    expect(after.code).toBe(1);
    const { problems, checked, held } = documents.verify.parse(JSON.parse(after.stdout));
    expect(problems.length).toBe(checked - held);
    expect(problems.every((one) => one.text === 'bb' && one.code === 'quote-drifted')).toBe(true);
  });

  it('rules and explain show examples and passages', async () => {
    const [rules, cell, issue] = await Promise.all([
      readout(['rules', '--json']),
      readout(['explain', 'rare-earths:BB', ...PAIR, '--json']),
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

describe('bad input gives one clear error, never a stack trace', () => {
  const bytes = (...values: number[]): Buffer => Buffer.from(values);
  const cases: readonly (readonly [string, () => readonly string[], RegExp])[] = [
    ['an empty file', () => file('empty.txt', ''), /^error\[file-empty\]: `empty\.txt`/],
    ['a file of spaces', () => file('blank.txt', ' \n\n'), /^error\[file-empty\]: `blank\.txt`/],
    [
      'a picture',
      () =>
        file(
          'map.txt',
          Buffer.concat([
            bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d),
            Buffer.alloc(300, 0xfe),
          ]),
        ),
      /^error\[file-binary\]/,
    ],
    ['a PDF', () => file('note.pdf', '%PDF-1.7\n'), /^error\[format-unsupported\]: .*a PDF/],
    ['a missing file', () => ['read', 'aa.tx'], /^error\[file-not-found\]: .*Did you mean `aa\.txt`/],
    ['a folder', () => ['read', '.'], /^error\[file-is-folder\]/],
    [
      'another language',
      () =>
        file(
          'de.txt',
          'Die beiden Minister sprachen gestern über die Lage an der Grenze und über den Handel. Sie vereinbarten, das Gespräch in der kommenden Woche fortzusetzen.\n',
        ),
      /^error\[language-unknown\]: .*de\.txt/,
    ],
    [
      'malformed YAML',
      () => file('head.txt', '---\nkind: account\ntitle: "open\n---\nText.\n'),
      /^error\[yaml-malformed\]: head\.txt:\d+:\d+/,
    ],
    [
      'one account twice',
      () => ['compare', 'AA=aa.txt', 'BB=aa.txt', '--allow-unknown-parties'],
      /^error\[account-duplicate\]/,
    ],
    [
      'a party nobody knows',
      () => ['compare', 'Norrdavia=aa.txt', 'BB=bb.txt'],
      /^error\[party-unknown\]: .*Norrdavia/,
    ],
    ['one party only', () => ['compare', 'AA=aa.txt', '--allow-unknown-parties'], /^error\[party-missing\]/],
    ['no party', () => ['compare', 'aa.txt', 'bb.txt'], /^error\[accounts-wrong\]/],
    ['a date that is none', () => ['compare', ...PAIR, '--date', '2030-02-30'], /^error\[date-wrong\]/],
    ['a folder that is no dossier', () => ['compare', '.'], /^error\[dossier-missing\]/],
  ];

  function file(name: string, content: string | Buffer): readonly string[] {
    writeFileSync(join(folder, name), content);
    return ['read', name];
  }

  it.each(cases)('%s', async (_, prepare, expected) => {
    const { code, stdout, stderr } = await readout(prepare());
    expect(stderr).toMatch(expected);
    expect([2, 3]).toContain(code);
    expect(stdout).toBe('');
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('accounts of different exchanges', async () => {
    writeFileSync(
      join(folder, 'later.txt'),
      '2030年8月20日，泰萨利总统林岸在港城会见诺达维亚总统马什。\n\n林岸指出，双方应就关税问题保持沟通。\n',
    );
    const { code, stderr } = await readout([
      'compare',
      'AA=aa.txt',
      'BB=later.txt',
      '--allow-unknown-parties',
    ]);
    expect(code).toBe(3);
    expect(stderr).toMatch(
      /^error\[accounts-mismatched\]: Cannot compare `aa` with `later`: they record different exchanges \(call 2030-06-05, meeting 2030-08-20\)/m,
    );
  });

  it('a dossier with malformed YAML', async () => {
    const place = join(folder, 'dossier');
    mkdirSync(join(place, 'sources'), { recursive: true });
    writeFileSync(join(place, 'dossier.yaml'), 'parties:\n  - id: AA\n   label: [\n');
    const { code, stderr } = await readout(['compare', 'dossier']);
    expect(code).toBe(3);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(/^error\[yaml-malformed\]: dossier\/dossier\.yaml:\d+:\d+/);
  });
});
