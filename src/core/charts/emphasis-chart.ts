import type { EmphasisPoint, EmphasisSeries } from '../track/wording/emphasis.ts';
import type { Chart } from './chart.ts';
import type { ChartNames } from './chart-names.ts';
import { drawing, element, number, tooltip, words } from './svg.ts';
import { fitted } from './text-width.ts';

const WIDTH = 760;
const LEFT = 190;
const RIGHT = 742;
const TOP = 48;
const ROW = 30;
/** Issues shown: those with the largest share anywhere; the table has all. */
const MOST = 14;

/** The room that the latest accounts of each party give each issue, with intervals. `null` without accounts. */
export function emphasisChart(
  emphasis: readonly EmphasisSeries[],
  names: ChartNames,
  order: readonly string[],
): Chart | null {
  const told = new Set(emphasis.map(({ party }) => party));
  const parties = [
    ...order.filter((party) => told.has(party)),
    ...[...told].filter((one) => !order.includes(one)),
  ].slice(0, 2);
  const day = latestOfAll(emphasis, parties);
  const shown = emphasis.filter(({ party, points }) => parties.includes(party) && points.length > 0);
  if (shown.length === 0) return null;
  const { words: say } = names;
  const issues = [...new Set(shown.map(({ issue }) => issue))]
    .map((issue) => ({
      issue,
      most: largest(
        shown.filter((one) => one.issue === issue),
        day,
      ),
    }))
    .sort((a, b) => b.most - a.most || (a.issue < b.issue ? -1 : 1))
    .slice(0, MOST)
    .map(({ issue }) => issue);
  const top = Math.max(0.1, ...shown.flatMap(({ points }) => points.map(({ share }) => share.high)));
  const limit = Math.ceil(top * 10) / 10;
  const x = (share: number): number => LEFT + (share / limit) * (RIGHT - LEFT);
  const bottom = TOP + issues.length * ROW;
  const rows = issues.map((issue, at) => {
    const y = TOP + at * ROW;
    const name = fitted(names.issue(issue), 11, LEFT - 16);
    const points = parties.flatMap((party, place) => {
      const series = shown.find((one) => one.issue === issue && one.party === party);
      const last = series && pointOn(series, day);
      return last === undefined ? [] : [point(last, place, y + 10 + place * 10, x, names.party(party))];
    });
    return (
      element('line', { class: 'rule', x1: LEFT, x2: RIGHT, y1: y + ROW, y2: y + ROW }) +
      words(name, { x: LEFT - 10, y: y + 19, 'text-anchor': 'end' }) +
      points.join('')
    );
  });
  const title = say.emphasisTitle;
  const summary = `${say.emphasisNote} ${issues.map((issue) => inWords(issue, shown, names, day)).join(' ')}`;
  const body =
    parties.map((party, at) => key(party, at, shown, names, day)).join('') +
    scale(limit, x, bottom) +
    rows.join('');
  return {
    id: 'emphasis',
    title,
    summary,
    svg: drawing('chart-emphasis', { width: WIDTH, height: bottom + 20 }, { title, summary }, body),
    table: {
      head: [say.issueHead, say.whose, say.account, say.share],
      rows: shown.flatMap(({ issue, party, points }) =>
        points.map((one) => [
          names.issue(issue),
          names.party(party),
          names.account(one.account),
          sharePlain(one),
        ]),
      ),
    },
  };
}

function point(
  { share, account }: EmphasisPoint,
  at: number,
  y: number,
  x: (share: number) => number,
  party: string,
): string {
  const look = at === 0 ? 'a' : 'b';
  const title = tooltip(`${party}, ${account}: ${percent(share.share)} (${share.clauses}/${share.of})`);
  const line = element('line', {
    class: `${look} whisker`,
    x1: x(share.low),
    x2: x(share.high),
    y1: y,
    y2: y,
  });
  const mark =
    at === 0
      ? element('circle', { class: look, cx: x(share.share), cy: y, r: 3.6 }, title)
      : element(
          'rect',
          { class: `${look} hollow`, x: x(share.share) - 3.4, y: y - 3.4, width: 6.8, height: 6.8 },
          title,
        );
  return line + mark;
}

function scale(limit: number, x: (share: number) => number, bottom: number): string {
  let out = '';
  for (let tick = 0; tick <= limit + 1e-9; tick += limit > 0.5 ? 0.2 : 0.1) {
    out += element('line', { class: 'rule', x1: x(tick), x2: x(tick), y1: TOP - 6, y2: bottom });
    out += words(percent(tick), { class: 'tick', x: x(tick), y: bottom + 14, 'text-anchor': 'middle' });
  }
  return out;
}

function key(
  party: string,
  at: number,
  series: readonly EmphasisSeries[],
  names: ChartNames,
  day: string | null,
): string {
  const own = series.find((one) => one.party === party);
  const latest = own && pointOn(own, day);
  const x = LEFT + at * 270;
  const text = `${names.party(party)}${latest === undefined ? '' : ` (${latest.day ?? latest.account})`}`;
  const mark =
    at === 0
      ? element('circle', { class: 'a', cx: x, cy: 18, r: 4 })
      : element('rect', { class: 'b hollow', x: x - 4, y: 14, width: 8, height: 8 });
  return mark + words(text, { class: at === 0 ? 'a' : 'b', x: x + 10, y: 22 });
}

function inWords(
  issue: string,
  series: readonly EmphasisSeries[],
  names: ChartNames,
  day: string | null,
): string {
  const parts = series
    .filter((one) => one.issue === issue)
    .flatMap((one) => {
      const last = pointOn(one, day);
      return last === undefined ? [] : [`${names.party(one.party)} ${percent(last.share.share)}`];
    });
  return `${names.issue(issue)}: ${parts.join(', ')}.`;
}

function largest(series: readonly EmphasisSeries[], day: string | null): number {
  return Math.max(0, ...series.flatMap((one) => pointOn(one, day)?.share.share ?? 0));
}

/** The account of that day; without a day that all have, the party's latest. */
function pointOn({ points }: EmphasisSeries, day: string | null): EmphasisPoint | undefined {
  return day === null ? points.at(-1) : points.findLast((one) => one.day === day);
}

/** The latest day on which every party has an account: shares of one exchange can be held against each other. */
function latestOfAll(emphasis: readonly EmphasisSeries[], parties: readonly string[]): string | null {
  const days = parties.map(
    (party) =>
      new Set(
        emphasis
          .filter((one) => one.party === party)
          .flatMap(({ points }) => points.flatMap(({ day }) => day ?? [])),
      ),
  );
  const [first, ...rest] = days;
  const common = [...(first ?? [])].filter((day) => rest.every((other) => other.has(day)));
  return common.sort().at(-1) ?? null;
}

function sharePlain({ share }: EmphasisPoint): string {
  return `${share.clauses}/${share.of} = ${percent(share.share)} (${percent(share.low)}–${percent(share.high)})`;
}

function percent(share: number): string {
  return `${number(share * 100).replace(/\.(\d)\d$/, '.$1')}%`;
}
