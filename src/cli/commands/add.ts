import type { Added, AddOptions as Adding } from '../../tasks/add/add-sources.ts';
import { builtinLexicon } from '../../tasks/lexicon.ts';
import type { SourceKind } from '../../tasks/source-kinds.ts';
import { EXIT } from '../exit-codes.ts';
import { printJson } from '../json.ts';
import { addedText, additionsSummary } from '../print/addition.ts';
import { UsageError } from '../report-error.ts';
import { print } from '../stdout.ts';
import { terminalOf } from '../terminal/terminal.ts';

interface AddOptions {
  readonly kind?: SourceKind;
  readonly party?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly exchange?: string;
  readonly title?: string;
  readonly id?: string;
  readonly versionOf?: string;
  readonly most?: string;
  readonly allowPrivate?: boolean;
  readonly ignoreRobots?: boolean;
  readonly json?: boolean;
  readonly color: boolean;
}

/** `readout add`: exit code 1 where a document was refused. */
export async function addCommand(
  folder: string,
  documents: readonly string[],
  options: AddOptions,
): Promise<number> {
  const { addSources } = await import('../../tasks/add/add-sources.ts');
  const terminal = terminalOf(process.stdout, options.color);
  const did = new Map<Added['did'], number>();
  const all: Added[] = [];
  for await (const added of addSources(folder, documents, addingOf(documents, options))) {
    did.set(added.did, (did.get(added.did) ?? 0) + 1);
    if (options.json) all.push(added);
    else await print(addedText(added, terminal));
  }
  if (options.json) {
    const printed = all.map(({ from, did: done, id, header, warnings, problem }) => ({
      from,
      did: done,
      id,
      proposed: header?.proposed ?? [],
      warnings,
      problem,
    }));
    await printJson('add', builtinLexicon().version, { documents: printed });
  } else await print(additionsSummary(did, folder, terminal));
  return did.has('refused') ? EXIT.problems : EXIT.ok;
}

function addingOf(documents: readonly string[], options: AddOptions): Adding {
  const { kind, party, publisher, published, exchange, title, id, versionOf, most } = options;
  const forOne = { '--title': title, '--id': id, '--version-of': versionOf };
  for (const [option, value] of Object.entries(forOne)) {
    if (value !== undefined && documents.length > 1)
      throw new UsageError(
        'option-unfit',
        `${option} is for one document, and ${documents.length} are given. Add it alone.`,
      );
  }
  const said = { kind, party, publisher, published, exchange, title, id };
  return {
    now: () => new Date(),
    said: Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)),
    ...(versionOf === undefined ? {} : { versionOf }),
    ...(most === undefined ? {} : { most: requireNumber(most) }),
    allowPrivate: options.allowPrivate ?? false,
    ignoreRobots: options.ignoreRobots ?? false,
  };
}

function requireNumber(value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number > 0) return number;
  throw new UsageError('number-wrong', `“${value}” is no number of entries. Write --most 20.`);
}
