import type { ReadingContext } from '../context.ts';
import { matchWithin, soughtAll } from '../sought/may-stand.ts';
import { type Agent, agentOf } from '../statements/agent.ts';
import { contentStart } from '../statements/content-start.ts';
import { agentAt } from '../statements/grammatical-subject.ts';
import type { Statement } from '../statements/statement.ts';
import { isVetoed } from '../statements/veto.ts';
import { type Claimed, claimantOf } from './claim.ts';

/** "Denied that its government had broken the accord": the charge is told with its denial. */
const DENIED_THAT =
  /(?<![a-z])(?:(?:strongly|flatly|firmly|categorically|repeatedly) )?(?:den(?:y|ies|ied|ying)|disput(?:e|es|ed|ing)|contest(?:s|ed|ing)?|reject(?:s|ed|ing)? (?:the|any|[a-z]+['’]s?) (?:[a-z]+ ){0,2}?(?:notion|idea|suggestion|charge|claim|accusation|allegation|contention|assertion)|dismiss(?:es|ed|ing)? (?:the|any|[a-z]+['’]s?) (?:[a-z]+ ){0,2}?(?:notion|idea|suggestion|charge|claim|accusation|allegation|contention|assertion)) that (?=[^;]{3,140}?(?<![a-z])(?:broke|broken|breach(?:es|ed)?|violat(?:e|es|ed|ing)|reneg(?:ed|ing)|gone back|went back|fail(?:s|ed|ing)?|flout(?:s|ed)|ignor(?:es|ed)|honou?r(?:s|ed)?|kept|keeping|kep|torn|tore|undermin(?:es|ed)|abandon(?:s|ed)|drag(?:s|ged|ging)|stall(?:s|ed|ing)|delay(?:s|ed|ing)|sitting|sat|withh[a-z]+|holding|in (?:breach|violation|default)|obliged|bound|promised|agreed|undertaken|committed|late|owed)(?![a-z]))/;
/** "Denied that any deadline had been set": that there was a duty. */
const DENIED_DUTY =
  /(?<![a-z])(?:den(?:y|ies|ied|ying)|disput(?:e|es|ed|ing)|contest(?:s|ed|ing)?) that (?:(?:any|an?|the|such|there (?:was|were|had been|is)(?: ever)?(?: any| an?)?) )?(?:[a-z-]+ ){0,2}?(?:deadline|date|quota|target|timetable|number|figure|amount|promise|pledge|commitment|undertaking|obligation|guarantee|assurance|understanding|duty)s?(?: (?:had|has|have|was|were|is) (?:ever )?(?:been )?(?:set|agreed|fixed|given|made|promised|due|binding|specified|stipulated|laid down))?(?=[.,;]| to | on | of |$)/;
/** Nothing was due: "no notice was required", "no quota was ever agreed". */
const NONE_DUE =
  /(?<![a-z])no (?:such )?(?:[a-z-]+ ){1,3}(?:was|were|is|are|has been|had been|have been) (?:(?:legally |actually |formally )?(?:due|required|owed|promised|pledged|stipulated|called for)|ever (?:agreed|set|given|promised|signed|accepted|specified))(?! (?:on|at|about|with)(?![a-z]))(?![a-z])|(?<![a-z])never (?:signed? up to|subscribed? to|entered? into)(?![a-z])|(?<![a-z])(?:owe[sd]?) (?:nobody|no one|nothing)(?![a-z])/;
/** "Kaland rejects that, saying": what was just said is denied by whoever is named. */
const REJECTS_THAT =
  /(?<![a-z])(?:(?:flatly|firmly|strongly|categorically) )?(?:reject(?:s|ed)?|den(?:ies|ied)|disput(?:es|ed)|dismiss(?:es|ed)|contest(?:s|ed)|refut(?:es|ed)) (?:that|this|it|all (?:of )?(?:this|that|it))(?= ?(?:[.,;]|$|as (?:[a-z]+ )?(?:false|untrue|nonsense|baseless|groundless|unfounded|absurd|lies|a lie|invention|fiction)))/;

const SOUGHT = soughtAll({ DENIED_THAT, DENIED_DUTY, NONE_DUE, REJECTS_THAT });

/** "He denied that his government had broken it", "X rejects that", "no notice was due": of a side that speaks or is told. */
export function rejectionIn(context: ReadingContext, statement: Statement): Claimed | null {
  const { frame, start, end, text } = statement;
  const that = matchWithin(frame, text, SOUGHT.DENIED_THAT) ?? matchWithin(frame, text, SOUGHT.DENIED_DUTY);
  const pointing = that === null ? matchWithin(frame, text, SOUGHT.REJECTS_THAT) : null;
  const match = that ?? pointing ?? matchWithin(frame, text, SOUGHT.NONE_DUE);
  if (match === null || /(?:^|[\s"“])(?:if|unless|whether)(?![a-z])/.test(text.slice(0, match.index)))
    return null;
  const at = start + match.index;
  const isTold = that !== null || pointing !== null;
  if (isTold && isVetoed(statement, start, at)) return null;
  const told = isTold ? agentAt(context, statement, at) : claimantOf(context, statement);
  const agent =
    that === null ? told : (ownConduct(context, statement, told, at, at + match[0].length) ?? told);
  if (agent === null || agent.parties.length !== 1) return null;
  return {
    statement,
    claim: 'denied',
    accused: { id: agent.ids[0] ?? null, words: null },
    start: isTold ? (agent.words?.start ?? at) : contentStart(statement),
    end,
    commitment: null,
    reply: true,
    needsCharge: pointing !== null,
    ...(isTold ? { claimant: agent } : {}),
  };
}

/**
 * "The spokesperson denied that Sulan had broken any promise": an office without a name speaks for whoever is the
 * subject of what it denies.
 */
function ownConduct(
  context: ReadingContext,
  statement: Statement,
  teller: Agent | null,
  at: number,
  from: number,
): Agent | null {
  const { frame, start, actors } = statement;
  const lead = frame.text.slice(start, at);
  if (!OFFICE.test(lead)) return null;
  const subject = actors.find((one) => one.start >= from && one.start - from <= 4);
  const agent = subject === undefined ? null : agentOf(context, statement, subject);
  if (agent === null || agent.parties.length !== 1) return null;
  return { ...agent, words: teller?.words ?? null };
}

/** Somebody who speaks for an office that is not named. */
const OFFICE =
  /(?:^|[\s"“])(?:the|an?) (?:[a-z]+ )?(?:spokes(?:person|man|woman)|official|ministry|embassy|ambassador|diplomat|statement|government|department)(?: [a-z]+ly| also| on [a-z]+)* $/;
