import type { ExchangeRecord } from '../track/exchanges/exchange-record.ts';
import type { Phases } from '../track/phases/phases.ts';
import type { Chart } from './chart.ts';
import type { ChartNames } from './chart-names.ts';
import { drawing, element, tooltip, words } from './svg.ts';
import { fitted, textWidth } from './text-width.ts';
import { axisMarks, MARKS_HEIGHT, type TimeAxis, timeAxis } from './time-axis.ts';

const WIDTH = 760;
const LEFT = 74;
const RIGHT = 742;
const PHASES_TOP = 12;
const PHASES_HEIGHT = 26;
const LANES_TOP = 58;
const LANE = 34;
/** Half of the height of a mark. */
const HALF = 6;

type Lane = 'leaders' | 'ministers' | 'others';
const LANES: readonly Lane[] = ['leaders', 'ministers', 'others'];

/** Contacts by level below the phases of the relationship. `null` where neither is known. */
export function timelineChart(
  exchanges: readonly ExchangeRecord[],
  { phases }: Phases,
  names: ChartNames,
  asOf: string,
): Chart | null {
  const dated = exchanges.flatMap((one) =>
    one.date === null || !one.counts ? [] : [{ ...one, date: one.date }],
  );
  if (dated.length === 0 && phases.length === 0) return null;
  const { words: say } = names;
  const days = [...dated.flatMap(({ date }) => date.split('/')), ...phases.map(({ from }) => from), asOf];
  const axis = timeAxis(days, LEFT, RIGHT);
  const lanes = LANES.filter((lane) => dated.some((one) => laneOf(one) === lane));
  const bottom = LANES_TOP + Math.max(1, lanes.length) * LANE;
  const bands = phases.map((phase, at) => {
    const from = axis.x(phase.from);
    const to = axis.x(phase.until ?? asOf);
    const name = names.phase(phase.state);
    const title = tooltip(`${name}: ${phase.from} – ${phase.until ?? say.open} (${phase.rule})`);
    const box = element(
      'rect',
      {
        class: at % 2 === 0 ? 'band' : 'band even',
        x: from,
        y: PHASES_TOP,
        width: Math.max(1, to - from),
        height: PHASES_HEIGHT,
      },
      title,
    );
    const text = fitted(name, 10.5, to - from - 6);
    const isShown = to - from > 22 && text.length > 1;
    return box + (isShown ? words(text, { class: 'quiet', x: from + 3, y: PHASES_TOP + 17 }) : '');
  });
  const rows = lanes.map((lane, at) => {
    const y = LANES_TOP + at * LANE + LANE / 2;
    const own = dated.filter((one) => laneOf(one) === lane);
    return (
      element('line', { class: 'rule', x1: LEFT, x2: RIGHT, y1: y, y2: y }) +
      words(say[lane], { class: 'quiet', x: LEFT - 8, y: y + 4, 'text-anchor': 'end' }) +
      marks(own, lane, y, axis, names)
    );
  });
  const phasesLabel =
    phases.length === 0
      ? ''
      : words(say.phases, { class: 'quiet', x: LEFT - 8, y: PHASES_TOP + 17, 'text-anchor': 'end' });
  const body = axisMarks(axis, PHASES_TOP, bottom) + phasesLabel + bands.join('') + rows.join('');
  const title = say.titled(say.timelineTitle, say.asOf(asOf));
  const contacts = dated.map((one) => `${one.date} ${nameOf(one, names)}`);
  const states = phases.map((one) => `${one.from} ${names.phase(one.state)}`);
  const summary = `${say.contacts}: ${contacts.join('; ')}. ${say.phases}: ${states.join('; ')}.`;
  const table = [
    ...dated.map((one): readonly string[] => [one.date, nameOf(one, names)]),
    ...phases.map((one): readonly string[] => [
      `${one.from} – ${one.until ?? say.open}`,
      names.words.titled(names.phase(one.state), names.rule(one.rule)),
    ]),
  ];
  return {
    id: 'timeline',
    title,
    summary,
    svg: drawing('chart-timeline', { width: WIDTH, height: bottom + MARKS_HEIGHT }, { title, summary }, body),
    table: { head: [say.day, say.what], rows: table },
  };
}

type Dated = ExchangeRecord & { readonly date: string };

/** Marks with their days where there is room; a contact of several days is a bar, a day that is not certain hollow. */
function marks(contacts: readonly Dated[], lane: Lane, y: number, axis: TimeAxis, names: ChartNames): string {
  let out = '';
  let free = 0;
  for (const one of contacts) {
    const [first = one.date, last = first] = one.date.split('/');
    const from = axis.x(first);
    const to = axis.x(last);
    const title = tooltip(`${one.date} · ${nameOf(one, names)}`);
    const kind = one.dates.differs ? 'ink hollow' : lane === 'others' ? 'c' : 'ink';
    out += lane === 'leaders' ? diamond(kind, (from + to) / 2, y, title) : pill(kind, from, to, y, title);
    const text = first.slice(5);
    const width = textWidth(text, 10.5) + 5;
    if (from - width / 2 < free) continue;
    out += words(text, { class: 'quiet', x: (from + to) / 2, y: y - HALF - 3, 'text-anchor': 'middle' });
    free = (from + to) / 2 + width / 2;
  }
  return out;
}

function diamond(kind: string, x: number, y: number, title: string): string {
  const points = `${x - HALF},${y} ${x},${y - HALF} ${x + HALF},${y} ${x},${y + HALF}`;
  return element('polygon', { class: kind, points }, title);
}

function pill(kind: string, from: number, to: number, y: number, title: string): string {
  const width = Math.max(7, to - from + 7);
  return element('rect', { class: kind, x: from - 3.5, y: y - 3.5, width, height: 7, rx: 3.5 }, title);
}

function laneOf({ level }: ExchangeRecord): Lane {
  return level.value === 'leaders' || level.value === 'ministers' ? level.value : 'others';
}

function nameOf({ channel, place, level }: ExchangeRecord, names: ChartNames): string {
  const what = channel.value === null ? names.words.contacts : names.channel(channel.value);
  const who = level.value === null ? null : names.level(level.value);
  const where = place.value === null ? null : names.place(place.value);
  return [what, who, where].filter((part) => part !== null).join(names.words.comma);
}
