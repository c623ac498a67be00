import type { QuoteProblem, VerifyResult } from '../../tasks/verify.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { cutTo } from '../terminal/width.ts';

/** Words of a quotation to show. */
const SHOWN = 40;

/** What `readout verify` shows on a terminal. */
export function verificationText(result: VerifyResult, { paint }: Terminal): string {
  const { checked, held, problems, texts } = result;
  const lines = problems.map((problem) => `${paint.red(`${problem.code}`)}: ${sentence(problem)}`);
  const { originals } = result;
  for (const { code, message } of originals.problems) lines.push(`${paint.red(code)}: ${message}`);
  const bytes =
    originals.checked === 0
      ? ''
      : ` The bytes of ${originals.checked - originals.problems.length} of ${originals.checked} originals are as they came.`;
  const summary = `${held} of ${checked} quotations hold, in ${texts.length} ${texts.length === 1 ? 'text' : 'texts'}.${bytes}`;
  return `${[...lines, lines.length === 0 ? paint.green(summary) : paint.bold(summary)].join('\n')}\n`;
}

function sentence({ code, text, start, end, exact, reads, movedTo }: QuoteProblem): string {
  const quoted = `“${short(exact)}” at ${start}–${end}`;
  if (code === 'text-missing')
    return `No text \`${text}\` was given, so that ${quoted} cannot be checked. Name its file too.`;
  const now = reads === null ? 'it ends before that' : `it reads “${short(reads)}”`;
  const next =
    movedTo === null
      ? 'Run the command that made the result again.'
      : `The words now stand at ${movedTo.start}–${movedTo.end}: the text has changed. Run the command again.`;
  return `Text \`${text}\` no longer reads ${quoted}; ${now}. ${next}`;
}

function short(text: string): string {
  return cutTo(text.replace(/\s+/g, ' '), SHOWN);
}
