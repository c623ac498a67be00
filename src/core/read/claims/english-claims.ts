import { matchesIn } from '../../text/matches.ts';
import type { ReadingContext } from '../context.ts';
import { matchesWithin, matchWithin, sought, soughtAll } from '../sought/may-stand.ts';
import { type Agent, agentOf, speakerAgent } from '../statements/agent.ts';
import { cuePattern } from '../statements/cue-pattern.ts';
import { agentAt, leading } from '../statements/grammatical-subject.ts';
import type { Statement } from '../statements/statement.ts';
import { isVetoed } from '../statements/veto.ts';
import { accusedAt, isSame } from './accused.ts';
import { type Accused, type Claimed, claimantOf } from './claim.ts';
import { chargeTold } from './english-charges.ts';
import { lateInEnglish } from './english-lateness.ts';
import { rejectionIn } from './english-rejections.ts';
import { textDenies } from './english-text-denies.ts';
import { englishVerdicts } from './english-verdicts.ts';
import { ownerOf } from './owner-english.ts';
import { keptInEnglish, unkeptInEnglish } from './unkept-english.ts';
import { judgedInEnglish, judgedKeptInEnglish } from './verdicts-english.ts';

/** States of not being in keeping, and words beside deeds: what no verb of the table says. */
const BROKEN =
  /(?<![a-z])(?:(?:a |another |clear |flagrant |in )+(?:violation|breach) of|(?:promis(?:e|es|ed|ing)|sa(?:y|ys|id|ying)|agree[ds]?|sign(?:ed|s)?|pledg(?:e|es|ed|ing)) one thing [^,;]{0,30}?(?:and|but|then) (?:then )?(?:do(?:es|ne|ing)?|did|practi[sc]es?d?) (?:quite )?(?:another|the opposite|something else)|reneg(?:ed|es|ing|e)|backtrack(?:ed|s|ing)?|in (?:defiance|disregard|breach|violation) of|(?:does|do|did|is|are)(?: not|n't) (?:reflect|match|square with|consistent with|in line with|what)|contrary to|at odds with|inconsistent with|not in (?:keeping|line) with|(?:not|n't) in the spirit of|refus(?:e|es|ed|ing) to recogni[sz]e)(?![a-z])/g;
