import { type Automaton, buildAutomaton } from '../../../lexicon/automaton.ts';
import type { Language } from '../../../text/language.ts';
import { neededSets } from '../../sought/needed-strings.ts';
import { chineseRows } from './chinese.ts';
import { englishRows } from './english.ts';
import type { Row } from './row.ts';

/** The rows of a language, found by strings that must stand. */
interface Index {
  readonly rows: readonly Row[];
  readonly strings: Automaton;
  /** For each string that the automaton reports: the places of the rows that it belongs to, and what it is to them. */
  readonly uses: readonly (readonly Use[])[];
  /** What must stand for each row. */
  readonly wanted: Uint8Array;
  /** Room for what stands in one shape; all 0 between two. */
  readonly standing: Uint8Array;
  /** How often each row was given out. */
  readonly given: Uint32Array;
  readonly isSharpened: boolean;
  shapes: number;
}

interface Use {
  readonly place: number;
  readonly as: number;
}

/** A sign of the row, and a string of the first set that its pattern needs; those of further sets are 4 and 8. */
const SIGN = 1;
const NEEDED = 2;

/** After so many shapes, rows given out so often are held to the strings of their patterns too, which takes preparation. */
const WORTH = { shapes: 3000, given: 100 };

const ROWS: Readonly<Record<Language, readonly Row[]>> = { zh: chineseRows, en: englishRows };
const indexes = new Map<Language, Index>();
const NONE: readonly Row[] = [];

/** The rows that may match a shape, in their order; in one pass, however many rows there are. */
export function rowsIn(text: string, language: Language): readonly Row[] {
  const index = indexOf(language);
  const { rows, uses, wanted, standing, given } = index;
  const touched: number[] = [];
  index.strings.search(text, (string) => {
    const those = uses[string] as readonly Use[];
    for (let i = 0; i < those.length; i += 1) {
      const { place, as } = those[i] as Use;
      if (standing[place] === 0) touched.push(place);
      standing[place] = (standing[place] as number) | as;
    }
  });
  if (touched.length === 0) return NONE;
  if (touched.length > 1) touched.sort((a, b) => a - b);
  const found: Row[] = [];
  for (const place of touched) {
    if (standing[place] === wanted[place]) {
      found.push(rows[place] as Row);
      given[place] = (given[place] as number) + 1;
    }
    standing[place] = 0;
  }
  return found;
}

function indexOf(language: Language): Index {
  let index = indexes.get(language);
  if (index === undefined || (!index.isSharpened && index.shapes >= WORTH.shapes)) {
    index = build(ROWS[language], index?.given ?? null);
    indexes.set(language, index);
  }
  index.shapes += 1;
  return index;
}

/** @param given how often each row was given out before, where that decides which are sharpened. */
function build(rows: readonly Row[], given: Uint32Array | null): Index {
  const byString = new Map<string, Use[]>();
  const wanted = new Uint8Array(rows.length);
  const add = (strings: readonly string[], place: number, as: number): void => {
    wanted[place] = (wanted[place] as number) | as;
    for (const string of strings) {
      const uses = byString.get(string);
      if (uses === undefined) byString.set(string, [{ place, as }]);
      else uses.push({ place, as });
    }
  };
  for (const [place, { signs, pattern }] of rows.entries()) {
    add(signs, place, SIGN);
    if (given === null || (given[place] as number) < WORTH.given) continue;
    for (const [set, strings] of neededSets(pattern).entries()) add(strings, place, NEEDED << set);
  }
  return {
    rows,
    strings: buildAutomaton([...byString.keys()]),
    uses: [...byString.values()],
    wanted,
    standing: new Uint8Array(rows.length),
    given: new Uint32Array(rows.length),
    isSharpened: given !== null,
    shapes: 0,
  };
}
