import type { FindingKind } from '../../core/evidence/finding.ts';
import { isJudging, JUDGING_ACTS } from '../../core/review/judgement.ts';
import { builtinLexicon } from '../../tasks/lexicon.ts';
import { openDossier } from '../../tasks/open-dossier.ts';
import { confirmHeader, unconfirmedHeaders } from '../../tasks/review/confirm-header.ts';
import { addByHand, type Deciding, decideOn, undo } from '../../tasks/review/decide.ts';
import { decidedOn } from '../../tasks/review/decided-on.ts';
import { nextFindings } from '../../tasks/review/next-findings.ts';
import { standingReviews } from '../../tasks/review/standing-reviews.ts';
import { enteredValue } from '../entered-value.ts';
import { EXIT } from '../exit-codes.ts';
import { printJson } from '../json.ts';
import { requireKinds } from '../kinds-option.ts';
import { decisionText, logText, nextText, reviewText } from '../print/review.ts';
import { makeProgress } from '../progress.ts';
import { UsageError } from '../report-error.ts';
import { requireValue } from '../require-value.ts';
import { reviewerOf } from '../reviewer.ts';
import { print } from '../stdout.ts';
import { terminalOf } from '../terminal/terminal.ts';

export interface ReviewOptions {
  readonly confirm?: boolean;
  readonly reject?: boolean;
  readonly edit?: string;
  readonly note?: boolean;
  readonly add?: string;
  readonly text?: string;
  readonly quote?: string;
  readonly value?: string;
  readonly undo?: string;
  readonly assess?: string;
  readonly outcome?: string;
  readonly probability?: string;
  readonly happened?: string;
  readonly criterion?: string;
  readonly condition?: string;
  readonly set?: readonly string[];
  readonly by?: string;
  readonly why?: string;
  readonly next?: string | boolean;
  readonly kind?: string;
  readonly log?: boolean;
  readonly json?: boolean;
  readonly color: boolean;
}

/** `readout review`: what people decided, and deciding. */
export async function reviewCommand(
  folder: string,
  targets: readonly string[],
  options: ReviewOptions,
): Promise<number> {
  const acts = actsOf(options);
  if (acts.length > 1)
    throw new UsageError(
      'options-clash',
      `${acts.map((act) => `--${act}`).join(' and ')} say different things. Pass one.`,
    );
  const [act] = acts;
  const progress = makeProgress(process.stderr);
  await using dossier = await openDossier(folder, { onStep: progress.onStep }).finally(progress.done);
  const { store } = dossier;
  const terminal = terminalOf(process.stdout, options.color);
  const who = (): Deciding => ({ by: reviewerOf(options.by), at: new Date(), why: options.why ?? null });

  if (act === 'undo') {
    const undone = await undo(folder, options.undo ?? '', who());
    await print(decisionText(undone, terminal));
    return EXIT.ok;
  }
  if (act === 'add') {
    const [kind] = requireKinds(options.add) ?? [];
    const { text, quote } = options;
    if (kind === undefined || text === undefined || quote === undefined || options.value === undefined)
      throw new UsageError('option-missing', '--add KIND needs --text ID, --quote "WORDS" and --value JSON.');
    const value = requireValue(kind as FindingKind, options.value, '--value');
    await print(
      decisionText(
        await addByHand(folder, store, { kind: kind as FindingKind, text, quote, value }, who()),
        terminal,
      ),
    );
    return EXIT.ok;
  }
  if (act === undefined) {
    if (targets.length > 0 && !options.log && options.next === undefined)
      throw new UsageError(
        'act-missing',
        'Say what you decide: --confirm, --reject, --edit JSON or --note --why "…".',
      );
    // Awaited here: the dossier is closed when this function ends.
    return await show(folder, store, options);
  }
  if (targets.length === 0)
    throw new UsageError(
      'target-missing',
      `--${act} needs the id of a finding, or of a source whose header you confirm.`,
    );
  const sources = new Set((await store.facts()).map(({ id }) => id));
  for (const target of targets) {
    if (act === 'confirm' && sources.has(target)) {
      const confirmed = await confirmHeader(folder, store, target, options.set ?? []);
      await print(
        `${target}: ${confirmed.length > 0 ? `confirmed ${confirmed.join(', ')}` : 'nothing was left to confirm'}\n`,
      );
      continue;
    }
    if (act === 'note' && !options.why)
      throw new UsageError('option-missing', '--note needs --why "…", which is the note.');
    const value = isJudging(act)
      ? enteredValue(act, options[act] ?? '')
      : act === 'edit'
        ? await editedValue(store, target, options.edit ?? '')
        : null;
    await print(decisionText(await decideOn(folder, store, target, act, who(), value), terminal));
  }
  return EXIT.ok;
}

type Store = Awaited<ReturnType<typeof openDossier>>['store'];

async function show(folder: string, store: Store, options: ReviewOptions): Promise<number> {
  const terminal = terminalOf(process.stdout, options.color);
  const standing = await standingReviews(folder, store);
  if (options.log) {
    await print(logText(standing.log, standing.problems, terminal));
    return standing.problems.length > 0 ? EXIT.problems : EXIT.ok;
  }
  const kinds = requireKinds(options.kind);
  if (options.next !== undefined) {
    const most = typeof options.next === 'string' ? Number(options.next) : 10;
    if (!Number.isInteger(most) || most < 1)
      throw new UsageError(
        'number-wrong',
        `“${String(options.next)}” is no number of findings. Write --next 20.`,
      );
    const next = await nextFindings(store, standing.matched, { kinds, text: options.text ?? null, most });
    await print(nextText(next, terminal));
    return EXIT.ok;
  }
  let findings = 0;
  for await (const _ of store.findings()) findings += 1;
  const proposed = await unconfirmedHeaders(store);
  const reviews = standing.matched.map(decidedOn);
  const problems = standing.problems.map(({ code, message }) => ({ path: 'reviews.jsonl', code, message }));
  const result = { findings, agreement: standing.agreement, reviews, proposed, problems };
  if (options.json) await printJson('review', builtinLexicon().version, result);
  else await print(reviewText(result, terminal));
  return problems.length > 0 ? EXIT.problems : EXIT.ok;
}

async function editedValue(store: Store, target: string, json: string): Promise<unknown> {
  const [finding] = await store.findingsWithId(target);
  if (finding === undefined)
    throw new UsageError(
      'finding-unknown',
      `Only a finding that stands there now can be edited, and “${target}” does not.`,
    );
  // What the person leaves out stays as the machine gave it.
  return requireValue(finding.kind, json, '--edit', finding.value);
}

const ACTS = ['confirm', 'reject', 'edit', 'note', 'add', 'undo', ...JUDGING_ACTS] as const;

function actsOf(options: ReviewOptions): readonly (typeof ACTS)[number][] {
  return ACTS.filter((act) => options[act] !== undefined && options[act] !== false);
}
