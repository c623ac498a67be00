import { readFileSync } from 'node:fs';
import type { Tracking } from '../../../src/tasks/track.ts';
import { scoreLines } from './lines.ts';
import type { FollowingPart } from './part.ts';

interface Golden {
  readonly windows: readonly string[];
  readonly confounders: readonly string[];
}

/** Windows of prices around exchanges, and what an analyst entered beside them. */
export const marketPart: FollowingPart = {
  name: 'market',
  score({ market }) {
    const { windows, confounders } = JSON.parse(
      readFileSync(new URL('../../following/market.json', import.meta.url), 'utf8'),
    ) as Golden;
    const entered = market.flatMap(({ exchange, confounders: all }) =>
      all
        .filter(({ from }) => from === 'analyst')
        .map(({ date, what }) => `${exchange} | ${date} | ${/key rate/.test(what) ? 'key rate' : what}`),
    );
    return [
      scoreLines('market-window', windows, market.map(lineOf)),
      scoreLines('market-confounder', confounders, entered),
    ];
  },
};

function lineOf({
  exchange,
  asset,
  eventDay,
  eventReturn,
  models,
  missing,
  available,
}: Tracking['market'][number]): string {
  const head = `${exchange} | ${asset}`;
  const [model] = models;
  if (eventDay === null) return `${head} | ${missing}`;
  const day = `${head} | ${eventDay} | return ${percent(eventReturn ?? 0)}`;
  if (model === undefined) return `${day} | ${missing} ${available}`;
  return `${day} | mean of ${model.estimation.n} | abnormal ${percent(model.abnormal)} | t ${model.t.toFixed(2)}`;
}

function percent(fraction: number): string {
  return `${(fraction * 100).toFixed(2)}%`;
}
