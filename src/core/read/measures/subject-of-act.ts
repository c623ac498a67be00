import type { Frame } from '../actors/frame.ts';
import type { ReadingContext } from '../context.ts';
import { agentAt } from '../statements/grammatical-subject.ts';
import { leading } from '../statements/neighbouring-clauses.ts';
import { type Statement, statementsOf } from '../statements/statement.ts';
import type { Sides } from './chinese-parties.ts';
import type { Link } from './link.ts';
import type { Scene } from './scene.ts';

/**
 * The party that is the grammatical subject of the act, where no party stands beside it: "It then suspended", "its
 * aviation authority withdrew". The sides as they were where nobody is.
 */
export function ofSubject(scene: Scene, link: Link, sides: Sides): Sides {
  const { context, frame } = scene;
  if (sides.by !== null || link.act === null || link.isPassive) return sides;
  const statement = statementAt(context, frame, link.head.start);
  if (statement === null) return sides;
  const agent = agentAt(context, statement, link.head.start);
  const named =
    agent === null ? null : agent.parties.length > 1 ? 'both' : (agent.parties[0] ?? bothOf(agent.ids));
  const by = named ?? (frame.language === 'en' ? ownerOfOrgan(scene, statement, link) : null);
  return by === null || (by === sides.on && by !== 'both') ? sides : { by, on: sides.on };
}

function bothOf(ids: readonly string[]): string | null {
  return ids[0] === 'side:both' ? 'both' : null;
}

function statementAt(context: ReadingContext, frame: Frame, at: number): Statement | null {
  return (
    statementsOf(context).find(
      (one) => one.frame.sentence === frame.sentence && one.start <= at && at < one.end,
    ) ?? null
  );
}

/** A body of a state without the name of the state, as the subject right before the act. */
const ORGAN =
  /(?:^|[^a-z'’])(?:its|their|his|her|the) (?:own )?(?:(?!(?:of|in|on|for|by|to|and|that|which|who|with|from|at)(?![a-z]))[a-z-]+ ){0,3}?(?:government|ministry|ministries|authority|authorities|agency|office|regulator|parliament|customs|coast guard|navy|police|commission|department|bureau|cabinet|administration|watchdog|legislature|treasury|central bank)(?: (?:has|have|had|will|would|also|then|now|later|soon|again|in turn|[a-z]+ly)){0,3} $/;

/** How many clauses one looks back for the state whose body is meant. */
const BACK = 8;

/** "Tessaly shut its port. Its trade ministry also banned …": the state that was the subject before. */
function ownerOfOrgan({ frame, parties }: Scene, statement: Statement, link: Link): string | null {
  const organ = ORGAN.exec(frame.text.slice(0, link.head.start));
  if (organ === null) return null;
  const here = parties.findLast(
    (one) => one.end <= organ.index && one.party !== 'both' && OPENS.test(frame.text.slice(0, one.start)),
  );
  if (here !== undefined) return here.party;
  let at = statement.previous ?? statement.before;
  for (let steps = 0; at !== null && steps < BACK; steps += 1) {
    const party = leading(at)?.party ?? null;
    if (party !== null) return party;
    at = at.previous ?? at.before;
  }
  return null;
}

/** Before a state as the subject of a clause. */
const OPENS =
  /(?:^|[.;:—–”"] |, |(?:^|[^a-z])(?:and|but|while|as|that|when|after|[a-z]+day|in [a-z]+) )(?:the )?$/;
