import type { ReadingContext } from '../context.ts';
import type { Statement } from '../statements/statement.ts';
import type { Judging } from './judging-words.ts';
import { isPartyAdjective } from './party-adjective.ts';
import { subjectOf } from './subject.ts';
import { carriedTarget, type Target } from './target.ts';
import { topicOpening } from './topics.ts';

/** Verbs that say of somebody or something what it is: "called the talks useful", "denounced the move as reckless". */
const NAMES =
  /(?<![a-z])(?:call(?:s|ed|ing)?|describ(?:es|ed|ing)|denounc(?:es|ed|ing)|condemn(?:s|ed|ing)?|brand(?:s|ed|ing)|label(?:s|led|ed|ling|ing)|regard(?:s|ed|ing)?|sees?|saw|seen|view(?:s|ed|ing)?|hail(?:s|ed|ing)?|prais(?:es|ed|ing)|portray(?:s|ed|ing)?|characteri[sz](?:es|ed|ing)|deem(?:s|ed)?|term(?:s|ed)|dubbed|slam(?:s|med|ming)|criticis(?:es|ed|ing)|criticiz(?:es|ed|ing)|blast(?:s|ed|ing)|dismiss(?:es|ed|ing)|reject(?:s|ed|ing)|casts?|welcom(?:es|ed|ing)|laud(?:s|ed|ing)|consider(?:s|ed)?|f(?:ind|inds|ound)|rat(?:es|ed)|judg(?:es|ed)|present(?:s|ed)|pronounc(?:es|ed)|declar(?:es|ed)|blam(?:es|ed|ing)|deplor(?:es|ed|ing)|attack(?:s|ed|ing)?|mock(?:s|ed|ing)|derid(?:es|ed|ing)|ridicul(?:es|ed|ing)|tout(?:s|ed|ing)|bill(?:s|ed)|faulted|chided) /g;

