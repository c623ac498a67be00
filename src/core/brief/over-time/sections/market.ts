import type { EventWindow, ModelResult } from '../../../track/market/event-window.ts';
import type { ListRow, Section } from '../../document.ts';
import { byMentions, row } from '../citing.ts';
import { list, note, section } from '../parts.ts';
import type { View } from '../view.ts';

/** What prices did around contacts, with what else happened. Nothing here says why. */
export function marketSection(view: View): Section {
  const { tracking, say } = view;
  const { col } = say;
  const rows = [...tracking.market].reverse().flatMap((window) => windowRows(window, view));
  return section('market', say.headings.market, [
    note(say.marketNote),
    ...list([col.about, col.asset, col.model, col.abnormal, col.test, col.also], rows, 10, view),
  ]);
}

function windowRows(window: EventWindow, view: View): readonly ListRow[] {
  const { say, names, sweep } = view;
  const { exchange, asset, models, confounders, searched } = window;
  const events = new Map(view.tracking.timeline.map((event) => [event.id, event]));
  const entered = confounders
    .filter(({ from }) => from === 'analyst')
    .map(({ date, what }) => `${date} ${what}`);
  const inDossier = confounders.filter(({ from }) => from === 'dossier');
  const also = say.confounders(searched, entered, inDossier.length);
  const cites = byMentions(
    inDossier.map(({ event }) => (event === null ? null : (events.get(event)?.mentions[0] ?? null))),
  ).slice(0, 2);
  return models.flatMap((model) =>
    row(
      [
        names.exchange(exchange),
        asset,
        say.model(model.model, window.window[0], window.window[1]),
        percent(model.abnormal),
        tested(model),
        also,
      ],
      [...byMentions(model.days.map(({ mention }) => mention)).slice(0, 3), ...cites, sweep(say.look.prices)],
    ),
  );
}

function tested({ t, degreesOfFreedom, estimation, standardError }: ModelResult): string {
  return `t\u00a0${t.toFixed(2).replace('-', '−')}, df\u00a0${degreesOfFreedom}, s.e.\u00a0${percent(standardError).replace('+', '')}, n\u00a0${estimation.n}`;
}

function percent(fraction: number): string {
  const figure = (Math.abs(fraction) * 100).toFixed(2);
  return `${Number(figure) === 0 ? '' : fraction < 0 ? '−' : '+'}${figure}%`;
}
