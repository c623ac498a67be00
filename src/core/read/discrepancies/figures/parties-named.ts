import { headLength } from '../../../text/bisect.ts';
import type { Span } from '../../../text/span.ts';
import type { ReadingContext } from '../../context.ts';
import type { Earlier } from '../../earlier.ts';

/**
 * Parties that a stretch of text names, through their names, people or pairs; places and outlets name none.
 * `both` of the text's parties names nobody new.
 */
export function partiesNamed(earlier: Earlier, { start, end }: Span): ReadonlySet<string> {
  const mentions = earlier.of('mention');
  const named = new Set<string>();
  for (let at = headLength(mentions, (one) => one.evidence[0].start < start); at < mentions.length; at += 1) {
    const { value, evidence } = mentions[at] as (typeof mentions)[number];
    if (evidence[0].start >= end) break;
    if (value.type === 'dyad') {
      const pair = /^dyad:(.+)-(.+)$/.exec(value.entity ?? '');
      if (pair) for (const party of pair.slice(1)) named.add(party.toUpperCase());
    } else if (value.type === 'party' || value.type === 'person' || value.type === 'organisation') {
      if (value.party !== null && value.flag !== 'party-or-place') named.add(value.party);
    }
  }
  return named;
}

/** Whether a stretch names a party that is none of the parties of the exchange, as far as those are known. */
export function namesOthers({ about }: ReadingContext, earlier: Earlier, span: Span): boolean {
  if (about.parties.length < 2) return false;
  for (const party of partiesNamed(earlier, span)) if (!about.parties.includes(party)) return true;
  return false;
}
