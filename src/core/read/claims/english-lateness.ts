import { ENGLISH_BONDS } from '../../lexicon/data/verdicts/english.ts';
import type { ReadingContext } from '../context.ts';
import { matchWithin, sought } from '../sought/may-stand.ts';
import { contentStart } from '../statements/content-start.ts';
import { agentAt } from '../statements/grammatical-subject.ts';
import { leading } from '../statements/neighbouring-clauses.ts';
import type { Statement } from '../statements/statement.ts';
import { isVetoed } from '../statements/veto.ts';
import { type Claimed, claimantOf } from './claim.ts';
import { ownerOf } from './owner-english.ts';

/** A state of lateness, or slowness on purpose, that needs no object. */
const LATE = sought(
  /(?<![a-z])(?:drag(?:s|ged|ging)? (?:its|their|his|her|our|your) (?:feet|heels)|foot-dragging|(?:(?:is|are|was|were|been|being|remains?|remained|fell|fallen|fall|falls|running|runs|ran|now|already|far|well) )(?:[a-z0-9-]+ ){0,4}?(?:behind schedule|overdue|in arrears|past due|past (?:its|their|the) (?:deadline|due date))|(?:years?|months?|weeks?|days?) (?:late|overdue|behind schedule|in arrears)|overdue by (?:[a-z0-9]+ ){0,3}(?:years?|months?|weeks?|days?)|play(?:s|ed|ing)? for time over|kick(?:s|ed|ing)? the can down the road|taken? its time (?:over|in))(?![a-z])/,
);
/** What can be late with somebody: what was promised, or what is to be handed over. */
const DUE = new RegExp(
  `(?<![a-z])(?:${[...ENGLISH_BONDS.agreement, ...ENGLISH_BONDS.promise, ...ENGLISH_BONDS.obligation, ...ENGLISH_BONDS.delivery].join('|')}|promised|pledged|agreed|owed|due|delivered|deliveries)s?(?![a-z])`,
);
/** "If anybody is late, it is X". */
const IF_ANYBODY =
  /(?:^|[\s"“])if (?:anybody|anyone|any (?:side|party|country|government)|either (?:side|party)|one (?:side|party)|somebody|someone)(?![a-z])/;

/** The other side without its name, in the words of a party. */
const OTHER_SIDE =
  /(?<![a-z])(?:our|the) (?:[a-z]+ )?(?:neighbou?rs?|partners?|counterparts?|friends|colleagues|other side|other party|opposite side)(?![a-z])/;

/** Lateness told of a side: "months behind schedule", "overdue by months", "has been dragging its feet". */
export function lateInEnglish(context: ReadingContext, statement: Statement): Claimed | null {
  const { frame, start, end, text, actors } = statement;
  const match = matchWithin(frame, text, LATE);
  if (match === null) return null;
  const at = start + match.index;
  const anybody = IF_ANYBODY.exec(text);
  const cleft = anybody === null ? null : / it (?:is|was) (?:the )?/.exec(text.slice(match.index));
  if (anybody !== null && cleft === null) return null;
  if (anybody === null && isVetoed(statement, start, at)) return null;
  const claimant = claimantOf(context, statement);
  const isOnPurpose = /feet|heels|foot|play|kick/.test(match[0]);
  const place = cleft === null ? -1 : match.index + cleft.index + cleft[0].length + start;
  const pointed = place < 0 ? undefined : actors.find((one) => Math.abs(one.start - place) <= 2);
  const accused =
    pointed?.party != null ? { id: pointed.party, words: null } : ownerOf(context, statement, match.index);
  if (accused === null || (accused.id === null && accused.words === null)) return null;
  const isTold = claimant.ids[0] === 'narrator';
  if (!isOnPurpose && anybody === null) {
    // A train is late by itself: a promise, a delivery or a side that is the subject is late with somebody.
    const subject = agentAt(context, statement, at) ?? null;
    const isSide = subject !== null && subject.parties.length === 1;
    const lead = leading(statement);
    const isOf =
      (lead?.party != null && lead.end <= at && !isTold) || OTHER_SIDE.test(text.slice(0, match.index));
    // A side that charges speaks of what its sentence names as due: "to honour the accord, saying that work was late".
    const isDue = DUE.test(text) || (!isTold && DUE.test(frame.text));
    if (!isDue && (isTold || !(isSide || isOf))) return null;
  }
  return {
    statement,
    claim: 'delayed',
    accused,
    start: Math.min(contentStart(statement), anybody === null ? at : start + anybody.index),
    end,
    commitment: null,
    reply: false,
    verb: at,
  };
}
