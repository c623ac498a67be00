/** What a regular expression is made of, as far as it tells which characters must stand. */
export type PatternNode =
  /** One of some characters, or characters in a row; `null` for too many to list, such as `[^,]` and `\d`. */
  | { readonly kind: 'character'; readonly units: readonly string[] | null }
  /** Takes up no room and demands nothing: `^`, `\b` and lookarounds that forbid. */
  | { readonly kind: 'nothing' }
  /** Takes up no room, but what it looks at must stand. */
  | { readonly kind: 'ahead'; readonly of: PatternNode }
  | { readonly kind: 'sequence'; readonly parts: readonly PatternNode[] }
  | { readonly kind: 'choice'; readonly among: readonly PatternNode[] }
  | { readonly kind: 'repeat'; readonly of: PatternNode; readonly least: number; readonly most: number };

/** More characters of a class are no sign of anything. */
const MOST_UNITS = 12;

/** Takes a pattern apart; `null` where something in it is not known here, so that nothing is claimed about it. */
export function patternTree({ source, flags }: RegExp): PatternNode | null {
  // With `i` or classes of sets a character stands for others.
  if (/[iv]/.test(flags)) return null;
  const parser = new Parser(source);
  const tree = parser.choice();
  return tree === null || !parser.isAtEnd ? null : tree;
}

/** A recursive descent over the source; `null` from any method gives the whole pattern up. */
class Parser {
  #at = 0;
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#source.length;
  }

  choice(): PatternNode | null {
    const among: PatternNode[] = [];
    do {
      const one = this.#sequence();
      if (one === null) return null;
      among.push(one);
    } while (this.#take('|'));
    return among.length === 1 ? (among[0] as PatternNode) : { kind: 'choice', among };
  }

  #sequence(): PatternNode | null {
    const parts: PatternNode[] = [];
    while (!this.isAtEnd && !this.#sees('|') && !this.#sees(')')) {
      const written = this.#written();
      if (written !== '') {
        parts.push({ kind: 'character', units: [written] });
        continue;
      }
      const atom = this.#atom();
      const part = atom === null ? null : this.#repeated(atom);
      if (part === null) return null;
      parts.push(part);
    }
    return { kind: 'sequence', parts };
  }

  /** Plain characters in a row, of which nothing repeats the last one: taken in one piece, there being many. */
  #written(): string {
    const source = this.#source;
    let end = this.#at;
    while (isPlain(source.charCodeAt(end))) end += 1;
    if (end === this.#at) return '';
    if (REPEATS.includes(source.charAt(end)) && end < source.length) end -= 1;
    const written = source.slice(this.#at, end);
    this.#at = end;
    return written;
  }

  #repeated(of: PatternNode): PatternNode {
    if (this.isAtEnd || !REPEATS.includes(this.#source.charAt(this.#at))) return of;
    const match = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(this.#source.slice(this.#at, this.#at + 12));
    if (match === null) return of;
    this.#at += match[0].length;
    const [sign = '', from = '', comma = '', to = ''] = match;
    if (sign.startsWith('*')) return { kind: 'repeat', of, least: 0, most: Number.POSITIVE_INFINITY };
    if (sign.startsWith('+')) return { kind: 'repeat', of, least: 1, most: Number.POSITIVE_INFINITY };
    if (sign.startsWith('?')) return { kind: 'repeat', of, least: 0, most: 1 };
    const most = comma === '' ? Number(from) : to === '' ? Number.POSITIVE_INFINITY : Number(to);
    return { kind: 'repeat', of, least: Number(from), most };
  }

  #atom(): PatternNode | null {
    if (this.#take('(')) return this.#group();
    if (this.#take('[')) return this.#class();
    if (this.#take('\\')) return this.#escape();
    if (this.#take('.')) return ANY;
    if (this.#take('^') || this.#take('$')) return NOTHING;
    const unit = this.#source.charAt(this.#at);
    // Halves of a pair are one character for `u` and two without it.
    if (/[*+?{}\])\ud800-\udfff]/.test(unit)) return null;
    this.#at += 1;
    return { kind: 'character', units: [unit] };
  }

  #group(): PatternNode | null {
    const opening = /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(this.#source.slice(this.#at, this.#at + 40))?.[0] ?? '';
    if (opening === '' && this.#sees('?')) return null;
    this.#at += opening.length;
    const of = this.choice();
    if (of === null || !this.#take(')')) return null;
    if (opening === '?!' || opening === '?<!') return NOTHING;
    return opening === '?=' || opening === '?<=' ? { kind: 'ahead', of } : of;
  }

  #class(): PatternNode | null {
    const body = /^(?:\\.|[^\]\\])*/s.exec(this.#source.slice(this.#at))?.[0] ?? '';
    this.#at += body.length;
    if (!this.#take(']')) return null;
    const isPlain = !/^\^|\\|.-.|[\ud800-\udfff]/.test(body) && body.length <= MOST_UNITS;
    return isPlain ? { kind: 'character', units: [...body] } : ANY;
  }

  #escape(): PatternNode | null {
    const unit = this.#source.charAt(this.#at);
    this.#at += 1;
    if (unit === 'b' || unit === 'B') return NOTHING;
    if (/[dDsSwW]/.test(unit)) return ANY;
    if (unit === 'p' || unit === 'P' || unit === 'k') {
      const name = /^(?:\{[^}]*\}|<\w+>)/.exec(this.#source.slice(this.#at, this.#at + 60))?.[0];
      if (name === undefined) return null;
      this.#at += name.length;
      // A name stands for whatever its group took, which may be nothing.
      return unit === 'k' ? { kind: 'repeat', of: ANY, least: 0, most: Number.POSITIVE_INFINITY } : ANY;
    }
    return /[a-zA-Z0-9]/.test(unit) || unit === '' ? null : { kind: 'character', units: [unit] };
  }

  #sees(unit: string): boolean {
    return this.#source.charAt(this.#at) === unit;
  }

  #take(unit: string): boolean {
    if (this.isAtEnd || !this.#sees(unit)) return false;
    this.#at += 1;
    return true;
  }
}

/** Signs that say how often what stands before them stands. */
const REPEATS = '*+?{';

/** Whether a character of a pattern stands for itself, whatever is around it; `NaN` is no character. */
function isPlain(unit: number): boolean {
  if (unit >= 0x80) return unit < 0xd800 || unit > 0xdfff;
  return (unit >= 0x61 && unit <= 0x7a) || unit === 0x20 || (unit >= 0x41 && unit <= 0x5a) || unit === 0x2c;
}

const NOTHING: PatternNode = { kind: 'nothing' };
const ANY: PatternNode = { kind: 'character', units: null };