/** What may stand between the one named and the word: "as", an article, modifiers, an opening mark. */
const LINK =
  /(?: as| to be)?(?: being| having been)? ?["“]?(?:(?:an?|the|both|both a|[a-z]+ly|very|more|most|so|too|deeply|another|yet|one|of|"|“|[a-z-]+(?:,| and| but)) ?){0,5}["“]?$/;

/** Nobody calls it so. */
const NOBODY =
  /(?:^|[\s"“])(?:nobody|no one|none|neither|few|never|not|[a-z]+n't|refused to|declined to)(?: [a-z]+){0,3} ?$/;

/** What a party does, behind its name or the adjective of it. */
export const DEED =
  '(?:decisions?|moves?|positions?|stance|proposals?|response|reaction|behaviou?r|conduct|polic(?:y|ies)|actions?|measures?|tariffs?|curbs?|restrictions?|controls?|bans?|sanctions?|attitude|approach|statements?|remarks|comments|claims?|accusations?|allegations|charges|announcements?|demands?|offers?|concessions?|gestures?|handling|treatment|tactics|strategy|rhetoric|plans?|practices?|efforts?|mediation|leadership|role|support|contributions?|drills?|exercises?|launch|tests?|attacks?|strikes?|raids?|incursions?|invasion|occupation|arms sales|pressure|threats?|language|tone|diplomacy|refusal|failure|delay|version|account|deployment|patrols?|manoeuvres?|maneuvers?|sovereignty claims|use|exports?|investigation|probe|blockade)';
/** Those who act for it, behind the adjective of a party. */
export const PEOPLE =
  '(?:side|government|authorities|officials?|leaders?|leadership|friends?|partners?|allies|ally|counterparts?|delegation|negotiators?|team|diplomats?|ministers?|ministry|president|administration|regime|military|navy|air force|coast guard|forces|embassy|ambassador|envoy|spokesman|spokeswoman|spokesperson|parliament|colleagues|hosts?|guests?|prime minister|foreign minister|generals?)';
const OWN = new RegExp(`^ (?:[a-z-]+ ){0,2}?${DEED}(?![a-z])(?: [^,;“”"]{1,50})?$`);

/** Whom or what a verb of naming gives the word to; `null` where none stands before it. */
export function namedAs(context: ReadingContext, statement: Statement, word: Judging): Target | null {
  const { frame, start, actors } = statement;
  const lead = frame.text.slice(start, word.start);
  const verb = [...lead.matchAll(NAMES)].at(-1);
  if (verb === undefined) return null;
  let from = verb.index + verb[0].length;
  const tail = lead.slice(from);
  const link = LINK.exec(tail);
  const whole = link === null ? tail : tail.slice(0, link.index);
  // "described A as trusted and the meeting as warm": one verb names two.
  const again = / as [^,;]{1,60}? and (?=(?:the|their|its|his|her|this|that) )/.exec(whole);
  if (again !== null) from += again.index + again[0].length;
  const phrase = again === null ? whole : whole.slice(again.index + again[0].length);
  if (NOBODY.test(lead.slice(0, verb.index))) return null;
  // "Critics call it lopsided": of what the words before were about.
  if (/^(?:it|this|them) ?$/.test(phrase)) {
    const target = carriedTarget(context, statement, false);
    if (target !== null) return { ...target, isNamed: true };
    return word.isCourse ? { target: 'talks', span: null, turned: false, isNamed: true } : null;
  }
  if (
    phrase.trim() === '' ||
    phrase.length > 90 ||
    /[;:]| (?:is|are|was|were|has|had|that|because|if) /.test(phrase)
  )
    return null;
  // "called on the talks to be": no naming. A noun phrase alone must be left.
  if (/^(?:on|for|to|that|by|off|in|out) /.test(phrase)) return null;
  const topic = topicOpening(phrase, 'en');
  const span = frame.span(start + from, start + from + phrase.trimEnd().length);
  if (
    topic !== null &&
    /^(?:$|[^a-z]*(?:| (?:with|between|in|on|held|of|over|as) .*))$/.test(phrase.slice(topic.end))
  )
    return { target: topic.topic, span, turned: false, isNamed: true };
  const owned = partyOf(context, statement, start + from, phrase);
  if (owned !== null) return { ...owned, isNamed: true };
  const one = actors.find((actor) => actor.start >= start + from && actor.end <= word.start);
  if (one === undefined) return null;
  const before = frame.text.slice(start + from, one.start);
  const after = frame.text.slice(one.end, start + from + phrase.length);
  if (!/^(?:the )?$/.test(before) || !(after.trim() === '' || /^(?:'s|’s) /.test(after))) return null;
  const subject = subjectOf(context, statement, one);
  return subject?.party == null
    ? null
    : { target: subject.party, span: subject.span, turned: false, isNamed: true };
}

/** "the Greek decision", "our Korean friends": the party of the adjective before a deed or those who act for it. */
export function partyOf(
  context: ReadingContext,
  { frame }: Statement,
  from: number,
  phrase: string,
): Target | null {
  const hit = context
    .hits('party', frame.span(from, from + phrase.length))
    .find(
      (one) =>
        isPartyAdjective(frame, one) &&
        /^["“]?(?:the |our |its |his |their |this |that |such |latest |recent |[a-z]+ ){0,2}$/.test(
          frame.text.slice(from, frame.local(one.start)),
        ),
    );
  if (hit === undefined) return null;
  const after = frame.text.slice(frame.local(hit.end), from + phrase.trimEnd().length);
  return OWN.test(after) || PEOPLE_END.test(after)
    ? { target: hit.entry.id, span: { start: hit.start, end: hit.end }, turned: false }
    : null;
}

const PEOPLE_END = new RegExp(`^ (?:[a-z-]+ ){0,2}?${PEOPLE}$`);

/** Where a noun phrase of a party ends that opens a clause: "Russian claims about the strike | are …". Local length. */
export const OPENING_PHRASE = new RegExp(
  `^[^,;“”"]{1,90}?(?:${DEED}|${PEOPLE})(?: (?:to|on|of|in|over|about|towards?|against|for|with|at) [^,;“”"]{1,60}?)?(?= (?:is|are|was|were|has|have|had|remains?|remained|looks?|looked|seems?|seemed|amounts?|amounted|constitutes?|represents?|reflects?|shows?|showed|smacks?|proved|proves|will|would) )`,
);
