import {
  type Alignment,
  type Comparison,
  type InsideAccount,
  type InsideDiscrepancy,
  toldDiscrepancies,
} from '../../tasks/comparison-result.ts';
import { wrap } from '../terminal/wrap.ts';
import type { ComparisonView } from './view.ts';

type FormulationRow = Comparison['formulations'][number];

const TYPES: readonly Alignment['type'][] = ['opposite', 'different', 'partial', 'entails', 'same'];
const CLASSES: readonly InsideDiscrepancy['class'][] = ['conflict', 'gap', 'caution'];

/**
 * What else was read, counted, a line each: statements that answer to each other, set phrases that look alike or are
 * worded otherwise, and what each account shows by itself. The brief and --json hold the words.
 */
export function readings(view: ComparisonView): string {
  const { comparison } = view.result;
  const lines = [
    ...pairs(comparison.alignments, view),
    ...contrasts(comparison, view),
    ...departures(comparison, view),
    ...comparison.inside.flatMap((account) => inside(account, view)),
  ];
  return lines.flatMap((line) => wrap(line, view.terminal.columns)).join('\n');
}

function pairs(alignments: readonly Alignment[], { words }: ComparisonView): readonly string[] {
  if (alignments.length === 0) return [];
  const types = TYPES.flatMap((type) => {
    const count = alignments.filter((one) => one.type === type).length;
    return count > 0 ? [words.readings.type(type, count)] : [];
  });
  return [words.readings.pairs(alignments.length, types.join(words.list))];
}

/** Each two phrases once, in the order in which the accounts bring them up. */
function contrasts({ formulations }: Comparison, view: ComparisonView): readonly string[] {
  const { readings: words } = view.words;
  return formulations.flatMap((row, at) =>
    formulations
      .slice(at + 1)
      .filter(({ formulation }) => row.contrasts.includes(formulation))
      .map((other) => words.notTheSame(used(row, view), used(other, view))),
  );
}

function departures({ formulations }: Comparison, view: ComparisonView): readonly string[] {
  const departing = formulations.filter(({ wordings }) =>
    Object.values(wordings).some((list) => list.some(({ match }) => match !== 'exact')),
  );
  if (departing.length === 0) return [];
  const names = departing.map((row) => used(row, view));
  return [view.words.readings.departs(departing.length, names.join(view.words.list))];
}

function used({ formulation, uses }: FormulationRow, view: ComparisonView): string {
  const label = view.result.labels.formulation.get(formulation)?.label[view.language] ?? formulation;
  const parties = Object.keys(uses).filter((party) => (uses[party]?.length ?? 0) > 0);
  return view.words.readings.uses(
    view.symbols.open + label + view.symbols.close,
    parties.map(view.party).join(view.words.list),
  );
}

function inside(account: InsideAccount, view: ComparisonView): readonly string[] {
  const { words, result } = view;
  const several = result.comparison.inside.filter(({ party }) => party === account.party).length > 1;
  const name = `${words.account(view.party(account.party))}${several ? ` ${view.symbols.dot} ${account.text}` : ''}`;
  const told = toldDiscrepancies(account.discrepancies);
  const classes = CLASSES.flatMap((kind) => {
    const count = told.filter((one) => one.class === kind).length;
    return count > 0 ? [words.readings.class(kind, count)] : [];
  });
  const tilt = account.balance?.tilt ?? null;
  return [
    ...(told.length > 0 ? [words.readings.inside(name, told.length, classes.join(words.list))] : []),
    ...(tilt === null
      ? []
      : [words.readings.tilt(name, tilt === 'balanced' ? null : view.party(tilt), account.balance?.n ?? 0)]),
  ];
}
