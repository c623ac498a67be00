import type { Agreement } from '../../core/review/agreement.ts';
import type { Decision } from '../../core/review/decision.ts';
import { isClasses } from '../../core/review/judgement.ts';
import type { Finding } from '../../tasks/read-file.ts';
import type { UnconfirmedHeader } from '../../tasks/review/confirm-header.ts';
import type { ReviewedFinding } from '../../tasks/review/decided-on.ts';
import type { NextFinding } from '../../tasks/review/next-findings.ts';
import type { SourceProblem } from '../../tasks/sync-dossier.ts';
import { symbolsOf } from '../terminal/symbols.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { cutTo } from '../terminal/width.ts';
import { wrap } from '../terminal/wrap.ts';
import { count } from './count.ts';
import { valueText } from './value-text.ts';

/** What `readout review` shows. */
export interface ReviewOverview {
  readonly findings: number;
  readonly agreement: Agreement;
  readonly reviews: readonly ReviewedFinding[];
  readonly proposed: readonly UnconfirmedHeader[];
  readonly problems: readonly SourceProblem[];
}

/** What became of a decision's finding, for people. */
const FATES: Readonly<Record<ReviewedFinding['fate'], string>> = {
  same: '',
  changed: 'readers find something else there now',
  gone: 'readers find nothing there any more',
  'text-changed': 'the text is another version: run `readout reanchor`',
  'text-missing': 'the dossier has no such text any more',
};

const DONE: Readonly<Record<Decision['act'], string>> = {
  confirm: 'confirmed',
  reject: 'rejected',
  edit: 'edited',
  add: 'added',
  note: 'noted',
  undo: 'taken back',
  reanchor: 'anchored anew',
  assess: 'assessed',
  outcome: 'outcome entered',
  probability: 'probability entered',
  happened: 'what happened entered',
  criterion: 'criterion entered',
  condition: 'condition entered',
};

/** The state of a dossier's reviews: counts, agreement, what needs a person, and each decision. */
export function reviewText(overview: ReviewOverview, terminal: Terminal): string {
  const { paint, columns } = terminal;
  const { reviews, agreement, proposed, problems, findings } = overview;
  const { dot } = symbolsOf(terminal);
  const states = Map.groupBy(reviews, ({ state }) => state);
  const counts = [...states].map(([state, list]) => `${list.length} ${state}`);
  const head = `${paint.bold(`${reviews.length} of ${findings} findings decided on`)}${counts.length > 0 ? ` ${dot} ${counts.join(` ${dot} `)}` : ''}`;
  const lines = [head, ...agreementLine(agreement)];
  for (const one of reviews) lines.push('', ...reviewLines(one, terminal));
  if (proposed.length > 0) {
    lines.push('', paint.bold(`${count(proposed.length, 'header')} to confirm`));
    for (const { text, keys } of proposed) lines.push(`  ${text}: ${keys.join(', ')}`);
    lines.push(paint.dim('  `readout review DOSSIER ID --confirm [--set key=value]`'));
  }
  for (const { code, message } of problems) lines.push('', `${paint.red(code)}: ${message}`);
  if (reviews.length === 0 && findings > 0)
    lines.push(
      paint.dim(
        '`readout review DOSSIER --next` shows what to decide on; then `readout review DOSSIER ID --confirm`.',
      ),
    );
  return `${lines.flatMap((line) => wrap(line, columns)).join('\n')}\n`;
}

function agreementLine({ alpha, units, judgements, people }: Agreement): readonly string[] {
  if (units === 0) return [];
  const figure =
    alpha === null
      ? "Krippendorff's alpha cannot be told (all alike)"
      : `Krippendorff's alpha ${alpha.toFixed(2)}`;
  return [`${figure}, n = ${count(units, 'finding')}, ${count(judgements, 'judgement')} of ${people} people`];
}

