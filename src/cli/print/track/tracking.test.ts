import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TrackResult, trackDossier } from '../../../tasks/track.ts';
import { makePaint } from '../../terminal/paint.ts';
import { widthOf } from '../../terminal/width.ts';
import { SECTION_NAMES, trackingText } from './tracking.ts';

const terminal = { columns: 80, paint: makePaint(false), symbols: true };
const results = new Map<string, TrackResult>();
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-track-'));
  for (const name of ['harbour-dialogue', 'us-china-2025']) {
    const dossier = join(folder, name);
    await cp(join('samples', name), dossier, {
      recursive: true,
      filter: (path) => !path.endsWith('.readout'),
    });
    results.set(name, await trackDossier(dossier));
  }
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

const resultOf = (name: string): TrackResult => {
  const result = results.get(name);
  if (result === undefined) throw new Error(`no result of ${name}`);
  return result;
};

describe.each(['harbour-dialogue', 'us-china-2025'])('%s on a terminal', (name) => {
  it('keeps to the width, but for ids that nobody could find again if they were cut', () => {
    const wide = trackingText(resultOf(name), terminal)
      .split('\n')
      .filter((line) => widthOf(line) > terminal.columns && line.trim().includes(' '))
      .filter((line) => !/ (?:of \w+|\d{4}-\d\d-\d\d-[\w-]+)(?: \+\d+)?$/.test(line));
    expect(wide).toEqual([]);
  });

  it('counts in its head what each section holds, and begins each with its name', () => {
    const text = trackingText(resultOf(name), terminal);
    const heads = text.split('\n').flatMap((line) => /^([A-Z]{5,}(?: [A-Z]+)*) ·/.exec(line)?.[1] ?? []);
    const [, ...rest] = text.slice(0, text.indexOf('\n\n')).split('\n');
    const index = rest
      .join(' ')
      .split(' · ')
      .map((one) => one.replace(/ \d+$/, ''));
    expect(heads).toEqual(index);
  });

  it('names rows of tables and prints no address', () => {
    expect(trackingText(resultOf(name), terminal)).not.toMatch(/https?:\/\//);
  });
});

describe('sections by name', () => {
  it('are printed alone, in the order of the whole', () => {
    const text = trackingText(resultOf('harbour-dialogue'), terminal, ['measures', 'exchanges']);
    const heads = text.split('\n').flatMap((line) => /^([A-Z]{5,}) ·/.exec(line)?.[1] ?? []);
    expect(heads).toEqual(['EXCHANGES', 'MEASURES']);
  });

  it('say that they are empty', () => {
    expect(trackingText(resultOf('us-china-2025'), terminal, ['claims'])).toMatch(/^CLAIMS · none/m);
  });

  it('have names that can be typed', () => {
    expect(SECTION_NAMES.every((section) => /^[a-z-]+$/.test(section))).toBe(true);
  });
});
