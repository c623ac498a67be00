import type { ReadingContext } from '../context.ts';
import type { FoldedSpan } from '../folded-span.ts';
import { partiesNamed, partyNamed } from './party-named.ts';
import type { RequestPhrase } from './request-phrases.ts';

/**
 * Who asked: a party, `mutual`, `counterpart` where the words name only the other one, or `null` where the name
 * belongs to no known party. Never a guess from whose text it is.
 */
export function requester(context: ReadingContext, folded: FoldedSpan, phrase: RequestPhrase): string | null {
  const { text } = folded;
  switch (phrase.by) {
    case 'mutual':
      return 'mutual';
    case 'counterpart':
      return 'counterpart';
    case 'named':
    case 'adjective':
    case 'caller': {
      if (phrase.asker === null) return null;
      const { start, end } = phrase.asker;
      return PRONOUN.test(text.slice(start, end))
        ? partyMeant(context, folded, phrase)
        : partyNamed(context, folded.source(start, end));
    }
    case 'latter':
    case 'former': {
      const before = partiesNamed(context, folded.source(Math.max(0, phrase.start - 300), phrase.start));
      return before.length < 2
        ? 'counterpart'
        : ((phrase.by === 'latter' ? before.at(-1) : before[0]) ?? 'counterpart');
    }
    case 'other': {
      const subject = subjectOf(context, folded, phrase);
      const stop = /[,;。]/.exec(text.slice(phrase.end, phrase.end + 80));
      const end = Math.min(text.length, phrase.end + (stop?.index ?? 80));
      if (end > phrase.end) {
        const partner = partiesNamed(context, folded.source(phrase.end, end)).find(
          (party) => party !== subject,
        );
        if (partner !== undefined) return partner;
      }
      const others = context.about.parties.filter((party) => party !== subject);
      return subject !== null && others.length === 1 && context.about.parties.length === 2
        ? (others[0] ?? 'counterpart')
        : 'counterpart';
    }
  }
}

const PRONOUN = /^(?:he|she|it|they|他|她|其|该方|自己)(?: (?:had|has))?$/;

/** Whom a pronoun means: who tells it in the same breath, or else the only one who is named before in the sentence. */
function partyMeant(
  context: ReadingContext,
  folded: FoldedSpan,
  { start, teller }: RequestPhrase,
): string | null {
  if (teller !== null) return partyNamed(context, folded.source(teller.start, teller.end));
  if (start === 0) return null;
  const named = new Set(partiesNamed(context, folded.source(Math.max(0, start - 60), start)));
  const [only] = named;
  return named.size === 1 ? (only ?? null) : null;
}

/**
 * The party of whoever is named last before the phrase: the one who takes the call or grants the meeting. Persons
 * come first, because a state between subject and phrase may be where they are (在韩国庆州应约会见).
 */
export function subjectOf(context: ReadingContext, folded: FoldedSpan, phrase: RequestPhrase): string | null {
  if (phrase.start === 0) return null;
  const before = folded.source(Math.max(0, phrase.start - 200), phrase.start);
  const person = context.hits('person', before).findLast((hit) => hit.entry.party !== null);
  if (person) return person.entry.party;
  const party = context.hits('party', before).findLast((hit) => {
    const at = folded.at(hit.start);
    return !/(?:在|于|(?<![a-z])(?:in|at) (?:the )?)$/.test(folded.text.slice(Math.max(0, at - 8), at));
  });
  if (party !== undefined) return party.entry.id;
  // 外长某人应约: the office without a state, in a side's own account, is of that side.
  const { kind, party: own } = context.about;
  return kind === 'account' && own !== null && context.hits('title', before).length > 0 ? own : null;
}

/** The words that name who asked: those of the phrase, or the partner that stands after 应约同. */
export function askerAsWritten(
  context: ReadingContext,
  folded: FoldedSpan,
  phrase: RequestPhrase,
): string | null {
  const named = phrase.asker ?? (phrase.by === 'other' ? partnerAfter(folded, phrase.end) : null);
  if (named === null) return null;
  const span = folded.source(named.start, named.end);
  return context.text.content.slice(span.start, span.end);
}

const PARTNER = /^(?:同|与|和)(?<name>[^,;。]{1,60}?)(?:通|举行|进行|会谈|会晤|会面|视频|就|在)/;

function partnerAfter({ text }: FoldedSpan, end: number): { start: number; end: number } | null {
  const name = PARTNER.exec(text.slice(end, end + 80))?.groups?.name;
  return name === undefined ? null : { start: end + 1, end: end + 1 + name.length };
}
