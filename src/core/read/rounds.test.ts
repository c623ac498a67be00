import { expect, it } from 'vitest';
import type { FindingKind } from '../evidence/finding.ts';
import type { Reader } from './reader.ts';
import { inRounds } from './rounds.ts';

const reader = (id: string, kind: FindingKind, after?: readonly FindingKind[]): Reader => ({
  id,
  kind,
  version: '0',
  summary: '',
  examples: [],
  read: () => [],
  ...(after && { after }),
});

it('runs a reader after the kinds that it rests on, however many rounds that takes', () => {
  const readers = [
    reader('c', 'balance', ['evaluation']),
    reader('b', 'evaluation', ['utterance']),
    reader('a', 'utterance'),
    reader('d', 'time'),
  ];
  expect(inRounds(readers).map((round) => round.map(({ id }) => id))).toEqual([['a', 'd'], ['b'], ['c']]);
});

it('refuses readers that wait for each other', () => {
  const readers = [reader('a', 'claim', ['criterion']), reader('b', 'criterion', ['claim'])];
  expect(() => inRounds(readers)).toThrow('`a`, `b` wait for each other');
});
