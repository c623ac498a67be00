import type { TimeValue } from '../../core/read/values.ts';
import type { Finding, ReadResult } from '../../tasks/read-file.ts';
import { ORIGIN_WORDS } from './reading-words.ts';

/**
 * What was taken for granted about a text, in whole lines: what kind it is and whose, who said so, and what stays
 * open because nobody said it.
 */
export function originText({ origin, findings }: Pick<ReadResult, 'origin' | 'findings'>): readonly string[] {
  const { kind, party, basis, shown, published } = origin;
  const lines: string[] = [];
  const whose = kind === null ? null : ORIGIN_WORDS.text(kind, party);
  if (whose === null) lines.push(ORIGIN_WORDS.unknown);
  else if (basis === 'inferred')
    lines.push(ORIGIN_WORDS.inferred(whose, shown.map(({ exact }) => `“${exact}”`).join(', ')));
  else lines.push(ORIGIN_WORDS.stated(whose, published));
  if (party === null && (kind === 'account' || kind === 'post')) lines.push(ORIGIN_WORDS.noParty);
  const open = published === null ? openTimes(findings) : 0;
  if (open > 0) lines.push(ORIGIN_WORDS.noDay(open));
  return lines;
}

/** Times that only the day of publication could resolve. */
function openTimes(findings: readonly Finding[]): number {
  let open = 0;
  for (const one of findings)
    if (one.kind === 'time' && (one.value as TimeValue).why === 'anchor-unknown') open += 1;
  return open;
}
