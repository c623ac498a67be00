import type { Names } from './names.ts';

/** Longer strings are hardly ever said twice in the same words. */
const LONGEST_NAME = 48;

/**
 * A finding's value with less in it: an object as the number of its keys and their values, a string that occurs
 * again and again as `#` and its number. A string that stands in `nearby`, the words around the finding, is left as
 * it is, because compression with the text at hand finds it there.
 */
export function packValue(value: unknown, nearby: string, names: Names): unknown {
  if (typeof value === 'string') return packString(value, nearby, names);
  if (Array.isArray(value)) return [0, ...value.map((item) => packValue(item ?? null, nearby, names))];
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  const shape = names.idOf(JSON.stringify(entries.map(([key]) => key)));
  return [shape, ...entries.map(([, one]) => packValue(one, nearby, names))];
}

function packString(value: string, nearby: string, names: Names): string {
  if (value.length > LONGEST_NAME || (value.length > 1 && nearby.includes(value)))
    return /^[#=]/.test(value) ? `=${value}` : value;
  return `#${names.idOf(value).toString(36)}`;
}

/** What `packValue` was given. */
export function unpackValue(packed: unknown, names: Names): unknown {
  if (typeof packed === 'string') {
    if (packed.startsWith('#')) return names.nameOf(Number.parseInt(packed.slice(1), 36));
    return packed.startsWith('=') ? packed.slice(1) : packed;
  }
  if (!Array.isArray(packed)) return packed;
  const [shape, ...parts] = packed;
  if (shape === 0) return parts.map((part) => unpackValue(part, names));
  const keys = JSON.parse(names.nameOf(shape as number)) as string[];
  return Object.fromEntries(keys.map((key, at) => [key, unpackValue(parts[at], names)]));
}
