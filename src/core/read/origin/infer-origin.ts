import type { Sentence } from '../../text/layout.ts';
import type { Span } from '../../text/span.ts';
import type { ReadingContext } from '../context.ts';
import { contactInLead, LEAD } from './contact-in-lead.ts';
import { type Named, namedInLead } from './named-in-lead.ts';
import { ownOfficeInLead } from './own-office-in-lead.ts';
import { partnerInPairs } from './partner-in-pairs.ts';
import { posterOf } from './poster-of.ts';

/** What the form of a text tells of where it comes from. */
export interface Origin {
  readonly kind: 'account' | 'post';
  /** The party whose officials the text names without their country; `null` where it names none. */
  readonly party: string | null;
  /** The words that show it: an official of its own and one of another party, or the first person of a post. */
  readonly shown: readonly Span[];
}

/** Sentences that tell what a side said or what both did; with an official lead, the body of an account. */
const TOLD = {
  zh: /^[^,。;:]{1,24}?(?:表示|指出|强调|认为|同意|商定|重申|介绍|阐述|阐明|就)/,
  en: /^[^,.;:]{1,60}? (?:said|stress|emphasi|underscor|reiterat|noted|discuss|welcom|agree|express|rais|affirm|reaffirm|thank|highlight|urg|outlin|reviewed)/,
};

/** Words quoted from somebody's mouth, which reports have and accounts hardly ever. */
const QUOTED = {
  zh: /(?:说|表示|称|道)[:,]“|”[^。]{0,12}(?:说|称|表示)/,
  en: /[,.?!]["”] (?:\w+ ){0,4}(?:said|told)|said[,:]? ["“]/,
};

/** Somebody who tells his own contact. */
const FIRST_PERSON = {
  zh: /^我(?!国|方|们)/,
  en: /^(?:today,? |just now,? |this (?:morning|afternoon|evening),? )?i (?:just |have just |also )?(?:had|spoke|met|concluded|held|talked|finished|completed|took)/,
};

/**
 * Whose account a text is, by its form alone: its lead tells a contact, names officials of one party by their
 * office without a country ("外交部长某某", "Secretary of State …") and one of another party with it, and what follows
 * tells what was said, without sources, quotations or other people's papers. `null` where the form does not show it;
 * a report names the country of both. A
 * text that begins with somebody telling his own contact in the first person is a post. Own rule, from how foreign ministries write.
 */
export function inferOrigin(context: ReadingContext): Origin | null {
  const { sentences } = context;
  const [first] = sentences;
  if (first === undefined || sentences.length <= LEAD || contactInLead(context) === null) return null;
  const person = FIRST_PERSON[first.language].exec(context.folded(first));
  if (person) {
    const span = { start: first.start, end: first.start + person[0].length };
    return { kind: 'post', party: posterOf(context), shown: [span] };
  }
  if (!isToldThroughout(context, sentences.slice(1))) return null;
  const whose = inferWhose(context);
  return whose === null ? null : { kind: 'account', ...whose };
}

/**
 * Whose account a text is that somebody says is one: the party whose official the lead names by the office alone,
 * beside one of another party with its country. `null` where the lead does not show it.
 */
export function inferWhose(context: ReadingContext): Omit<Origin, 'kind'> | null {
  const lead = contactInLead(context);
  if (lead === null) return null;
  const named = namedInLead(context, lead);
  const own = named.filter(({ country }) => country === null);
  const others = named.filter(({ country }) => country !== null);
  const [mine] = own;
  const [other] = others;
  if (other === undefined) return null;
  if (mine === undefined) return inferByOffice(context, lead, others);
  const party = mine.party;
  if (own.some((one) => one.party !== party) || others.some((one) => one.country === party)) return null;
  return { party, shown: [mine.span, other.span] };
}

/** "The Prime Minister spoke to President X of B": the author is the party that the text pairs with B. */
function inferByOffice(
  context: ReadingContext,
  lead: Span,
  others: readonly Named[],
): Omit<Origin, 'kind'> | null {
  const [other] = others;
  const office = ownOfficeInLead(context, lead);
  if (office === null || other === undefined || others.some(({ party }) => party !== other.party))
    return null;
  const party = partnerInPairs(context, other.party);
  return party === null ? null : { party, shown: [office, other.span] };
}

/** Half of the paragraphs behind the lead, or a quarter of the sentences, open on somebody who says something. */
function isToldThroughout(context: ReadingContext, rest: readonly Sentence[]): boolean {
  let told = 0;
  let openings = 0;
  let toldOpenings = 0;
  let block = context.sentences[0]?.block;
  for (const sentence of rest) {
    const words = context.folded(sentence);
    if (context.hits('outlet', sentence).length > 0) return false;
    if (context.hits('cue', sentence).some(({ entry }) => entry.class === 'anonymous')) return false;
    if (QUOTED[sentence.language].test(words)) return false;
    const isTold = TOLD[sentence.language].test(words);
    if (isTold) told += 1;
    if (sentence.block !== block) {
      openings += 1;
      if (isTold) toldOpenings += 1;
    }
    block = sentence.block;
  }
  return told * 4 >= rest.length || (toldOpenings >= 2 && toldOpenings * 2 >= openings);
}
