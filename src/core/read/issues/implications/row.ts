/**
 * An issue that something read brings up where certain words stand in it. The words are held against the shape of
 * what was read (see `shapeOf`): small letters, a run of `P` for a party, `H` for the head of a government, `N` for
 * anybody else who is known, `L` for a place.
 */
export interface ImplicationRow {
  /** Names of what was read, as in `Implication.by`: one of them is enough. */
  readonly by: readonly string[];
  readonly issue: string;
  readonly words: RegExp;
  /** Only in a text that is about trade. */
  readonly inTrade: boolean;
}

/**
 * Makes a row.
 * @param by names, separated by spaces
 * @param source source of a regular expression without nested quantifiers
 */
export function implied(by: string, issue: string, source: string, only: 'trade' | '' = ''): ImplicationRow {
  return { by: by.split(' '), issue, words: new RegExp(source), inTrade: only === 'trade' };
}