const INHERENT = /one thing|reneg|backtrack/;
/** Words that judge a text or promise which the clause must name behind them, close by. */
const NOT_WHAT =
  /(?<![a-z])(?:not|n't|hardly|never|far from|nothing like|contrary to|at odds with|short of|less than) what (?:was|were|they|it|he|she|we|both|the two|had been|[a-z]+(?: [a-z]+)?) (?:had )?(?:been )?(?:promised|agreed|pledged|committed to|signed up to|undertook)/g;
/** Slowness that no verb of the table says, and what has not come about. */
const DELAYED =
  /(?<![a-z])(?:stalling on|stalled on|sitting on|sat on|slow-(?:walk|roll)(?:ed|ing|s)?|delay(?:ed|ing|s) (?:the |its |their )?(?:delivery|approvals?|issuance|implementation|licen[cs]es|purchases|shipments|release|removal)|(?:have|has|had)(?: still)?(?: not|n't)(?: yet)? been (?:issued|delivered|granted|approved|bought|shipped|released|carried out)|behind schedule (?:on|in|with)|hold(?:ing)? up|held up|withh(?:eld|olds|olding)|(?:is|are|was|were|has been|have been) (?:late|slow) (?:in|to|on|with) (?:[a-z]+ing|issue|approve|grant|buy|release|allow|open|lift|remove|implement|honou?r|comply|its|their))(?![a-z])/g;
const KEPT =
  /(?<![a-z])(?:(?:is|are|was|were|remain(?:s|ed)?|been) in full compliance|(?:is|are|was|were|being|been) (?:fully |strictly |faithfully |scrupulously )?(?:respected|observed|honou?red|implemented|complied with|adhered to|carried out) (?:to the letter|in full|in good faith|scrupulously|faithfully|throughout)|in (?:full |strict )?(?:compliance|conformity|accordance) with (?:the|its|their|our) (?:agreement|accord|framework|terms|obligations|commitments)|(?:done|did|doing) (?:our|its|their|his|her) part|(?:done|did) (?:everything|all) (?:that )?(?:the|it|we|they) [a-z]+|delivered on|deliver(?:ed|s|ing) what (?:it|they|he|she|we) (?:had |have |has )?(?:promised|pledged|agreed)|(?:did|done|does) (?:exactly |just |precisely )?(?:what|as) (?:it|they|he|she|we) (?:had |have |has )?(?:promised|agreed|pledged|said)|true to (?:its|their|his|her) word|as (?:promised|agreed|pledged)(?= *[,.;:]|$)|(?<=(?:praised|credited|commended|thanked|applauded) [^,;]{2,40} (?:for|with) )(?:having )?(?:living up|lived up|honou?ring|honou?red|keeping|kept|delivering|implementing|implemented|meeting|met|fulfil+ing|carrying out))(?![a-z])/g;
const KEPT_ALONE =
  /full compliance|in (?:full |strict )?(?:compliance|conformity|accordance)|delivered on|done everything|as (?:promised|agreed|pledged)|(?:what|as) [a-z]+ (?:had |have |has )?(?:promised|agreed|pledged|said)|true to|(?:our|its|their|his|her) part$/;
/** Disputes that there is such a duty, or such a breach. */
const DENIED =
  /(?<![a-z])(?:no such (?:provision|clause|commitment|obligation|promise|pledge|agreement|undertaking|requirement)|nothing in (?:the|this|that|its|their) (?:[a-z]+ ){0,2}(?:agreement|statement|text|accord|deal|framework|treaty|memorandum|declaration|pact|document|contract)|nothing in (?:it|them|there) (?:obliges?|requires?|says|commits?|binds?|prevents?|bars?|entitles?|gives?)|(?:not one|not a single|no) (?:paragraph|clause|article|line|provision|word|sentence|section)s? (?:of|in) (?:the|that|its|this) [^,;]{2,40}? (?:sets?|says?|mentions?|requires?|obliges?|binds?|commits?|entitles?|provides?|forbids?|bars?|prohibits?|prevents?)|(?:statement|agreement|text|accord|deal|framework|it) (?:says|said|has|had) nothing (?:about|on|of)|(?:statement|agreement|text|accord|deal|framework) (?:does not|doesn't|did not|didn't|contains no|includes no|sets no|set no) ?(?:mention|contain|include|require|oblige|provision|clause|cover|say|set|specify)?|never (?:gave|offered|entered into|signed) (?:[a-z]+ ){0,2}?(?:any |an? |such (?:an? )?)?(?:written |formal |firm )?(?:undertaking|promise|pledge|commitment|assurance|guarantee)s?|never (?:agreed to|promised|pledged|committed to|undertook|accepted (?:any|such|that|the)|made (?:any|such|that|a)(?: such)? (?:promise|pledge|commitment|undertaking))|(?:did not|didn't|has not|hasn't|have not|haven't|had not) (?:promised?|pledged?|commit(?:ted)? (?:itself |themselves )?to|undert(?:ake|aken)|guaranteed?)|(?:made|gave|given|entered into|there (?:is|was)|had) no (?:such )?(?:promise|pledge|commitment|undertaking|obligation|guarantee)|(?:is|are|was|were|been) (?:under no (?:[a-z]+ )?(?:obligation|duty|commitment|compulsion)|not (?:bound|obliged|obligated|required))|(?:is|are|was|were|has|have) (?:not|never)(?: been)? in (?:breach|default|violation|non-compliance)|(?:denied|denies|denying) (?:violating|breaching|breaking|having (?:ever )?(?:violated|breached|broken|reneged|gone back|agreed|promised|pledged|committed|given|made|undertaken|signed|accepted)|that it (?:had|has) (?:violated|broken|breached)|any (?:breach|violation)|(?:the|that|this|those|these|such|any) (?:accusation|allegation|charge|claim)s?)|(?:reject|dismiss)(?:s|es|ed|ing)? (?:(?:out of hand|as [a-z ]{3,24}) )(?:the|any|an?|all|these|such) (?:[a-z]+ ){0,2}?(?:accusation|allegation|charge|claim|idea|suggestion|notion|assertion|insinuation)s?|(?:reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|disput(?:es|ed|ing)) (?:the|that|this|those|these|such|an?|any|all|its|their|what it called(?: the)?) (?:[a-z]+ ){0,2}?(?:accusation|allegation|charge|claim|assertion|contention|insinuation|suggestion|notion|criticism|complaint)s?|(?:accusation|allegation|charge|claim|suggestion|assertion|insinuation|contention|notion|idea)s?(?: that [^;]{3,140}?)? (?:is|are|was|were|as) (?:[a-z]+ly |just |plain )?(?:mistaken|fanciful|nonsense|groundless|baseless|unfounded|false|untrue|without foundation|without merit|wrong|absurd|unjustified)|(?:groundless|baseless|unfounded|false) (?:accusation|allegation|charge|claim)s?|(?:call|describ|dismiss)(?:ed|es|s|ing)? (?:the|that|those|these|such) (?:[a-z]+ ){0,2}(?:accusation|allegation|charge|claim)s? (?:as )?(?:groundless|baseless|unfounded|false|untrue|absurd|nonsense)|(?:has|have|did|had)(?: not|n't|never| never) (?:violated?|broken|breached?)|(?:agreement|accord|deal|pact|treaty|truce|ceasefire|memorandum|text|statement|understanding|protocol|convention|document|contract|it) (?:impos|contain|includ|creat|plac|provid|mak|ha|carri|lay|set|establish|impl|entail)[a-z]* (?:for |down )?no (?:such )?(?:[a-z]+ )?(?:duty|duties|obligations?|commitments?|requirements?|provisions?|clauses?|deadlines?|limits?|caps?|timetable|quantity|quantities|figures?|numbers?|prohibition|restrictions?)|(?:agreement|accord|deal|pact|treaty|truce|ceasefire|memorandum|text|understanding|protocol|convention|contract) (?:does|do|did)(?: not|n't) (?:oblige|require|bind|commit|cover|prevent|forbid|prohibit|bar|stop|impose|provide|apply|extend|restrict|limit|mention|rule out|entitle)|(?:agreement|accord|deal|pact|treaty|truce|ceasefire|memorandum|text|statement|understanding|protocol|arrangement|document) (?:is|are|was|were) (?:not|never) (?:a )?(?:legally )?binding|no (?:such )?(?:breach|violation|infringement|promise|pledge|commitment|undertaking|guarantee)s? (?:has|had|have|was|were|of|occurred|took place|to break|ever|existed|exists)|there (?:is|was|were|are|had been|has been) no (?:such )?(?:[a-z]+ )?(?:promise|breach|violation|pledge|commitment|undertaking|secret deal|obligation|duty)|(?:call|describ|dismiss|denounc|brand)(?:ed|es|s|ing)? (?:the|that|it|this|those) (?:[a-z]+ ){0,2}?(?:accusation |allegation |charge |claim |complaint |report |assertion )?(?:as )?(?:an? |pure |plain |complete |total |outright )*(?:fabrication|lies?|invention|fiction|distortion|smear|slander|fantasy|misreading|fairy tale)|(?:misread|misinterpret|misrepresent|misconstru|misunderst)[a-z]* (?:the|its|that|this) (?:[a-z]+ )?(?:agreement|accord|deal|pact|treaty|truce|ceasefire|memorandum|text|understanding|terms|clause|article)|(?:den(?:y|ies|ied|ying)|disput(?:es|ed|ing)|contest(?:s|ed|ing)?) (?:that )?(?:it|they|he|she|we) (?:had |has |have )?ever (?:agreed|promised|pledged|committed|gave|given|made|signed|undertook|undertaken|accepted)|(?:den(?:ies|ied|ying)) (?:ever )?(?:having )?(?:breaking|violating|breaching|reneging|promising|agreeing|dragging|delaying|dishonou?ring|flouting|ignoring|undermining|backtracking))(?![a-z])/g;
/** "…, a charge X calls baseless": somebody else's denial behind the charge. */
const APPOSITIVE =
  /(?<![a-z])an? (?:accusation|allegation|charge|claim|assertion|suggestion|characteri[sz]ation) (?:that |which )?(?:[a-z'’.-]+ ){1,5}(?:calls?|called|rejects?|rejected|denies|denied|dismiss(?:es|ed)|disputes?|disputed|describ(?:es|ed)|(?:has|have) (?:repeatedly |always |long )?(?:rejected|denied|dismissed|called|disputed))(?![a-z])/;
/** A verb of saying that goes on behind a comma: "rejected the charge, noting that". */
const SECOND =
  /(?<=,) (?:and )?(?:noting|saying|adding|arguing|insisting|stressing|pointing out|maintaining|claiming|stating|countering)(?: that)? (?=[^,;]{12,})/;
/** An answer that a charge is not true; only where one stands before it. */
const UNTRUE =
  /(?:^|[\s,:"“])(?:(?:that|this|it|which) (?:is|was)|(?:that|it)'s)(?: (?:simply|just|completely|plainly|factually|totally|absolutely|entirely|utterly|categorically|patently|demonstrably))? (?:not (?:true|correct|right|accurate|so|the case)|untrue|false|wrong|incorrect|inaccurate|nonsense)(?![a-z])|(?:^|[\s,:"“])(?:that|this|it) isn't (?:true|correct|right|accurate|so|the case)(?![a-z])/;

/** The same of what was just said, in the first person. */
const REJECTED =
  /(?<![a-z])(?:i|we) (?:[a-z]+ly |must |have to |would |do |can only )?(?:reject|deny|dismiss|refute|dispute|repudiate) (?:that|this|it|those|these)(?: (?:claims?|charges?|suggestions?|characteri[sz]ations?))?(?=[.,;!"”]| (?:in |out of |categorically|entirely|completely|outright|utterly|absolutely|flatly|altogether|$))/;
const SOUGHT = soughtAll({ SECOND, APPOSITIVE, REJECTED, BROKEN, NOT_WHAT, DELAYED, KEPT, DENIED, UNTRUE });

/** Claims in one English clause. */
export function* englishClaims(context: ReadingContext, statement: Statement): Iterable<Claimed> {
  const { frame, text } = statement;
  const told = chargeTold(context, statement);
  if (told !== null) {
    yield told;
    yield* claimsIn(context, until(context, statement, told.charge - statement.start));
    return;
  }
  const second = matchWithin(frame, text, SOUGHT.SECOND);
  const appositive = matchWithin(frame, text, SOUGHT.APPOSITIVE);
  const answer =
    appositive === null ? null : answered(context, statement, appositive.index, appositive[0].length);
  if (answer !== null && appositive !== null) {
    yield* claimsIn(context, until(context, statement, appositive.index));
    yield answer;
  } else if (second !== null) {
    yield* claimsIn(context, until(context, statement, second.index));
    yield* inParts(context, {
      ...statement,
      start: statement.start + second.index,
      text: statement.text.slice(second.index),
    });
  } else yield* inParts(context, statement);
}

/** What begins a second predicate of one clause: "and was under no obligation", ", whose promises are overdue". */
const PART = sought(
  /(?:,? and| but)(?= (?:that )?(?:(?:it|they|he|she|we|i) )?(?:has|have|had|was|were|is|are|did|does|never|would)(?![a-z]))|,(?= (?:whose|which|who) )|,?(?: and)?(?= that (?:the |its |his |her |our )?[a-z]+ )/g,
);

/** Two verdicts of one clause, where each part of it holds one; else the clause as a whole. */
function* inParts(context: ReadingContext, statement: Statement): Iterable<Claimed> {
  for (const part of matchesWithin(statement.frame, statement.text, PART)) {
    const first = until(context, statement, part.index);
    const at = part.index + part[0].length;
    const second = {
      ...statement,
      start: statement.start + at,
      text: statement.text.slice(at),
      previous: first,
    };
    const ahead = [...claimsIn(context, first)];
    if (ahead.length === 0) continue;
    const behind = [...inParts(context, second)];
    // "Said that X broke it and that…": the second clause of what is said is no part of the verdict.
    if (behind.length === 0 && !/^ that /.test(second.text)) continue;
    yield* ahead;
    yield* behind;
    return;
  }
  yield* claimsIn(context, statement);
}

/** The clause up to `index`, in the voice that stands there. */
function until(context: ReadingContext, statement: Statement, index: number): Statement {
  const { start, text, frame } = statement;
  const end = start + index;
  const voice = context.voices.at(frame.span(Math.max(start, end - 3), end).start);
  return { ...statement, end, text: text.slice(0, index), voice };
}

function* claimsIn(context: ReadingContext, statement: Statement): Iterable<Claimed> {
  const { frame, start, end, text } = statement;
  const rejecting = rejectionIn(context, statement);
  if (rejecting !== null) {
    yield rejecting;
    return;
  }
  const untrue = matchWithin(frame, text, SOUGHT.UNTRUE) ?? matchWithin(frame, text, SOUGHT.REJECTED);
  const denied = untrue ?? matchesWithin(frame, text, SOUGHT.DENIED).find(({ index }) => !isIf(text, index));
  if (denied) {
    const claimant = claimantOf(context, statement);
    const agent =
      claimant.ids[0] === 'narrator' ? agentAt(context, statement, start + denied.index) : claimant;
    yield {
      statement,
      claim: 'denied',
      accused: { id: agent?.ids[0] ?? null, words: null },
      start: start + denied.index,
      end,
      commitment: nounIn(context, statement, denied.index),
      reply: true,
      needsCharge: untrue !== null,
      ...(agent !== null &&
      claimant.ids[0] === 'narrator' &&
      /^(?:reject|dismiss|den|disput|call|describ)/.test(denied[0])
        ? { claimant: agent }
        : {}),
    };
    return;
  }
  const verdict =
    textDenies(context, statement) ??
    englishVerdicts(context, statement) ??
    lateInEnglish(context, statement);
  if (verdict !== null) {
    yield verdict;
    return;
  }
  const delayed = matchesWithin(frame, text, SOUGHT.DELAYED);
  const notWhat = matchesWithin(frame, text, SOUGHT.NOT_WHAT);
  const broken = [...matchesWithin(frame, text, SOUGHT.BROKEN), ...notWhat];
  for (const match of [...broken, ...delayed].sort((a, b) => a.index - b.index)) {
    const noun =
      nounIn(context, statement, match.index) ??
      (/ been /.test(match[0]) ? nounIn(context, statement, 0) : null);
    const isAlone =
      (delayed.includes(match) && !NEEDS_PROMISE.test(match[0])) ||
      INHERENT.test(match[0]) ||
      notWhat.includes(match);
    if ((noun === null && !isAlone) || isVetoed(statement, start, start + match.index)) continue;
    const subject = accusedOf(context, statement, match.index);
    const isVerdict = subject.id === null && claimantOf(context, statement).ids[0] !== 'narrator';
    const accused = (isVerdict ? ownerOf(context, statement, match.index) : null) ?? subject;
    const isNobodys = accused.id === null && accused.words === null;
    if (isNobodys && (!OF_A_TEXT.test(match[0]) || claimantOf(context, statement).ids[0] === 'narrator'))
      continue;
    if (
      /(?:against|avoid|avoiding|risk|risks|without|refrain from|rather than) $/.test(
        text.slice(0, match.index),
      )
    )
      continue;
    const isHere = accused.words !== null && accused.words.start >= start;
    yield {
      statement,
      claim: delayed.includes(match) ? 'delayed' : 'broken',
      accused,
      start: isHere ? Math.min(accused.words?.start ?? start, start + match.index) : start + match.index,
      end,
      commitment: noun,
      reply: false,
    };
    return;
  }
  const unkept = unkeptInEnglish(context, statement);
  if (unkept !== null) {
    yield unkept;
    return;
  }
  const judged = judgedInEnglish(context, statement);
  if (judged !== null) {
    yield judged;
    return;
  }
  const came = keptInEnglish(context, statement) ?? judgedKeptInEnglish(context, statement);
  if (came !== null) {
    yield came;
    return;
  }
  for (const match of matchesWithin(frame, text, SOUGHT.KEPT)) {
    const at = start + match.index;
    const noun = nounIn(context, statement, match.index);
    if ((noun === null && !KEPT_ALONE.test(match[0])) || isVetoed(statement, start, at)) continue;
    const opening = leading(statement);
    const agent =
      agentAt(context, statement, at) ??
      (opening !== undefined &&
      /^(?:as |living|honou?ring|keeping|deliver|implementing|meeting|fulfil|carrying)/.test(match[0])
        ? praised(context, statement, at)
        : /^(?:is|are|was|were|being|been) /.test(match[0])
          ? speakerAgent(context, statement)
          : null);
    if (agent === null || agent.parties.length === 0) continue;
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

/** The denial of whoever stands inside "a charge X calls". */
function answered(
  context: ReadingContext,
  statement: Statement,
  index: number,
  length: number,
): Claimed | null {
  const from = statement.start + index;
  const one = statement.actors.find((actor) => actor.start > from && actor.end < from + length);
  const agent = one === undefined ? null : agentOf(context, statement, one);
  if (agent === null || agent.ids.length !== 1) return null;
  return {
    statement,
    claim: 'denied',
    accused: { id: agent.ids[0] ?? null, words: null },
    start: from,
    end: statement.end,
    commitment: null,
    reply: true,
    claimant: agent,
  };
}

/** Whoever is named last before "for living up to", or opens a clause that ends in "as promised". */
function praised(context: ReadingContext, statement: Statement, at: number): Agent | null {
  const before = statement.actors.filter((one) => one.start >= statement.start && one.end <= at);
  const one = /^as /.test(statement.frame.text.slice(at)) ? before[0] : before.at(-1);
  return one === undefined ? null : agentOf(context, statement, one);
}

/** Words of lateness that tell of a promise only where one is named. */
const NEEDS_PROMISE = /not been|n.t been|schedule|delay|hold|held|withh/;

/** Verbs that judge by a text, so that what breaks it may be a thing: "the listing violates the accord". */
const OF_A_TEXT = /violat|breach|counter|contrary|against|inconsistent|odds|spirit/;

/** "In breach of the accord, X added": who is meant stands behind. */
function accusedOf(context: ReadingContext, statement: Statement, index: number): Accused {
  const { frame, start, end, text, actors } = statement;
  const isHead = /^["“\s]*$/.test(text.slice(0, index));
  const comma = isHead ? frame.text.indexOf(', ', start) : -1;
  const behind = comma < 0 ? undefined : actors.find((one) => one.start >= comma && one.start - comma < 7);
  const agent = behind && behind.end <= end ? agentOf(context, statement, behind) : null;
  if (agent) return { id: agent.ids.length > 1 ? 'side:both' : (agent.ids[0] ?? null), words: agent.words };
  return accusedAt(context, statement, start + index);
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
  const match = matchesIn(text, pattern).find(
    ({ index, 0: noun }) =>
      index >= from &&
      index - from < 90 &&
      !/^ (?:reads?|says|said|added)(?![a-z])/.test(text.slice(index + noun.length)),
  );
  return match ? { start: start + match.index, end: start + match.index + match[0].length } : null;
}
