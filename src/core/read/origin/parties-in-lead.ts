import type { ReadingContext } from '../context.ts';
import { contactInLead } from './contact-in-lead.ts';

/**
 * The two parties of the exchange that a text is about, by its lead: a contact is told, and two parties are named
 * there and no third; the author's need not be. `[]` where the lead tells no contact or names more or fewer.
 */
export function partiesInLead(context: ReadingContext, author: string | null = null): readonly string[] {
  const lead = contactInLead(context);
  if (lead === null) return [];
  const named = new Set<string>(author === null ? [] : [author]);
  for (const { entry } of context.hits('party', lead)) named.add(entry.id);
  for (const { entry } of context.hits('person', lead)) if (entry.party !== null) named.add(entry.party);
  return named.size === 2 ? [...named] : [];
}
