import { builtinLexicon } from '../../tasks/lexicon.ts';
import { openDossier } from '../../tasks/open-dossier.ts';
import { acceptProposal, type Unanchored, unanchored } from '../../tasks/review/reanchor-reviews.ts';
import { EXIT } from '../exit-codes.ts';
import { printJson } from '../json.ts';
import { reanchorText } from '../print/reanchor.ts';
import { makeProgress } from '../progress.ts';
import { UsageError } from '../report-error.ts';
import { reviewerOf } from '../reviewer.ts';
import { print } from '../stdout.ts';
import { terminalOf } from '../terminal/terminal.ts';

interface ReanchorOptions {
  readonly accept?: string | boolean;
  readonly by?: string;
  readonly why?: string;
  readonly json?: boolean;
  readonly color: boolean;
}

/** `readout reanchor`: exit code 1 while decisions wait for their words to be found again. */
export async function reanchorCommand(
  folder: string,
  text: string | undefined,
  options: ReanchorOptions,
): Promise<number> {
  const least = leastScore(options.accept);
  const progress = makeProgress(process.stderr);
  await using dossier = await openDossier(folder, { onStep: progress.onStep }).finally(progress.done);
  const moved: string[] = [];
  const open: Unanchored[] = [];
  for (const one of await unanchored(folder, dossier.store, text)) {
    const best = one.proposals[0];
    const decision =
      least !== null && best !== undefined && best.score >= least
        ? await acceptProposal(folder, dossier.store, one, {
            by: reviewerOf(options.by),
            at: new Date(),
            why: options.why ?? `score ${best.score}`,
          })
        : null;
    if (decision === null) open.push(one);
    else moved.push(decision.id);
  }
  if (options.json) {
    const waiting = open.map(({ matched: { standing }, proposals }) => {
      const { text: id, start, end, exact } = standing.anchor;
      return { finding: standing.finding, text: id, was: { text: id, start, end, exact }, proposals };
    });
    await printJson('reanchor', builtinLexicon().version, { moved, open: waiting });
  } else await print(reanchorText(moved, open, terminalOf(process.stdout, options.color)));
  return open.length > 0 ? EXIT.problems : EXIT.ok;
}

function leastScore(accept: string | boolean | undefined): number | null {
  if (accept === undefined || accept === false) return null;
  if (accept === true) return 1;
  const score = Number(accept);
  if (score > 0 && score <= 1) return score;
  throw new UsageError(
    'score-wrong',
    `“${accept}” is no score. Write a number above 0, at most 1: --accept 0.9.`,
  );
}
