import { programVersion } from '../tasks/version.ts';
import { print } from './stdout.ts';

/** The versions of the shapes printed by --json; a change that can break a program that reads one raises it. */
export const SCHEMA_VERSIONS = {
  read: 1,
  'read-dossier': 1,
  compare: 1,
  brief: 1,
  verify: 1,
  rules: 1,
  explain: 1,
  add: 1,
  review: 1,
  reanchor: 1,
  versions: 1,
  search: 1,
  track: 1,
  'track-compact': 1,
} as const;

/** A command that prints JSON. */
export type JsonCommand = keyof typeof SCHEMA_VERSIONS;

/** Says what made a result. */
export interface Envelope {
  readonly version: string;
  readonly lexicon: string;
  /** The schema that the whole document follows: `compare@1` is schema/compare.json. */
  readonly schema: string;
}

/**
 * Prints a result. Lists go out item by item, because one string could not hold those of a long text; a list that is
 * still being made is printed as it comes. Without `indent` each item is one line.
 */
export async function printJson(
  command: JsonCommand,
  lexicon: string,
  payload: object,
  { indent = true }: { readonly indent?: boolean } = {},
): Promise<void> {
  const written = (value: unknown, by: number): string =>
    indent ? indented(value, by) : (JSON.stringify(value) ?? 'null');
  const readout: Envelope = {
    version: programVersion(),
    lexicon,
    schema: `${command}@${SCHEMA_VERSIONS[command]}`,
  };
  const entries = Object.entries({ readout, ...payload });
  let buffer = '{\n';
  const add = async (more: string): Promise<void> => {
    buffer += more;
    if (buffer.length <= 1_000_000) return;
    await print(buffer);
    buffer = '';
  };
  for (const [at, [key, value]] of entries.entries()) {
    await add(`  ${JSON.stringify(key)}: `);
    if (isList(value)) {
      let isFirst = true;
      for await (const item of value) {
        await add(`${isFirst ? '[' : ','}\n    ${written(item, 4)}`);
        isFirst = false;
      }
      await add(isFirst ? '[]' : '\n  ]');
    } else await add(written(value, 2));
    await add(at < entries.length - 1 ? ',\n' : '\n');
  }
  await print(`${buffer}}\n`);
}

function isList(value: unknown): value is readonly unknown[] | AsyncIterable<unknown> {
  return (
    Array.isArray(value) || (typeof value === 'object' && value !== null && Symbol.asyncIterator in value)
  );
}

function indented(value: unknown, by: number): string {
  return (JSON.stringify(value, null, 2) ?? 'null').replaceAll('\n', `\n${' '.repeat(by)}`);
}
