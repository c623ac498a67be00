import type { TitleEntry } from '../../lexicon/entry.ts';
import type { Hit } from '../../lexicon/lexicon.ts';
import type { Span } from '../../text/span.ts';
import type { ReadingContext } from '../context.ts';

/** An official whom a lead names with an office. */
export interface Named {
  /** The party that the person serves, as the lexicon knows. */
  readonly party: string;
  /** The party named with the office, or `null` where the office stands by itself. */
  readonly country: string | null;
  /** Of the office, as the lexicon ranks it. */
  readonly rank: TitleEntry['rank'];
  /** From the country or office to the end of the name. */
  readonly span: Span;
}

/** What may stand between a country, an office and a name, in the folded text. */
const BETWEEN = {
  zh: /^(?:当选|候任|新任|代理|前)?$/,
  en: /^(?:'s|’s)? (?:(?:sir|mr|ms|mrs|dr|new|acting|outgoing|then)\.? )?$/,
};

/** Officials named with their office between two places of a text, in text order. */
export function namedInLead(context: ReadingContext, lead: Span): readonly Named[] {
  const titles = context.hits('title', lead);
  const parties = context.hits('party', lead);
  const found: Named[] = [];
  for (const person of context.hits('person', lead)) {
    const title = titles.findLast((one) => joins(context, one, person));
    if (title === undefined || person.entry.party === null) continue;
    const before = parties.findLast((one) => joins(context, one, title));
    const behind = parties.find((one) => /^ of $/.test(between(context, person.end, one.start)));
    const country = before ?? behind;
    found.push({
      party: person.entry.party,
      country: country === undefined ? null : country.entry.id,
      rank: title.entry.rank,
      span: { start: Math.min(before?.start ?? title.start, title.start), end: person.end },
    });
  }
  return found;
}

function joins(context: ReadingContext, one: Hit, next: Hit): boolean {
  return one.end <= next.start && BETWEEN[next.language].test(between(context, one.end, next.start));
}

function between(context: ReadingContext, start: number, end: number): string {
  return end < start ? '-' : context.folded({ start, end });
}
