/** The signs of the matrix, with a rendering in ASCII for terminals that have no more. */
export interface Symbols {
  readonly said: string;
  readonly silent: string;
  readonly reports: string;
  readonly excluded: string;
  readonly unknown: string;
  readonly dot: string;
  readonly rule: string;
  readonly cut: string;
  readonly open: string;
  readonly close: string;
}

const UNICODE: Symbols = {
  said: '●',
  silent: '○',
  reports: '◐',
  excluded: '⊘',
  unknown: '?',
  dot: '·',
  rule: '─',
  cut: '…',
  open: '“',
  close: '”',
};

const ASCII: Symbols = {
  said: '*',
  silent: '-',
  reports: '~',
  excluded: 'x',
  unknown: '?',
  dot: '|',
  rule: '-',
  cut: '...',
  open: '"',
  close: '"',
};

/** The signs that a terminal can show. */
export function symbolsOf(terminal: { readonly symbols: boolean }): Symbols {
  return terminal.symbols ? UNICODE : ASCII;
}

const PLAIN: Readonly<Record<string, string>> = { '→': '->', '−': '-', '×': 'x', '–': '-' };

/** The signs of a line of our own words as a terminal can show them. */
export function plainSigns(line: string, terminal: { readonly symbols: boolean }): string {
  return terminal.symbols ? line : line.replace(/[→−×–]/g, (sign) => PLAIN[sign] ?? sign);
}
