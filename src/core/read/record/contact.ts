import type { Sentence } from '../../text/layout.ts';
import type { ReadingContext } from '../context.ts';
import { type FoldedSpan, foldSpan } from '../folded-span.ts';
import { type ChannelWord, channelWords } from './channel-words.ts';
import { standing } from './contact-standing.ts';
import { visitWord } from './visit.ts';

/** One place of a text that tells of an exchange between the parties. */
export interface Contact {
  readonly sentence: Sentence;
  readonly folded: FoldedSpan;
  readonly word: ChannelWord;
  /**
   * `report`: the sentence reports that the exchange took place and with whom. `noun`: it goes on about an exchange
   * already reported ("the call lasted", 此次通话).
   */
  readonly form: 'report' | 'noun';
}

/** What a text tells of the exchange it is about. */
export interface Contacts {
  /** The sentence that reports the exchange, or the heading that does; `null` where the text reports none. */
  readonly primary: Contact | null;
  /** The heading that reports the exchange, when it is not `primary` itself. */
  readonly heading: Contact | null;
  /** Every other place that is about the exchange, in text order. */
  readonly others: readonly Contact[];
}

/** Sentences of the body in which a text tells what it is about. */
const LEAD = 5;

const known = new WeakMap<ReadingContext, Contacts>();

/**
 * Finds where a text tells of its exchange. The first sentence of the body that reports a contact between
 * parties as having taken place is the report; a sentence that reports speech about a contact gives way to one
 * that does not. Computed once per text.
 */
export function contactsOf(context: ReadingContext): Contacts {
  const cached = known.get(context);
  if (cached) return cached;
  const contacts = findContacts(context);
  known.set(context, contacts);
  return contacts;
}

/** Whichever of two comes first. */
function earlierOf(one: Contact | null, other: Contact | null): Contact | null {
  if (one === null || other === null) return one ?? other;
  return one.sentence.start <= other.sentence.start ? one : other;
}

function findContacts(context: ReadingContext): Contacts {
  let direct: Contact | null = null;
  let embedded: Contact | null = null;
  let heading: Contact | null = null;
  let lately: Contact | null = null;
  let visit: Contact | null = null;
  let bodies = 0;
  const others: Contact[] = [];
  for (const sentence of context.layout.sentences) {
    const kind = context.layout.blocks[sentence.block]?.kind;
    if (kind !== 'body' && kind !== 'heading') continue;
    const folded = foldSpan(context, sentence, sentence.language);
    if (kind === 'body') {
      bodies += 1;
      if (visit === null && bodies <= LEAD) {
        const word = visitWord(context, folded);
        if (word) visit = { sentence, folded, word, form: 'report' };
      }
    }
    for (const word of channelWords(folded, sentence.language)) {
      const how = standing(context, folded, word);
      if (how === null) continue;
      const contact: Contact = { sentence, folded, word, form: how === 'noun' ? 'noun' : 'report' };
      if (kind === 'heading') {
        if (how !== 'noun' && how !== 'lately') heading ??= contact;
      } else {
        if (how === 'report' || how === 'delegates') direct ??= contact;
        if (how === 'embedded') embedded ??= contact;
        // Whose own exchange a text tells, it tells as of now: an account looks back at another one.
        if (how === 'lately') {
          if (context.about.kind !== 'account' && bodies <= LEAD) lately ??= contact;
          continue;
        }
        others.push(contact);
      }
    }
  }
  const primary = direct ?? earlierOf(embedded, lately) ?? heading ?? visit;
  return {
    primary,
    heading: primary === heading ? null : heading,
    others: others.filter((one) => one !== primary && one.form === 'noun'),
  };
}
