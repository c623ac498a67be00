/**
 * Words of one clause that together name an issue. They are held against the shape of a sentence (see `shapeOf`):
 * small letters, with a run of `P` for a party, its people or its capital, `H` for somebody who heads a government,
 * `N` for anybody else who is known, and `L` for a place.
 */
export interface Row {
  readonly issues: readonly string[];
  /** One of these stands wherever the pattern matches; looking for them takes far less time. */
  readonly signs: readonly string[];
  readonly pattern: RegExp;
  /** The words mean the issue only in a text that is about trade, and not in one that is about a war. */
  readonly inTrade: boolean;
  /** The words mean this issue and no other: forms of other issues inside them bring nothing up. */
  readonly alone: boolean;
}

/**
 * Makes a row.
 * @param issues ids, separated by spaces
 * @param signs separated by `|`
 * @param source source of a regular expression without nested quantifiers; in groups that capture nothing
 * @param only when the words mean the issue, or that they mean nothing else
 */
export function row(
  issues: string,
  signs: string,
  source: string,
  only: 'trade' | 'alone' | 'trade alone' | '' = '',
): Row {
  return {
    issues: issues.split(' '),
    signs: signs.split('|'),
    pattern: new RegExp(source, 'g'),
    inTrade: only.startsWith('trade'),
    alone: only.endsWith('alone'),
  };
}

/** A row of English words: they begin and end a word. */
export function english(
  issues: string,
  signs: string,
  source: string,
  only: 'trade' | 'alone' | 'trade alone' | '' = '',
): Row {
  return row(issues, signs, `(?<![a-zA-Z])(?:${source})(?![a-z0-9])`, only);
}
