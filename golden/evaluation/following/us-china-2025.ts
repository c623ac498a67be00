import type { DataTable } from '../../../src/core/track/input/data-table.ts';
import type { PairInForce } from '../../../src/core/track/measures/in-force.ts';
import { inForceAsKnown, measuresOf } from '../../../src/core/track/measures/measures-of.ts';
import type { Tracking } from '../../../src/tasks/track.ts';

/** What an analyst has worked out by hand for samples/us-china-2025: questions with their answers, a line each. */
export interface ChronologyGold {
  readonly rates: readonly string[];
  readonly goods: readonly string[];
  readonly standing: readonly string[];
  readonly windows: readonly string[];
  readonly leaders: readonly string[];
  readonly contacts: readonly string[];
}

/** Lists of that file in which every line asks for a day. */
export const ASKED = ['rates', 'goods', 'standing', 'windows'] as const;

type Asked = (typeof ASKED)[number];
type Answer = (words: readonly string[], tables: readonly DataTable[]) => string;

const PARTIES = ['US', 'CN'];

/**
 * What the program says to a line of the file, as such a line: the same day, the same day known, the same measure, and
 * its own figures.
 */
export function answerTo(kind: Asked, line: string, tables: readonly DataTable[]): string {
  return ANSWERS[kind](line.split(' '), tables);
}

const ANSWERS: Readonly<Record<Asked, Answer>> = {
  rates: ([, day = '', , known = '', pair = ''], tables) => {
    const there = pairsOf(tables, day, known).find(({ by, on }) => `${by}>${on}` === pair);
    const parts = there?.rates.filter(({ stacked }) => stacked) ?? [];
    const sum = parts.length === 0 ? '-' : `${there?.total} = ${parts.map(({ level }) => level).join(' + ')}`;
    return `on ${day} known ${known} ${pair} ${sum}`;
  },
  goods: ([, day = '', , known = '', pair = '', component = ''], tables) => {
    const there = pairsOf(tables, day, known).find(({ by, on }) => `${by}>${on}` === pair);
    const rate = there?.rates.find((one) => one.component === component && !one.stacked);
    return `on ${day} known ${known} ${pair} ${component} ${rate?.level ?? '-'}`;
  },
  standing: ([, day = '', , known = '', component = ''], tables) => {
    const others = pairsOf(tables, day, known).flatMap((pair) => pair.others);
    const state = others.find((one) => one.component === component)?.state ?? '-';
    return `on ${day} known ${known} ${component} ${state}`;
  },
  windows: ([, known = '', component = ''], tables) => {
    const { windows } = measuresOf({ tables, parties: PARTIES, asOf: known }, known);
    const window = windows.find((one) => one.component === component);
    return `known ${known} ${component} until ${window?.until ?? '-'} then ${window?.fallsBackTo ?? '-'}`;
  },
};

function pairsOf(tables: readonly DataTable[], day: string, known: string): readonly PairInForce[] {
  return inForceAsKnown({ tables, parties: PARTIES, asOf: known }, day, known).pairs;
}

/** Days between contacts of one level as lines, and their median. */
export function gapLines({ gaps }: Tracking, level: string | null): readonly string[] {
  const one = gaps.levels.find((there) => there.level === level);
  const lines = one?.gaps.map(({ from, to, elapsed, inclusive }) => `${from} ${to} ${elapsed} ${inclusive}`);
  return [...(lines ?? []), `median ${one?.median ?? '-'}`];
}
