import type { Chart } from '../../../charts/chart.ts';
import type { PairInForce } from '../../../track/measures/in-force.ts';
import type { MeasureAct, MeasureComponent } from '../../../track/measures/measure-act.ts';
import type { MeasureWindow } from '../../../track/measures/measures.ts';
import type { ListRow, Part, Section, Sentence } from '../../document.ts';
import { byMentions, row, told, verbatim } from '../citing.ts';
import { ACT_LABELS } from '../labels/act-labels.ts';
import { MEASURE_LABELS } from '../labels/measure-labels.ts';
import { figure, headed, list, paragraphs, section } from '../parts.ts';
import type { View } from '../view.ts';
import { actLine, componentLine, rateText } from './measure-words.ts';

const SHOWN = 10;

/** Measures by id. */
export interface Book {
  readonly acts: ReadonlyMap<string, MeasureAct>;
  readonly components: ReadonlyMap<string, MeasureComponent>;
}

/** What is in force with its sums, what ends when, and where sources differ. */
export function measuresSection(view: View, charts: readonly Chart[]): Section {
  const { tracking, say } = view;
  const { measures } = tracking;
  const { col } = say;
  const book = bookOf(view);
  return section('measures', say.headings.measures, [
    ...figure('rates', charts, view),
    ...measures.inForce.pairs.flatMap((pair) => pairParts(pair, book, view)),
    ...headed(
      say.sub.windows,
      list(
        [col.until, col.days, col.what, col.after],
        measures.windows.flatMap((window) => windowRow(window, book, view)),
        SHOWN,
        view,
      ),
    ),
    ...headed(say.sub.differ, paragraphs([...statedTotals(view), ...versions(view)])),
    ...headed(say.sub.intended, planned(view)),
  ]);
}

/** Everything of the ledger by its id. */
export function bookOf({ tracking }: View): Book {
  const { acts, components } = tracking.measures;
  return {
    acts: new Map(acts.map((act) => [act.id, act])),
    components: new Map(components.map((one) => [one.id, one])),
  };
}

function pairParts(pair: PairInForce, book: Book, view: View): readonly Part[] {
  const { say, names, tracking } = view;
  const { by, on, rates, others, total } = pair;
  const { col } = say;
  const rows = [
    ...rates.map((rate) => {
      const back = rate.fallsBackTo === null ? '' : rateText(rate.fallsBackTo, rate.unit);
      const level = rateText(rate.level, rate.unit);
      return {
        cells: [
          rate.stacked ? level : say.notAdded(level),
          rate.since,
          say.untilCell(rate.until ?? '', back),
        ],
        ...rate,
      };
    }),
    ...others
      .filter(({ state }) => state !== 'ended')
      .map((one) => ({
        cells: [ACT_LABELS(one.state, view.language), one.since, say.untilCell(one.until ?? '', '')],
        ...one,
      })),
  ].flatMap(({ cells, component, act }) =>
    row(
      [...cells, componentLine(book.components.get(component), view)],
      byMentions(book.acts.get(act)?.mentions ?? []),
    ),
  );
  if (rows.length === 0) return [];
  const stacked = rates.filter((rate) => rate.stacked);
  const sum = stacked.map(({ level }) => level).join(' + ');
  const sides = names.sides([by], on === null ? [] : [on]);
  const acts = stacked.flatMap(({ act }) => book.acts.get(act)?.mentions.slice(0, 1) ?? []);
  const head =
    total === null
      ? []
      : told(
          [
            say.totalInForce(
              names.date(tracking.measures.inForce.day),
              sides,
              `${total}%`,
              sum,
              stacked.length,
            ),
          ],
          byMentions(acts),
        );
  return headed(on === null ? say.noTarget(names.party(by)) : sides, [
    ...paragraphs(head),
    ...list([col.state, col.since, col.until, col.what], rows, SHOWN, view),
  ]);
}

/** A measure or suspension that ends, with what holds then. */
export function windowRow(window: MeasureWindow, { acts }: Book, view: View): readonly ListRow[] {
  const { say, language } = view;
  const act = acts.get(window.act);
  if (act === undefined) return [];
  const then =
    window.fallsBackTo !== null
      ? rateText(window.fallsBackTo, act.unit)
      : window.next === null
        ? ''
        : ACT_LABELS(window.next, language);
  const days = window.state === 'passed' ? say.passedAgo(-window.days) : say.inDays(window.days);
  return row([window.until, days, actLine(act, view), then], byMentions(act.mentions));
}

function statedTotals(view: View): readonly Sentence[] {
  const { tracking, say, names } = view;
  return tracking.measures.statedTotals
    .filter(({ agrees }) => agrees === false)
    .flatMap(({ by, on, value, sums, mention }) => {
      const sides = names.sides([by], on === null ? [] : [on]);
      return told(
        [
          say.statedTotal(
            sides,
            `${value}%`,
            sums.map((sum) => `${sum}%`),
          ),
          ...verbatim(mention.evidence, view),
        ],
        byMentions([mention]),
      );
    });
}

function versions(view: View): readonly Sentence[] {
  const { tracking, say, language } = view;
  return tracking.measures.acts.flatMap((act) => {
    if (act.versions.length === 0) return [];
    const told_ = act.versions.map(({ field, value, mentions }) =>
      say.version(
        say.field[field],
        field === 'action' ? ACT_LABELS(value, language) : value,
        mentions.length,
      ),
    );
    return told(
      [say.actVersions(actLine(act, view), told_)],
      byMentions(act.versions.map(({ mentions }) => mentions[0] ?? null)),
    );
  });
}

/** Words of measures that may come; never in force. */
function planned(view: View): readonly Part[] {
  const { tracking, say, names, language } = view;
  const { col } = say;
  const rows = tracking.measures.unplaced
    .filter((one) => one.planned)
    .reverse()
    .flatMap((one) => {
      const sides = one.by === null ? '' : names.sides([one.by], one.on === null ? [] : [one.on]);
      const action = one.action === null ? '' : ACT_LABELS(one.action, language);
      const level = one.value === null ? '' : rateText(one.value, one.unit);
      const what = say.kindAct(MEASURE_LABELS(one.measure, language), action, level);
      return row(
        [one.mention.known ?? '', sides, what, verbatim(one.mention.evidence, view)],
        byMentions([one.mention]),
      );
    });
  return list([col.known, col.who, col.what, col.words], rows, 5, view);
}
