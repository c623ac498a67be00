import { basename, dirname, join } from 'node:path';
import { checkOriginals, type OriginalProblem } from '../collect/check-originals.ts';
import { InputError } from '../collect/input-error.ts';
import { loadDossier } from '../collect/load-dossier.ts';
import { loadFile } from '../collect/load-file.ts';
import { loadSource } from '../collect/load-source.ts';
import { isFile, isFolder } from '../collect/path-kind.ts';
import { createText } from '../core/text/text.ts';
import { checkQuote } from './check-quote.ts';
import { findQuotes } from './find-quotes.ts';
import { isDossier } from './is-dossier.ts';
import { lexiconOf } from './lexicon.ts';
import type { OnStep } from './progress.ts';
import { readSource } from './read-source.ts';

/** A quotation that does not hold. */
export interface QuoteProblem {
  /** `quote-drifted`: the words there differ. `text-missing`: there is no text of that id. */
  readonly code: 'quote-drifted' | 'text-missing';
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly reads: string | null;
  readonly movedTo: { readonly start: number; readonly end: number } | null;
  /** Where in the saved result, as a JSON Pointer. */
  readonly at: string;
}

/** The state of every quotation of a saved result. */
export interface VerifyResult {
  readonly checked: number;
  readonly held: number;
  readonly problems: readonly QuoteProblem[];
  /** Of a dossier: the bytes that texts were extracted from, held against what the headers say of them. */
  readonly originals: { readonly checked: number; readonly problems: readonly OriginalProblem[] };
  readonly texts: readonly { readonly id: string; readonly sha256: string | null; readonly quotes: number }[];
}

export interface VerifyOptions {
  readonly onStep?: OnStep;
}

/**
 * Checks a saved `--json` result against texts and tables: files, a dossier, or folders that hold files named after
 * them; where nothing is given, the folder of the result and the current one. A dossier alone is read anew, every
 * quotation of that reading is checked, and so are the bytes that its texts came from.
 * @throws InputError `result-unrecognised`, or what loading a file throws.
 */
export async function verify(
  target: string,
  from: readonly string[] = [],
  options: VerifyOptions = {},
): Promise<VerifyResult> {
  if (await isFolder(target)) return verifyDossier(target, options);
  const saved = await loadResult(target);
  const texts = new Map<string, Quotable>();
  const folders: string[] = from.length === 0 ? [dirname(target), '.'] : [];
  for (const place of from) {
    if ((await isFolder(place)) && !(await isDossier(place))) folders.push(place);
    else for (const one of await quotablesAt(place)) texts.set(one.id, one);
  }
  const quotes = findQuotes(saved);
  const wanted = [...new Set(quotes.map(({ quote }) => quote.text))];
  for (const id of wanted) {
    const found = texts.get(id) ?? (await namedAfter(id, folders));
    if (found) texts.set(id, found);
  }
  return check(quotes, new Map(wanted.map((id) => [id, texts.get(id)?.content ?? null])));
}

async function verifyDossier(folder: string, options: VerifyOptions): Promise<VerifyResult> {
  const dossier = await loadDossier(folder);
  const lexicon = await lexiconOf(dossier);
  const findings = dossier.sources
    .filter((source) => source.header.kind !== 'data')
    .map((source) => readSource(source, lexicon, {}, options.onStep).reading.findings);
  const contents = new Map(dossier.sources.map((source) => [source.id, source.content]));
  return {
    ...check(findQuotes(findings), contents),
    originals: await checkOriginals(folder, dossier.sources),
  };
}

function check(
  quotes: ReturnType<typeof findQuotes>,
  contents: ReadonlyMap<string, string | null>,
): VerifyResult {
  const problems: QuoteProblem[] = [];
  const counts = new Map<string, number>();
  for (const { quote, at } of quotes) {
    const { text, start, end, exact } = quote;
    counts.set(text, (counts.get(text) ?? 0) + 1);
    const content = contents.get(text) ?? null;
    if (content === null) {
      problems.push({ code: 'text-missing', text, start, end, exact, reads: null, movedTo: null, at });
      continue;
    }
    const state = checkQuote(quote, content);
    if (state.holds) continue;
    problems.push({
      code: 'quote-drifted',
      text,
      start,
      end,
      exact,
      reads: state.reads,
      movedTo: state.movedTo,
      at,
    });
  }
  const texts = [...counts].map(([id, number]) => {
    const content = contents.get(id) ?? null;
    return { id, sha256: content === null ? null : createText(id, content).sha256, quotes: number };
  });
  return {
    checked: quotes.length,
    held: quotes.length - problems.length,
    problems,
    originals: { checked: 0, problems: [] },
    texts,
  };
}

async function loadResult(path: string): Promise<unknown> {
  const { content } = await loadFile(path);
  const unrecognised = (why: string): InputError =>
    new InputError(
      'result-unrecognised',
      `\`${path}\` is no result of Readout: ${why}. Give a file written with --json, or a dossier folder.`,
    );
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch (error) {
    throw unrecognised(error instanceof Error ? `it is not JSON (${error.message})` : 'it is not JSON');
  }
  if (typeof value !== 'object' || value === null || !('readout' in value))
    throw unrecognised('it has no `readout` key');
  return value;
}

/** What quotations stand in: a text, or a table of facts whose rows are quoted. */
interface Quotable {
  readonly id: string;
  readonly content: string;
}

/** The texts and tables of a dossier, or the one file. */
async function quotablesAt(place: string): Promise<readonly Quotable[]> {
  if (!(await isFolder(place))) return [await quotableIn(stripParty(place))];
  const { sources, tables } = await loadDossier(place);
  const contents: Quotable[] = [];
  for (const { id, path } of tables)
    contents.push({ id, content: (await loadFile(join(place, path))).content });
  return [...contents, ...sources];
}

/** The text of a file; a table is named after its file. */
async function quotableIn(path: string): Promise<Quotable> {
  if (!path.endsWith(TABLE)) return loadSource(path);
  return { id: basename(path, TABLE), content: (await loadFile(path)).content };
}

/** How the names of tables end. */
const TABLE = '.csv';

/** `AA=aa.txt` is welcome here too, so that the arguments of `compare` can be given again. */
function stripParty(place: string): string {
  return /^[^/\\=]{1,60}=(.+)$/.exec(place)?.[1] ?? place;
}

/** Endings of the files that a text may have come from, first what is a text already. */
const ENDINGS = `.txt .md .html .htm .mhtml .pdf .docx .odt .eml .srt .vtt ${TABLE}`.split(' ');

/** The text or table in one of the folders whose file is named after its id. */
async function namedAfter(id: string, folders: readonly string[]): Promise<Quotable | null> {
  // An id is a name; one that climbs out of the folder comes from a file that somebody tampered with.
  if (basename(id) !== id) return null;
  for (const folder of folders) {
    for (const ending of ENDINGS) {
      const path = join(folder, id + ending);
      if (await isFile(path)) return quotableIn(path);
    }
  }
  return null;
}
