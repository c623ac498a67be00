import type { DiscrepancyValue } from '../../core/read/values.ts';
import { toldDiscrepancies } from '../../tasks/comparison-result.ts';
import type { Finding, FindingKind, ReadResult } from '../../tasks/read-file.ts';
import { plainSigns, symbolsOf } from '../terminal/symbols.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { cutTo, padTo, widthOf } from '../terminal/width.ts';
import { wrap } from '../terminal/wrap.ts';
import { originText } from './origin-text.ts';
import { LIST_WORDS, READING_KINDS } from './reading-words.ts';
import { valueText } from './value-text.ts';

/** Findings of a kind to list where all kinds are; a page of the same mention helps nobody. */
const MOST_LINES = 12;
/** Below this width, and for what takes a whole line to tell, the passage stands on a line of its own. */
const ROOM_FOR_TWO = 80;
const WHOLE_LINE: ReadonlySet<FindingKind> = new Set(['discrepancy']);
/** Rests on the whole text, so that its first passage would mislead. */
const WITHOUT_PASSAGE: ReadonlySet<FindingKind> = new Set(['balance']);

/** Somebody's act or word each time: told one by one, however alike the lines. */
const ONE_BY_ONE: ReadonlySet<FindingKind> = new Set([
  'utterance',
  'commitment',
  'claim',
  'criterion',
  'measure',
  'forecast',
  'motive',
  'event',
]);

/** A line of the list: findings that mean the same are told once, with their number and first passage. */
interface Line {
  readonly text: string;
  readonly passages: readonly string[];
  readonly count: number;
}

/** What `readout read` shows on a terminal: findings by kind, each with its words. `chosen`: the kinds asked for, all of whose findings are listed. */
export function readingText(
  result: ReadResult,
  terminal: Terminal,
  chosen: readonly string[] | null = null,
): string {
  const { text, layout, source, findings } = result;
  const head = [
    terminal.paint.bold(text.id),
    `${text.language}-${text.script}`,
    source.encoding,
    LIST_WORDS.sentences(layout.bodySentences, layout.sentences),
    LIST_WORDS.findings(findings.length),
  ].join(` ${symbolsOf(terminal).dot} `);
  const groups = READING_KINDS.map(([kind, title]) => {
    const found = findings.filter((one) => one.kind === kind);
    return group(kind, title, found, terminal, chosen === null ? MOST_LINES : Number.POSITIVE_INFINITY);
  }).filter((one) => one !== '');
  if (groups.length === 0 && chosen !== null) groups.push(LIST_WORDS.nothing(chosen.join(', ')));
  const lines = [head, ...originText(result)].flatMap((line) => wrap(line, terminal.columns));
  return `${[...lines, ...groups.flatMap((one) => ['', one])].join('\n')}\n`;
}

function group(
  kind: FindingKind,
  title: string,
  found: readonly Finding[],
  terminal: Terminal,
  most: number,
): string {
  if (found.length === 0) return '';
  const { paint } = terminal;
  const told = kind === 'discrepancy' ? tellingOf(found) : found;
  if (told.length === 0 && most === MOST_LINES) return '';
  const lines = linesOf(told);
  const shown = lines.slice(0, most);
  const notes = [
    ...(lines.length > shown.length ? [LIST_WORDS.more(lines.length - shown.length, kind)] : []),
    ...(found.length > told.length ? [LIST_WORDS.typography(found.length - told.length)] : []),
  ];
  return [
    `${paint.bold(title)} ${paint.dim(`(${found.length})`)}`,
    ...(WITHOUT_PASSAGE.has(kind)
      ? shown.flatMap((line) =>
          wrap(plainSigns(line.text, terminal), terminal.columns - 2).map((part) => `  ${part}`),
        )
      : rowsOf(kind, shown, terminal)),
    ...notes.flatMap((note) => wrap(note, terminal.columns - 2)).map((note) => paint.dim(`  ${note}`)),
  ].join('\n');
}

function rowsOf(kind: FindingKind, lines: readonly Line[], terminal: Terminal): readonly string[] {
  const { paint, columns } = terminal;
  const { open, close, cut } = symbolsOf(terminal);
  const told = lines.map((line) => ({
    left: plainSigns(line.count > 1 ? `${line.text} ×${line.count}` : line.text, terminal),
    exact: line.passages.join(' | ').replace(/\s+/g, ' '),
    isTold: line.passages.every((one) => line.text.includes(one)),
  }));
  const passage = (exact: string, room: number): string =>
    paint.dim(open + cutTo(exact, room - widthOf(open + close), cut) + close);
  if (columns < ROOM_FOR_TWO || WHOLE_LINE.has(kind)) {
    return told.flatMap(({ left, exact, isTold }) => [
      ...wrap(left, columns - 4).map((part, at) => (at === 0 ? `  ${part}` : `    ${part}`)),
      ...(isTold ? [] : [`    ${passage(exact, columns - 4)}`]),
    ]);
  }
  const widest = Math.min(Math.floor(columns * 0.6), Math.max(...told.map(({ left }) => widthOf(left))));
  return told.map(
    ({ left, exact }) =>
      `  ${padTo(cutTo(left, widest, cut), widest)}  ${passage(exact, columns - widest - 4)}`,
  );
}

/** The discrepancies that are worth a reader's time, the gravest first. */
function tellingOf(found: readonly Finding[]): readonly Finding[] {
  const listed = found.map((finding) => ({ ...(finding.value as DiscrepancyValue), finding }));
  return toldDiscrepancies(listed).map(({ finding }) => finding);
}

function linesOf(findings: readonly Finding[]): readonly Line[] {
  const lines = new Map<string, Line>();
  for (const finding of findings) {
    const text = valueText(finding);
    const key = ONE_BY_ONE.has(finding.kind) ? finding.id : text;
    const known = lines.get(key);
    lines.set(
      key,
      known ? { ...known, count: known.count + 1 } : { text, passages: passagesOf(finding), count: 1 },
    );
  }
  return [...lines.values()];
}

/** The passage of a finding; of a discrepancy every version, because one alone shows nothing. */
function passagesOf({ kind, evidence }: Finding): readonly string[] {
  return kind === 'discrepancy' ? evidence.map(({ exact }) => exact) : [evidence[0].exact];
}
