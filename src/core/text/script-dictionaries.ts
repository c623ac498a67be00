import simplifiedToTraditional from 'opencc-js/dict/STCharacters';
import traditionalToSimplified from 'opencc-js/dict/TSCharacters';

/** Traditional character to its Simplified one, of OpenCC's character table. */
export const TO_SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  entriesOf(traditionalToSimplified).map(([from, ...to]) => [from, to[0] ?? from]),
);

/** Simplified character to all its Traditional candidates. */
export const TO_TRADITIONAL: ReadonlyMap<string, readonly string[]> = new Map(
  entriesOf(simplifiedToTraditional).map(([from, ...to]) => [from, to]),
);

function entriesOf(dictionary: string): [string, ...string[]][] {
  return dictionary.split('|').map((entry) => entry.split(' ') as [string, ...string[]]);
}
