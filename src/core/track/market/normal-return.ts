/** What a model takes for normal, fitted on the returns before a window. */
export interface NormalReturn {
  /** The return expected on a day on which the market returned `market`. */
  expected(market: number): number;
  /** Standard deviation of the residuals. */
  readonly sigma: number;
  /** Standard error of the sum of abnormal returns over days with these market returns, the error of the fit included. */
  standardError(markets: readonly number[]): number;
  readonly degreesOfFreedom: number;
}

/** Every return is the mean of those before. For exchange rates, and where no market is named (MacKinlay 1997). */
export function constantMean(returns: readonly number[]): NormalReturn {
  const n = returns.length;
  const mean = meanOf(returns);
  const sigma = Math.sqrt(sum(returns.map((one) => (one - mean) ** 2)) / (n - 1));
  return {
    expected: () => mean,
    sigma,
    standardError: ({ length }) => sigma * Math.sqrt(length + length ** 2 / n),
    degreesOfFreedom: n - 1,
  };
}

/**
 * Returns follow the market by ordinary least squares. The variance of a sum of abnormal returns is that of MacKinlay
 * (1997, equation 8): of the days, and of the error in intercept and slope.
 * @returns `null` where the market did not move
 */
export function marketModel(returns: readonly number[], markets: readonly number[]): NormalReturn | null {
  const n = returns.length;
  const meanMarket = meanOf(markets);
  const spread = sum(markets.map((one) => (one - meanMarket) ** 2));
  if (spread === 0) return null;
  const mean = meanOf(returns);
  const slope = sum(returns.map((one, at) => (one - mean) * ((markets[at] ?? 0) - meanMarket))) / spread;
  const expected = (market: number): number => mean + slope * (market - meanMarket);
  const residuals = returns.map((one, at) => one - expected(markets[at] ?? 0));
  const sigma = Math.sqrt(sum(residuals.map((one) => one ** 2)) / (n - 2));
  return {
    expected,
    sigma,
    standardError: (window) => {
      const days = window.length;
      const away = sum(window.map((one) => one - meanMarket));
      return sigma * Math.sqrt(days + days ** 2 / n + away ** 2 / spread);
    },
    degreesOfFreedom: n - 2,
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function meanOf(values: readonly number[]): number {
  return sum(values) / values.length;
}
