import type { EventSeries } from '../../../core/lexicon/scale.ts';
import { compareCodeUnits } from '../../../core/text/code-unit-order.ts';
import type { ScaleDependence, ScorePoint, Scores } from '../../../core/track/scores/score-series.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { padTo, widthOf } from '../../terminal/width.ts';
import { wrap } from '../../terminal/wrap.ts';
import { count } from '../count.ts';
import { sidesText, signed } from './event-words.ts';
import { headLines } from './sections.ts';

const SERIES: readonly (readonly [EventSeries, string])[] = [
  ['verbal', 'words'],
  ['contact', 'contacts'],
  ['material', 'deeds'],
];

/** Lines on how far the scale matters; the rest is in the JSON. */
const FEW = 6;

/** What the events of each month come to, in each direction: three series side by side. Empty without any. */
export function scoresText(scores: Scores, terminal: Terminal): string {
  if (scores.series.length === 0) return '';
  const lines = [
    ...headLines(
      'SCORES',
      [
        `scale “${scores.scale.id}” (${scores.scale.label})`,
        'mean, sum and number of events of a month; words, contacts and deeds are never added up',
      ],
      terminal,
    ),
    ...monthTable(scores, terminal),
    ...toneLines(scores, terminal),
    ...dependenceLines(scores, terminal),
    ...uncountedLines(scores, terminal),
  ];
  return `${lines.join('\n')}\n`;
}

function monthTable(scores: Scores, terminal: Terminal): readonly string[] {
  const { paint, symbols } = terminal;
  const points = new Map<string, Partial<Record<EventSeries, ScorePoint>>>();
  const directions: string[] = [];
  for (const { series, actor, recipient, monthly } of scores.series) {
    const sides = sidesText([actor], recipient === null ? [] : [recipient], symbols);
    if (!directions.includes(sides)) directions.push(sides);
    for (const point of monthly) {
      const key = `${point.period} ${sides}`;
      points.set(key, { ...points.get(key), [series]: point });
    }
  }
  const months = [...new Set([...points.keys()].map((key) => key.slice(0, 7)))].sort(compareCodeUnits);
  const width = Math.max(...directions.map(widthOf));
  const head = ['month  ', ' '.repeat(width), ...SERIES.map(([, name]) => name.padStart(CELL))].join('  ');
  const rows = months.flatMap((month) =>
    directions.flatMap((sides) => {
      const found = points.get(`${month} ${sides}`);
      if (found === undefined) return [];
      const cells = SERIES.map(([series]) => cellText(found[series], symbols));
      return [[month, padTo(sides, width), ...cells].join('  ').trimEnd()];
    }),
  );
  return [paint.dim(head), ...rows];
}

/** Columns of a cell: mean, sum and number. */
const CELL = 17;

function cellText(point: ScorePoint | undefined, symbols: boolean): string {
  if (point === undefined) return ' '.repeat(CELL);
  const { mean, sum, n } = point;
  return `${signed(mean, symbols, 2).padStart(6)} ${signed(sum, symbols).padStart(5)} ${String(n).padStart(4)}`;
}

function toneLines({ tone }: Scores, { symbols, columns }: Terminal): readonly string[] {
  const apart = tone.filter(({ reading }) => reading === 'diverging');
  const together = tone.filter(({ reading }) => reading === 'converging').length;
  if (apart.length + together === 0) return [];
  const months = apart.map(
    ({ month, actor, recipient, verbal, material }) =>
      `${month} ${sidesText([actor], [recipient], symbols)} (words ${signed(verbal?.sum ?? 0, symbols)}, deeds ${signed(material?.sum ?? 0, symbols)})`,
  );
  const told =
    apart.length === 0
      ? 'in no month'
      : `in ${apart.length} of ${apart.length + together}: ${months.join('; ')}`;
  return wrap(`Words and deeds point opposite ways ${told}.`, columns);
}

function dependenceLines({ scale, others, dependence }: Scores, terminal: Terminal): readonly string[] {
  if (others.length === 0) return [];
  const turned = dependence.filter(({ signChanges }) => signChanges);
  const moved = dependence.filter(({ rankSpread }) => rankSpread > 0);
  const names = [scale, ...others].map(({ id }) => `“${id}”`).join(', ');
  const shown = turned.slice(0, FEW).map((one) => turnText(one, terminal.symbols));
  const more = turned.length > FEW ? `; ${turned.length - FEW} more` : '';
  const signs =
    turned.length === 0
      ? `none of ${dependence.length} monthly sums changes its sign`
      : `${turned.length} of ${dependence.length} monthly sums change their sign: ${shown.join('; ')}${more}`;
  return wrap(
    `Under the scales ${names} ${signs}. The place of a month among the others differs in ${moved.length} of ${dependence.length}.`,
    terminal.columns,
  );
}

function turnText({ series, actor, recipient, month, readings }: ScaleDependence, symbols: boolean): string {
  const name = SERIES.find(([id]) => id === series)?.[1] ?? series;
  const sides = sidesText([actor], recipient === null ? [] : [recipient], symbols);
  const sums = readings.map(({ sum }) => signed(sum, symbols)).join(' or ');
  return `${month} ${sides} ${name} ${sums}`;
}

function uncountedLines({ uncounted }: Scores, { columns, paint }: Terminal): readonly string[] {
  const told = [
    [uncounted.scheduled.length, 'planned, not told to have taken place'],
    [uncounted.denied.length, 'denied'],
    [uncounted.undated.length, 'without a month'],
    [uncounted.withoutValue.length, 'without a value on the scale'],
  ].filter(([n]) => n !== 0);
  if (told.length === 0) return [];
  const total = told.reduce((sum, [n]) => sum + Number(n), 0);
  return wrap(
    `${count(total, 'event')} not counted: ${told.map(([n, why]) => `${n} ${why}`).join(', ')}.`,
    columns,
  ).map((line) => paint.dim(line));
}
