import type { Actor } from '../actors/actor.ts';
import type { Statement } from './statement.ts';

/** "If X has doubts, it should": the subject of the clause in front. */
export function subordinateSubject({ frame, actors, start, end }: Statement): Actor | undefined {
  const one = actors.find((actor) => actor.start >= start && actor.end <= end);
  if (one === undefined || one.kind !== 'party' || frame.language !== 'en') return undefined;
  return /^["“\s]*(?:and |but |so )?(?:if|when|once|unless|should|since|as|although|though|while|because|after|before) (?:the )?$/.test(
    frame.text.slice(start, one.start),
  )
    ? one
    : undefined;
}
