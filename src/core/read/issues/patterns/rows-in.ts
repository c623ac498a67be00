import { type Automaton, buildAutomaton } from '../../../lexicon/automaton.ts';
import type { Language } from '../../../text/language.ts';
import { chineseRows } from './chinese.ts';
import { englishRows } from './english.ts';
import type { Row } from './row.ts';

/** The rows of a language, found by their signs. */
interface Index {
  readonly rows: readonly Row[];
  readonly signs: Automaton;
  /** Places of the rows that have a sign, by the position at which the automaton reports it. */
  readonly places: readonly (readonly number[])[];
  /** Room for which rows were found in one shape; all 0 between two. */
  readonly isFound: Uint8Array;
}

const NONE: readonly Row[] = [];

const ROWS: Readonly<Record<Language, readonly Row[]>> = { zh: chineseRows, en: englishRows };
const indexes = new Map<Language, Index>();

/** The rows of which a sign stands in a shape, in their order; in one pass, however many rows there are. */
export function rowsIn(text: string, language: Language): readonly Row[] {
  const index = indexes.get(language) ?? build(ROWS[language]);
  indexes.set(language, index);
  const { rows, places, isFound } = index;
  const found: number[] = [];
  index.signs.search(text, (sign) => {
    for (const place of places[sign] as readonly number[]) {
      if (isFound[place] === 1) continue;
      isFound[place] = 1;
      found.push(place);
    }
  });
  if (found.length === 0) return NONE;
  for (const place of found) isFound[place] = 0;
  if (found.length > 1) found.sort((a, b) => a - b);
  return found.map((place) => rows[place] as Row);
}

function build(rows: readonly Row[]): Index {
  const bySign = new Map<string, number[]>();
  for (const [place, { signs }] of rows.entries()) {
    for (const sign of signs) {
      const places = bySign.get(sign);
      if (places === undefined) bySign.set(sign, [place]);
      else places.push(place);
    }
  }
  return {
    rows,
    signs: buildAutomaton([...bySign.keys()]),
    places: [...bySign.values()],
    isFound: new Uint8Array(rows.length),
  };
}
