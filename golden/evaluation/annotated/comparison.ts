import { foldText } from '../folded.ts';

/** The keys of an annotated item that are compared with a finding's value. */
export function comparedKeys(item: object): string[] {
  return Object.keys(item).filter((key) => key !== 'text' && key !== 'nth');
}

/** The keys of an item whose value the finding does not have. */
export function differingKeys(item: object, value: unknown): string[] {
  const expected = item as Readonly<Record<string, unknown>>;
  return comparedKeys(item).filter((key) => !isSame(key, expected[key], valueAt(value, key)));
}

/** What a finding's value says of a key of an item; a set phrase has its `id` under another name. */
export function valueAt(value: unknown, key: string): unknown {
  return (value as Readonly<Record<string, unknown>>)[key === 'id' ? 'formulation' : key];
}

/** Keys whose value is words of the text. How many words belong to a hedge or a condition is a matter of taste. */
const WORDS: ReadonlySet<string> = new Set(['hedge', 'condition', 'horizon', 'deadline']);

function isSame(key: string, expected: unknown, found: unknown): boolean {
  if (!WORDS.has(key) || typeof expected !== 'string') return folded(expected) === folded(found);
  if (typeof found === 'string') return areWords(expected, found);
  if (typeof found !== 'object' || found === null) return false;
  const { asWritten, value } = found as { readonly asWritten: string; readonly value: string | null };
  return areWords(expected, asWritten) || expected === value;
}

function areWords(expected: string, found: string): boolean {
  const [one, other] = [foldText(expected), foldText(found)];
  return one !== '' && other !== '' && (one.includes(other) || other.includes(one));
}

/**
 * A value as it is compared: the order of those who act together says nothing, and a text that is read in its second
 * script has its annotation in the first.
 */
export function folded(value: unknown): string {
  return foldText(JSON.stringify(Array.isArray(value) ? [...value].sort() : (value ?? null)));
}
