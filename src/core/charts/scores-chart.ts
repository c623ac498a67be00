import { EVENT_SERIES, type EventSeries } from '../lexicon/scale.ts';
import type { ScorePoint, ScoreSeries, Scores } from '../track/scores/score-series.ts';
import type { Chart } from './chart.ts';
import type { ChartNames } from './chart-names.ts';
import { drawing, element, number, tooltip, words } from './svg.ts';
import { axisMarks, MARKS_HEIGHT, type TimeAxis, timeAxis } from './time-axis.ts';

const WIDTH = 760;
const LEFT = 92;
const RIGHT = 742;
const TOP = 34;
const ROW = 86;
const HALF = 28;

/**
 * Sums by month of words, contacts and deeds, each in a row of its own and never added up: up is friendly, down
 * hostile. Two directions stand side by side in each month. `null` without events that count.
 */
export function scoresChart(
  { series, scale }: Scores,
  names: ChartNames,
  parties: readonly string[],
): Chart | null {
  const pairs = series.filter(({ recipient, monthly }) => recipient !== null && monthly.length > 0);
  if (pairs.length === 0) return null;
  const { words: say } = names;
  const known = parties.filter((party) => pairs.some(({ actor }) => actor === party));
  const actors = [...new Set([...known, ...pairs.map(({ actor }) => actor)])].slice(0, 2);
  const shown = pairs.filter(({ actor }) => actors.includes(actor));
  const months = shown.flatMap(({ monthly }) =>
    monthly.flatMap(({ period }) => [`${period}-01`, `${period}-28`]),
  );
  const axis = timeAxis(months, LEFT, RIGHT);
  const rows = EVENT_SERIES.filter((kind) => shown.some((one) => one.series === kind));
  const bottom = TOP + rows.length * ROW;
  const legend = actors.map((actor, at) => key(actor, at, pairs, names)).join('');
  const drawn = rows.map((kind, at) => row(kind, TOP + at * ROW, shown, actors, axis, names)).join('');
  const title = say.scoresTitle;
  const summary = `${say.scoresNote(scale.label)} ${shown.map((one) => told(one, names)).join(' ')}`;
  return {
    id: 'scores',
    title,
    summary,
    svg: drawing(
      'chart-scores',
      { width: WIDTH, height: bottom + MARKS_HEIGHT },
      { title, summary },
      legend + axisMarks(axis, TOP, bottom) + drawn,
    ),
    table: {
      head: [say.what, say.direction, say.month, say.sum, say.mean, say.events],
      rows: shown.flatMap((one) =>
        one.monthly.map((point) => [
          say.series[one.series],
          direction(one, names),
          point.period,
          signed(point.sum),
          signed(point.mean),
          String(point.n),
        ]),
      ),
    },
  };
}

function row(
  kind: EventSeries,
  top: number,
  series: readonly ScoreSeries[],
  actors: readonly string[],
  axis: TimeAxis,
  names: ChartNames,
): string {
  const own = series.filter((one) => one.series === kind);
  const highest = Math.max(1, ...own.flatMap(({ monthly }) => monthly.map(({ sum }) => Math.abs(sum))));
  const zero = top + ROW / 2;
  const height = (sum: number): number => (Math.abs(sum) / highest) * HALF;
  // What the sides do together counts in both directions and is drawn once.
  const isJoint = kind === 'contact';
  const bars = own.flatMap((one) => {
    const at = isJoint ? 0 : actors.indexOf(one.actor);
    if (isJoint && one.actor !== actors[0]) return [];
    return one.monthly.map((point) => bar(point, one, at, { zero, height, axis, isJoint, names }));
  });
  return (
    element('line', { class: 'zero', x1: axis.left, x2: axis.right, y1: zero, y2: zero }) +
    words(names.words.series[kind], { class: 'strong', x: LEFT - 34, y: zero + 4, 'text-anchor': 'end' }) +
    words(`+${number(highest)}`, { class: 'tick', x: LEFT - 6, y: zero - HALF + 4, 'text-anchor': 'end' }) +
    words(`−${number(highest)}`, { class: 'tick', x: LEFT - 6, y: zero + HALF + 4, 'text-anchor': 'end' }) +
    bars.join('')
  );
}

interface Bars {
  readonly zero: number;
  readonly height: (sum: number) => number;
  readonly axis: TimeAxis;
  readonly isJoint: boolean;
  readonly names: ChartNames;
}

function bar(point: ScorePoint, one: ScoreSeries, at: number, place: Bars): string {
  const { zero, height, axis, isJoint, names } = place;
  const look = isJoint ? 'c' : at === 0 ? 'a' : 'b';
  const middle = axis.x(`${point.period}-15`);
  const wide = Math.max(3, Math.min(11, (axis.right - axis.left) / 40));
  const x = isJoint ? middle - wide / 2 : at === 0 ? middle - wide - 0.5 : middle + 0.5;
  const tall = Math.max(1, height(point.sum));
  const y = point.sum >= 0 ? zero - tall : zero;
  const title = `${point.period} · ${direction(one, names)}: ${signed(point.sum)} (${point.n})`;
  const kind = at === 1 && !isJoint ? `${look} hollow` : look;
  const count = words(String(point.n), {
    class: 'tick',
    x: x + wide / 2,
    y: point.sum >= 0 ? y - 2 : y + tall + 9,
    'text-anchor': 'middle',
  });
  return element('rect', { class: kind, x, y, width: wide, height: tall }, tooltip(title)) + count;
}

function key(actor: string, at: number, series: readonly ScoreSeries[], names: ChartNames): string {
  const one = series.find((other) => other.actor === actor);
  const x = LEFT + at * 220;
  const kind = at === 0 ? 'a' : 'b hollow';
  const text = one === undefined ? names.party(actor) : direction(one, names);
  return (
    element('rect', { class: kind, x, y: 8, width: 11, height: 11 }) +
    words(text, { class: at === 0 ? 'a' : 'b', x: x + 17, y: 18 })
  );
}

function direction({ actor, recipient }: ScoreSeries, names: ChartNames): string {
  return `${names.party(actor)} → ${recipient === null ? '' : names.party(recipient)}`;
}

function told(one: ScoreSeries, names: ChartNames): string {
  const points = one.monthly.map(({ period, sum, n }) => `${period} ${signed(sum)} (${n})`);
  return `${names.words.series[one.series]}, ${direction(one, names)}: ${points.join(', ')}.`;
}

function signed(value: number): string {
  return value < 0 ? `−${number(-value)}` : value > 0 ? `+${number(value)}` : '0';
}
