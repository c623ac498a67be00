import type { ReadingContext } from '../context.ts';
import { mayAnyStand, soughtGroup } from '../sought/may-stand.ts';
import { type Agent, agentOf, speakerAgent } from '../statements/agent.ts';
import { contentStart } from '../statements/content-start.ts';
import { agentAt } from '../statements/grammatical-subject.ts';
import type { Statement } from '../statements/statement.ts';
import { isVetoed } from '../statements/veto.ts';
import { isSame } from './accused.ts';
import { type Accused, type Claimed, claimantOf } from './claim.ts';
import { doerBehind, ownerOf } from './owner-english.ts';

/** What binds, so that a verb beside it judges whether it was kept. */
const BOND =
  '(?:agreement|accord|deal|pact|treaty|truce|ceasefire|armistice|memorandum|promise|pledge|commitment|obligation|undertaking|understanding|assurance|guarantee|bargain|protocol|convention|compact|settlement|consensus|bond|memorandum of understanding|word)s?';
const NEAR = `(?= (?:[^,;]{0,60} )?(?:the spirit|${BOND}|(?:it|they|he|she|we) (?:had )?(?:promised|pledged|agreed|signed)|[a-z]+ (?:had )?(?:promised|pledged))(?![a-z]))`;
/** Pictures of breaking that are no verb of the table, and states of not being in keeping. */
const VERBS = new RegExp(
  `(?<![a-z])(?:cherry-?pick(?:ed|ing|s)?|(?:pick(?:ed|ing|s)?|choos(?:es|ing)|chose) and choos(?:e|es|ing)|gam(?:ed|ing|es)|get(?:ting|s)? around|got around|work(?:ed|ing|s)? around|f(?:ound|inds?|inding) (?:a )?ways? (?:a?round|out of)|exploit(?:ed|ing|s)? (?:a |every )?(?:loopholes?|gaps?) in|(?:is|are|was|were) (?:[a-z]+ )?(?:incompatible|irreconcilable|inconsistent|out of line|at variance|in conflict) with|(?:first|quick|quickest|one|ones|side) to (?:break|violate|breach|flout|ignore|undermine|abandon|tear up)|no longer (?:honou?rs?|complies|implements?|observes?|respects?|abides?)|treat(?:ed|s|ing)(?= [^,;]{3,50} as (?:an? )?(?:optional|scrap|menu|waste|non-binding|suggestion|dead|joke))|(?:make|made|making|render|rendered|rendering|leaves?|left|turn|turned|turning|reduced)(?: of)?(?= [^,;]{3,50} (?:meaningless|worthless|hollow|pointless|void|useless|toothless|into (?:scrap|waste|a farce|a fiction)|to (?:scrap|nothing|a shell|empty words))(?![a-z]))|(?:done|did|delivered|fulfilled|honou?red|kept|implemented) (?:none|nothing|little|precious little|hardly any|next to nothing)(?= (?:of )?(?:what|the|its|that)))${NEAR}`,
);
/** The same as a noun, with whose it is: "X's failure to honour the deal", "non-compliance with". */
const NOUNS = new RegExp(
  `(?<![a-z])(?<!(?:any|further|future|possible|potential|suspected|new|no|future|alleged|prevent|report|monitor|investigate) )(?:(?:failure|refusal|unwillingness|inability) to (?:honou?r|keep|implement|observe|comply with|respect|abide by|carry out|fulfil+|meet|live up to|deliver(?: on)?|stick to|adhere to|uphold)|(?:violation|breach|betrayal|repudiation|infringement|disregard|erosion|contravention|abandonment|subversion|dismantling|non-?compliance|non-?implementation|non-?fulfil+ment|flouting)s? (?:of|for|with))${NEAR}`,
);
/** Promises that proved empty. */
const PASSIVE = new RegExp(
  `(?<![a-z])(?<!(?:no|any) )(?<noun>${BOND})(?: (?!that |which |if |when )[^,;]{1,30}?)?(?:,[^,;]{2,40},)? (?:(?:has|have|had) )?(?:proved?|proven|proving|turned out(?: to be)?|rang|rung|become|became|amount(?:s|ed)? to|is|are|was|were|remain(?:s|ed)?|stay(?:s|ed)?) (?:[a-z]+ly |now |already )?(?:honou?red (?:only )?(?:more )?in the breach|hollow|empty|worthless|meaningless|(?:worth )?(?:nothing|little)|a dead letter|a sham|a fiction|not worth the paper|so much paper|words|forgotten|watered down|emptied)(?![a-z])`,
);
/** "Observed the letter of it and not its spirit". */
const LETTER =
  /(?<![a-z])(?:the )?letter (?:of|but|and|rather|not|,)?[^;]{0,60}?(?:gutt|not|but|while|without|if|ignor|against|violat|break|betray|trampl|rather)[^;]{0,24}?spirit(?![a-z])/;
