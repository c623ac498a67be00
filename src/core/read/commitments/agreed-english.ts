import type { ReadingContext } from '../context.ts';
import { matchesWithin, soughtAll } from '../sought/may-stand.ts';
import { type Agent, both } from '../statements/agent.ts';
import { agentAt } from '../statements/grammatical-subject.ts';
import type { Statement } from '../statements/statement.ts';
import { isVetoed } from '../statements/veto.ts';
import { ENGLISH_AGAINST } from './acts-english.ts';
import { beginning, clauseStart, isOfNoun, WHEN_TOLD } from './clause-english.ts';
import type { Undertaking } from './commitment.ts';

const WHEN = `${WHEN_TOLD}(?: also| in principle| tentatively| jointly| instead| only| merely| simply| at least| further| once more| again)?`;
const ASIDE = '(?:, [^,;]{2,60},)?';
const BARGAIN =
  '(?:understanding|agreement|deal|accord|plan|compromise|bargain|package|formula|pact|arrangement|settlement|roadmap|framework|timetable)';
/** What two can agree to, told by a noun: something to be done, and no view, text or principle. */
const DOABLE =
  '(?:truces?|ceasefires?|armistice|pauses?|freezes?|moratoriums?|suspensions?|extensions?|prolongation|renewal|rollover|talks|negotiations|round|meetings?|summit|consultations|dialogue|exchanges?|swaps?|release|return|repatriation|handover|withdrawal|pullback|pull-out|removal|lifting|repeal|scrapping|easing|relaxation|reopening|opening|resumption|restoration|reinstatement|reductions?|cuts?|halving|lowering|exemptions?|waivers?|increase|expansion|purchases?|deliver(?:y|ies)|shipments?|mechanism|hotline|channels?|committee|commission|working group|task force|panel|reviews?|inspections?|audits?|verification|monitoring|timetable|schedule|calendar|roadmap|road map|programme|program|package|framework|arrangements?|compromise|settlement|caps?|ceilings?|limits?|quotas?|deferral|postponement|delay|standstill|corridor|grace period|phase-out|sharing|patrols?|visits?|stay|pilot|protocol|date|price|fund|loan|investment|establishment|creation|appointment|formation|setting up|setting-up|launch|provision|supply|sale|transfer|introduction|adoption|convening|publication|designation|construction|completion|continuation|dismantling|destruction|admission|deployment|training|repayment|payment|refund|compensation|issuance|approval|liberali[sz]ation|demarcation|evacuation|repair)';
const DETERMINER =
  '(?:an?|the|another|further|more|new|fresh|regular|joint|mutual|weekly|monthly|quarterly|annual|[0-9]+|two|three|four|five|six)';
const NOUN_TO_DO = new RegExp(
  `^["“]?(?:${DETERMINER} (?:(?!of |in |for |on |to |that |and )[a-z0-9'’%,-]+ ){0,6}?${DOABLE}|(?:talks|consultations|negotiations|regular (?:talks|meetings|consultations)))(?![a-z-])`,
);
const AGREE = new RegExp(
  [
    `(?<![a-z])(?:(?:have |has |had |'ve |'s )?(?:jointly |also |mutually |further |tentatively |now |today |finally )?agreed|agree|agrees)${WHEN}${ASIDE} (?:(?:not |never )?to |that |(?:up)?on (?=${DETERMINER} )|(?=an? (?:[a-z0-9-]+ ){0,2}(?:extension|ceasefire|pause|truce|exchange)))`,
    '(?<![a-z])(?:settled|signed off|shook hands|shaken hands) on (?=an? )',
    `(?<![a-z])(?:reached|struck|concluded|sealed|clinched|hammered out|signed|came to|arrived at) (?:an? |the )(?:[a-z-]+ ){0,2}${BARGAIN}${WHEN_TOLD} (?:to (?=[a-z])|that |under which |by which |whereby )`,
    // What one side decides is an act of its own; what two decide binds both.
    `(?<![a-z])(?:(?:have |has |had )?(?:jointly |also |further |now )?(?:decided|resolved|determined|arranged))${ASIDE} (?:(?:not )?to |that )`,
  ].join('|'),
  'g',
);
const SET =
  /(?<![a-z])(?:will|is to|are to|is scheduled to|are scheduled to|is due to|are due to)(?: (?:also|then|next|again))? (?:be held|take place|meet|convene|hold (?:a|the|its|their|another|further)|be convened|begin|resume)(?![a-z])/g;
const MEETING =
  /(?<![a-z])(?:talks|round|meeting|session|dialogue|summit|consultations|negotiators|negotiations|working group|leaders|sides|delegations|ministers|officials|teams|conference|call|visit)(?![a-z])/;

const SOUGHT = soughtAll({ AGREE, SET });

/**
 * "We have agreed to keep the lines open": who says so speaks for both, unless what is to be done is something for the
 * other side or was asked for by it.
 */
