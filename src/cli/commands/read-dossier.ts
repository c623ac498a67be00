import { builtinLexicon } from '../../tasks/lexicon.ts';
import { openDossier } from '../../tasks/open-dossier.ts';
import { type DossierText, dossierTexts } from '../../tasks/read-dossier.ts';
import { standingReviews } from '../../tasks/review/standing-reviews.ts';
import { EXIT } from '../exit-codes.ts';
import { printJson } from '../json.ts';
import { type DossierTally, dossierReadingText, tallyOf } from '../print/dossier-reading.ts';
import { makeProgress } from '../progress.ts';
import { print } from '../stdout.ts';
import { terminalOf } from '../terminal/terminal.ts';

interface ReadDossierOptions {
  readonly rebuild?: boolean;
  readonly json?: boolean;
  readonly color: boolean;
}

/** `readout read DOSSIER`: brings its index up to date, and tells what is in it. */
export async function readDossierCommand(
  folder: string,
  kinds: readonly string[] | null,
  options: ReadDossierOptions,
): Promise<number> {
  const progress = makeProgress(process.stderr);
  await using dossier = await openDossier(folder, {
    rebuild: options.rebuild ?? false,
    onStep: progress.onStep,
  }).finally(progress.done);
  const standing = await standingReviews(folder, dossier.store);
  const problems = [
    ...dossier.sync.problems,
    ...standing.problems.map(({ code, message }) => ({ path: 'reviews.jsonl', code, message })),
  ];
  const texts = withKinds(dossierTexts(dossier, standing), kinds);
  if (options.json) {
    const { title, parties } = dossier.file;
    await printJson('read-dossier', builtinLexicon().version, {
      dossier: { title, parties },
      problems,
      texts,
    });
  } else {
    const tally: DossierTally = await tallyOf(texts);
    const about = { folder, title: dossier.file.title, sync: dossier.sync, problems };
    await print(dossierReadingText(about, tally, terminalOf(process.stdout, options.color)));
  }
  return problems.length > 0 ? EXIT.problems : EXIT.ok;
}

async function* withKinds(
  texts: AsyncIterable<DossierText>,
  kinds: readonly string[] | null,
): AsyncGenerator<DossierText> {
  for await (const one of texts)
    yield kinds === null
      ? one
      : { ...one, findings: one.findings.filter(({ kind }) => kinds.includes(kind)) };
}
