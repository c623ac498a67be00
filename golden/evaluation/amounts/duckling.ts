import type { Failure } from '../suite.ts';
import type { Tally } from '../tally.ts';
import { readAmounts, shown } from './read-amounts.ts';

/** A case of Duckling's corpus; the value is an expression of its own. */
export interface DucklingCase {
  readonly input: string;
  readonly value: string;
}

/** Units in minutes, to compare lengths that are given in different ones. Months are 30 days, as in the data. */
const MINUTES: Readonly<Record<string, number>> = {
  second: 1 / 60,
  minute: 1,
  hour: 60,
  day: 1440,
  week: 10080,
  month: 43200,
  year: 525600,
};
/** Cantonese measures of time (鐘, 個字) and 五日, 十月, which are dates in what Readout reads. */
const NOT_READ = /[鐘钟](?!頭)|[个個]字|分半|^(?:五 日|10 月|十 月|半日|[个個]半)/;

/** Scores lengths of time, and sums of money that carry the word of a currency. */
export function scoreDuckling(
  kind: 'duckling duration' | 'duckling money',
  cases: readonly DucklingCase[],
  tally: Tally,
): readonly Failure[] {
  const failures: Failure[] = [];
  for (const { input, value } of cases) {
    if (
      kind === 'duckling duration'
        ? NOT_READ.test(input)
        : !/[元块]|人民|港[币幣]/.test(input) || /[蚊毫]/.test(input)
    )
      continue;
    const isRight = kind === 'duckling duration' ? isLength(input, value) : isSum(input, value);
    tally.judge(kind, 'zh', isRight);
    if (isRight) continue;
    failures.push({
      kind,
      language: 'zh',
      where: 'duckling',
      sentence: input,
      expected: value,
      found: shown(readAmounts(input)),
    });
  }
  return failures;
}

function isLength(input: string, value: string): boolean {
  const [, number = '', unit = ''] = /^DurationData (\d+) (\w+)$/.exec(value) ?? [];
  const found = readAmounts(input).filter((one) => one.value.quantity === 'duration');
  const wanted = Number(number) * (MINUTES[unit.toLowerCase()] ?? 0);
  const [one] = found;
  return (
    found.length === 1 &&
    one !== undefined &&
    Math.abs((one.value.value ?? 0) * (MINUTES[one.value.unit ?? ''] ?? 0) - wanted) < 1e-6
  );
}

function isSum(input: string, value: string): boolean {
  const [first] = readAmounts(input).filter((one) => one.value.quantity === 'money');
  const numbers = (value.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
  const [low, high] = numbers;
  return high === undefined
    ? first?.value.value === low
    : first?.value.low === low && first?.value.high === high;
}
