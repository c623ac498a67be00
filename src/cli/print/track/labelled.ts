import { plainSigns } from '../../terminal/symbols.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { padTo } from '../../terminal/width.ts';
import { indented } from './sections.ts';

/** Width of the word that begins a line. */
const HEAD = 11;

/** A word, then its text, broken under itself. */
export function labelled(word: string, text: string, terminal: Terminal): readonly string[] {
  const [first = '', ...others] = indented(plainSigns(text, terminal), HEAD + 2, terminal);
  return [`  ${padTo(word, HEAD)}${first.trimStart()}`, ...others];
}
