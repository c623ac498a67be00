import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Outcome, runIn } from './run-in-folder.ts';
import { documents } from './schema/documents.ts';
import { dossierFile } from './schema/dossier-file.ts';

const SAMPLE = fileURLToPath(new URL('../../samples/harbour-dialogue', import.meta.url));

let folder = '';
const readout = (...args: readonly string[]): Promise<Outcome> => runIn(folder, args, { READOUT_BY: 'ada' });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'readout-dossier-'));
  cpSync(SAMPLE, join(folder, 'harbour'), { recursive: true });
  await readout('read', 'harbour');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Ids of findings of a kind with words in their quotation. */
async function idOf(kind: string, words: string): Promise<string> {
  const { stdout } = await readout('read', 'harbour', '--json', '--kind', kind);
  const { texts } = documents['read-dossier'].parse(JSON.parse(stdout));
  const found = texts
    .flatMap(({ findings }) => findings)
    .find(({ evidence }) => evidence[0]?.exact.includes(words));
  if (found === undefined) throw new Error(`No ${kind} reads “${words}”.`);
  return found.id;
}

describe('a dossier on the command line', () => {
  it('is made so that editors and people can go on with it', async () => {
    const made = await readout(
      'new',
      'fresh',
      '--parties',
      'Japan,FR',
      '--title',
      'Japan: France #1',
      '--watch',
      'tariffs',
    );
    expect(made.code).toBe(0);
    const { parse } = await import('yaml');
    const written = parse(readFileSync(join(folder, 'fresh', 'dossier.yaml'), 'utf8'));
    expect(dossierFile.parse(written)).toMatchObject({
      title: 'Japan: France #1',
      parties: [{ id: 'JP' }, { id: 'FR' }],
    });
    expect((await readout('read', 'fresh')).code).toBe(0);
    expect((await readout('new', 'fresh', '--parties', 'JP,FR')).stderr).toMatch(/^error\[dossier-exists\]/);
    expect((await readout('new', 'other', '--parties', 'JP')).stderr).toMatch(/^error\[party-missing\]/);
    expect((await readout('new', 'other', '--parties', 'JP,FR', '--watch', 'tarifs')).stderr).toMatch(
      /Did you mean tariffs/,
    );
  });

  it('describes the sample’s own dossier.yaml', async () => {
    const { parse } = await import('yaml');
    expect(() => dossierFile.parse(parse(readFileSync(join(SAMPLE, 'dossier.yaml'), 'utf8')))).not.toThrow();
  });

  it('prints the same bytes from a new index and an old one', async () => {
    const [old, fresh] = [
      await readout('read', 'harbour', '--json'),
      await readout('read', 'harbour', '--json', '--rebuild'),
    ];
    expect(fresh.stdout).toBe(old.stdout);
    expect(() => documents['read-dossier'].parse(JSON.parse(old.stdout))).not.toThrow();
  });

  it('takes decisions, shows them, and takes them back', async () => {
    const id = await idOf('measure', '20 percent');
    expect((await readout('review', 'harbour', id, '--confirm', '--why', 'read by eye')).stdout).toMatch(
      /^confirmed m/,
    );
    expect((await readout('review', 'harbour', id, '--edit', '{"value": 21}', '--by', 'bo')).code).toBe(0);
    const { stdout } = await readout('review', 'harbour', '--json');
    const shown = documents.review.parse(JSON.parse(stdout));
    expect(shown.reviews).toMatchObject([{ finding: id, state: 'disputed', fate: 'same' }]);
    expect(shown.agreement).toMatchObject({ units: 1, people: 2 });
    const decision = shown.reviews[0]?.opinions.find(({ by }) => by === 'bo')?.decision ?? '';
    expect((await readout('review', 'harbour', '--undo', decision)).stdout).toMatch(/^taken back/);
    expect((await readout('review', 'harbour')).stdout).toMatch(/1 of \d+ findings decided on · 1 confirmed/);
  });

  it('leaves what people rejected out of a comparison, and says so', async () => {
    const args = ['compare', 'harbour', '--exchange', '2031-07-21-nv-lh-call', '--json'];
    const cellOf = ({ stdout }: Outcome) =>
      documents.compare.parse(JSON.parse(stdout)).issues.find(({ issue }) => issue === 'student-visas')?.cells
        .LH;
    const before = await readout(...args);
    expect(cellOf(before)?.account).toBe('mentions');
    const { texts } = documents['read-dossier'].parse(
      JSON.parse((await readout('read', 'harbour', '--json')).stdout),
    );
    const ids = texts
      .filter(({ text }) => text.id === '2031-07-21-lh-account' || text.id === '2031-07-21-lh-flash')
      .flatMap(({ findings }) => findings)
      .filter(({ kind, value }) => kind === 'issue' && (value as { issue: string }).issue === 'student-visas')
      .map(({ id }) => id);
    expect((await readout('review', 'harbour', ...ids, '--reject')).code).toBe(0);
    const after = await readout(...args);
    expect(cellOf(after)?.account ?? 'silent').not.toBe('mentions');
    expect(after.stderr + (await readout(...args.slice(0, -1))).stdout + after.stdout).toMatch(/rejected/);
  });

  it('refuses what it cannot understand, in one line with the next step', async () => {
    const cases: readonly (readonly [readonly string[], RegExp])[] = [
      [['review', 'harbour', 'nope', '--confirm'], /^error\[finding-unknown\]/],
      [['review', 'harbour', 'nope'], /^error\[act-missing\]/],
      [['review', 'harbour', '--confirm'], /^error\[target-missing\]/],
      [['review', 'harbour', 'x', '--confirm', '--reject'], /^error\[options-clash\]/],
      [['review', 'harbour', '--undo', 'r1'], /^error\[decision-unknown\]/],
      [
        ['review', 'harbour', '--add', 'event', '--text', 'no', '--quote', 'x', '--value', '{'],
        /^error\[value-wrong\]/,
      ],
      [['reanchor', 'harbour', '--accept', '2'], /^error\[score-wrong\]/],
      [['watch', 'harbour', '--every', 'soon'], /^error\[number-wrong\]/],
      [['versions', 'harbour', 'nope'], /^error\[text-unknown\]/],
      [['read', 'harbour', '--party', 'NV'], /^error\[option-unfit\]/],
      [['add', 'harbour', 'missing.pdf'], /^$/],
      [['add', 'nowhere', 'missing.pdf'], /^error\[dossier-missing\]/],
    ];
    for (const [args, message] of cases) {
      const { code, stderr } = await readout(...args);
      expect(stderr, args.join(' ')).toMatch(message);
      expect(stderr.trim().split('\n').length).toBe(1);
      expect(code).toBeGreaterThan(0);
    }
  });

  it('watches what it follows: nothing here, and says so', async () => {
    writeFileSync(join(folder, 'quiet.txt'), '');
    expect((await readout('watch', 'harbour', '--once')).stdout).toMatch(/nothing new/);
  });
});
