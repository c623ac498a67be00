import { InputError } from '../collect/input-error.ts';
import { loadDossierFile } from '../collect/load-dossier.ts';
import { loadSource } from '../collect/load-source.ts';
import { nearest } from '../collect/nearest.ts';
import { isFolder } from '../collect/path-kind.ts';
import type { Cell, Verdict } from '../core/compare/comparison.ts';
import type { Finding } from '../core/evidence/finding.ts';
import type { Quote } from '../core/evidence/quote.ts';
import type { CompiledLexicon } from '../core/lexicon/compile.ts';
import type { IssueEntry, Label } from '../core/lexicon/entry.ts';
import type { Reading } from '../core/read/reading.ts';
import { compareDossier } from './compare-dossier.ts';
import { type CompareFilesOptions, compareFiles, type PartyFile } from './compare-files.ts';
import type { ComparisonResult } from './comparison-result.ts';
import { formTexts } from './form-texts.ts';
import { builtinLexicon, lexiconOf } from './lexicon.ts';
import { type PassageInContext, passageInContext } from './passage-context.ts';
import { readSource } from './read-source.ts';
import { resolveParty } from './resolve-party.ts';
import { listRules, type Rule } from './rules.ts';

/** An issue of the lexicon with the forms it is found by. */
export interface ExplainedIssue {
  readonly id: string;
  readonly label: Label;
  readonly family: string;
  readonly umbrella: boolean;
  readonly forms: { readonly en: readonly string[]; readonly zh: readonly string[] };
}

/** What lies behind one thing that Readout printed. */
export type Explanation =
  | { readonly explained: 'reader'; readonly rule: Rule }
  | { readonly explained: 'issue'; readonly issue: ExplainedIssue }
  | {
      readonly explained: 'cell';
      readonly issue: ExplainedIssue;
      readonly party: string;
      readonly verdict: Verdict;
      readonly cell: Cell;
      readonly own: readonly PassageInContext[];
      /** Passages that give the party's view. */
      readonly position: readonly PassageInContext[];
      readonly rules: readonly Rule[];
    }
  | {
      readonly explained: 'finding';
      readonly finding: Finding;
      readonly passages: readonly PassageInContext[];
      readonly rule: Rule | null;
      readonly issue: ExplainedIssue | null;
    };

/** Where the thing comes from: nothing, a text, accounts or a dossier. */
export interface ExplainFrom {
  readonly files: readonly PartyFile[];
  /** A text, or a dossier's folder. */
  readonly path: string | null;
  readonly exchange?: string;
}

/**
 * Explains a reader (`record/duration`), an issue (`tariffs`), a cell (`tariffs:AA`) or a finding by its id or the
 * first six or more characters of it.
 * @throws InputError `id-unknown`, or `texts-missing` where the texts are needed and not given.
 */
export async function explain(
  id: string,
  from: ExplainFrom,
  options: CompareFilesOptions = {},
): Promise<Explanation> {
  const rule = listRules().find((one) => one.id === id.replace(/@[\d.]+$/, ''));
  if (rule) return { explained: 'reader', rule };
  const cell = /^([^:]+):(.+)$/.exec(id);
  if (cell) return explainCell(cell[1] ?? '', cell[2] ?? '', await compared(id, from, options), options);
  const lexicon =
    from.path !== null && (await isFolder(from.path))
      ? await lexiconOf(await loadDossierFile(from.path))
      : builtinLexicon();
  const issue = findIssue(id, lexicon);
  if (issue) return { explained: 'issue', issue: explainedIssue(issue) };
  if (!/^[0-9a-f]{6,}$/i.test(id)) throw unknownId(id, lexicon);
  return explainFinding(id, await readings(id, from, options), lexicon);
}

