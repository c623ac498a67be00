import type { ReadingContext } from '../context.ts';
import { matchesWithin, soughtAll } from '../sought/may-stand.ts';
import { both } from '../statements/agent.ts';
import { agentAt } from '../statements/grammatical-subject.ts';
import type { Statement } from '../statements/statement.ts';
import { isVetoed } from '../statements/veto.ts';
import { ENGLISH_AGAINST } from './acts-english.ts';
import { beginning, clauseStart, isOfNoun } from './clause-english.ts';
import type { Undertaking } from './commitment.ts';

const WHEN =
  '(?: (?:on|late|early|last)? ?[a-z]+day| at the talks| in [a-z]+| yesterday| today| also| in principle| tentatively)?';
const ASIDE = '(?:, [^,;]{2,60},)?';
const BARGAIN =
  '(?:understanding|agreement|deal|accord|plan|compromise|bargain|package|formula|pact|arrangement|settlement|roadmap|framework|timetable)';
const AGREE = new RegExp(
  [
    `(?<![a-z])(?:(?:have |has |had |'ve |'s )?(?:jointly |also |mutually |further |tentatively |now |today |finally )?agreed|agree|agrees)${WHEN}${ASIDE} (?:(?:not |never )?to |that |on (?=(?:an?|the|its) (?:[a-z0-9-]+ ){0,3}(?:mechanism|arrangement|extension|timetable|schedule|roadmap|hotline|ceasefire|pause|exchange|framework|programme|program|package|pilot|protocol|working group|date))|(?=an? (?:[a-z0-9-]+ ){0,2}(?:extension|ceasefire|pause|truce|exchange)))`,
    '(?<![a-z])(?:settled|signed off|shook hands|shaken hands) on (?=an? )',
    `(?<![a-z])(?:reached|struck|concluded|sealed|clinched|hammered out|signed|came to|arrived at) (?:an? |the )(?:[a-z-]+ ){0,2}${BARGAIN} (?:to (?=[a-z])|that |under which |by which |whereby )`,
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
    const isNoun = / on $|agree[ds]?[a-z ]*(?<!to |that |which |whereby )$/.test(match[0]);
    const isAct = isNoun
      ? true
      : match[0].endsWith('to ')
        ? /^["“]?[a-z]/.test(rest) &&
          (/ (?:not|never) to $/.test(match[0]) || !ENGLISH_AGAINST.test(rest)) &&
          !/^(?:disagree|the|a|an) /.test(rest)
        : /^[^,;]{1,80}?(?:, [^,;]{2,80},)? (?:will|shall|would|should) (?:also |jointly |each )?(?!be (?:a|an|the)|have)[a-z]/.test(
            rest,
          );
    const agent = agentAt(context, statement, at);
    if (!isAct || agent === null || isOfNoun(frame.text, start, agent.words?.start ?? at)) continue;
    if (isDecision && agent.ids.length < 2 && agent.ids[0] !== 'side:both') continue;
    covered = end;
    // "We agreed on": nobody agrees on something alone.
    const isWe = /(?<![a-z])we(?:'ve)?(?: have)?(?: also| now)? ?$/.test(frame.text.slice(start, at));
    const who = isWe && !match[0].endsWith('to ') ? { ...both(context), words: agent.words } : agent;
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
