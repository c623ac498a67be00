import type { StateTest } from '../../../core/lexicon/state-rules.ts';
import type { TrackEvent } from '../../../core/track/events/track-event.ts';
import type {
  CoinedLabel,
  RelationSeries,
  RelationState,
  StateFigure,
  StatePoint,
} from '../../../core/track/state/state.ts';
import { symbolsOf } from '../../terminal/symbols.ts';
import { padTo, widthOf } from '../../terminal/width.ts';
import { dateText, kindLabel, sidesText, signed } from './event-words.ts';
import type { Names } from './names.ts';
import type { Page } from './page.ts';
import { passageText } from './page.ts';
import { headLines, hung, indented, quoted } from './sections.ts';

const SERIES_ORDER = ['verbal', 'contact', 'material'] as const;

/** Words for the series, as the scores name them. */
const SERIES = { verbal: 'words', contact: 'contacts', material: 'deeds' } as const;

/** Months, days and labels that the terminal shows, the last ones. */
const MOST = 14;

/** Columns of a cell: number and mean. */
const CELL = 13;

/** Events shown behind the label of today. */
const FEW = 5;

/** The label of the relationship month by month with its figures, the events behind that of today, and others' names for it. */
export function stateText(
  state: RelationState,
  timeline: readonly TrackEvent[],
  names: Names,
  page: Page,
): string {
  const { rules, points, coined, relations } = state;
  if (points.length + coined.length + relations.length === 0) return '';
  const events = new Map(timeline.map((one) => [one.id, one]));
  const whose = rules.from === 'readout' ? 'Readout' : 'this dossier';
  const lines = [
    ...headLines(
      'STATE',
      [
        `label by rules of ${whose} on the events of ${rules.days} days`,
        'n and mean of words, contacts and deeds, each by itself',
      ],
      page,
    ),
    ...monthLines(state, page),
    ...behindLines(state, events, page),
    ...ruleLines(state, page),
    ...coinedLines(coined, names, page),
    ...relations.flatMap((one) => ['', ...relationLines(one, events, page)]),
  ];
  return `${lines.join('\n')}\n`;
}

function monthLines({ points, rules }: RelationState, page: Page): readonly string[] {
  const { paint, symbols } = page;
  const labels = new Map(rules.rules.map(({ id, label }) => [id, label.en]));
  const named = (rule: string | null): string =>
    rule === null ? 'no rule holds' : (labels.get(rule) ?? rule);
  const shown = points.slice(-MOST);
  if (shown.length === 0) return [];
  const width = Math.max(0, ...shown.map(({ rule }) => widthOf(named(rule))));
  const cell = (found: StateFigure | undefined): string =>
    (found === undefined ? '0        ' : figureText(found, symbols)).padStart(CELL);
  const head = SERIES_ORDER.map((series) => SERIES[series].padStart(CELL));
  return [
    paint.dim(['month  ', ' '.repeat(width), ...head].join('  ')),
    ...earlier(points.length - shown.length, page),
    ...shown.map(({ month, rule, figures }) =>
      [
        month,
        padTo(named(rule), width),
        ...SERIES_ORDER.map((series) => cell(figures.find((one) => one.series === series))),
      ]
        .join('  ')
        .trimEnd(),
    ),
  ];
}

function figureText({ n, mean }: StateFigure, symbols: boolean): string {
  return `${n} ${`(${signed(mean, symbols, 2)})`.padStart(8)}`;
}

/** The events that the latest label rests on, the newest of each series. */
function behindLines(
  { points }: RelationState,
  events: ReadonlyMap<string, TrackEvent>,
  page: Page,
): readonly string[] {
  const point: StatePoint | undefined = points.at(-1);
  if (point === undefined) return [];
  const lines = point.figures.flatMap(({ series, events: ids }) => {
    const last = ids.slice(-FEW);
    const words = last.flatMap((id) => {
      const one = events.get(id);
      return one === undefined ? [] : [eventText(one, page)];
    });
    const told = alike(words);
    const left = ids.length - last.length;
    const rest = left > 0 ? `; ${left} earlier` : '';
    return hung(`  ${padTo(SERIES[series], 9)}`, `${told.join('; ')}${rest}`, page);
  });
  return ['', `Behind the label of ${point.month} (${point.from} to ${point.until}):`, ...lines];
}

/** Events of one day and one kind on several things are one word, with how many they are. */
function alike(words: readonly string[]): readonly string[] {
  return [...Map.groupBy(words, (one) => one)].map(([one, list]) =>
    list.length > 1 ? `${one} (${list.length})` : one,
  );
}

