import { dayNumber } from '../../compare/days-between.ts';
import { headLength } from '../../text/bisect.ts';
import { compareCodeUnits } from '../../text/code-unit-order.ts';
import type { TrackEvent } from '../events/track-event.ts';
import { lastDayOf } from '../input/exchange-by-id.ts';
import type {
  EnteredConfounder,
  KnownExchange,
  PriceSettings,
  TrackContext,
} from '../input/track-context.ts';
import type { Confounder, EventWindow } from './event-window.ts';
import { estimationOf, fitWindow, type Place, SHORTEST } from './fit-window.ts';
import { type Price, type PriceSeries, priceSeries } from './price-series.ts';

const SETTINGS: PriceSettings = { market: null, window: [1, 1] };
/** Markets do not close for longer; a later price tells nothing of the event. In days. */
const LONGEST_CLOSURE = 10;

/**
 * What the prices of a dossier did around each of its exchanges. It tells how far returns were from those before, and
 * what else happened; why they moved nobody can tell from prices.
 * @param events in order of day
 */
export function eventWindows(context: TrackContext, events: readonly TrackEvent[]): readonly EventWindow[] {
  const { tables, asOf, market } = context;
  const entered = market?.confounders ?? [];
  const dated = events
    .filter(({ day, status }) => day !== null && status === 'past')
    .sort((a, b) => compareCodeUnits(a.day ?? '', b.day ?? '') || compareCodeUnits(a.id, b.id));
  const exchanges = context.exchanges.filter((one) => (lastDayOf(one) ?? '9999') <= asOf);
  return tables
    .filter(({ holds }) => holds === 'prices')
    .flatMap((table) => {
      const settings = market?.tables[table.text.id] ?? SETTINGS;
      const all = priceSeries(table, asOf);
      const index = all.find(({ asset }) => asset === settings.market) ?? null;
      return exchanges.flatMap((exchange) =>
        all.map((series) => windowOf(exchange, series, index, settings, { exchanges, dated, entered })),
      );
    });
}

interface Around {
  readonly exchanges: readonly KnownExchange[];
  readonly dated: readonly TrackEvent[];
  readonly entered: readonly EnteredConfounder[];
}

function windowOf(
  exchange: KnownExchange,
  series: PriceSeries,
  index: PriceSeries | null,
  { window }: PriceSettings,
  { exchanges, dated, entered }: Around,
): EventWindow {
  const { table, asset, prices } = series;
  const about = { exchange: exchange.id, table, asset, window } as const;
  const event = eventAt(prices, lastDayOf(exchange));
  const none = {
    eventDay: null,
    eventReturn: null,
    models: [],
    available: 0,
    confounders: [],
    searched: false,
  };
  if (event === null) return { ...about, ...none, missing: 'no-prices' };
  const place: Place = { first: event - window[0], event, last: event + window[1] };
  const from = prices[Math.max(0, place.first - 1)]?.day ?? '';
  const until = prices[Math.min(prices.length - 1, place.last)]?.day ?? '';
  const own = entered.filter(({ date }) => date > from && date <= until);
  const seen = {
    eventDay: prices[event]?.day ?? null,
    eventReturn: rounded(prices[event]?.return ?? null),
    confounders: [...own.map(fromAnalyst), ...eventsIn(dated, from, until, exchange.id).map(fromDossier)],
    searched: own.length > 0,
  };
  if (place.first < 1 || place.last >= prices.length)
    return { ...about, ...seen, models: [], available: 0, missing: 'short-window' };
  const available = estimationOf(prices, place).length;
  if (available < SHORTEST) return { ...about, ...seen, models: [], available, missing: 'short-estimation' };
  return { ...about, ...seen, models: fitWindow(series, place, index, exchanges), available, missing: null };
}

/** The place of the first trading day on or after a day; `null` where prices do not reach it. */
function eventAt(prices: readonly Price[], day: string | null): number | null {
  const first = prices[0]?.day;
  if (day === null || first === undefined || day < first) return null;
  const at = headLength(prices, (price) => price.day < day);
  const found = prices[at]?.day;
  if (found === undefined) return null;
  return (dayNumber(found) ?? 0) - (dayNumber(day) ?? 0) > LONGEST_CLOSURE ? null : at;
}

function eventsIn(
  dated: readonly TrackEvent[],
  from: string,
  until: string,
  exchange: string,
): readonly TrackEvent[] {
  const start = headLength(dated, ({ day }) => (day ?? '') <= from);
  const end = headLength(dated, ({ day }) => (day ?? '') <= until);
  return dated.slice(start, end).filter((one) => one.exchange !== exchange);
}

function fromAnalyst({ date, what, source }: EnteredConfounder): Confounder {
  return { date, what, source, from: 'analyst', event: null };
}

function fromDossier({ id, day, kind, mentions: [first] }: TrackEvent): Confounder {
  return { date: day ?? '', what: kind, source: first.evidence.text, from: 'dossier', event: id };
}

function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 1e6) / 1e6;
}
