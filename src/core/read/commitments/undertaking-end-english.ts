import { clauseEnds } from '../statements/clause-ends.ts';
import type { Statement } from '../statements/statement.ts';

/** What goes on with what was undertaken: another infinitive, another clause with "that". */
const GOES_ON =
  /^["“]?(?:and|but|or) (?:(?:also|further|then|thereafter|in addition|if possible|finally|later) )?(?:(?:not )?to [a-z]|that [a-z])/;
/** How many clauses may go on. */
const REACH = 3;

/**
 * Where an English undertaking ends that goes on behind a comma: "undertook to meet every four months, and to publish
 * a table within 30 days". One verb of undertaking or asking binds to all infinitives that follow it.
 */
export function undertakingEndInEnglish({ frame, end }: Statement): number {
  const ends = clauseEnds(frame.text, 'en').filter((one) => one > end);
  let to = end;
  for (let steps = 0; steps < REACH && GOES_ON.test(frame.text.slice(to, to + 40)); steps += 1) {
    // A conjunction may stand between two ends alone.
    const next = ends.find((one) => one > to + 6);
    if (next === undefined) break;
    to = next;
  }
  return to;
}
