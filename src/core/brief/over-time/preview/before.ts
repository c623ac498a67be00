import type { DueBefore } from '../../../track/agenda/before-round.ts';
import type { Section } from '../../document.ts';
import { headed, items, list, note, section } from '../parts.ts';
import { commitmentItem } from '../sections/commitments.ts';
import { forecastItem } from '../sections/forecasts.ts';
import { bookOf, windowRow } from '../sections/measures.ts';
import type { View } from '../view.ts';

/** What falls due and ends before the round, what ends soon after it, and forecasts that are open. */
export function beforeSection(view: View): Section {
  const { tracking, say, names } = view;
  const { before } = tracking.agenda;
  const { col } = say;
  const claims = new Map(tracking.claims.claims.map((claim) => [claim.id, claim]));
  const commitments = new Map(tracking.commitments.map((one) => [one.id, one]));
  const forecasts = new Map(tracking.forecasts.map((one) => [one.id, one]));
  const book = bookOf(view);
  const promised = (list_: readonly DueBefore[]) =>
    items(
      list_.flatMap(({ id }) => {
        const one = commitments.get(id);
        return one === undefined ? [] : commitmentItem(one, claims, view);
      }),
      6,
      view,
    );
  const ending = (list_: readonly DueBefore[]) =>
    list(
      [col.until, col.days, col.what, col.after],
      tracking.measures.windows
        .filter(({ act }) => list_.some(({ id }) => id === act))
        .flatMap((window) => windowRow(window, book, view)),
      10,
      view,
    );
  const open = items(
    before.forecasts.flatMap(({ id }) => {
      const one = forecasts.get(id);
      return one === undefined ? [] : forecastItem(one, view);
    }),
    5,
    view,
  );
  return section('before', say.preview.headings.before, [
    note(before.until === null ? say.preview.noDay : say.preview.untilDay(names.date(before.until))),
    ...headed(say.preview.sub.due, promised(before.due)),
    ...headed(say.preview.sub.overdue, promised([...before.overdue].reverse())),
    ...headed(say.preview.sub.windows, ending(before.windows)),
    ...headed(say.preview.sub.windowsAfter, ending(before.windowsAfter)),
    ...headed(say.preview.sub.forecasts, open),
  ]);
}
