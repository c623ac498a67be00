import type { Added } from '../../tasks/add/add-sources.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { wrap } from '../terminal/wrap.ts';

const DID: Readonly<Record<Added['did'], string>> = {
  added: 'added',
  version: 'new version',
  same: 'there already',
  refused: 'refused',
};

/** What became of one document, with what a person should know about it. */
export function addedText({ from, did, id, header, warnings, problem }: Added, terminal: Terminal): string {
  const { paint, columns } = terminal;
  if (problem !== null)
    return `${wrap(`${paint.red(problem.code)}: ${problem.message}`, columns).join('\n')}\n`;
  const colour = did === 'same' ? paint.dim : paint.green;
  const version = did === 'version' && header !== null ? ` (version ${header.version})` : '';
  const lines = [`${colour(DID[did])} ${paint.bold(id ?? '')}${version} ${paint.dim(`from ${from}`)}`];
  if (header !== null && header.proposed.length > 0) {
    const filled = header.proposed.map((key) => `${key}: ${shown(header[key as keyof typeof header])}`);
    lines.push(`  ${paint.yellow('proposed')} ${filled.join(' · ')}`);
  }
  for (const { code, message } of warnings) lines.push(`  ${paint.yellow(code)}: ${message}`);
  return `${lines.flatMap((line) => wrap(line, columns)).join('\n')}\n`;
}

/** How many documents came in. */
export function additionsSummary(
  did: ReadonlyMap<Added['did'], number>,
  folder: string,
  { paint }: Terminal,
): string {
  const counts = [...did].map(([what, number]) => `${number} ${DID[what]}`).join(', ');
  const isNew = did.has('added') || did.has('version');
  const next = isNew
    ? `\nNext: readout read ${folder}; readout review ${folder} to confirm what is proposed.`
    : '';
  return `${paint.bold(counts || 'nothing was given')}${paint.dim(next)}\n`;
}

function shown(value: unknown): string {
  return Array.isArray(value) ? value.join(', ') : String(value);
}
