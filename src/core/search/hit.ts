import type { Span } from '../text/span.ts';
import type { Grouped } from './group.ts';
import type { Match } from './match/match.ts';
import { type Ranked, type RankingFacts, type Reason, reasonsOf } from './rank.ts';

/** Words of a text with their place in it. */
export interface Passage extends Span {
  readonly exact: string;
}

/** Words that were looked for, as the text has them. */
export interface HitMatch extends Passage {
  /** The part of the query that they answer, as it is written there. */
  readonly term: string;
  /** What stands in the gaps of the part, in their order. */
  readonly gaps: readonly Passage[];
  /** For a quotation: how near the text comes to it (1 is the same), and where the two differ. */
  readonly likeness: number | null;
  readonly differences: readonly {
    readonly quoted: string;
    readonly text: string;
    readonly start: number;
    readonly end: number;
  }[];
}

/** The same sentence in another text of the group. */
export interface OtherPlace extends Passage {
  readonly text: string;
  readonly publisher: string | null;
  readonly published: string | null;
}

/** A sentence that was found. Offsets address the content of its text, in UTF-16 code units. */
export interface Hit {
  readonly text: string;
  readonly title: string | null;
  readonly kind: string | null;
  readonly party: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly exchange: string | null;
  readonly language: string | null;
  /** What the block is for that the sentence stands in: body, heading, caption. */
  readonly role: string;
  readonly sentence: Passage;
  readonly matches: readonly HitMatch[];
  readonly score: number;
  readonly because: readonly Reason[];
  readonly others: readonly OtherPlace[];
}

/** A hit as it is shown, from what was ranked. */
export function hitOf({ first, others }: Grouped, facts: RankingFacts): Hit {
  const { text, sentence, matches, score } = first;
  const { id, title, kind, party, publisher, published, exchange, language } = text;
  return {
    text: id,
    title,
    kind,
    party,
    publisher,
    published,
    exchange,
    language,
    role: sentence.candidate.role,
    sentence: sentenceOf(first),
    matches: matches.map((match) => matchOf(match, first, facts.written)),
    score,
    because: reasonsOf(first, facts),
    others: others.map((other) => ({
      text: other.text.id,
      publisher: other.text.publisher,
      published: other.text.published,
      ...sentenceOf(other),
    })),
  };
}

function matchOf(match: Match, ranked: Ranked, written: readonly string[]): HitMatch {
  const { likeness } = match;
  return {
    term: written[match.term] ?? '',
    ...passage(match, ranked),
    gaps: match.gaps.map((gap) => passage(gap, ranked)),
    likeness: likeness === null ? null : likeness.score,
    differences: (likeness?.differences ?? []).map(({ quoted, text, at }) => ({
      quoted,
      text,
      start: at.start,
      end: at.end,
    })),
  };
}

function passage({ start, end }: Span, { sentence }: Ranked): Passage {
  const { candidate } = sentence;
  return { start, end, exact: candidate.exact.slice(start - candidate.start, end - candidate.start) };
}

function sentenceOf({ sentence }: Ranked): Passage {
  const { start, end, exact } = sentence.candidate;
  return { start, end, exact };
}
