import type { Terminal } from './terminal.ts';
import { wrap } from './wrap.ts';

/** Stand in the text while it is broken into lines, take no columns and are no blanks; a text shows as well without. */
const OPEN = '\u2060';
const CLOSE = '\u200c';

/** A stretch of the text, half-open. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Lines of at most `columns` with these stretches of the text marked: in colour, or between » and « where there is
 * none. The stretches are in order and do not overlap.
 */
export function markedLines(
  text: string,
  stretches: readonly Stretch[],
  columns: number,
  { paint, symbols }: Terminal,
): string[] {
  const coloured = paint.bold('x') !== 'x';
  const [open, close] = coloured ? [OPEN, CLOSE] : symbols ? ['»', '«'] : ['[', ']'];
  let marked = '';
  let last = 0;
  for (const { start, end } of stretches) {
    marked += `${clean(text.slice(last, start))}${open}${clean(text.slice(start, end))}${close}`;
    last = end;
  }
  const lines = wrap(marked + clean(text.slice(last)), columns);
  return coloured ? painted(lines, paint) : lines;
}

function clean(text: string): string {
  return text.replaceAll(OPEN, '').replaceAll(CLOSE, '');
}

/** A mark may be open at the end of a line. */
function painted(lines: readonly string[], paint: Terminal['paint']): string[] {
  let isOpen = false;
  return lines.map((line) =>
    line
      .split(/([\u2060\u200c])/)
      .map((part) => {
        if (part === OPEN || part === CLOSE) {
          isOpen = part === OPEN;
          return '';
        }
        return isOpen ? paint.bold(paint.yellow(part)) : part;
      })
      .join(''),
  );
}
