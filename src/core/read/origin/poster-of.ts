import type { Sentence } from '../../text/layout.ts';
import type { ReadingContext } from '../context.ts';
import { contactInLead } from './contact-in-lead.ts';
import { namedInLead } from './named-in-lead.ts';
import { partnerInPairs } from './partner-in-pairs.ts';

/**
 * Whose post it is that tells a contact in the first person: the party that it pairs with the one whose official it
 * names in the lead, else the party of the ministers and envoys whom it names without a country. `null` where
 * neither tells.
 */
export function posterOf(context: ReadingContext): string | null {
  if (contactInLead(context) === null) return null;
  const first = context.sentences[0] as Sentence;
  const met = new Set(context.hits('person', first).map(({ entry }) => entry.party));
  const [other] = met;
  if (met.size !== 1 || other === undefined || other === null) return null;
  const partner = partnerInPairs(context, other);
  if (partner !== null) return partner;
  // Heads of state are named without their country by everybody.
  const own = new Set(
    context.sentences
      .flatMap((sentence) => namedInLead(context, sentence))
      .filter(({ country, rank, party }) => rank !== 'head' && (country === null || country === party))
      .map(({ party }) => party),
  );
  const [only] = own;
  return own.size === 1 && only !== undefined && only !== other ? only : null;
}
