import type { Finding } from '../evidence/finding.ts';
import { quote } from '../evidence/quote.ts';
import { compareCodeUnits } from '../text/code-unit-order.ts';
import type { Text } from '../text/text.ts';
import type { Matched } from './match.ts';

/** What people's decisions did to the findings of a text. */
export interface Applied {
  readonly findings: readonly Finding[];
  readonly rejected: number;
  readonly edited: number;
  readonly added: number;
  /** Findings on which people differ: they stay as the machine gave them. */
  readonly disputed: number;
}

/** Names the reader of what a person wrote, so that nobody takes it for the machine's. */
export const BY_HAND = 'person';

/**
 * The findings of one text after people's decisions: what is rejected is left out, what is edited has the person's
 * value, what was added by hand stands with the rest, in text order. A disputed finding stays the machine's.
 */
export function applyReviews(text: Text, findings: readonly Finding[], matched: readonly Matched[]): Applied {
  const counts = { rejected: 0, edited: 0, added: 0, disputed: 0 };
  const changes = new Map<string, Finding | null>();
  const added: Finding[] = [];
  for (const { standing, fate, now } of matched) {
    if (standing.anchor.text !== text.id || fate !== 'same') continue;
    const [finding] = now;
    const last = standing.opinions.at(-1);
    if (standing.state === 'disputed') counts.disputed += 1;
    else if (standing.state === 'rejected' && finding) {
      changes.set(finding.id, null);
      counts.rejected += 1;
    } else if (standing.state === 'edited' && finding && last) {
      changes.set(finding.id, { ...finding, value: last.value, reader: `${BY_HAND}/${last.by}` });
      counts.edited += 1;
    } else if (standing.state === 'added') {
      const by = standing.opinions.find(({ act }) => act === 'add');
      if (by === undefined) continue;
      const { finding: id, kind, anchor } = standing;
      const evidence = [quote(text, anchor)] as const;
      added.push({ id, kind, value: by.value, basis: 'stated', evidence, reader: `${BY_HAND}/${by.by}` });
      counts.added += 1;
    }
  }
  const kept = findings.flatMap((one) => {
    const change = changes.get(one.id);
    return change === undefined ? [one] : change === null ? [] : [change];
  });
  if (added.length === 0) return { findings: kept, ...counts };
  const all = [...kept, ...added].sort(
    (a, b) => a.evidence[0].start - b.evidence[0].start || compareCodeUnits(a.id, b.id),
  );
  return { findings: all, ...counts };
}
