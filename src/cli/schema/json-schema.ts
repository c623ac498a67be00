import { z } from 'zod';
import { decisionShape } from '../../tasks/review/review-shape.ts';
import { SCHEMA_VERSIONS } from '../json.ts';
import { compactSchemaText } from './compact-schema.ts';
import { documents } from './documents.ts';
import { dossierFile, sourceHeader } from './dossier-file.ts';

/** The commands that print JSON, in order of their names. */
export const JSON_COMMANDS = (Object.keys(documents) as (keyof typeof documents)[]).sort();

/** The files of a dossier that a person writes or reads, by the name of their schema. */
const FILES = {
  dossier: { title: 'dossier.yaml', shape: dossierFile },
  'source-header': { title: 'The header of a source', shape: sourceHeader },
  review: { title: 'A line of reviews.jsonl', shape: decisionShape },
} as const;

/** Every published schema by name: what a command prints, and the files of a dossier. */
export const SCHEMA_NAMES: readonly string[] = [
  ...JSON_COMMANDS,
  'track-compact',
  ...Object.keys(FILES),
].sort();

/** A published JSON Schema (draft 2020-12), as the text of its file. */
export function jsonSchemaText(name: string): string {
  const file = FILES[name as keyof typeof FILES];
  if (file) return schemaText(file.shape, name, 1, file.title);
  if (name === 'track-compact') return compactSchemaText(jsonSchemaText('track'));
  const command = name as keyof typeof documents;
  return schemaText(documents[command], command, SCHEMA_VERSIONS[command], `readout ${command} --json`);
}

function schemaText(shape: z.ZodType, name: string, version: number, title: string): string {
  // What a person writes is described as it goes in: defaults are optional there.
  const io = name in FILES ? 'input' : 'output';
  const { $schema, ...rest } = z.toJSONSchema(shape, { target: 'draft-2020-12', io });
  return `${JSON.stringify({ $schema, $id: `urn:readout:schema:${name}:${version}`, title, ...rest }, null, 2)}\n`;
}
