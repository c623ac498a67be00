import type { Quote } from '../../../core/evidence/quote.ts';
import type { Account } from '../../../core/track/wording/account.ts';
import type { AlignedSentence, ForceShift, WordingShift } from '../../../core/track/wording/wording-shift.ts';
import { plainSigns } from '../../terminal/symbols.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { cutTo, padTo } from '../../terminal/width.ts';
import type { Names } from './names.ts';
import { hanging, someOf } from './sections.ts';

/** Width of the word that begins a line. */
const HEAD = 11;
/** Aligned clauses that a section shows; `--json` has them all. */
const MOST_CLAUSES = 6;

/** How one account differs from the one before it. */
export function shiftLines(
  shift: WordingShift,
  accounts: ReadonlyMap<string, Account>,
  names: Names,
  terminal: Terminal,
): readonly string[] {
  const { paint } = terminal;
  const { formulations, force, issues, order, sentences } = shift;
  const dayOf = (id: string): string => accounts.get(id)?.day ?? id;
  const now = accounts.get(shift.account);
  const level = now?.level ? ` (${now.level})` : '';
  const list = (head: string, parts: readonly string[]): readonly string[] =>
    parts.length === 0 ? [] : hanging(plainSigns(head, terminal), someOf(parts, 8), terminal);
  const ofIssues = (change: 'added' | 'dropped'): readonly string[] =>
    issues.filter((one) => one.change === change).map(({ issue }) => names.issue(issue));
  const lines = [
    ...force.flatMap((one) => forceLines(one, names, terminal)),
    ...formulations.added.flatMap(({ formulation, stoodIn, of, evidence }) => {
      const before = `in ${stoodIn === 0 ? 'none' : stoodIn} of ${of} before`;
      return hanging('new', `${said(formulation, evidence, names)} · ${before}`, terminal);
    }),
    ...formulations.dropped.flatMap(({ formulation, stoodIn, of, last }) =>
      hanging(
        'dropped',
        `${said(formulation, last, names)} · ${of === 1 ? 'stood in the one before' : `stood in ${stoodIn} of the last ${of}`}`,
        terminal,
      ),
    ),
    ...formulations.reworded.flatMap(({ formulation, before, after }) =>
      hanging(
        'reworded',
        `${names.formulation(formulation)}: “${before.evidence.exact}” → “${after.evidence.exact}”`,
        terminal,
      ),
    ),
    ...issues
      .filter(({ reportedBefore }) => reportedBefore.length > 0)
      .flatMap(({ issue, evidence, reportedBefore: [first] }) =>
        hanging(
          'now said',
          `${names.issue(issue)} “${evidence.exact}”; before, only the other side reported it: “${first?.evidence.exact ?? ''}” (${first?.account ?? ''})`,
          terminal,
        ),
      ),
    ...list('issues +', ofIssues('added')),
    ...list('issues −', ofIssues('dropped')),
    ...list(
      'order',
      order.map(({ issue, before, after }) => `${names.issue(issue)} ${before} → ${after}`),
    ),
    ...sentences.slice(0, MOST_CLAUSES).flatMap((one) => hanging('wording', changed(one), terminal)),
    ...(sentences.length > MOST_CLAUSES
      ? hanging('', `… ${sentences.length - MOST_CLAUSES} more clauses: --json`, terminal).map(paint.dim)
      : []),
  ];
  const none = lines.length === 0 ? ['  nothing changed'] : lines;
  return [
    '',
    paint.bold(`${shift.party} ${dayOf(shift.account)} against ${dayOf(shift.against)}${level}`),
    ...none,
  ];
}

const WORDS: Readonly<Record<ForceShift['direction'], string>> = {
  hardened: 'harder',
  softened: 'softer',
  warmer: 'warmer',
  cooler: 'cooler',
  firmer: 'firmer',
  looser: 'looser',
};

function forceLines(
  { rule, direction, ladder, issue, before, after }: ForceShift,
  names: Names,
  terminal: Terminal,
): readonly string[] {
  const about = issue === null ? 'the talks' : names.issue(issue);
  const scale = ladder === null ? rule : `ladder of ${ladder}`;
  const steps = rule === 'ladder' ? ` ${before.step} → ${after.step}` : '';
  const width = Math.max(20, terminal.columns - HEAD - 6);
  return [
    `  ${padTo(WORDS[direction], HEAD)}${about} (${scale}${steps})`,
    ...[before, after].map(({ by, step, evidence }, at) => {
      const words = evidence.exact.replace(/\s+/g, ' ');
      const quoted =
        step === 0 && by === null && rule !== 'modality' ? `named only: “${words}”` : `“${words}”`;
      return terminal.paint.dim(`  ${' '.repeat(HEAD)}${at === 0 ? ' ' : '→'} ${cutTo(quoted, width)}`);
    }),
  ];
}

function said(formulation: string, { exact }: Quote, names: Names): string {
  return `${names.formulation(formulation)} “${exact.replace(/\s+/g, ' ')}”`;
}

/** One clause with what was left out in [- -] and what was put in between {+ +}, as word diffs write it. */
function changed({ before, after, dropped, added }: AlignedSentence): string {
  return `${marked(before, dropped, '[-', '-]')} → ${marked(after, added, '{+', '+}')}`;
}

function marked(whole: Quote, parts: readonly Quote[], open: string, close: string): string {
  let at = whole.start;
  let text = '';
  const wordsTo = (end: number): string => whole.exact.slice(at - whole.start, end - whole.start);
  for (const part of parts) {
    text += `${wordsTo(part.start)}${open}${part.exact}${close}`;
    at = part.end;
  }
  return (text + wordsTo(whole.end)).replace(/\s+/g, ' ');
}
