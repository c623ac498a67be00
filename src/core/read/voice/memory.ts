import type { Leader } from './paragraph-leader.ts';
import type { PeopleBefore } from './people-before.ts';
import type { Speaker } from './voice.ts';

/** A speaker with the parties whose view is given. */
export interface Voiced {
  readonly speaker: Speaker;
  readonly holders: readonly string[];
  /** Whether this is the two sides together. */
  readonly joint: boolean;
  /** Whether it is a person or an office, to whom he and she can point. */
  readonly personal: boolean;
  /** Whether it is whoever writes or speaks in the first person, to whom he and she do not point. */
  readonly isFirst?: boolean;
}

/** What has been said by whom so far. */
export interface Memory {
  /** The speaker whose words may go on. */
  readonly current: Voiced | null;
  /** Who spoke at the end of the paragraph before, where a person did. */
  readonly before?: Voiced | null;
  /** The last person who spoke or was the subject. */
  readonly person: Voiced | null;
  /** The people of the text so far, and what pronouns told of them. */
  readonly peopleBefore?: PeopleBefore;
  /** The last subject, speaking or not: 美方对此有清醒认识。明确提出… */
  readonly topic: Voiced | null;
  /** The ministry, paper or company last spoken of, to which "the ministry" points. */
  readonly body?: Voiced | null;
  /** The bodies that were named so far, by whatever they are called. */
  readonly bodies?: readonly Voiced[];
  /** The side or body that last put out a text, to which "the statement" points. */
  readonly issuer?: Voiced | null;
  /** Whose words a Chinese paragraph gives so far. */
  readonly leader?: Leader | null;
  /** The side as such last spoken of, to which 该部 points. */
  readonly office?: Voiced | null;
  /** The outlet last spoken of, to which 该报 points. */
  readonly outlet?: Voiced | null;
  /** The person without a name who spoke last, to whom 该官员 points. */
  readonly unnamed?: Voiced | null;
  /** The paper or agency last named, to which "the paper" points. */
  readonly press?: Voiced | null;
  /** Whose turn it is in a transcript, to whom "I" and "we" point. */
  readonly talking?: Voiced | null;
  /** In a transcript, the last person who was spoken of and whose turn it is not. */
  readonly other?: Voiced | null;
  /** Who was named in the sentence before, to whom 前者 and "the latter" point. */
  readonly named?: readonly Voiced[];
  /** Who wrote a post, where the text names that person. */
  readonly author?: Voiced | null;
  /** The two parties of the text, where it has named two and no more. */
  readonly pair?: readonly string[];
}
