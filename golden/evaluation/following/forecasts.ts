import { readFileSync } from 'node:fs';
import type { Tracking } from '../../../src/tasks/track.ts';
import { compareLines, type FollowingPart } from './part.ts';

/** The log of forecasts: each once, with who, by when, on what condition, and the author's own probability. */
export const forecastsPart: FollowingPart = {
  name: 'forecasts',
  score({ forecasts }) {
    const golden = JSON.parse(
      readFileSync(new URL('../../following/forecasts.json', import.meta.url), 'utf8'),
    ) as { readonly expected: readonly string[]; readonly optional: readonly string[] };
    return [compareLines('forecast', forecasts.map(lineOf), golden.expected, golden.optional)];
  },
};

function lineOf({
  known,
  by,
  horizon,
  condition,
  probabilities,
  proposition,
}: Tracking['forecasts'][number]): string {
  const stated = probabilities.find(({ from }) => from === 'author');
  const probability = stated === undefined ? '-' : stated.low;
  return `${known} ${by} ${horizon?.day ?? '-'} ${condition === null ? '-' : 'if'} ${probability} “${proposition.replace(/[“”]/g, '"')}”`;
}
