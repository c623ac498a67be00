import { clauseEnds } from '../statements/clause-ends.ts';
import type { Statement } from '../statements/statement.ts';

/** What goes on with what was undertaken: another infinitive, another clause with "that". */
const GOES_ON =
  /^["“]?(?:and|but|or) (?:(?:also|further|then|thereafter|in addition|if possible|finally|later) )?(?:(?:not )?to [a-z]|that [a-z])/;
/** A relative clause between commas, behind which the day follows: "…, which last met in 2034, before the end of the year". */
const ASIDE =
  /^(?:which|who|whose|where) [^,;]{2,90}, (?=(?:by|before|within|no later than|not later than|no later|in|at the latest) )/;
const LONGEST_ASIDE = 130;
/** How many clauses may go on. */
const REACH = 3;

/**
 * Where an English undertaking ends that goes on behind a comma: "undertook to meet every four months, and to publish
 * a table within 30 days". One verb of undertaking or asking binds to all infinitives that follow it.
 */
export function undertakingEndInEnglish({ frame, end }: Statement): number {
  const ends = clauseEnds(frame.text, 'en').filter((one) => one > end);
  const aside = ASIDE.exec(frame.text.slice(end, end + LONGEST_ASIDE));
  if (aside !== null) return ends.find((one) => one > end + aside[0].length) ?? end;
  let to = end;
  for (let steps = 0; steps < REACH && GOES_ON.test(frame.text.slice(to, to + 40)); steps += 1) {
    // A conjunction may stand between two ends alone.
    const next = ends.find((one) => one > to + 6);
    if (next === undefined) break;
    to = next;
  }
  return to;
}
