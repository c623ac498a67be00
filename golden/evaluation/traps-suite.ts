import { GOLD, readJson } from './data.ts';
import { read } from './read.ts';
import { type Failure, NOTHING, type Suite } from './suite.ts';
import { Tally } from './tally.ts';
import { CHECKS } from './traps/checks.ts';
import { filedOn } from './traps/filed.ts';
import { type Trap, type TrapCase, VERSIONS } from './traps/trap.ts';

/**
 * Sentences that are easily misread. A version of a trap is right when every key of its expectation is; a key that
 * nothing reads yet makes it wrong. Beside that, `CATEGORY keys` counts the keys that something reads.
 */
export const trapsSuite: Suite = {
  name: 'traps',
  title: 'sentences that are easily misread',
  async run() {
    const traps = readJson<readonly Trap[]>(GOLD, 'traps.json');
    if (!traps) return { skipped: `no traps.json in ${GOLD}` };
    const tally = new Tally();
    const failures: Failure[] = [];
    const unread = new Map<string, string[]>();
    for (const trap of traps) {
      for (const version of VERSIONS) {
        const sentence = trap.sentences[version];
        if (sentence === null) continue;
        const reading = read(trap.id, sentence, { published: filedOn(sentence) });
        const result = judge({ trap, version, sentence, reading }, tally);
        failures.push(...result.failures);
        for (const key of result.unread)
          unread.set(trap.id, [...new Set([...(unread.get(trap.id) ?? []), key])]);
        const isRight = result.failures.length === 0 && result.unread.length === 0;
        tally.judge(trap.category, version, isRight);
        tally.judge('overall', version, isRight);
      }
    }
    return {
      ...NOTHING,
      scores: tally.kinds().flatMap((kind) => tally.accuracy(kind)),
      failures,
      notes: [...unread].map(([id, keys]) => `no reader yet · ${id} · ${keys.join(', ')}`),
    };
  },
};

function judge(one: TrapCase, tally: Tally): { failures: readonly Failure[]; unread: readonly string[] } {
  const { trap, version, sentence } = one;
  const failures: Failure[] = [];
  const unread: string[] = [];
  for (const [key, expected] of Object.entries(trap.expected)) {
    const verdict = CHECKS[key]?.(expected, one) ?? 'no reader yet';
    if (verdict === 'of another version') continue;
    if (verdict === 'no reader yet') {
      unread.push(key);
      continue;
    }
    tally.judge(`${trap.category} keys`, version, verdict.right);
    if (verdict.right) continue;
    const where = `${trap.id} ${trap.name} · ${key}`;
    failures.push({
      kind: trap.category,
      language: version,
      where,
      sentence,
      expected: JSON.stringify(expected),
      found: verdict.found,
    });
  }
  return { failures, unread };
}
