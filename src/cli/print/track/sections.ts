import { plainSigns, symbolsOf } from '../../terminal/symbols.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { cutTo, padTo, widthOf } from '../../terminal/width.ts';
import { wrap } from '../../terminal/wrap.ts';

/** The line that a section begins with: its name, then what it comes to. */
export function headLines(name: string, facts: readonly string[], terminal: Terminal): readonly string[] {
  const { dot } = symbolsOf(terminal);
  const told = [name, ...facts].join(` ${dot} `);
  const [first = '', ...others] = wrap(plainSigns(told, terminal), terminal.columns);
  return [`${terminal.paint.bold(first.slice(0, name.length))}${first.slice(name.length)}`, ...others];
}

/** Words of a source on one line, in quotation marks, cut to what is left of the line. */
export function quoted(words: string, columns: number, terminal: Terminal): string {
  const { open, close, cut } = symbolsOf(terminal);
  return `${open}${cutTo(words.replace(/\s+/g, ' ').trim(), Math.max(12, columns - 2), cut)}${close}`;
}

/** A line of a section under its indent, broken where it is too long. */
export function indented(line: string, indent: number, { columns }: Terminal): readonly string[] {
  const lead = ' '.repeat(indent);
  return wrap(line, columns - indent).map((part) => `${lead}${part}`);
}

/** Width of the word that begins a line. */
const WORD = 11;

/** A word at the left, then its text, which goes on below itself. */
export function hanging(word: string, text: string, terminal: Terminal, width = WORD): readonly string[] {
  return hung(`  ${padTo(word, width)}`, text, terminal);
}

/** A beginning of its own width, then text, which goes on below itself. */
export function hung(head: string, text: string, terminal: Terminal): readonly string[] {
  const lead = Math.min(widthOf(head), terminal.columns - 20);
  const lines = wrap(plainSigns(text, terminal), terminal.columns - lead);
  return lines.map((line, at) => (at === 0 ? head : ' '.repeat(lead)) + line);
}

/** The line that tells how many a list leaves out, and where they are; none where it leaves out none. */
export function more(left: number, what: string, terminal: Terminal): readonly string[] {
  const { cut } = symbolsOf(terminal);
  return left <= 0 ? [] : [terminal.paint.dim(`  ${cut} ${left} more ${what}: --json`)];
}

/** The first of a list in one line, and how many others there are. */
export function someOf(names: readonly string[], most = 6): string {
  const left = names.length - most;
  return left > 1 ? `${names.slice(0, most).join(', ')} and ${left} more` : names.join(', ');
}
