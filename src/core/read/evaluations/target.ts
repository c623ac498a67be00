import type { Span } from '../../text/span.ts';
import type { ReadingContext } from '../context.ts';
import { leading } from '../statements/neighbouring-clauses.ts';
import type { Statement } from '../statements/statement.ts';
import { carriedSubject } from './subject.ts';
import { topicOpening } from './topics.ts';

/** Whom or what words judge. */
export interface Target {
  /** A party, `talks`, `agreement` or `relationship`. */
  readonly target: string;
  /** Where the text names it, in the source; `null` where the grammar alone tells. */
  readonly span: Span | null;
  /** Whether a negation turns the judgement round. */
  readonly turned: boolean;
  /** Whether the clause names no subject and goes on with one before. */
  readonly dropped?: boolean;
  /** Whether a verb of naming gives the word (斥为, "dismissed as"); whoever names is the source where nobody else is. */
  readonly isNamed?: boolean;
  /** Whether whoever tells of an undertaking or talk judges it, and not whoever undertakes or talks. */
  readonly isOuter?: boolean;
  /** Whether no grammar ties the word to the talks (双方不欢而散): once said in a sentence is enough. */
  readonly isLoose?: boolean;
}

/** The party or topic that a clause without a subject goes on with. */
export function carriedTarget(
  context: ReadingContext,
  statement: Statement,
  turned: boolean,
  own = false,
): Target | null {
  for (let at = statement.previous, steps = 0; at !== null && steps < 3; at = at.previous, steps += 1) {
    if (leading(at) !== undefined) break;
    const opening = topicOpening(at.text, at.frame.language);
    if (opening)
      return { target: opening.topic, span: at.frame.span(at.start, at.start + opening.end), turned };
  }
  // "The accord took a year. It is …": what the sentence before was about.
  const { previous, before } = statement;
  if (previous === null && before !== null && leading(before) === undefined) {
    const opening = topicOpening(before.text.replace(/^.* that /, ''), before.frame.language);
    if (opening) return { target: opening.topic, span: null, turned };
  }
  const subject = carriedSubject(context, statement, own);
  return subject === null || subject.party === null
    ? null
    : { target: subject.party, span: subject.span, turned, dropped: true };
}

/** Whose deeds words point back at (这些违约行为, "these violations"): the last subject before them. */
export function doer(context: ReadingContext, statement: Statement): Target | null {
  const subject = carriedSubject(context, statement, false, true);
  return subject === null || subject.party === null
    ? null
    : { target: subject.party, span: subject.span, turned: false };
}