function explainCell(
  issueId: string,
  name: string,
  result: ComparisonResult,
  options: CompareFilesOptions,
): Explanation {
  const { lexicon, comparison } = result;
  const issue = findIssue(issueId, lexicon);
  const row = comparison.issues.find((one) => one.issue === issue?.id);
  if (!issue || !row) throw unknownId(issueId, lexicon);
  const party = resolveParty(name, lexicon, { allowUnknown: options.allowUnknownParties ?? false });
  const cell = row.cells[party];
  if (!cell) {
    throw new InputError(
      'id-unknown',
      `${name} is no party of this exchange. Its parties are ${comparison.exchange.parties.join(' and ')}.`,
    );
  }
  const inContext = (quotes: readonly Quote[]): readonly PassageInContext[] =>
    quotes.flatMap((quote) => {
      const account = result.accounts.find((one) => one.reading.context.text.id === quote.text);
      return account ? [passageInContext(quote, account.reading)] : [];
    });
  return {
    explained: 'cell',
    issue: explainedIssue(issue),
    party,
    verdict: row.verdict,
    cell,
    own: inContext(cell.evidence),
    position: inContext(cell.positionEvidence),
    rules: listRules().filter((rule) => rule.kind === 'issue'),
  };
}

function explainFinding(id: string, all: readonly Reading[], lexicon: CompiledLexicon): Explanation {
  const matches = all.flatMap((reading) =>
    reading.findings
      .filter((one) => one.id.startsWith(id.toLowerCase()))
      .map((finding) => ({ finding, reading })),
  );
  const [match] = matches;
  if (!match) {
    throw new InputError(
      'id-unknown',
      `No finding “${id}” is in the texts given. Run \`readout read FILE --json\` to see their ids; a changed text has new ones.`,
    );
  }
  if (new Set(matches.map((one) => one.finding.id)).size > 1) {
    throw new InputError(
      'id-ambiguous',
      `${matches.length} findings begin with “${id}”. Give more characters of the id.`,
    );
  }
  const { finding, reading } = match;
  const { issue } = finding.value as { issue?: unknown };
  const entry = typeof issue === 'string' ? lexicon.get('issue', issue) : undefined;
  return {
    explained: 'finding',
    finding,
    passages: finding.evidence.map((quote) => passageInContext(quote, reading)),
    rule: listRules().find((rule) => finding.reader.startsWith(`${rule.id}@`)) ?? null,
    issue: entry ? explainedIssue(entry) : null,
  };
}

async function compared(
  id: string,
  from: ExplainFrom,
  options: CompareFilesOptions,
): Promise<ComparisonResult> {
  if (from.files.length > 0) return compareFiles(from.files, options);
  if (from.path !== null && (await isFolder(from.path))) {
    return compareDossier(from.path, {
      ...options,
      ...(from.exchange === undefined ? {} : { exchange: from.exchange }),
    });
  }
  throw new InputError(
    'texts-missing',
    `“${id}” is a cell of a comparison. Give the accounts too: \`readout explain ${id} AA=aa.txt BB=bb.txt\`, or a dossier.`,
  );
}

async function readings(
  id: string,
  from: ExplainFrom,
  options: CompareFilesOptions,
): Promise<readonly Reading[]> {
  if (from.files.length > 0)
    return (await compareFiles(from.files, options)).accounts.map((one) => one.reading);
  if (from.path === null) {
    throw new InputError(
      'texts-missing',
      `“${id}” is a finding. Give its text too: \`readout explain ${id} FILE\`.`,
    );
  }
  if (!(await isFolder(from.path)))
    return [readSource(await loadSource(from.path), builtinLexicon()).reading];
  const result = await compareDossier(
    from.path,
    from.exchange === undefined ? {} : { exchange: from.exchange },
  );
  return result.accounts.map((one) => one.reading);
}

/** An issue by its id or by its name in any language, as the matrix shows it. */
function findIssue(name: string, lexicon: CompiledLexicon): IssueEntry | undefined {
  const wanted = name.trim().toLowerCase();
  return (
    lexicon.get('issue', name) ??
    lexicon.data.issue.find(({ label }) => Object.values(label).some((one) => one.toLowerCase() === wanted))
  );
}

function explainedIssue(issue: IssueEntry): ExplainedIssue {
  const { id, label, family } = issue;
  const forms = { en: formTexts(issue.forms.en), zh: formTexts(issue.forms.zh) };
  return { id, label, family, umbrella: issue.umbrella === true, forms };
}

function unknownId(id: string, lexicon: CompiledLexicon): InputError {
  const ids = [...lexicon.data.issue.map((issue) => issue.id), ...listRules().map((rule) => rule.id)];
  const near = nearest(id, ids, 2);
  return new InputError(
    'id-unknown',
    `“${id}” is no issue, reader or finding.${near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : ''} ` +
      'Give an issue (tariffs), a cell (tariffs:AA), a reader (see `readout rules`) or the id of a finding.',
  );
}
