import { join } from 'node:path';
import { type Tracking, trackDossier } from '../../src/tasks/track.ts';
import { ROOT, readJson } from './data.ts';
import { eventsPart } from './following/events.ts';
import type { FollowingGold, FollowingPart } from './following/part.ts';
import { type Failure, NOTHING, type Suite } from './suite.ts';
import { Tally } from './tally.ts';

const PARTS: readonly FollowingPart[] = [eventsPart];

/** Following the invented sample over time, section by section. */
export const followingSuite: Suite = {
  name: 'following',
  title: 'sections of `readout track samples/harbour-dialogue` against what an analyst has in them',
  async run() {
    const { tracking } = await trackDossier(join(ROOT, 'samples', 'harbour-dialogue'));
    const tally = new Tally();
    const failures = PARTS.flatMap((part) => scorePart(part, tracking, tally));
    return { ...NOTHING, scores: tally.kinds().flatMap((kind) => tally.f1(kind)), failures };
  },
};

function scorePart(part: FollowingPart, tracking: Tracking, tally: Tally): readonly Failure[] {
  const gold = readJson<FollowingGold>(ROOT, 'golden', 'following', `${part.id}.json`);
  if (gold === null) throw new Error(`golden/following/${part.id}.json is missing.`);
  const matches = part.matches ?? ((expected: string, found: string) => expected === found);
  const found = part.found(tracking);
  const paired = pair(gold.expected, found, matches);
  const missed = gold.expected.filter((_, at) => !paired.has(at));
  const taken = new Set(paired.values());
  const left = found.filter((_, at) => !taken.has(at));
  for (const line of gold.optional ?? []) while (take(left, (found) => matches(line, found)));
  const right = gold.expected.length - missed.length;
  tally.add(part.id, 'all', { right, missed: missed.length, spurious: left.length });
  const failure = { kind: part.id, language: 'all', where: part.id, sentence: '' };
  return [
    ...missed.map((line): Failure => ({ ...failure, expected: line, found: 'nothing' })),
    ...left.map((line): Failure => ({ ...failure, expected: 'nothing', found: line })),
  ];
}

/** As many pairs as there can be, by augmenting paths: which of two lines an open one takes must not matter. */
function pair(
  expected: readonly string[],
  found: readonly string[],
  matches: (expected: string, found: string) => boolean,
): ReadonlyMap<number, number> {
  const holders = new Map<number, number>();
  const place = (line: number, seen: Set<number>): boolean =>
    found.some((one, at) => {
      if (seen.has(at) || !matches(expected[line] ?? '', one)) return false;
      seen.add(at);
      const holder = holders.get(at);
      if (holder !== undefined && !place(holder, seen)) return false;
      holders.set(at, line);
      return true;
    });
  expected.forEach((_, line) => {
    place(line, new Set());
  });
  return new Map([...holders].map(([at, line]) => [line, at]));
}

function take(list: string[], isIt: (line: string) => boolean): boolean {
  const at = list.findIndex(isIt);
  if (at < 0) return false;
  list.splice(at, 1);
  return true;
}