function reviewLines(one: ReviewedFinding, { paint, columns }: Terminal): readonly string[] {
  const fate = FATES[one.fate];
  const colour = one.state === 'disputed' || fate !== '' ? paint.yellow : paint.green;
  return [
    `${colour(one.state)}${fate ? paint.yellow(` (${fate})`) : ''} ${paint.dim(`${one.kind} ${one.finding} · ${one.text} ${one.quote.start}–${one.quote.end}`)}`,
    `  “${cutTo(one.quote.exact.replace(/\s+/g, ' '), columns - 4)}”`,
    ...one.opinions.map(
      (opinion) =>
        `  ${who(opinion)} ${DONE[opinion.act]}${edits(one.was, opinion)}${why(opinion.why)} ${paint.dim(opinion.decision)}`,
    ),
    ...one.judgements.map(
      (judged) =>
        `  ${who(judged)} ${judged.act} ${entered(judged.value)}${why(judged.why)} ${paint.dim(judged.decision)}`,
    ),
    ...one.remarks.map((remark) => `  ${who(remark)} noted${why(remark.why)} ${paint.dim(remark.decision)}`),
    ...one.now.map((finding) => `  now: ${valueText(finding)} ${paint.dim(finding.id)}`),
  ];
}

/** The findings to decide on next. */
export function nextText(next: readonly NextFinding[], { paint, columns }: Terminal): string {
  if (next.length === 0)
    return 'Nothing is left to decide on here. Pass --kind or --text for other findings.\n';
  const lines = next.flatMap(({ finding, before, after }) => [
    `${paint.bold(finding.kind)} ${finding.id} ${paint.dim(place(finding))}`,
    ...wrap(
      `  ${paint.dim(before)}${finding.evidence[0].exact.replace(/\s+/g, ' ')}${paint.dim(after)}`,
      columns,
    ),
    ...wrap(`  → ${valueText(finding)}`, columns),
    '',
  ]);
  return `${lines.join('\n')}`;
}

/** One decision, when it is written down. */
export function decisionText({ id, act, about, of }: Decision, { paint }: Terminal): string {
  const what = about === null ? (of ?? '') : about.finding;
  return `${paint.green(DONE[act])} ${what} ${paint.dim(`(decision ${id})`)}\n`;
}

/** Every decision in order. */
export function logText(
  log: readonly Decision[],
  problems: readonly { readonly message: string }[],
  { paint }: Terminal,
): string {
  const lines = log.map(
    (one) =>
      `${one.at} ${one.id} ${one.by} ${DONE[one.act]} ${one.about?.finding ?? one.of ?? ''}${why(one.why)}`,
  );
  return `${[...lines, ...problems.map(({ message }) => paint.red(message))].join('\n') || 'Nobody has decided on anything yet.'}\n`;
}

/** What an edit changed: each field of the value that is another now. */
function edits(was: unknown, { act, value }: ReviewedFinding['opinions'][number]): string {
  if (act !== 'edit' || !isRecord(was) || !isRecord(value)) return '';
  const fields = Object.keys(value).filter((key) => JSON.stringify(was[key]) !== JSON.stringify(value[key]));
  return fields.map((key) => ` ${key} ${shown(was[key])} → ${shown(value[key])}`).join(',');
}

/** What somebody entered, for people. */
function entered(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'met' : 'failed';
  if (isClasses(value)) return value.map(({ class: name, p }) => `${name} ${p}`).join(', ');
  return Array.isArray(value) ? value.join('–') : String(value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : cutTo(JSON.stringify(value) ?? 'nothing', 40);
}

function place(finding: Finding): string {
  const [{ text, start, end }] = finding.evidence;
  return `${text} ${start}–${end}`;
}

function who({ by, at }: { readonly by: string; readonly at: string }): string {
  return `${by}, ${at.slice(0, 10)}:`;
}

function why(reason: string | null): string {
  return reason === null || reason === '' ? '' : `: ${reason}`;
}
