import type { CellChange, RowChange } from '../../core/compare/comparison-changes.ts';
import type { AccountShift } from '../../core/track/wording/account-shift.ts';
import type { WatchReport } from '../../tasks/watch/watch-dossier.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { cutTo } from '../terminal/width.ts';
import { wrap } from '../terminal/wrap.ts';
import { addedText } from './addition.ts';
import { count } from './count.ts';
import { valueText } from './value-text.ts';

/** What one look of `readout watch` shows. A look without news is one line. */
export function watchText(report: WatchReport, terminal: Terminal): string {
  const { paint, columns } = terminal;
  const { at, added, matrix, shifts, ledgers, expiring, problems, told } = report;
  const news = added.length > 0 ? count(added.length, 'document') : 'nothing new';
  const head = `${paint.dim(at)} ${added.length > 0 ? paint.bold(news) : news}\n`;
  const lines: string[] = [];
  for (const { exchange, changes } of matrix) {
    lines.push('', paint.bold(`Matrix of ${exchange}`), ...changes.map((one) => `  ${rowText(one)}`));
  }
  for (const shift of shifts) lines.push('', ...shiftLines(shift, terminal));
  if (ledgers.length > 0) {
    lines.push('', paint.bold(`Ledgers (${ledgers.length})`));
    for (const finding of ledgers) {
      const [{ text, start, exact }] = finding.evidence;
      lines.push(`  ${finding.kind}: ${valueText(finding)}`);
      lines.push(paint.dim(`    “${cutTo(exact.replace(/\s+/g, ' '), columns - 6)}” ${text} ${start}`));
    }
  }
  if (expiring.length > 0) {
    lines.push('', paint.bold('About to end'));
    for (const { measure, until, days } of expiring) {
      const left = days === 0 ? 'today' : `in ${count(days, 'day')}`;
      lines.push(
        `  ${paint.yellow(`${until}, ${left}`)}: ${valueText(measure)} ${paint.dim(measure.evidence[0].text)}`,
      );
    }
  }
  for (const { code, message } of told) lines.push(`${paint.yellow(code)}: ${message}`);
  for (const { code, message } of problems) lines.push(`${paint.red(code)}: ${message}`);
  const body = lines.flatMap((line) => wrap(line, columns));
  const documents = added.map((one) => addedText(one, terminal)).join('');
  return `${head}${documents}${body.length > 0 ? `${body.join('\n')}\n` : ''}`;
}

function rowText({ issue, before, after, cells }: RowChange): string {
  const verdict = before === after ? String(after) : `${before ?? 'no row'} → ${after ?? 'no row'}`;
  return `${issue}: ${verdict}${cells.length > 0 ? ` (${cells.map(cellText).join('; ')})` : ''}`;
}

function cellText({ party, before, after }: CellChange): string {
  const state = (cell: CellChange['before']): string =>
    cell === null ? 'no account' : `${cell.account}${cell.position === 'none' ? '' : `, ${cell.position}`}`;
  return `${party}: ${state(before)} → ${state(after)}`;
}

function shiftLines(
  { text, party, dropped, firstMentions, against }: AccountShift,
  { paint, columns }: Terminal,
): readonly string[] {
  return [
    paint.bold(`${text} against ${count(against.length, 'account')} of ${party} before`),
    ...dropped.map(
      ({ formulation, stoodIn, of, last }) =>
        `  ${paint.yellow('dropped')} ${formulation}: stood in ${stoodIn} of the last ${of}, last “${cutTo(last.exact, columns - 8)}” in ${last.text}`,
    ),
    ...firstMentions.map(
      ({ kind, id, silent, everBefore, evidence }) =>
        `  ${paint.yellow(everBefore ? 'again' : 'first')} ${kind} ${id}: after ${count(silent, 'silent account')}, “${cutTo(evidence.exact, columns - 8)}”`,
    ),
  ];
}
