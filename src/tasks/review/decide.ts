import { InputError } from '../../collect/input-error.ts';
import { sha256Of } from '../../collect/put-source.ts';
import type { FindingKind } from '../../core/evidence/finding.ts';
import { anchorOf } from '../../core/review/anchor-of.ts';
import type { Act, Decided, Decision } from '../../core/review/decision.ts';
import { isEntered, isJudging, JUDGED_KINDS, type JudgingAct } from '../../core/review/judgement.ts';
import { undoneBy } from '../../core/review/standing.ts';
import type { Span } from '../../core/text/span.ts';
import { createText } from '../../core/text/text.ts';
import type { DossierStore } from '../../store/dossier-store.ts';
import { appendReviews, readReviews } from '../../store/reviews-log.ts';

/** Who decides, when, and why. */
export interface Deciding {
  readonly by: string;
  readonly at: Date;
  readonly why: string | null;
}

/**
 * Writes down what a person decides of a finding. It is acknowledged, by returning, once it is on the disk.
 * @param value for `edit`: the value that the person gives; for a judgement: what is entered
 * @throws InputError `finding-unknown`, `judgement-impossible`, `why-missing`, or what the disk says.
 */
export async function decideOn(
  folder: string,
  store: DossierStore,
  finding: string,
  act: 'confirm' | 'reject' | 'edit' | 'note' | JudgingAct,
  who: Deciding,
  value: unknown = null,
): Promise<Decision> {
  const about = (await aboutFinding(store, finding)) ?? (await aboutEarlier(folder, finding));
  if (isJudging(act)) refuseJudgement(about, act, value, who.why);
  return write(folder, { act, about, value, of: null }, who);
}

/** Refuses to write down what nobody could understand later: of the wrong kind, without a reason, or no such value. */
function refuseJudgement(
  { finding, kind }: Decided,
  act: JudgingAct,
  value: unknown,
  why: string | null,
): void {
  const wanted = JUDGED_KINDS[act];
  if (!wanted.includes(kind))
    throw new InputError(
      'judgement-impossible',
      `The finding \`${finding}\` is of kind ${kind}; --${act} is for a ${wanted[0]}. \`readout track\` shows their ids.`,
    );
  if (!isEntered(act, value))
    throw new InputError('judgement-impossible', `${JSON.stringify(value)} is nothing that --${act} takes.`);
  if (act !== 'criterion' && (why ?? '').trim() === '')
    throw new InputError(
      'why-missing',
      `--${act} needs --why "…": without its reason nobody can follow the decision later.`,
    );
}

/**
 * Adds a finding that readers missed: a kind, the words that say it, and a value.
 * @throws InputError `text-unknown`, `quote-missing`, `quote-ambiguous`, or what the disk says.
 */
export async function addByHand(
  folder: string,
  store: DossierStore,
  what: {
    readonly kind: FindingKind;
    readonly text: string;
    readonly quote: string;
    readonly value: unknown;
  },
  who: Deciding,
): Promise<Decision> {
  const content = await store.content(what.text);
  if (content === null) {
    throw new InputError(
      'text-unknown',
      `The dossier has no text “${what.text}”. \`readout search\` shows their ids.`,
    );
  }
  const anchor = anchorOf(createText(what.text, content), placeOf(content, what));
  const { kind, value } = what;
  const finding = `hand-${sha256Of(JSON.stringify([anchor, kind, value, who.by])).slice(0, 12)}`;
  return write(
    folder,
    { act: 'add', about: { finding, kind, anchor, was: null, reader: null }, value, of: null },
    who,
  );
}

/**
 * Takes a decision back. What it took the place of stands again.
 * @throws InputError `decision-unknown`, `decision-undone`.
 */
export async function undo(folder: string, decision: string, who: Deciding): Promise<Decision> {
  const { decisions } = await readReviews(folder);
  if (!decisions.some(({ id }) => id === decision)) {
    throw new InputError(
      'decision-unknown',
      `There is no decision “${decision}” in the log. \`readout review --log\` lists them.`,
    );
  }
  if (undoneBy(decisions).has(decision)) {
    throw new InputError(
      'decision-undone',
      `“${decision}” is taken back already. To have it again, take back the undo.`,
    );
  }
  return write(folder, { act: 'undo', about: null, value: null, of: decision }, who);
}

/** Moves the words that a decision rests on to where they stand in the text of today. */
export async function moveTo(
  folder: string,
  about: Decided,
  to: Decided['anchor'],
  of: string,
  who: Deciding,
): Promise<Decision> {
  return write(folder, { act: 'reanchor', about: { ...about, anchor: to }, value: null, of }, who);
}

async function aboutFinding(store: DossierStore, id: string): Promise<Decided | null> {
  const [finding] = await store.findingsWithId(id);
  if (finding === undefined) return null;
  const [span] = finding.evidence;
  const content = await store.content(span.text);
  if (content === null) return null;
  const { kind, value, reader } = finding;
  return { finding: id, kind, anchor: anchorOf(createText(span.text, content), span), was: value, reader };
}

/** What an earlier decision was about: a finding added by hand, or one that readers no longer find. */
async function aboutEarlier(folder: string, id: string): Promise<Decided> {
  const { decisions } = await readReviews(folder);
  const known = decisions.findLast(({ about }) => about?.finding === id)?.about;
  if (known) return known;
  throw new InputError(
    'finding-unknown',
    `Nobody knows a finding “${id}” in this dossier. \`readout review --next\` and \`readout read --json\` show their ids.`,
  );
}

function placeOf(content: string, { quote, text }: { readonly quote: string; readonly text: string }): Span {
  const start = quote === '' ? -1 : content.indexOf(quote);
  if (start < 0) {
    throw new InputError(
      'quote-missing',
      `Text \`${text}\` does not read “${quote}”. Copy the words from it, letter by letter.`,
    );
  }
  if (content.indexOf(quote, start + 1) >= 0) {
    throw new InputError(
      'quote-ambiguous',
      `“${quote}” stands in \`${text}\` more than once. Quote more words around it.`,
    );
  }
  return { start, end: start + quote.length };
}

async function write(
  folder: string,
  what: {
    readonly act: Act;
    readonly about: Decided | null;
    readonly value: unknown;
    readonly of: string | null;
  },
  { by, at, why }: Deciding,
): Promise<Decision> {
  const said = { at: at.toISOString(), by, why, ...what };
  const decision: Decision = { id: `r${sha256Of(JSON.stringify(said)).slice(0, 12)}`, ...said };
  await appendReviews(folder, [decision]);
  return decision;
}
