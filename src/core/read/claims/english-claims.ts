import type { ReadingContext } from '../context.ts';
import { agentAt } from '../statements/agent.ts';
import { cuePattern } from '../statements/cue-pattern.ts';
import type { Statement } from '../statements/statement.ts';
import { isVetoed } from '../statements/veto.ts';
import { accusedAt, isSame } from './accused.ts';
import { type Claimed, claimantOf } from './claim.ts';

const BROKEN =
  /(?<![a-z])(?:violat(?:ed|es|ing)|breach(?:ed|es|ing)|broke|broken|breaks|undermin(?:ed|es|ing)|flout(?:ed|s|ing)|renege(?:d|s)|reneging|backtrack(?:ed|s|ing)|went back on|gone back on|failed to (?:comply|implement|honou?r|live up|deliver|meet|keep|fulfill?|abide)|(?:has|have|had|did|does|is|are) not (?:honou?r(?:ed|ing)?|implement(?:ed|ing)?|compl(?:y|ied|ying)|kept|keep(?:ing)?|deliver(?:ed|ing)?|lived? up|abid(?:e|ed|ing)))(?![a-z])/g;
const INHERENT = /renege|reneging|backtrack|back on|failed to comply|not compl/;
const DELAYED =
  /(?<![a-z])(?:slow-walk(?:ed|ing|s)?|slow-roll(?:ed|ing|s)?|dragg?(?:ed|ing|s)? (?:its|their) feet|foot-dragging|stalling on|stalled on)(?![a-z])/g;
const KEPT =
  /(?<![a-z])(?:(?:(?:has|have|had) )?kept (?:our|its|their|his|her) (?:side|word|promises?|part|end)|(?:has|have|had) (?:fully |strictly |faithfully |scrupulously |already |always |now )?(?:honou?red|implemented|complied|kept|fulfilled|met|lived up|delivered on|abided|carried out)|(?:fully|strictly|faithfully|scrupulously) (?:honou?red|implemented|implements|complied|complies|observed|observes|fulfilled)|(?:is|are) in full compliance|(?:promises?|commitments?) (?:has|have|had) been (?:kept|honou?red|fulfilled|met))(?![a-z])/g;
const KEPT_ALONE =
  /kept (?:our|its|their|his|her)|full compliance|been (?:kept|honou?red|fulfilled|met)|complied/;
const DENIED =
  /(?<![a-z])(?:no such (?:provision|clause|commitment|obligation)|nothing in the (?:agreement|statement|text|accord)|(?:statement|agreement|text|accord|deal) (?:does not|doesn't|did not|didn't|contains no|includes no) ?(?:mention|contain|include|require|oblige|provision|clause)?|never agreed to|(?:denied|denies) (?:violating|breaching|having)|reject(?:s|ed) the (?:accusation|allegation|charge|claim)|(?:accusation|allegation|charge|claim)s? (?:is|are|was|were) (?:groundless|baseless|unfounded|false|untrue|without foundation)|(?:groundless|baseless|unfounded|false) (?:accusation|allegation)s?|(?:has|have|did) not violated?)(?![a-z])/g;

/** Stems without which no pattern of this file can match; looking for them takes far less time. */
const MAY_CLAIM =
  /violat|breach|br[eo]ke?|broken|undermin|flout|reneg|backtrack|back on|failed to|not |slow-|feet|foot-|stall|kept|honou?r|implement|compl|fulfill|met|lived up|delivered|abided|carried|observe|nothing in|no such|agreed to|den(?:y|ied)|reject|accusation|allegation|charge|claim|doesn't|didn't|contains/;

/** Claims in one English clause. */
export function* englishClaims(context: ReadingContext, statement: Statement): Iterable<Claimed> {
  const { start, end, text } = statement;
  if (!MAY_CLAIM.test(text)) return;
  const denied = [...text.matchAll(DENIED)].find(({ index }) => !isIf(text, index));
  if (denied) {
    const claimant = claimantOf(context, statement);
    const agent = claimant.ids[0] === 'narrator' ? null : claimant;
    yield {
      statement,
      claim: 'denied',
      accused: { id: agent?.ids[0] ?? null, words: null },
      start: start + denied.index,
      end,
      commitment: nounIn(context, statement, denied.index),
      reply: true,
    };
    return;
  }
  const delayed = [...text.matchAll(DELAYED)];
  const broken = [...text.matchAll(BROKEN)];
  for (const match of [...broken, ...delayed].sort((a, b) => a.index - b.index)) {
    const noun = nounIn(context, statement, match.index);
    const isAlone = delayed.includes(match) || INHERENT.test(match[0]);
    if ((noun === null && !isAlone) || isVetoed(statement, start, start + match.index)) continue;
    const accused = accusedAt(context, statement, start + match.index);
    if (accused.id === null && accused.words === null) continue;
    const isHere = accused.words !== null && accused.words.start >= start;
    yield {
      statement,
      claim: delayed.includes(match) ? 'delayed' : 'broken',
      accused,
      start: isHere ? (accused.words?.start ?? start) : start + match.index,
      end,
      commitment: noun,
      reply: false,
    };
    return;
  }
  for (const match of text.matchAll(KEPT)) {
    const at = start + match.index;
    const noun = nounIn(context, statement, match.index);
    if ((noun === null && !KEPT_ALONE.test(match[0])) || isVetoed(statement, start, at)) continue;
    const agent = agentAt(context, statement, at);
    if (agent === null) continue;
    yield {
      statement,
      claim: isSame(agent, claimantOf(context, statement)) ? 'fulfilled-own' : 'kept',
      accused: { id: agent.ids[0] ?? null, words: agent.words },
      start: agent.words !== null && agent.words.start >= start ? agent.words.start : at,
      end,
      commitment: noun,
      reply: false,
    };
    return;
  }
}

function isIf(text: string, at: number): boolean {
  return /(?:^|[\s"“])(?:if|unless|whether)(?![a-z])/.test(text.slice(0, at));
}

/** The agreement that the clause names after the verb, within reach. */
function nounIn(context: ReadingContext, { text, start }: Statement, from: number): Claimed['commitment'] {
  const pattern = cuePattern(
    context.lexicon,
    'en',
    'agreement-noun',
    (cue) => cue.class === 'agreement-noun',
  );
  const match = [...text.matchAll(pattern)].find(({ index }) => index >= from && index - from < 90);
  return match ? { start: start + match.index, end: start + match.index + match[0].length } : null;
}
