import type { ReadingContext } from '../context.ts';
import { englishGap } from '../evaluations/english-gap.ts';
import { PEOPLE } from '../evaluations/english-naming.ts';
import { isPartyAdjective } from '../evaluations/party-adjective.ts';
import { carriedSubject, type Subject } from '../evaluations/subject.ts';
import type { Statement } from '../statements/statement.ts';

/** Those who act for somebody, as that one's: "her advisers". */
const OWN_PEOPLE =
  /(?:^|[\s"“,])((?:his|her|its|their) (?:own )?(?:[a-z-]+ )?(?:advisers?|advisors?|aides?|ministers?|government|cabinet|party|coalition|allies|team|officials|negotiators?|strategists|backers|lieutenants|handlers|entourage|envoys?|diplomats|delegation|administration))((?: [a-z’'-]+){0,6}) ?$/;

/** "Her advisers are eager to": whoever opens the clause or sentence before, whose people they are. */
export function ownPeopleOf(context: ReadingContext, statement: Statement, at: number): Subject | null {
  const { frame, start } = statement;
  const match = OWN_PEOPLE.exec(frame.text.slice(start, at));
  if (match === null || !englishGap(` ${(match[2] ?? '').trim()} `)) return null;
  return carriedSubject(context, statement);
}

const PEOPLE_HEAD = new RegExp(`^ (?:[a-z-]+ ){0,2}?${PEOPLE}((?: .*)?)$`);

/** "the Tessalian team was desperate to": those who act for a party, by its adjective. */
export function peopleOf(context: ReadingContext, { frame, start }: Statement, at: number): Subject | null {
  const hit = context
    .hits('party', frame.span(start, at))
    .filter((one) => isPartyAdjective(frame, one))
    .at(-1);
  if (hit === undefined) return null;
  const head = PEOPLE_HEAD.exec(frame.text.slice(frame.local(hit.end), at));
  return head !== null && englishGap(` ${(head[1] ?? '').trim()} `)
    ? { party: hit.entry.id, id: hit.entry.id, span: { start: hit.start, end: hit.end } }
    : null;
}