const FOR_ALL =
  /(?<![a-z])(?:for all|despite|notwithstanding|in spite of) (?:[a-z'’]+ ){0,4}?(?:assurances|promises|pledges|commitments|undertakings|guarantees|vows)(?![a-z])/;
const NOT_DONE =
  /(?<![a-z])(?:(?:has|have|had|did|does|do)(?: not|n't)|never|still|keeps?|continues?|remains?|not one|no|nothing)(?![a-z])/;

const LATE_VERBS =
  /(?<![a-z])(?:(?:repeatedly |again |once more |twice |constantly |deliberately |endlessly )?(?:put(?:ting|s)? off|postpon(?:ed|ing|es)|deferr(?:ed|ing)|stall(?:ed|s|ing)|delay(?:ed|ing|s)|h(?:eld|olds|olding) up|slow(?:ed|ing|s) down|procrastinat(?:ed|es|ing)|dawdl(?:ed|ing)|obstruct(?:ed|ing)|prevaricat(?:ed|ing))|(?:find|finds|finding|found|invent(?:ed|ing|s)|seek(?:s|ing)?) (?:[a-z]+ )?(?:reasons|excuses|pretexts) (?:to delay|for delay|not to|for not|to avoid)|(?:days|weeks|months|years|long) (?:late|overdue|behind)(?: schedule)?|(?:is|are|was|were|been|being|remains?|proved) (?:[a-z]+ ){0,2}?(?:slow|sluggish|glacial|patchy|behind schedule|lagging|laggardly|half-hearted|tardy|dilatory)|lag(?:s|ged|ging)?(?: [a-z]+)? behind|moved? at a (?:snail's|glacial) pace)(?![a-z])/;
const BOUND = new RegExp(
  `(?<![a-z])(?:${BOND.replace('|word', '')}|implementation|compliance|due under|required (?:by|under)|agreed|promised|pledged|terms)(?![a-z])`,
);
/** "The fee that X was to have scrapped in March is still being collected". */
const WAS_TO =
  /(?<![a-z])(?:was|were) (?:supposed to (?:have )?|meant to (?:have )?|due to (?:have )?|to have (?:been )?|obliged to |required to )[^,;]{2,60}?(?:(?:is|are|was|were|remains?) still |still |remains? |(?:has|have) (?:still )?(?:not|yet)|(?:is|are) (?:nowhere|yet))/;
/** What is put off by both, or what is only a vote or a signature. */
const OF_NO_DUTY =
  /(?:postpon|put|delay|deferr|stall|held|hold|slow)[a-z]*(?: off| up| down| on| over)? (?:the |a |its |their )?(?:sign|ratif|talks|negotiat|vote|debate|discussion|announc|conclu|meeting|summit|visit|launch|flight|game|match|election|trial)/;
const JOINT = /(?:^|[\s"“])(?:the two|both|two) (?:sides|countries|governments|parties)(?![a-z])/;
const WARNED =
  /(?:against|avoid|avoiding|risk|risks|risked|prevent|preventing|without|refrain from|not to|rather than|instead of|to|stop|from) $/;

const MAY_JUDGE = soughtGroup(VERBS, NOUNS, PASSIVE, LETTER, LATE_VERBS, WAS_TO, FOR_ALL);

/** Breaking and delay told by other verbs, nouns and passives beside something that binds. */
export function judgedInEnglish(context: ReadingContext, statement: Statement): Claimed | null {
  const { frame, text, start } = statement;
  if (!mayAnyStand(frame, MAY_JUDGE)) return null;
  const late = LATE_VERBS.exec(text);
  if (late !== null && BOUND.test(text) && !OF_NO_DUTY.test(text) && !JOINT.test(text.slice(0, late.index))) {
    const isVerdict =
      claimantOf(context, statement).ids[0] !== 'narrator' ||
      /(?:repeated|again|twice|months|years|excuses|slow)/.test(late[0]);
    const claimed = isVerdict ? judgment(context, statement, late, 'delayed') : null;
    if (claimed !== null) return claimed;
  }
  const wasTo = WAS_TO.exec(text);
  if (wasTo !== null) return judgment(context, statement, wasTo, 'delayed');
  for (const pattern of [VERBS, NOUNS, PASSIVE, LETTER]) {
    const match = pattern.exec(text);
    const claimed = match === null ? null : judgment(context, statement, match, 'broken');
    if (claimed !== null) return claimed;
  }
  const forAll = FOR_ALL.exec(text);
  const lead = forAll === null && statement.previous !== null ? FOR_ALL.exec(statement.previous.text) : null;
  if (forAll === null && lead === null) return null;
  const rest = forAll === null ? 0 : forAll.index + forAll[0].length;
  const undone = NOT_DONE.exec(text.slice(rest));
  if (undone === null || undone.index > 40) return null;
  const named = statement.actors.find(
    (one) => one.start >= start + rest && one.start <= start + rest + undone.index,
  );
  const agent =
    named === undefined
      ? agentAt(context, statement, start + rest + undone.index)
      : agentOf(context, statement, named);
  return agent === null
    ? null
    : verdict(context, statement, { id: agent.ids[0] ?? null, words: null }, rest, 'broken');
}

function judgment(
  context: ReadingContext,
  statement: Statement,
  match: RegExpExecArray,
  claim: 'broken' | 'delayed',
): Claimed | null {
  const { start, text } = statement;
  const before = text.slice(0, match.index);
  if (
    isVetoed(statement, start, start + match.index) ||
    (WARNED.test(before) && !/(?:accus|blam|charg|critici)[a-z]+ [^;]*$/.test(before))
  )
    return null;
  if (
    /(?<![a-z])(?:if|unless|whether|should|must|would|could|may|might|will)(?![a-z])/.test(
      text.slice(0, match.index + match[0].length),
    )
  )
    return null;
  const by = doerBehind(context, statement, match.index, match[0].length);
  const accused = by ?? ownerOf(context, statement, match.index);
  return accused === null
    ? null
    : verdict(
        context,
        statement,
        accused,
        /^[a-z]/.test(match[0]) && claim === 'broken' ? match.index : 0,
        claim,
      );
}

function verdict(
  context: ReadingContext,
  statement: Statement,
  accused: Accused,
  index: number,
  claim: 'broken' | 'delayed',
): Claimed | null {
  const { start, end } = statement;
  if (accused.id !== null && claimantOf(context, statement).ids.includes(accused.id)) return null;
  const words = accused.words;
  const begin = contentStart(statement);
  const from = words !== null && words.start >= start ? Math.min(words.start, start + index) : begin;
  return { statement, claim, accused, start: from, end, commitment: null, reply: false };
}

/** Keeping told by a trait, or by what was done as it was promised. */
const KEEPS = new RegExp(
  `(?<![a-z])(?:(?:as good as|true to|faithful to) (?:its|his|her|their|our) (?:word|promises?)|(?:is|are|was|were|be|been|remains?|remained) (?:still )?(?:[a-z]+ly )?in (?:full )?compliance with (?:[^,;]{0,30} )?${BOND}|(?:acted|behaved|proceeded|moved|operated) (?:[a-z]+ )?in (?:line|accordance|keeping|conformity) with (?:[^,;]{0,30} )?${BOND}|(?:everything|all|whatever|what)(?: that)? (?:we|it|they|he|she) (?:had |have )?(?:promised|pledged|agreed(?: to)?|signed up to|undertook) (?:has|have|had|was|were) (?:now |already |all )?(?:been )?(?:delivered|done|kept|implemented|fulfilled|carried out|completed|put in place)|(?:did|done|does|do|doing) (?:exactly |just |precisely |all |everything )?(?:what|that|as) (?:the|this|that|our|their|its) (?:[a-z]+ )?(?:agreement|accord|deal|pact|treaty|truce|memorandum|protocol|convention|understanding|contract|text|declaration|framework|statement)s? (?:asks?|requires?|demands?|provides?|says?|stipulates?|prescribes?|obliges?|expects?|foresees?|calls)|(?:did|done|does|delivered) (?:exactly |just )?what (?:it|they|he|she|we) (?:had )?(?:said|promised|agreed|undertook|pledged)(?: (?:it|they|he|she|we) (?:would|will)(?: do)?| to)?)(?![a-z])`,
);
const MAY_KEEP = soughtGroup(KEEPS);

/** A verdict that a promise was kept. */
export function judgedKeptInEnglish(context: ReadingContext, statement: Statement): Claimed | null {
  const { frame, text, start, end } = statement;
  if (!mayAnyStand(frame, MAY_KEEP)) return null;
  const match = KEEPS.exec(text);
  if (match === null || isVetoed(statement, start, start + match.index)) return null;
  if (
    /(?<![a-z])(?:not|n't|never|if|unless|whether|must|should|will|would|to|is|ensure|that all)(?: [a-z]+)? $/.test(
      text.slice(0, match.index),
    )
  )
    return null;
  const agent: Agent | null =
    agentAt(context, statement, start + match.index) ??
    (/^(?:everything|all|what)/.test(match[0]) ? speakerAgent(context, statement) : null);
  if (agent === null || agent.parties.length === 0) return null;
  return {
    statement,
    claim: isSame(agent, claimantOf(context, statement)) ? 'fulfilled-own' : 'kept',
    accused: { id: agent.ids.length > 1 ? 'side:both' : (agent.ids[0] ?? null), words: agent.words },
    start: agent.words !== null && agent.words.start >= start ? agent.words.start : start + match.index,
    end,
    commitment: null,
    reply: false,
  };
}
