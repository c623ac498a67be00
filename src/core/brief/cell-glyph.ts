import type { CellMark } from './document.ts';

/** The sign of each mark. It never stands alone: the words of the cell say the same. */
export const CELL_GLYPH: Readonly<Record<CellMark, string>> = {
  said: '●',
  'reports-other': '◐',
  excluded: '⊘',
  silent: '○',
  unknown: '?',
};
