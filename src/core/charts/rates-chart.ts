import type { MeasureStep, Measures, StepSeries } from '../track/measures/measures.ts';
import type { Chart } from './chart.ts';
import type { ChartNames } from './chart-names.ts';
import { drawing, element, number, tooltip, words } from './svg.ts';
import { textWidth } from './text-width.ts';
import { axisMarks, MARKS_HEIGHT, type TimeAxis, timeAxis } from './time-axis.ts';

const WIDTH = 760;
const LEFT = 44;
const RIGHT = 742;
const TOP = 40;
const BOTTOM = 250;
/** Class of a line by its place: colour, stroke and, at the steps, shape. */
const LOOKS = ['a', 'b', 'c'] as const;

/** The stacked rate of every side against another one over time; what is only planned is dotted. `null` without rates. */
export function ratesChart(
  { series }: Measures,
  names: ChartNames,
  { asOf, parties }: { readonly asOf: string; readonly parties: readonly string[] },
): Chart | null {
  // A party has one colour in all charts: that of its place in the dossier.
  const place = ({ by }: StepSeries): number => (parties.includes(by) ? parties.indexOf(by) : parties.length);
  const shown = series
    .filter(({ on, steps }) => on !== null && steps.length > 0)
    .sort((a, b) => place(a) - place(b))
    .slice(0, LOOKS.length);
  if (shown.length === 0) return null;
  const { words: say } = names;
  const days = shown.flatMap(({ steps }) => steps.map(({ from }) => from));
  const axis = timeAxis([...days, asOf], LEFT, RIGHT);
  const highest = Math.max(1, ...shown.flatMap(({ steps }) => steps.map(({ total }) => total)));
  const top = niceTop(highest);
  const y = (total: number): number => BOTTOM - (total / top) * (BOTTOM - TOP);
  const lines = shown.map((one, at) => line(one, LOOKS[at] ?? 'c', { axis, y, names, asOf })).join('');
  const legend = shown.map((one, at) => key(label(one, names), LOOKS[at] ?? 'c', at)).join('');
  const now = element('line', { class: 'now', x1: axis.x(asOf), x2: axis.x(asOf), y1: TOP - 8, y2: BOTTOM });
  const body = legend + scale(top, y) + axisMarks(axis, TOP - 8, BOTTOM) + now + lines;
  const summary = shown.map((one) => told(one, names)).join(' ');
  const title = say.titled(say.ratesTitle, say.asOf(asOf));
  const size = { width: WIDTH, height: BOTTOM + MARKS_HEIGHT };
  return {
    id: 'rates',
    title,
    summary,
    svg: drawing('chart-rates', size, { title, summary }, body),
    table: {
      head: [say.whose, say.from, say.until, say.rate, say.parts],
      rows: shown.flatMap((one) =>
        one.steps.map((step) => [
          label(one, names),
          step.from,
          step.until ?? (step.ahead ? say.ahead : say.open),
          percent(step.total),
          parts(step),
        ]),
      ),
    },
  };
}

interface Place {
  readonly axis: TimeAxis;
  readonly y: (total: number) => number;
  readonly names: ChartNames;
  readonly asOf: string;
}

function line({ steps }: StepSeries, look: string, { axis, y, names, asOf }: Place): string {
  let past = `M${number(axis.left)} ${number(y(0))}`;
  let ahead = '';
  let at = y(0);
  let marks = '';
  let free = 0;
  const known = steps.filter((step) => !step.ahead);
  for (const [index, step] of steps.entries()) {
    const x = axis.x(step.from);
    const to = y(step.total);
    if (step.ahead)
      ahead += `${ahead === '' ? `M${number(axis.x(asOf))} ${number(at)}` : ''}H${number(x)}V${number(to)}`;
    else past += `H${number(x)}V${number(to)}`;
    at = to;
    marks += dot(look, x, to, names.words.rateStep(step.from, percent(step.total), parts(step)), step.ahead);
    const text = percent(step.total);
    const width = textWidth(text, 11) + 4;
    const next = steps[index + 1];
    const room = (next === undefined ? axis.right + 30 : axis.x(next.from)) - x;
    const isPeak = step.total === Math.max(...steps.map(({ total }) => total));
    // Steps that follow within days share the room: the highest is named, all stand in the table.
    if ((room >= width || isPeak) && x >= free) {
      const isAtEdge = x + width > axis.right;
      marks += words(text, {
        class: `${look} strong`,
        x: isAtEdge ? x - 4 : x + 4,
        y: to - 6,
        'text-anchor': isAtEdge ? 'end' : null,
      });
      free = x + width;
    }
  }
  const end = known.length === steps.length ? axis.right : axis.x(asOf);
  past += `H${number(end)}`;
  if (ahead !== '') ahead += `H${number(axis.right)}`;
  return (
    element('path', { class: look, d: past }) +
    (ahead === '' ? '' : element('path', { class: `${look} ahead`, d: ahead })) +
    marks
  );
}

function dot(look: string, x: number, y: number, title: string, isAhead: boolean): string {
  const kind = isAhead ? `${look} hollow` : look;
  return look === 'b'
    ? element('rect', { class: kind, x: x - 3.2, y: y - 3.2, width: 6.4, height: 6.4 }, tooltip(title))
    : element('circle', { class: kind, cx: x, cy: y, r: 3.4 }, tooltip(title));
}

function key(text: string, look: string, at: number): string {
  const x = LEFT + at * 220;
  const path = element('path', { class: look, d: `M${x} 14H${x + 26}` });
  return path + dot(look, x + 13, 14, text, false) + words(text, { class: look, x: x + 32, y: 18 });
}

function scale(top: number, y: (total: number) => number): string {
  let out = '';
  for (let tick = 0; tick <= top; tick += top / 4) {
    out += element('line', { class: 'rule', x1: LEFT, x2: RIGHT, y1: y(tick), y2: y(tick) });
    out += words(`${number(tick)}%`, { class: 'tick', x: LEFT - 6, y: y(tick) + 4, 'text-anchor': 'end' });
  }
  return out;
}

/** The next of 4, 8, 20, 40, 80, 160 … above, so that quarters are whole. */
function niceTop(highest: number): number {
  let top = 4;
  for (const factor of [2, 2.5, 2, 2, 2, 2.5, 2, 2, 2, 2.5, 2]) {
    if (top >= highest * 1.04) return top;
    top *= factor;
  }
  return top;
}

function label({ by, on }: StepSeries, names: ChartNames): string {
  return names.words.rates(names.party(by), names.party(on ?? ''));
}

function told(one: StepSeries, names: ChartNames): string {
  const steps = one.steps.map((step) => names.words.rateStep(step.from, percent(step.total), parts(step)));
  return `${label(one, names)}: ${steps.join('; ')}.`;
}

function parts({ parts: all }: MeasureStep): string {
  return all.length < 2 ? '' : all.map(({ level }) => number(level)).join(' + ');
}

function percent(total: number): string {
  return `${number(total)}%`;
}
