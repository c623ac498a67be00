import type { EventWindow, ModelResult } from '../../../core/track/market/event-window.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { padTo, widthOf } from '../../terminal/width.ts';
import { count } from '../count.ts';
import { kindText } from './event-text.ts';
import { hanging, headLines, hung } from './sections.ts';

/** Things of the dossier in one window that the terminal lists. */
const MOST = 4;

/** What prices did around the exchanges that they reach. Empty without prices. */
export function marketText(windows: readonly EventWindow[], terminal: Terminal): string {
  if (windows.length === 0) return '';
  const { paint } = terminal;
  const groups = [...Map.groupBy(windows, ({ exchange, table }) => `${exchange}\n${table}`).values()];
  const reached = groups.filter((group) => group.some(({ missing }) => missing !== 'no-prices'));
  const rest = groups.length - reached.length;
  return `${[
    ...headLines(
      'MARKET',
      [
        `${count(reached.length, 'exchange')} with prices`,
        'returns on the day against those before; what moved them no figure here tells',
      ],
      terminal,
    ),
    ...reached.flatMap((group) => groupLines(group, terminal)),
    ...(rest > 0 ? ['', paint.dim(`  ${count(rest, 'exchange')} without prices`)] : []),
  ].join('\n')}\n`;
}

function groupLines(group: readonly EventWindow[], terminal: Terminal): readonly string[] {
  const [first] = group;
  if (first === undefined) return [];
  const { exchange, window, eventDay, confounders, searched } = first;
  const width = Math.max(...group.map(({ asset }) => widthOf(asset)));
  const entered = confounders.filter(({ from }) => from === 'analyst');
  const told = confounders.filter(({ from }) => from === 'dossier');
  const named = [
    ...new Set(
      told.map(
        ({ date, what, source }) => `${date} ${kindText(what)}${source === null ? '' : ` (${source})`}`,
      ),
    ),
  ];
  return [
    '',
    terminal.paint.bold(
      `${exchange} · event day ${eventDay ?? 'none'} · window −${window[0]} to +${window[1]}`,
    ),
    ...group.flatMap((one) => assetLines(one, width, terminal)),
    ...(searched
      ? entered.flatMap(({ date, what, source }) =>
          hanging('also', `${date} ${what}${source === null ? '' : ` (${source})`}`, terminal, 8),
        )
      : hanging('also', 'none searched; enter `confounders:` in dossier.yaml', terminal, 8)),
    ...(told.length > 0
      ? hanging(
          'dossier',
          `${named.slice(0, MOST).join('; ')}${named.length > MOST ? `; ${named.length - MOST} more: --json` : ''}`,
          terminal,
          8,
        )
      : []),
  ];
}

const WHY: Readonly<Record<NonNullable<EventWindow['missing']>, string>> = {
  'no-prices': 'no prices',
  'short-window': 'the prices do not cover the window',
  'short-estimation': 'too few days before the window to tell what is normal',
};

function assetLines(
  { asset, eventReturn, models, missing, available }: EventWindow,
  width: number,
  terminal: Terminal,
): readonly string[] {
  const onDay = eventReturn === null ? '' : `${percent(eventReturn)} on the day · `;
  const head = `  ${padTo(asset, width)}  ${eventReturn === null ? '' : `${percent(eventReturn)} on the day`}`;
  if (missing !== null) {
    const few = missing === 'short-estimation' ? ` (n ${available}, 30 needed)` : '';
    return hung(`  ${padTo(asset, width)}  `, `${onDay}${WHY[missing]}${few}`, terminal);
  }
  return [head, ...models.flatMap((model) => hung('    ', modelLine(model), terminal))];
}

function modelLine({ model, market, estimation, abnormal, standardError, t, sigma }: ModelResult): string {
  const name = model === 'market' ? `against ${market}` : 'against its mean';
  const exchanges = estimation.exchanges.length;
  const inside = exchanges > 0 ? `, ${count(exchanges, 'exchange')} among them` : '';
  return `${name}: abnormal ${percent(abnormal)}, s.e. ${percent(standardError, false)}, t ${t.toFixed(2).replace('-', '−')} (n ${estimation.n} days from ${estimation.from}${inside}; σ ${percent(sigma, false)})`;
}

function percent(fraction: number, signed = true): string {
  const value = (fraction * 100).toFixed(2);
  return `${signed && fraction >= 0 ? '+' : ''}${value.replace('-', '−')}%`;
}
