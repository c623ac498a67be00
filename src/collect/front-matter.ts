import { InputError } from './input-error.ts';
import { readYaml, type YamlValue } from './read-yaml.ts';
import { SOURCE_KINDS, type SourceKind } from './source-kinds.ts';

export { SOURCE_KINDS, type SourceKind };

/** What the header of a source says. Absent keys are `null`; keys that Readout does not know are kept. */
export interface SourceHeader {
  readonly id: string | null;
  readonly kind: SourceKind | null;
  readonly party: string | null;
  /** For a text that several parties published together. */
  readonly parties: readonly string[];
  readonly publisher: string | null;
  readonly language: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly exchange: string | null;
  readonly title: string | null;
  /** Counted from 1; 1 where the header does not say. */
  readonly version: number;
  /** When the bytes came, ISO 8601. */
  readonly captured: string | null;
  /** The day on which it was signed or written, where that is told apart from publication. */
  readonly signed: string | null;
  /** The bytes that the text was extracted from. */
  readonly original: OriginalFile | null;
  /** SHA-256 of the text as it was extracted: another one means that a person changed the text since. */
  readonly extracted: string | null;
  /** Keys that the machine filled in and nobody has confirmed yet. */
  readonly proposed: readonly string[];
  readonly other: Readonly<Record<string, unknown>>;
}

/** Bytes as they came, kept beside the text. `path` is below the dossier's folder, with forward strokes. */
export interface OriginalFile {
  readonly path: string;
  readonly sha256: string;
  readonly format: string;
}

/** A file taken apart: its header, and the text that is read. */
export interface FrontMatter {
  readonly header: SourceHeader;
  readonly body: string;
  /** The line of the file on which `body` begins, counted from 1. */
  readonly bodyLine: number;
}

/** The header of a file that has none. */
export const NO_HEADER: SourceHeader = {
  id: null,
  kind: null,
  party: null,
  parties: [],
  publisher: null,
  language: null,
  published: null,
  url: null,
  exchange: null,
  title: null,
  version: 1,
  captured: null,
  signed: null,
  original: null,
  extracted: null,
  proposed: [],
  other: {},
};

/** How far to look for the line that closes a header, in UTF-16 code units. */
const LONGEST_HEADER = 64 * 1024;

/**
 * Splits a file into its YAML header, between two lines of three hyphens at its very start, and its text. A file
 * that opens with such a line and has no keys after it merely begins with a rule; it is all text.
 * @throws InputError `yaml-malformed`, `header-unclosed` or `header-invalid`, with file and line.
 */
export function splitFrontMatter(content: string, file: string): FrontMatter {
  const opening = /^---[ \t]*\r?\n/.exec(content);
  if (!opening) return { header: NO_HEADER, body: content, bodyLine: 1 };
  const start = opening[0].length;
  const region = content.slice(start, start + LONGEST_HEADER);
  const closing = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m.exec(region);
  const source = closing ? region.slice(0, closing.index) : region;
  if (!/^[\w-]+[ \t]*:/m.test(source)) return { header: NO_HEADER, body: content, bodyLine: 1 };
  if (!closing) {
    throw new InputError(
      'header-unclosed',
      `${file}:1: the header that opens with --- is never closed. Put a line of three hyphens after its last key.`,
    );
  }
  const yaml = readYaml(source, file, 2);
  const end = start + closing.index + closing[0].length;
  // One empty line after the header belongs to the layout of the file, not to the text.
  const gap = /^\r?\n/.exec(content.slice(end, end + 2))?.[0].length ?? 0;
  const body = content.slice(end + gap);
  return { header: headerOf(yaml), body, bodyLine: content.slice(0, end + gap).split('\n').length };
}

function headerOf(yaml: YamlValue): SourceHeader {
  const { value } = yaml;
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    throw new InputError(
      'header-invalid',
      `${yaml.where([])}: a header is a list of “key: value” lines. Write it so.`,
    );
  }
  const entries = value as Record<string, unknown>;
  const text = (key: string): string | null => textOf(entries[key], key, yaml);
  const known = new Set(Object.keys(NO_HEADER));
  return {
    id: text('id'),
    kind: kindOf(text('kind'), yaml),
    party: text('party'),
    parties: listOf('parties', entries.parties, 'party codes, such as [AA, BB]', yaml),
    publisher: text('publisher'),
    language: text('language'),
    published: publishedOf(text('published'), yaml),
    url: text('url'),
    exchange: text('exchange'),
    title: text('title'),
    version: versionOf(entries.version, yaml),
    captured: text('captured'),
    signed: text('signed'),
    original: originalOf(entries.original, yaml),
    extracted: text('extracted'),
    proposed: listOf('proposed', entries.proposed, 'keys of this header, such as [kind, party]', yaml),
    other: Object.fromEntries(Object.entries(entries).filter(([key]) => !known.has(key) || key === 'other')),
  };
}

function textOf(value: unknown, key: string, yaml: YamlValue): string | null {
  if (value === undefined || value === null || value === '') return null;
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  // Unquoted NO is Norway to a person; YAML 1.2 agrees, but `true` and lists are still no text.
  throw new InputError(
    'header-invalid',
    `${yaml.where([key])}: \`${key}\` must be text, and it is ${JSON.stringify(value)}. Put it in quotation marks.`,
  );
}

function kindOf(value: string | null, yaml: YamlValue): SourceKind | null {
  if (value === null) return null;
  const kind = SOURCE_KINDS.find((one) => one === value);
  if (kind) return kind;
  throw new InputError(
    'header-invalid',
    `${yaml.where(['kind'])}: there is no kind “${value}”. Use one of ${SOURCE_KINDS.join(', ')}.`,
  );
}

function listOf(key: string, value: unknown, of: string, yaml: YamlValue): readonly string[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value;
  throw new InputError(
    'header-invalid',
    `${yaml.where([key])}: \`${key}\` must be a list of ${of}. Write it so.`,
  );
}

function versionOf(value: unknown, yaml: YamlValue): number {
  if (value === undefined || value === null) return 1;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1) return value;
  throw new InputError(
    'header-invalid',
    `${yaml.where(['version'])}: \`version\` counts from 1, and it is ${JSON.stringify(value)}. Write a whole number.`,
  );
}

function originalOf(value: unknown, yaml: YamlValue): OriginalFile | null {
  if (value === undefined || value === null) return null;
  const { path, sha256, format } = (typeof value === 'object' ? value : {}) as Record<string, unknown>;
  if (typeof path === 'string' && typeof sha256 === 'string' && typeof format === 'string')
    return { path, sha256, format };
  throw new InputError(
    'header-invalid',
    `${yaml.where(['original'])}: \`original\` needs \`path\`, \`sha256\` and \`format\`. Write them, or take the key out.`,
  );
}

function publishedOf(value: string | null, yaml: YamlValue): string | null {
  if (
    value === null ||
    /^\d{4}-\d{2}(?:-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?)?$/.test(value)
  ) {
    return value;
  }
  throw new InputError(
    'header-invalid',
    `${yaml.where(['published'])}: “${value}” is not a date that Readout reads. Write 2030-01-31 or 2030-01-31T20:15:00+08:00.`,
  );
}
