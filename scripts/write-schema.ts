import { mkdirSync, writeFileSync } from 'node:fs';
import { jsonSchemaText, SCHEMA_NAMES } from '../src/cli/schema/json-schema.ts';

/** Writes the published JSON Schemas to schema/. A test fails while they are out of step with the code. */
const folder = new URL('../schema/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const command of SCHEMA_NAMES) {
  writeFileSync(new URL(`${command}.json`, folder), jsonSchemaText(command));
  console.log(`Wrote schema/${command}.json`);
}
