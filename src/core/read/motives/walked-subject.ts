import type { ReadingContext } from '../context.ts';
import { holderOf, type Subject } from '../evaluations/subject.ts';
import { englishSubject } from '../statements/english-subject.ts';
import type { Statement } from '../statements/statement.ts';

/** Whoever is the subject across an aside or a relative clause: "the premier, who faces a vote, was above all trying to". */
export function walkedSubject(context: ReadingContext, statement: Statement, at: number): Subject | null {
  const subject = englishSubject(context, statement, at);
  if (subject === null || subject.isShared) return null;
  if (subject.kind === 'actor') return holderOf(context, statement, subject.actor);
  if (subject.kind !== 'party') return null;
  const span = statement.frame.span(subject.start, subject.end);
  return { party: subject.party, id: subject.party, span };
}
