import { headLength } from '../../../text/bisect.ts';
import type { Span } from '../../../text/span.ts';
import type { ReadingContext } from '../../context.ts';
import type { Earlier } from '../../earlier.ts';
import { contactsOf } from '../../record/contact.ts';

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

/** Ids of the people that a stretch of text names. */
export function peopleNamed(earlier: Earlier, { start, end }: Span): ReadonlySet<string> {
  const mentions = earlier.of('mention');
  const named = new Set<string>();
  for (let at = headLength(mentions, (one) => one.evidence[0].start < start); at < mentions.length; at += 1) {
    const { value, evidence } = mentions[at] as (typeof mentions)[number];
    if (evidence[0].start >= end) break;
    if (value.type === 'person' && value.entity !== null) named.add(value.entity);
  }
  return named;
}

/** Whether two sets may name the same company: one of them says nothing, or nothing that the other does not say. */
export function mayBeTheSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  return [...few].every((one) => many.has(one));
}

/**
 * Whether a stretch names a party that is none of the parties of the exchange: those of the header, or else those of
 * the sentence that reports the exchange. `false` where neither tells them.
 */
export function namesOthers(context: ReadingContext, earlier: Earlier, span: Span): boolean {
  const parties = partiesOf(context, earlier);
  if (parties.size < 2) return false;
  for (const party of partiesNamed(earlier, span)) if (!parties.has(party)) return true;
  return false;
}

function partiesOf(context: ReadingContext, earlier: Earlier): ReadonlySet<string> {
  const { parties } = context.about;
  if (parties.length >= 2) return new Set(parties);
  const { primary } = contactsOf(context);
  return primary === null ? new Set() : partiesNamed(earlier, primary.sentence);
}