function eventText(event: TrackEvent, { symbols }: Page): string {
  const { kind, actors, recipients, value } = event;
  const given = value === null ? '' : ` ${signed(value, symbols)}`;
  return `${dateText(event)} ${sidesText(actors, recipients, symbols)} ${lower(kindLabel(kind))}${given}`;
}

function lower(words: string): string {
  return `${words[0]?.toLowerCase() ?? ''}${words.slice(1)}`;
}

function ruleLines({ rules, points }: RelationState, page: Page): readonly string[] {
  if (points.length === 0) return [];
  const used = new Set(points.slice(-MOST).map(({ rule }) => rule));
  const lines = rules.rules
    .filter(({ id }) => used.has(id))
    .flatMap(({ label, when }) =>
      hung(`  ${label.en}: `, when.map((one) => testText(one, page)).join(', '), page),
    );
  return [
    '',
    `Rules, the first that holds (${rules.rules.length} in all; \`state:\` in dossier.yaml replaces them):`,
    ...lines,
  ];
}

/** `mean of deeds at most −4`. */
function testText({ series, figure, least, most }: StateTest, { symbols }: Page): string {
  const what = figure === 'n' ? SERIES[series] : `mean of ${SERIES[series]}`;
  const number = (value: number): string => (figure === 'n' ? String(value) : signed(value, symbols));
  const bounds = [
    ...(least === undefined ? [] : [`at least ${number(least)}`]),
    ...(most === undefined ? [] : [most === 0 && figure === 'n' ? 'none' : `at most ${number(most)}`]),
  ];
  return `${what} ${bounds.join(' and ')}`;
}

function coinedLines(coined: readonly CoinedLabel[], names: Names, page: Page): readonly string[] {
  if (coined.length === 0) return [];
  const shown = coined.slice(-MOST);
  return [
    '',
    'Names that others give it (quotations, no label of Readout)',
    ...earlier(coined.length - shown.length, page),
    ...shown.flatMap(({ by, words, mention }) => [
      ...indented(
        `${mention.known ?? 'no day'} ${by === 'narrator' ? (mention.publisher ?? 'the text') : names.source(by)}: ${quoted(words, page.columns - 20, page)}`,
        2,
        page,
      ),
      ...indented(passageText(mention.evidence, page.columns - 4, page), 4, page),
    ]),
  ];
}

function relationLines(
  one: RelationSeries,
  events: ReadonlyMap<string, TrackEvent>,
  page: Page,
): readonly string[] {
  const { id, label, range, start, steps, now, ifStarted, uncounted } = one;
  const { symbols, paint } = page;
  const { dot } = symbolsOf(page);
  const value = (number: number): string => signed(number, symbols, 2);
  const shown = steps.slice(-MOST);
  const head = `Tsinghua-style series “${id}” (${label.en}) ${dot} values of this dossier, none of Readout ${dot} adds words, contacts and deeds up ${dot} N = ${range}, from ${value(start.value)} on ${start.day}`;
  const band = now.band === null ? '' : ` (${now.band.en})`;
  const other = ifStarted.map((two) => `${value(two.now)} had it started at ${value(two.value)}`).join(', ');
  const left = [
    [uncounted.beforeStart.length, 'up to the day of the start'],
    [uncounted.withoutValue.length, 'of kinds without a value'],
    [uncounted.undated.length, 'without a day'],
  ].flatMap(([n, why]) => (n === 0 ? [] : [`${n} ${why}`]));
  return [
    ...indented(head, 0, page),
    ...earlier(steps.length - shown.length, page),
    ...shown.flatMap(({ day, before, after, moves }) =>
      hung(
        `  ${day}  ${value(before).padStart(6)} ${symbols ? '→' : '>'} ${value(after).padStart(6)}  `,
        alike(
          moves.map(({ event, change }) => {
            const found = events.get(event);
            const told =
              found === undefined
                ? event
                : `${sidesText(found.actors, found.recipients, symbols)} ${lower(kindLabel(found.kind))}`;
            return `${told} ${value(change)}`;
          }),
        ).join('; '),
        page,
      ),
    ),
    ...indented(`Now ${value(now.value)}${band}${other === '' ? '' : `; ${other}`}.`, 2, page),
    ...(left.length === 0
      ? []
      : indented(`Not counted: ${left.join(', ')}.`, 2, page).map((line) => paint.dim(line))),
  ];
}

function earlier(left: number, { paint, ...page }: Page): readonly string[] {
  return left <= 0 ? [] : [paint.dim(`  ${symbolsOf(page as Page).cut} ${left} before these: --json`)];
}
