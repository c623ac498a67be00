import { stringify } from 'yaml';
import type { SourceHeader } from './front-matter.ts';

/** The order in which a person looks for things in a header. */
const ORDER = [
  'id',
  'kind',
  'party',
  'parties',
  'publisher',
  'language',
  'published',
  'signed',
  'exchange',
  'title',
  'url',
  'captured',
  'version',
  'original',
  'extracted',
  'proposed',
] as const satisfies readonly (keyof SourceHeader)[];

/** A source as it stands on the disk: its header between two lines of hyphens, an empty line, and its text. */
export function sourceText(header: SourceHeader, text: string): string {
  const entries: [string, unknown][] = [];
  for (const key of ORDER) {
    const value = header[key];
    if (value === null || (Array.isArray(value) && value.length === 0)) continue;
    if (key === 'version' && value === 1) continue;
    entries.push([key, value]);
  }
  for (const entry of Object.entries(header.other)) entries.push(entry);
  // Lines are not folded: a title on one line is easier to find and to diff.
  const yaml = stringify(Object.fromEntries(entries), { lineWidth: 0 });
  return `---\n${yaml}---\n\n${text}`;
}
