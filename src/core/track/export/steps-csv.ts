import type { Measures } from '../measures/measures.ts';
import { csvText } from './csv.ts';

const HEADER = ['by', 'on', 'from', 'until', 'total', 'parts', 'acts', 'ahead', 'quotes'];

/**
 * The stacked rates of every pair as a table, a step a line: the total in percent, its parts as component=level, and
 * the acts that opened it with the words they rest on. `ahead` marks what will be if nothing else is done.
 */
export function stepsCsv({ series, acts }: Pick<Measures, 'series' | 'acts'>): string {
  const quotes = new Map(acts.map(({ id, mentions }) => [id, mentions[0]?.evidence]));
  return csvText(
    HEADER,
    series.flatMap(({ by, on, steps }) =>
      steps.map((step) => [
        by,
        on,
        step.from,
        step.until,
        step.total,
        step.parts.map(({ component, level }) => `${component}=${level}`).join(';'),
        step.opened.map(({ act, how }) => (how === 'lapses' ? `${act} lapses` : act)).join(';'),
        step.ahead ? 'yes' : null,
        step.opened.flatMap(({ act }) => quotes.get(act)?.exact ?? []).join(' | '),
      ]),
    ),
  );
}
