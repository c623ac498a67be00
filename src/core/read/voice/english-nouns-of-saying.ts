import { type Actor, actor } from '../actors/actor.ts';
import { leftOfVerb, wordBefore } from '../actors/english-left.ts';
import { matchesWithin, sought } from '../sought/may-stand.ts';
import type { Attribution } from './attribution.ts';
import type { Clauses } from './chinese-attributions.ts';
import { enclosing } from './enclosed.ts';
import { nounsWithContent } from './english-contents-of-nouns.ts';
import { PLAINLY_TOLD } from './plainly-told.ts';
import { englishPronoun } from './pronouns.ts';

/** "Her message was short: …", "Lima's reply, sent by fax, was that …": a noun for what is said, and the words. Folded. */
const NOUN = sought(
  /(?<= )(?:message|response|reply|answer|verdict|view|position|line|stance|argument|reasoning|complaint|warning|demand|assessment|explanation|conclusion|rejoinder|retort|contention|version|account|advice|claim|objection|point|offer|request|plea|words?|comment|remark|guess|hunch|suspicion|fear|hope)(?:,[^,;:.“”"]{2,120},| (?:to|from|of|in|at|among) [^,;:.“”"]{2,40}| on [^,;:.“”"]{2,40})? (?:was|is|were|are|remains|remained|has been|had been|has always been|has long been)(?: (?:also|still|simply|always|clear|simple|short|blunt|brief|unchanged|equally [a-z]+|[a-z]+ly|[a-z]+er|much the same|the same|unequivocal|firm|curt|terse|cool|swift|different)){0,2}(?: that |: )(?=\S)/g,
);

/** Whose the noun is: a name or a pronoun, with an adjective at most in between. */
const OWNER = /(?:^|[^a-z])(?:(his|her|its|their)|[a-z.-]+('s?)) (?:[a-z-]+ ){0,2}$/;

/** "The message from Lima was that …". */
const FROM = /(?:^|[^a-z])(?:the|a|one|another) (?:[a-z-]+ ){0,2}$/;

/** Clauses that tell what somebody says by a noun for it. */
export function byNoun(clauses: Clauses): Attribution[] {
  const { frame, actors, enclosed, verbs } = clauses;
  const { text } = frame;
  const found: Attribution[] = [];
  for (const match of matchesWithin(frame, text, NOUN)) {
    const start = match.index;
    if (enclosing(enclosed, start)) continue;
    const lead = text.slice(0, start);
    const owner = OWNER.exec(lead.slice(-70));
    const content = start + match[0].length;
    const subject = owner
      ? ownerOf(actors, lead, owner)
      : FROM.test(lead.slice(-40))
        ? senderIn(actors, match)
        : null;
    if (
      subject === null ||
      /(?:^|[^a-z])(?:if|whether|that|when|which) (?:the )?$/.test(text.slice(0, subject.start).slice(-14))
    )
      continue;
    found.push(told(subject, { start, end: content - 1, verb: 'say' }, content));
  }
  for (const { start, cueEnd, content, until, act, strength } of nounsWithContent(clauses)) {
    const lead = text.slice(0, start);
    const owner = OWNER.exec(lead.slice(-70));
    const subject = owner === null ? null : ownerOf(actors, lead, owner);
    // "Peru rejected Chile's assertion that …": whoever rejects it speaks.
    const clause = start - (/[^,.;:]*$/.exec(lead)?.[0].length ?? 0);
    if (subject === null || verbs.some((verb) => verb.start >= clause && verb.end <= subject.start)) continue;
    const one = told(subject, { start, end: cueEnd, verb: 'say' }, content);
    found.push({ ...one, entry: { ...one.entry, act, strength }, ...(until === null ? {} : { until }) });
  }
  for (const match of matchesWithin(frame, text, HEADED)) {
    if (enclosing(enclosed, match.index)) continue;
    const content = match.index + match[0].length;
    const word = match[1];
    const subject =
      word === undefined
        ? actors.find((one) => one.start <= match.index && one.end > match.index)
        : possessive(word, match.index);
    if (subject === undefined) continue;
    found.push(told(subject, { start: content - 2, end: content - 1, verb: 'say' }, content));
  }
  for (const match of matchesWithin(frame, text, VERSION)) {
    const { end } = leftOfVerb(text, match.index + 1, () => false);
    const subject = actors.find((one) => one.end === end) ?? englishPronoun(wordBefore(text, end), end);
    if (!subject || enclosing(enclosed, match.index)) continue;
    const content = match.index + match[0].length;
    found.push(told(subject, { start: match.index + 1, end: content - 1, verb: 'say' }, content));
  }
  return found;
}

/** "Her words: “…”", "Lima's answer: “…”": the noun alone before the words. Folded. */
const HEADED = sought(
  /(?<=^|[;:.—–] )(?:(his|her|its|their)|[a-z][a-z. -]{1,40}'s?) (?:[a-z-]+ ){0,2}(?:words?|answer|reply|response|verdict|comment|message|conclusion|advice|warning|retort|explanation|assessment): (?=["“])/g,
);

/** "A gave a different version, according to which …", "B tells it otherwise: …". Folded. */
const VERSION = sought(
  / (?:(?:put|puts|framed|phrased) (?:it|this|that|the matter|things)(?: (?:more|less|rather|very|even|quite|most))?(?: [a-z]+){0,2}(?: (?:on|in|at|to) [^,;:.]{2,40})?: |(?:summed|sums) (?:it|this|things|the (?:mood|matter|day|talks)) up(?: [^,;:.]{2,40})?: |(?:was|is|were|sounded) (?:[a-z]+ )?(?:blunt|blunter|direct|curt|frank|franker|terse|brief|categorical|scathing|harsher|milder|gloomier|cautious|unmoved|defiant|dismissive|laconic|sharper|(?:more|less) [a-z]+)(?: (?:on|in|at|about|still|to|when) [^,;:.]{2,50})?: |had (?:(?:an?|one|only one|another|its|his|her|their) (?:[a-z]+ ){0,3}(?:answer|message|explanation|warning|reply|request|question|suggestion|retort|riposte)(?: (?:for|to) [^,:;.]{2,40})?|this to say(?: [^,:;.]{2,40})?): |(?:makes|made) (?:the|an?) (?:[a-z]+ )?(?:case|point|argument): (?:that )?)(?=["“a-z])| (?:gave|gives|offered|offers|presented|presents|told|tells|has|had|put forward|provided|painted|paints) (?:(?:an?|another|their|his|her|its) (?:own )?(?:(?:very |rather |quite |somewhat |slightly |entirely |wholly )?(?:different|other|contrary|conflicting|rival|gloomier|brighter|blunter|fuller|milder|second|new|cooler|darker|rosier) )?(?:version|account|story|picture|reading|explanation|interpretation|tale|view)(?: of (?:the [a-z ]{3,24}|it|events|what happened))?|it (?:very |quite |rather )?(?:differently|otherwise))(?:,? (?:according to which|by which|in which|under which|whereby) |: )(?=["“a-z])/g,
);

function told(subject: Actor, cue: Attribution['cue'], content: number): Attribution {
  return {
    ...PLAINLY_TOLD,
    start: subject.start,
    subject,
    cue,
    content,
    position: 'before',
  };
}

/** Whoever owns the noun, named or by a pronoun. */
function ownerOf(actors: readonly Actor[], lead: string, owner: RegExpExecArray): Actor | null {
  const from = lead.length - owner[0].length;
  const word = owner[1];
  if (word !== undefined) return possessive(word, lead.lastIndexOf(word));
  const mark = lead.indexOf("'", from);
  // "Lima's version" may be read as the account of that side, whole.
  return (
    actors.findLast(
      (one) =>
        one.end === mark ||
        one.headEnd === mark ||
        (one.start < mark && mark < one.end && one.end > lead.length),
    ) ?? null
  );
}

function possessive(word: string, start: number): Actor {
  const pronoun = word === 'its' ? 'thing' : word === 'their' ? 'third-plural' : 'third';
  return actor({ kind: 'pronoun', id: null, start, end: start + word.length, pronoun });
}

/** "from Lima" behind the noun. */
function senderIn(actors: readonly Actor[], match: RegExpExecArray): Actor | null {
  const from = / (?:from|of|in|at|among) (?:the )?$/;
  return (
    actors.find(
      (one) =>
        one.start > match.index &&
        one.end < match.index + match[0].length &&
        from.test(match.input.slice(match.index, one.headStart)),
    ) ?? null
  );
}
