import { programVersion } from '../tasks/version.ts';
import { print } from './stdout.ts';

/** The versions of the shapes printed by --json; a change that can break a program that reads one raises it. */
export const SCHEMA_VERSIONS = {
  read: 1,
  compare: 1,
  brief: 1,
  verify: 1,
  rules: 1,
  explain: 1,
  search: 1,
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

/** Prints a result. Long lists go out item by item, because one string could not hold those of a long text. */
export async function printJson(command: JsonCommand, lexicon: string, payload: object): Promise<void> {
  const readout: Envelope = {
    version: programVersion(),
    lexicon,
    schema: `${command}@${SCHEMA_VERSIONS[command]}`,
  };
  const entries = Object.entries({ readout, ...payload });
  let buffer = '{\n';
  for (const [at, [key, value]] of entries.entries()) {
    buffer += `  ${JSON.stringify(key)}: `;
    if (Array.isArray(value) && value.length > 0) {
      buffer += '[\n';
      for (const [index, item] of value.entries()) {
        buffer += `    ${indented(item, 4)}${index < value.length - 1 ? ',' : ''}\n`;
        if (buffer.length > 1_000_000) {
          await print(buffer);
          buffer = '';
        }
      }
      buffer += '  ]';
    } else buffer += indented(value, 2);
    buffer += at < entries.length - 1 ? ',\n' : '\n';
  }
  await print(`${buffer}}\n`);
}

function indented(value: unknown, by: number): string {
  return (JSON.stringify(value, null, 2) ?? 'null').replaceAll('\n', `\n${' '.repeat(by)}`);
}