function isOfBoth(context: ReadingContext, statement: Statement, { parties }: Agent, after: number): boolean {
  const { frame, end, actors } = statement;
  if (!/ to $/.test(frame.text.slice(after - 4, after))) return true;
  if (context.about.parties.length < 2 && parties.length < 2) return false;
  if (AT_REQUEST.test(frame.text)) return false;
  return !actors.some(
    (one) =>
      one.start >= after &&
      one.end <= end &&
      one.party !== null &&
      !parties.includes(one.party) &&
      !/(?<![a-z])(?:with|and) (?:the )?$/.test(frame.text.slice(after, one.start)),
  );
}

const AT_REQUEST =
  /(?<![a-z])(?:(?:at|upon) (?:the |its |their |his |her )[a-z'’ ]{0,24}?request|in response|asked us|requested|for our part|as a (?:gesture|courtesy)|unilaterally|on our own)(?![a-z])/;

/** "agreed to" with an act, "agreed that X will", and meetings that are set. */
export function* agreedInEnglish(context: ReadingContext, statement: Statement): Iterable<Undertaking> {
  const { frame, start, end, text, voice } = statement;
  let covered = start;
  for (const match of matchesWithin(frame, text, SOUGHT.AGREE)) {
    const at = start + match.index;
    const after = at + match[0].length;
    if (at < covered || isVetoed(statement, clauseStart(frame.text, start, at), at)) continue;
    const rest = frame.text.slice(after, end);
    const isDecision = /(?<![a-z])(?:decided|resolved|determined|arranged)(?![a-z])/.test(match[0]);
    const isNoun = / (?:up)?on $|agree[ds]?[a-z ]*(?<!to |that |which |whereby )$/.test(match[0]);
    const isAct = isNoun
      ? !/ (?:up)?on $/.test(match[0]) ||
        /^(?:settled|signed|shook|shaken)/.test(match[0]) ||
        NOUN_TO_DO.test(rest)
      : match[0].endsWith('to ')
        ? NOUN_TO_DO.test(rest) ||
          (/^["“]?[a-z]/.test(rest) &&
            (/ (?:not|never) to $/.test(match[0]) || !ENGLISH_AGAINST.test(rest)) &&
            !/^(?:nothing|neither|none|little|disagree|cannot|can|could|is|are|was|were|has|have|had|will|would|may|might|in|at|by|on|with|under|before|after|when|last|next|the|an?|another|its|their|his|her|this|that|these|those|any|all|no|some|most) /.test(
              rest,
            ))
        : /^[^,;]{1,80}?(?:, [^,;]{2,80},)? (?:will|shall|would|should) (?:also |jointly |each )?(?!be (?:a|an|the)|have)[a-z]/.test(
            rest,
          );
    const agent = agentAt(context, statement, at);
    if (!isAct || agent === null || isOfNoun(frame.text, start, agent.words?.start ?? at)) continue;
    if (isDecision && agent.ids.length < 2 && agent.ids[0] !== 'side:both') continue;
    covered = end;
    // "We agreed on": nobody agrees on something alone.
    const isWe = /(?<![a-z])we(?:'ve)?(?: have)?(?: also| now)? ?$/.test(frame.text.slice(start, at));
    const who =
      isWe && isOfBoth(context, statement, agent, after) ? { ...both(context), words: agent.words } : agent;
    yield {
      statement,
      type: who.ids.length > 1 || who.ids[0] === 'side:both' ? 'joint' : 'commitment',
      agent: who,
      firmness: 4,
      start: beginning(agent, start, at),
      action: after,
      end,
    };
  }
  // Told by nobody a meeting that is set is an event to come, and no promise.
  if (covered > start || voice === null || voice.mode === 'narrator' || voice.speaker.party === null) return;
  for (const match of matchesWithin(frame, text, SOUGHT.SET)) {
    const at = start + match.index;
    if (isVetoed(statement, clauseStart(frame.text, start, at), at)) continue;
    const lead = text.slice(0, match.index);
    const rest = text.slice(match.index + match[0].length);
    if (!MEETING.test(lead) && !MEETING.test(rest.slice(0, 60))) continue;
    if (/begin|resume/.test(match[0]) && !MEETING.test(lead)) continue;
    const agent = agentAt(context, statement, at);
    const isHeld = /held|take place|convened|begin|resume/.test(match[0]);
    const who =
      agent !== null && !isHeld && (agent.parties.length > 0 || agent.ids[0] === 'side:both')
        ? agent
        : both(context);
    const head =
      start + (/^(?:[0-9]+\. |.*?(?:said|announced|confirmed)(?: that)? )?/.exec(lead)?.[0].length ?? 0);
    yield { statement, type: 'joint', agent: who, firmness: 3, start: head, action: at, end };
    return;
  }
}
