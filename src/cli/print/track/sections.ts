import { symbolsOf } from '../../terminal/symbols.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { cutTo } from '../../terminal/width.ts';
import { wrap } from '../../terminal/wrap.ts';

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
