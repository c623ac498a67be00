import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Outcome, runIn } from './run-in-folder.ts';
import { documents } from './schema/documents.ts';

const SAMPLE = fileURLToPath(new URL('../../samples/harbour-dialogue', import.meta.url));

let folder = '';
const readout = (...args: readonly string[]): Promise<Outcome> => runIn(folder, args, { READOUT_BY: 'ada' });
const review = (...args: readonly string[]) => readout('review', 'harbour', ...args);
const tracking = async (...args: readonly string[]) =>
  documents.track.parse(JSON.parse((await readout('track', 'harbour', '--json', ...args)).stdout));

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'readout-assessing-'));
  cpSync(SAMPLE, join(folder, 'harbour'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The promise to designate points of contact, which two texts state. */
async function promise(...args: readonly string[]) {
  const { commitments } = await tracking(...args);
  const found = commitments.find(({ acts }) => acts[0] === 'designate');
  if (found === undefined) throw new Error('The promise of points of contact was not found.');
  return found;
}

describe('assessing on the command line', () => {
  it('needs a reason, a kind that fits and a verdict that there is; then nothing is written', async () => {
    const { id } = await promise();
    expect((await review(id, '--assess', 'kept')).stderr).toMatch(/^error\[why-missing\].*--why/);
    expect((await review(id, '--assess', 'yes', '--why', 'x')).stderr).toMatch(
      /^error\[value-wrong\].*kept, partial/,
    );
    expect((await review(id, '--outcome', 'true', '--why', 'x')).stderr).toMatch(
      /^error\[judgement-impossible\]/,
    );
    expect(() => readFileSync(join(folder, 'harbour', 'reviews.jsonl'))).toThrow(/ENOENT/);
  });

  it('takes a visit that was promised by taking an invitation', async () => {
    const { commitments } = await tracking();
    const visit = commitments.find(({ acts }) => acts[0] === 'visit');
    expect(visit?.action).toMatch(/访问|visit/);
    expect((await review(visit?.id ?? '', '--assess', 'kept', '--why', 'came in May')).stdout).toMatch(
      /^assessed /,
    );
    const after = (await tracking()).commitments.find(({ id }) => id === visit?.id);
    expect(after).toMatchObject({ state: 'assessed', assessment: 'kept' });
  });

  it('moves a promise, shows two who differ, and takes back', async () => {
    const { id, state, mentions } = await promise();
    expect(state).not.toBe('assessed');
    expect((await review(id, '--assess', 'kept', '--why', 'both named theirs')).stdout).toMatch(
      /^assessed c/,
    );
    expect(await promise()).toMatchObject({ state: 'assessed', assessment: 'kept' });
    // The Chinese version of the same promise: a decision on it is about the same.
    const chinese = mentions.find(({ mention }) => /\p{Script=Han}/u.test(mention.evidence.exact));
    const other = await review(
      chinese?.mention.finding ?? '',
      '--assess',
      'partial',
      '--why',
      'one did',
      '--by',
      'bo',
    );
    expect(other.code).toBe(0);
    const disputed = await promise();
    expect(disputed).toMatchObject({
      state,
      assessment: null,
      assessments: [
        { by: 'ada', assessment: 'kept' },
        { by: 'bo', assessment: 'partial' },
      ],
    });
    const decision = disputed.assessments.find(({ by }) => by === 'bo')?.decision ?? '';
    expect((await review('--undo', decision)).stdout).toMatch(/^taken back/);
    expect(await promise('--as-of', '2032-04-14')).toMatchObject({ state: 'assessed', assessment: 'kept' });
    expect((await review()).stdout).toMatch(/ada, .*: assess kept: both named theirs/);
  });

  it('stands after everything is read anew', async () => {
    const before = await promise();
    await readout('read', 'harbour', '--rebuild');
    expect(await promise()).toEqual(before);
  });

  it('enters what became of a forecast', async () => {
    const { forecasts } = await tracking();
    const { id } = forecasts.find(({ probabilities }) => probabilities.length > 0) ?? { id: '' };
    await review(id, '--criterion', 'an order that extends the suspension');
    await review(id, '--probability', '0.6-0.8', '--why', 'between the two hedges');
    expect((await review(id, '--outcome', 'true', '--why', 'extended in August')).code).toBe(0);
    const after = await tracking();
    expect(after.forecasts.find((one) => one.id === id)).toMatchObject({
      outcome: 'true',
      criteria: [{ by: 'ada' }],
    });
    expect(after.forecastScores.map(({ from, n }) => [from, n])).toEqual([
      ['author', 1],
      ['analyst', 1],
    ]);
    const several = 'extended=0.6; lapsed=0.3; lifted=0.1';
    expect((await review(id, '--probability', several, '--why', 'three ends')).code).toBe(0);
    await review(id, '--happened', 'extended', '--why', 'extended in August');
    const third = await tracking();
    expect(third.forecasts.find((one) => one.id === id)).toMatchObject({
      happened: 'extended',
      classes: [{ by: 'ada', classes: [{ class: 'extended', p: 0.6 }, {}, {}] }],
    });
    expect(third.forecastScores.map(({ of, n }) => `${of} ${n}`)).toEqual(['yes-no 1', 'classes 1']);
    expect((await review(id, '--probability', 'a=0.6; b=0.6', '--why', 'x')).stderr).toMatch(
      /^error\[value-wrong\].*add up to 1/,
    );
    expect((await review(id, '--probability', '70', '--why', 'x')).stderr).toMatch(/^error\[value-wrong\]/);
  });
});
