import { z } from 'zod';
import { type JsonCommand, SCHEMA_VERSIONS } from '../json.ts';
import { documents } from './documents.ts';

/** The commands that print JSON, in order of their names. */
export const JSON_COMMANDS = (Object.keys(documents) as JsonCommand[]).sort();

/** The published JSON Schema (draft 2020-12) of what a command prints, as the text of its file. */
export function jsonSchemaText(command: JsonCommand): string {
  const schema = z.toJSONSchema(documents[command], { target: 'draft-2020-12' });
  const { $schema, ...rest } = schema;
  const named = {
    $schema,
    $id: `urn:readout:schema:${command}:${SCHEMA_VERSIONS[command]}`,
    title: `readout ${command} --json`,
    ...rest,
  };
  return `${JSON.stringify(named, null, 2)}\n`;
}
