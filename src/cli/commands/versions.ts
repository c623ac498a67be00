import { builtinLexicon } from '../../tasks/lexicon.ts';
import { versionSteps } from '../../tasks/versions.ts';
import { EXIT } from '../exit-codes.ts';
import { printJson } from '../json.ts';
import { versionsText } from '../print/versions.ts';
import { print } from '../stdout.ts';
import { terminalOf } from '../terminal/terminal.ts';

interface VersionsOptions {
  readonly json?: boolean;
  readonly color: boolean;
}

/** `readout versions` */
export async function versionsCommand(
  folder: string,
  text: string | undefined,
  options: VersionsOptions,
): Promise<number> {
  const steps = await versionSteps(folder, text ?? null);
  if (options.json) {
    const printed = steps.map(({ text: id, before, after, comparison }) => ({
      text: id,
      before: { version: before.version, captured: before.captured, original: before.original },
      after: { version: after.version, captured: after.captured, original: after.original },
      kept: comparison.kept,
      changes: comparison.changes.map((change) => ({
        kind: change.kind,
        before: change.before === null ? null : placed(before.content, change.before),
        after: change.after === null ? null : placed(after.content, change.after),
        dropped:
          change.kind === 'changed' ? change.words.dropped.map((span) => placed(before.content, span)) : [],
        added: change.kind === 'changed' ? change.words.added.map((span) => placed(after.content, span)) : [],
        moved: change.kind === 'moved' || (change.kind === 'changed' && change.moved),
        writingOnly: change.kind === 'changed' && change.writingOnly,
      })),
    }));
    await printJson('versions', builtinLexicon().version, { steps: printed });
  } else await print(versionsText(steps, terminalOf(process.stdout, options.color)));
  return EXIT.ok;
}

function placed(content: string, { start, end }: { readonly start: number; readonly end: number }) {
  return { start, end, exact: content.slice(start, end) };
}
