import type { Divergence } from '../../tasks/comparison-result.ts';
import { cutTo, padTo, widthOf } from '../terminal/width.ts';
import { wrap } from '../terminal/wrap.ts';
import { headline } from './headline.ts';
import { matrix } from './matrix.ts';
import { hiddenRows } from './matrix-rows.ts';
import { readings } from './readings.ts';
import type { ComparisonView } from './view.ts';

/** Phrases of the untagged remainder to name; the rest is in --json. */
const MOST_CANDIDATES = 6;

/** Everything that `readout compare` shows on a terminal. */
export function comparisonText(view: ComparisonView, all: boolean): string {
  const parts = [headline(view), matrix(view, all), divergences(view), readings(view), remainder(view, all)];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function divergences(view: ComparisonView): string {
  const { divergences: list } = view.result.comparison;
  if (list.length === 0) return '';
  return [view.terminal.paint.bold(view.words.differ), ...list.map((one) => divergence(one, view))].join(
    '\n',
  );
}

function divergence({ kind, issue, sides }: Divergence, view: ComparisonView): string {
  const { words, symbols, terminal } = view;
  const head = [words.kinds[kind] ?? kind, issue === null ? null : view.issue(issue)].filter(
    (part) => part !== null,
  );
  const names = sides.map((side) => view.party(side.party));
  const name = Math.max(...names.map(widthOf));
  const says = Math.min(20, Math.max(...sides.map((side) => widthOf(side.says))));
  const lines = sides.map((side, at) => {
    const start = `    ${padTo(names[at] ?? '', name)}  ${padTo(cutTo(side.says, says, symbols.cut), says)}  `;
    const room = Math.max(10, terminal.columns - widthOf(start) - 2);
    const exact = cutTo(side.evidence.exact.replace(/\s+/g, ' '), room, symbols.cut);
    return start + terminal.paint.dim(`${symbols.open}${exact}${symbols.close}`);
  });
  return [`  ${head.join(` ${symbols.dot} `)}`, ...lines].join('\n');
}

function remainder(view: ComparisonView, all: boolean): string {
  const { words, terminal, result } = view;
  const { sentences, candidates } = result.comparison.untagged;
  const told: string[] = [];
  if (sentences.length > 0) {
    const counts = result.comparison.exchange.parties
      .map((party) => ({ party, count: sentences.filter((one) => one.party === party).length }))
      .filter(({ count }) => count > 0)
      .map(({ party, count }) => `${view.party(party)} ${count}`);
    told.push(words.untagged(sentences.length, counts.join(words.list)));
    const phrases = [...new Set(candidates.map((one) => one.phrase))].slice(0, MOST_CANDIDATES);
    if (phrases.length > 0) told.push(words.candidates(phrases.join(words.list)));
  }
  const hidden = all ? 0 : hiddenRows(view);
  if (hidden > 0) told.push(words.absent(hidden));
  const hints = [words.hintExplain(cellToShow(view)), words.hintBrief];
  const gap = view.language === 'en' ? ' ' : '';
  return [
    ...wrap(told.join(gap), terminal.columns),
    ...wrap(hints.join(gap), terminal.columns).map((text) => terminal.paint.dim(text)),
  ].join('\n');
}

/** A cell worth explaining, as an example: the first that only one side has. */
function cellToShow({ result }: ComparisonView): string {
  const { issues, exchange } = result.comparison;
  const row =
    issues.find((one) => one.verdict === 'one-sided') ?? issues.find((one) => one.verdict === 'shared');
  const party =
    exchange.parties.find((code) => row?.cells[code]?.account === 'mentions') ?? exchange.parties[0];
  return `${row?.issue ?? 'tariffs'}:${party}`;
}
