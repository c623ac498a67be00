import type { Reader } from './reader.ts';

/**
 * Readers in rounds: a reader stands in the first round in which every kind that it rests on is complete.
 * @throws Error when readers wait for each other: none of them could ever run.
 */
export function inRounds(readers: readonly Reader[]): readonly (readonly Reader[])[] {
  const known = ROUNDS.get(readers);
  if (known !== undefined) return known;
  const made = roundsOf(readers);
  ROUNDS.set(readers, made);
  return made;
}

/** Rounds are the same for every text. */
const ROUNDS = new WeakMap<readonly Reader[], readonly (readonly Reader[])[]>();

function roundsOf(readers: readonly Reader[]): readonly (readonly Reader[])[] {
  const rounds: Reader[][] = [];
  let waiting = [...readers];
  while (waiting.length > 0) {
    const toCome = new Set(waiting.map(({ kind }) => kind));
    const ready = waiting.filter(({ after = [] }) => !after.some((kind) => toCome.has(kind)));
    if (ready.length === 0) {
      const ids = waiting.map(({ id }) => `\`${id}\``).join(', ');
      throw new Error(`The readers ${ids} wait for each other. Take a kind out of \`after\` of one of them.`);
    }
    rounds.push(ready);
    waiting = waiting.filter((reader) => !ready.includes(reader));
  }
  return rounds;
}
