import { appendFileSync, chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Decision } from '../core/review/decision.ts';
import { appendReviews, REVIEWS, readReviews } from './reviews-log.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-reviews-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const decision = (id: string): Decision => ({
  id,
  at: '2031-05-01T10:00:00Z',
  by: 'Ada 林',
  act: 'confirm',
  why: 'Read by eye.',
  about: {
    finding: 'm000000000001',
    kind: 'measure',
    anchor: { text: 'nv-1', sha256: 'ab', start: 0, end: 2, exact: '诺方', prefix: '', suffix: '表示' },
    was: { value: 10 },
    reader: 'measures/rate@0.1.0',
  },
  value: null,
  of: null,
});

describe('the log of decisions', () => {
  it('gives back what was written, in order', async () => {
    await appendReviews(folder, [decision('d1')]);
    await appendReviews(folder, [decision('d2'), decision('d3')]);
    expect(await readReviews(folder)).toEqual({ decisions: ['d1', 'd2', 'd3'].map(decision), problems: [] });
  });

  it('is empty where there is none', async () => {
    expect(await readReviews(folder)).toEqual({ decisions: [], problems: [] });
  });

  it('passes over a line that a crash cut, tells it, and never writes into it', async () => {
    await appendReviews(folder, [decision('d1')]);
    appendFileSync(join(folder, REVIEWS), '{"v":1,"id":"d2","at":"2031');
    await appendReviews(folder, [decision('d3')]);
    const { decisions, problems } = await readReviews(folder);
    expect(decisions.map(({ id }) => id)).toEqual(['d1', 'd3']);
    expect(problems).toMatchObject([{ line: 2, code: 'line-cut' }]);
  });

  it('leaves a line alone that it does not know', async () => {
    const line = '{"v":2,"id":"d9","act":"bless"}';
    writeFileSync(join(folder, REVIEWS), `${line}\n`);
    expect((await readReviews(folder)).problems).toMatchObject([{ line: 1, code: 'line-unknown' }]);
    await appendReviews(folder, [decision('d1')]);
    expect(readFileSync(join(folder, REVIEWS), 'utf8').split('\n')[0]).toBe(line);
  });

  it('counts a line once that a merge left there twice', async () => {
    await appendReviews(folder, [decision('d1'), decision('d1')]);
    expect((await readReviews(folder)).decisions.length).toBe(1);
  });

  it('loses nothing when many write at once', async () => {
    await Promise.all(Array.from({ length: 40 }, (_, at) => appendReviews(folder, [decision(`d${at}`)])));
    const { decisions, problems } = await readReviews(folder);
    expect(problems).toEqual([]);
    expect(new Set(decisions.map(({ id }) => id)).size).toBe(40);
  });

  it('says so when it may not write', async () => {
    await appendReviews(folder, [decision('d1')]);
    chmodSync(join(folder, REVIEWS), 0o444);
    const writing = appendReviews(folder, [decision('d2')]);
    // The superuser may write anything.
    if (process.getuid?.() === 0) await writing;
    else await expect(writing).rejects.toMatchObject({ code: 'file-unwritable' });
  });
});
