import type { Finding, FindingKind, ReadResult } from '../../tasks/read-file.ts';
import { symbolsOf } from '../terminal/symbols.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { cutTo, padTo, widthOf } from '../terminal/width.ts';
import { READING_KINDS } from './reading-kinds.ts';
import { valueText } from './value-text.ts';

/** Findings of a kind to list; a page of the same mention helps nobody, and --json has them all. */
const MOST_LINES = 12;

/** A line of the list: findings that mean the same are told once, with their number and first passage. */
interface Line {
  readonly text: string;
  readonly exact: string;
  readonly count: number;
}

/** What `readout read` shows on a terminal: findings by kind, each with its words. */
export function readingText(result: ReadResult, terminal: Terminal): string {
  const { paint } = terminal;
  const { text, layout, source } = result;
  const dot = ` ${symbolsOf(terminal).dot} `;
  const head = [
    paint.bold(text.id),
    `${text.language}-${text.script}`,
    source.encoding,
    `${layout.bodySentences} of ${layout.sentences} sentences read`,
    `${result.findings.length} findings`,
  ].join(dot);
  const groups = READING_KINDS.map(([kind, title]) => group(title, linesOf(result.findings, kind), terminal));
  return `${[head, ...groups.filter((one) => one !== '')].join('\n\n')}\n`;
}

function linesOf(findings: readonly Finding[], kind: FindingKind): readonly Line[] {
  const lines = new Map<string, Line>();
  for (const finding of findings) {
    if (finding.kind !== kind) continue;
    const text = valueText(finding);
    const known = lines.get(text);
    lines.set(
      text,
      known ? { ...known, count: known.count + 1 } : { text, exact: passagesOf(finding), count: 1 },
    );
  }
  return [...lines.values()];
}

/** The passage of a finding; of a discrepancy every version, because one alone shows nothing. */
function passagesOf({ kind, evidence }: Finding): string {
  return kind === 'discrepancy' ? evidence.map(({ exact }) => exact).join(' | ') : evidence[0].exact;
}

function group(title: string, lines: readonly Line[], terminal: Terminal): string {
  if (lines.length === 0) return '';
  const { paint, columns } = terminal;
  const { open, close, cut } = symbolsOf(terminal);
  const shown = lines.slice(0, MOST_LINES);
  const counted = (line: Line): string => (line.count > 1 ? `${line.text} ×${line.count}` : line.text);
  const widest = Math.min(Math.floor(columns / 2), Math.max(...shown.map((line) => widthOf(counted(line)))));
  const rows = shown.map((line) => {
    const left = padTo(cutTo(counted(line), widest, cut), widest);
    const exact = cutTo(line.exact.replace(/\s+/g, ' '), columns - widest - 6, cut);
    return `  ${left}  ${paint.dim(open + exact + close)}`;
  });
  const more =
    lines.length > shown.length
      ? [paint.dim(`  and ${lines.length - shown.length} more (--json has all)`)]
      : [];
  return [paint.bold(title), ...rows, ...more].join('\n');
}
