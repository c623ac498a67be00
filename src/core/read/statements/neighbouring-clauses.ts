import type { Actor } from '../actors/actor.ts';
import { readGap } from '../actors/chinese-gap.ts';
import { cueBefore } from './cue-place.ts';
import type { Statement } from './statement.ts';

/** The actor that opens a clause, where one does. */
export function leading({ actors, frame, start, end }: Statement): Actor | undefined {
  return actors.find((one) => {
    if (one.start < start || one.end > end) return false;
    const lead = frame.text
      .slice(start, one.start)
      .replace(/^[\s"“]+/, '')
      .replace(/^(?:[一二三四五六七八九十]是|第[一二三四五六七八九十][,是]?)(?=$|[^,;。]{0,4}$)/, '');
    return frame.language === 'en' ? /^(?:and |but |while |the )?$/.test(lead) : readGap(lead).isAdverbial;
  });
}

/** The clauses before in the sentence, nearest first. */
export function clausesBefore(statement: Statement): Statement[] {
  const found: Statement[] = [];
  for (let at = statement.previous; at !== null && found.length < 4; at = at.previous) found.push(at);
  return found;
}

/** Whether a word of saying with somebody named as its subject stands before `at` in the clause. */
export function saidBefore(statement: Statement, at: number): boolean {
  const cue = cueBefore(statement, at);
  return (
    cue !== null && cue <= at && statement.actors.some((one) => one.start >= statement.start && one.end < cue)
  );
}
