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
}

const ROWS: Readonly<Record<Language, readonly Row[]>> = { zh: chineseRows, en: englishRows };
const indexes = new Map<Language, Index>();

/** The rows of which a sign stands in a shape, in their order; in one pass, however many rows there are. */
export function rowsIn(text: string, language: Language): readonly Row[] {
  const index = indexes.get(language) ?? build(ROWS[language]);
  indexes.set(language, index);
  const found = new Set<number>();
  index.signs.search(text, (sign) => {
    for (const place of index.places[sign] as readonly number[]) found.add(place);
  });
  return [...found].sort((a, b) => a - b).map((place) => index.rows[place] as Row);
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
  return { rows, signs: buildAutomaton([...bySign.keys()]), places: [...bySign.values()] };
}
