import { lastDayOf } from '../input/exchange-by-id.ts';
import type { KnownExchange } from '../input/track-context.ts';
import type { ModelResult, WindowDay } from './event-window.ts';
import { constantMean, marketModel, type NormalReturn } from './normal-return.ts';
import type { Price, PriceSeries } from './price-series.ts';

/** Returns that normal ones are estimated on, where there are so many (MacKinlay 1997 takes about 120 days). */
const LONGEST = 120;
/** With fewer, nothing is estimated. */
export const SHORTEST = 30;

/** A window in a series: places of its first and last day and of the event day. */
export interface Place {
  readonly first: number;
  readonly event: number;
  readonly last: number;
}

/** Returns before a window, the last ones, without the window itself. */
export function estimationOf(prices: readonly Price[], { first }: Place): readonly Price[] {
  return prices.slice(Math.max(1, first - LONGEST), first);
}

/** What each model makes of a window: the constant mean, and the market where one is named. */
export function fitWindow(
  series: PriceSeries,
  place: Place,
  market: PriceSeries | null,
  exchanges: readonly KnownExchange[],
): readonly ModelResult[] {
  const estimation = estimationOf(series.prices, place);
  const window = series.prices.slice(place.first, place.last + 1);
  const mean = constantMean(estimation.map(returnOf));
  const models = [
    resultOf(
      'constant-mean',
      null,
      mean,
      estimation,
      window,
      window.map(() => 0),
      place,
      exchanges,
    ),
  ];
  if (market === null || market.asset === series.asset) return models;
  const returns = new Map(market.prices.map((one) => [one.day, one.return]));
  const paired = estimation.filter(({ day }) => typeof returns.get(day) === 'number');
  const days = window.map(({ day }) => returns.get(day) ?? null);
  if (paired.length < SHORTEST || days.includes(null)) return models;
  const fitted = marketModel(
    paired.map(returnOf),
    paired.map(({ day }) => returns.get(day) ?? 0),
  );
  if (fitted === null) return models;
  const moves = days.map((one) => one ?? 0);
  return [...models, resultOf('market', market.asset, fitted, paired, window, moves, place, exchanges)];
}

function returnOf({ return: change }: Price): number {
  return change ?? 0;
}

function resultOf(
  model: ModelResult['model'],
  market: string | null,
  normal: NormalReturn,
  estimation: readonly Price[],
  window: readonly Price[],
  moves: readonly number[],
  place: Place,
  exchanges: readonly KnownExchange[],
): ModelResult {
  const days = window.map((price, at): WindowDay => {
    const expected = normal.expected(moves[at] ?? 0);
    return {
      day: price.day,
      offset: place.first + at - place.event,
      return: round(returnOf(price)),
      expected: round(expected),
      abnormal: round(returnOf(price) - expected),
      mention: price.mention,
    };
  });
  const abnormal = window.reduce(
    (total, price, at) => total + returnOf(price) - normal.expected(moves[at] ?? 0),
    0,
  );
  const standardError = normal.standardError(moves);
  const from = estimation[0]?.day ?? '';
  const until = estimation.at(-1)?.day ?? '';
  const inside = exchanges.filter((one) => {
    const day = lastDayOf(one);
    return day !== null && day >= from && day <= until;
  });
  return {
    model,
    market,
    estimation: { from, until, n: estimation.length, exchanges: inside.map(({ id }) => id) },
    sigma: round(normal.sigma),
    days,
    abnormal: round(abnormal),
    standardError: round(standardError),
    t: standardError === 0 ? 0 : Math.round((abnormal / standardError) * 1e4) / 1e4,
    degreesOfFreedom: normal.degreesOfFreedom,
  };
}

/** Six decimals: a hundredth of a basis point. */
function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
