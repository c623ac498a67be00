import type { ReadingContext } from '../context.ts';
import { ownParty, speakerAgent } from '../statements/agent.ts';
import { agentAt } from '../statements/grammatical-subject.ts';
import type { Statement } from '../statements/statement.ts';

/** Appointments and plans that are told with a word of expecting. */
export const APPOINTED =
  /^ ?(?:to )?(?:meet|hold|be held|take place|begin|start|visit|travel|fly|arrive|attend|convene|speak|talk|discuss|announce|deliver (?:an?|the|his|her) (?:[a-z-]+ )?(?:speech|address|statement|report|remarks)|address|take effect|come into force|enter into force|sign|be (?:signed|released|published|announced|held|issued|completed by)|report|receive|host|open on|last|join|lead|head|run until|see each other|see one another|sit down|reconvene|gather|confer)(?![a-z])/;

/** Plain futures of somebody who has an appointment or a plan. */
export const SCHEDULED =
  /^(?:be (?:[a-z]+ly )?(?!seen|viewed|tested|remembered|judged|hurt|hit|affected|forced|limited|shaped|determined|tempted|strained|needed|required)(?:[a-z]+ed|given|taken|made|cut|put|paid|kept|sent|built|set)(?![a-z])|(?:remain|stay) in (?:place|force|effect)|be (?:[a-z]+ing(?![a-z])|held|led|convened|signed|released|published|known|joined|represented|followed|in [a-z]+ (?:on|next))|meet|hold|take place|begin|start|visit|travel|fly|arrive|attend|convene|host|receive|speak|talk|discuss|announce|take effect|come into force|enter into force|expire|run until|look at|argue|examine|describe|return to|carry on|resume (?:the |their |its )?(?:talks|negotiations|work|discussions)|be in (?:touch|contact)|take advantage of|mark (?:the|his|her|its|their|[a-z’']+) first)(?![a-z])/;

/** The same in the mouth of whoever watches: only meetings and publications are set beforehand. */
export const ARRANGED =
  /^(?:be (?:[a-z]+ly )?(?:held|signed|released|published|announced|convened|led|attended|opened|hosted|followed|joined|represented|known|broadcast|inaugurated|launched|unveiled)(?![a-z])|be in [a-z]+ (?:on|next)|meet|hold|take place|begin|start|visit|travel|fly|arrive|attend|convene|host|receive|speak|talk|discuss|announce|take effect|come into force|enter into force|expire|run until|look at|argue|examine|describe|return to|carry on|resume (?:the |their |its )?(?:talks|negotiations|work|discussions)|be in (?:touch|contact)|mark (?:the|his|her|its|their|[a-z’']+) first)(?![a-z])/;

/** Meeting a goal is no appointment. */
export const MEETS_GOAL =
  /^meet (?=[^,;]{2,40}(?:goal|target|deadline|requirement|expectation|challenge|standard|obligation)s?(?![a-z]))/;

/** What a party says that its own side may do is a plan or a threat. */
export function isOwnPlan(context: ReadingContext, statement: Statement, at: number): boolean {
  const { voice } = statement;
  const isParty =
    voice === null || voice.mode === 'narrator' ? ownParty(context) !== null : voice.speaker.party !== null;
  if (!isParty) return false;
  const speaker = speakerAgent(context, statement);
  const agent = agentAt(context, statement, at);
  return (
    agent?.words != null &&
    agent.parties.length === 1 &&
    (speaker?.parties.some((party) => agent.parties.includes(party)) ?? false)
  );
}
