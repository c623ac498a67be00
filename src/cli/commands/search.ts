import { builtinLexicon } from '../../tasks/lexicon.ts';
import { searchDossier } from '../../tasks/search-dossier.ts';
import { EXIT } from '../exit-codes.ts';
import { printJson } from '../json.ts';
import { searchText } from '../print/search.ts';
import { makeProgress } from '../progress.ts';
import { UsageError } from '../report-error.ts';
import { print } from '../stdout.ts';
import { terminalOf } from '../terminal/terminal.ts';

interface SearchCommandOptions {
  readonly limit: string;
  readonly allSubstrings?: boolean;
  readonly explain?: boolean;
  readonly json?: boolean;
  readonly color: boolean;
}

/** `readout search` */
export async function searchCommand(
  dossier: string,
  query: readonly string[],
  options: SearchCommandOptions,
): Promise<number> {
  const progress = makeProgress(process.stderr);
  const result = await searchDossier(dossier, query.join(' '), {
    limit: limitOf(options.limit),
    allSubstrings: options.allSubstrings ?? false,
    onStep: progress.onStep,
  }).finally(progress.done);
  if (options.json) await printJson('search', builtinLexicon().version, result);
  else await print(searchText(result, terminalOf(process.stdout, options.color), options.explain ?? false));
  return EXIT.ok;
}

function limitOf(given: string): number {
  const limit = Number(given);
  if (Number.isInteger(limit) && limit >= 1 && limit <= 10_000) return limit;
  throw new UsageError('limit-invalid', `--limit ${given}: give a whole number from 1 to 10000.`);
}
