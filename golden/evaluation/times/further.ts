import { GOLD, readJson } from '../data.ts';
import type { Failure } from '../suite.ts';
import type { Tally } from '../tally.ts';
import { covered, parts } from './boundaries.ts';
import { told } from './told.ts';

interface DucklingCase {
  readonly input: string;
  readonly value: string;
}

type JionlpCase = readonly [
  input: string,
  reference: unknown,
  expected: { readonly type: string; readonly time: unknown },
];

/** Duckling's moment of speaking. */
const DUCKLING_NOW = '2013-02-12T04:30';
/** Units of the calendar; finer ones are appointments, and feasts have no calendar here. */
const DUCKLING = /^datetime \((\d+), (\d+), (\d+), 0, 0, 0\) (?:Day|Month|Year|Quarter)$/;
const FEAST = /节|節|元旦|正月|腊月|农历|闰|初[一二三四五六七八九十0-9]|廿|冬至|小寒|端午|元宵/;

/** Scores the single days, months and years of Duckling, found whole and with their first day. */
export function scoreDuckling(tally: Tally): Failure[] {
  const cases = readJson<DucklingCase[]>(GOLD, 'open', 'duckling', 'Time_ZH.json') ?? [];
  return cases.flatMap(({ input, value }) => {
    const match = DUCKLING.exec(value);
    if (match === null) return [];
    const day = `${match[1]}-${(match[2] ?? '').padStart(2, '0')}-${(match[3] ?? '').padStart(2, '0')}`;
    // A side is not given: a date without a year may lie on either.
    const found = [undefined, ' 将'].flatMap((tail = '') => told(input + tail, 'zh', DUCKLING_NOW));
    const right = found.some((one) => one.words === input && startOf(one) === day);
    tally.judge('duckling', 'zh', right);
    return right
      ? []
      : [
          failure(
            'duckling',
            input,
            day,
            found.map(({ words, value: v }) => `${words} = ${v.value}`),
          ),
        ];
  });
}

/** Scores the days, months and periods of JioNLP that are dated by the calendar: first and last day. */
export function scoreJionlp(tally: Tally): Failure[] {
  const cases = readJson<JionlpCase[]>(GOLD, 'open', 'jionlp', 'time_parser.json') ?? [];
  return cases.flatMap(([input, reference, { type, time }]) => {
    const now = referenceOf(reference);
    if (type === 'time_delta' || FEAST.test(input) || now === null || !Array.isArray(time)) return [];
    const [start, end] = (time as readonly string[]).map((one) => one.slice(0, 10));
    // Limits to the hour, and seasons by the solar terms, are the suite's own.
    if (
      start === undefined ||
      end === undefined ||
      start.startsWith('-inf') ||
      end === 'inf' ||
      /春|夏|时|分|秒/.test(input)
    )
      return [];
    const found = told(input, 'zh', now);
    const right = found.some((one) => {
      const ends = parts(one.value);
      return (
        ends !== null && start.startsWith(cut(ends[0])) && end.startsWith(cut(ends[1])) && one.words === input
      );
    });
    tally.judge('jionlp', 'zh', right);
    return right
      ? []
      : [
          failure(
            'jionlp',
            input,
            `${start}/${end}`,
            found.map(({ words, value: v }) => `${words} = ${v.value}`),
          ),
        ];
  });
}

function startOf(one: { readonly value: { readonly value: string | null } }): string | null {
  const [first = ''] = one.value.value?.split('/') ?? [];
  return covered(first)?.start ?? null;
}

/** The year and month of a quarter's or half's first month are not written in its value. */
function cut(value: string): string {
  const stretch = /-(?:3[3-6]|4[01])$/.test(value) ? covered(value) : null;
  return stretch?.start?.slice(0, 4) ?? value;
}

function referenceOf(reference: unknown): string | null {
  if (Array.isArray(reference)) return day(reference as number[]);
  if (typeof reference !== 'object' || reference === null) return null;
  const { year, month = 1, day: date = 1 } = reference as { year?: number; month?: number; day?: number };
  return year === undefined ? null : day([year, month, date]);
}

function day([year = 0, month = 1, date = 1]: readonly number[]): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

function failure(kind: string, sentence: string, expected: string, found: readonly string[]): Failure {
  return { kind, language: 'zh', where: kind, sentence, expected, found: found.join(' | ') };
}
