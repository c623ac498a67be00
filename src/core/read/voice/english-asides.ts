import { matchesIn } from '../../text/matches.ts';
import { type Actor, actor } from '../actors/actor.ts';
import { leftOfVerb, wordBefore } from '../actors/english-left.ts';
import { sought, testWithin } from '../sought/may-stand.ts';
import type { Attribution } from './attribution.ts';
import type { Clauses } from './chinese-attributions.ts';
import { enclosing } from './enclosed.ts';
import { isBehindNoun } from './english-relatives.ts';
import { englishPronoun } from './pronouns.ts';

/** "In what the ministry called a gesture": somebody's word for a thing, amid what the writer tells. Folded. */
const WHAT =
  /(?<![a-z])what [^,;:.“”"]{1,90}? (called|calls|described as|describes as|describe as|described yesterday as|termed|terms|labell?ed|dubbed|branded|characteri[sz]ed as|says is|says are|says was|said is|said was|said were|sees? as|saw as) (?=[a-z“"])/g;

/** "A levy that X says is …", "a step which X described as “…”": what somebody holds of the thing before. Folded. */
const OF_THING =
  /(?:(?:,| and| but)? (?:which|that)|(?<=, which [^;:]{5,90}) (?:and|but|while)) (?=[a-z])[^,;:.“”"]{1,60}? ((?:has |have |had )?(?:(?:also |later |earlier |since |publicly |once )?)(?:(?:called|calls|call|dubbed|branded|termed|labell?ed|denounced as|dismissed as|condemned as|described as|describes as|describe as|characteri[sz]ed as|sees? as|saw as|regards? as|considers?|considered)(?= (?:["“]|an? [a-z]|the (?:first|worst|best|last|only)))|(?:says|say|insists?|argues|argue|claims|claim|maintains?|believes?|fears?|said|insisted|argued|claimed|maintained|believed|feared) (?:is|are|was|were|will|would|has|have|had|could|may|might|amounts? to|amounted to|violates?|violated|breaches|breached|breaks|broke)))(?= )/g;

/** ", as X put it, “…”": whose the words in quotation marks are that follow. */
const PUT =
  /, (?:as|in what|in the words of) [^,;:“”"]{1,80}? (?:(?:once |later |also |recently )?(?:put it|puts it|called it|described it|termed it)(?: [a-z ]{1,40})?), (?=["“])/g;

/** “…,” as X liked to say: whose the quotation before is. */
const AS_SAID =
  /[”"],? as (?=[^"“”;:]{2,90}? (?:(?:has |had )?(?:once |later |also |often |famously )?(?:put it|puts it|said|says|told [a-z]+|wrote|noted|called it|described it|remarked|(?:liked|used|likes|is fond) (?:to say|of saying)|would say)))(?:the )?(?:late )?/g;

/** In her words, “…”. */
const WORDS =
  /(?:^|[^a-z])in (?:(his|her|their|its)|([^,;:“”"]{2,50}?)'s?) (?:own )?(?:words|phrase|view|opinion|judge?ment|estimation|reading|telling|account|formulation),? (?=["“])/g;

/** Behind a word for a thing that is not in quotation marks, where it ends at the latest. */
const NAME_END =
  /[,;.:!?]|$| (?:after|before|during|because|when|while|by|that|which|and|but|over|following)(?![a-z-])/;

const IN_PASSING = sought(
  /what |(?:which|that) [^;:]{2,200}(?:call|dubbed|brand|term|label| as |consider|sa[iy]|insist|argue|claim|maint|believ|fear)| it, ["“]|[”"],? as |(?:words|phrase|view|opinion|judge?ment|estimation|reading|telling|account|formulation),? ["“]/,
);

/** Words in passing: what somebody calls a thing, and the quotation that "as X put it" gives to X. */
export function asides(clauses: Clauses): Attribution[] {
  const { text } = clauses.frame;
  if (!testWithin(clauses.frame, text, IN_PASSING)) return [];
  const found: Attribution[] = [];
  for (const match of matchesIn(text, WHAT)) {
    const content = match.index + match[0].length;
    const verb = match[1] ?? '';
    const cue = content - 1 - verb.length;
    const subject = subjectOf(clauses, cue, match.index);
    if (subject === null || enclosing(clauses.enclosed, cue)) continue;
    // Within their own words nobody is told anew: "he rejected what he called a smear".
    if (subject.kind === 'pronoun' && clauses.verbs.some((one) => one.end <= match.index)) continue;
    // "France and Ireland object to what they see as …": who they are, the clause before tells.
    if (subject.pronoun === 'third-plural' && match.index > 0) continue;
    found.push(
      aside(subject, { start: cue, end: content - 1, verb: 'describe' }, content, endOf(clauses, content)),
    );
  }
  for (const match of matchesIn(text, OF_THING)) {
    const one = heldOfThing(clauses, match, found.at(-1));
    if (one !== null) found.push(one);
  }
  for (const match of matchesIn(text, PUT)) {
    const content = match.index + match[0].length;
    const subject = clauses.actors.find((one) => one.start >= match.index && one.end <= content);
    const quote = clauses.enclosed.find((one) => one.kind === 'quote' && one.start === content);
    if (subject === undefined || quote === undefined || match.index === 0) continue;
    found.push(aside(subject, { start: subject.end + 1, end: content - 2, verb: 'say' }, content, quote.end));
  }
  for (const match of matchesIn(text, AS_SAID)) {
    const from = match.index + match[0].length;
    const quote = clauses.enclosed.findLast((one) => one.kind === 'quote' && one.end === match.index + 1);
    const word = /^(?:he|she|they|it)(?![a-z])/.exec(text.slice(from, from + 5))?.[0] ?? '';
    const subject =
      englishPronoun(word, from + word.length) ??
      clauses.actors.find((one) => one.start <= from + 30 && one.end > from && one.headStart - from < 60);
    if (subject === undefined || quote === undefined) continue;
    const end = subject.end + (/^[^,.;”"]{0,30}/.exec(text.slice(subject.end))?.[0].trimEnd().length ?? 0);
    found.push({
      ...aside(subject, { start: subject.end, end, verb: 'say' }, quote.start, end),
      start: quote.end,
      position: 'after',
    });
  }
  for (const match of matchesIn(text, WORDS)) {
    const content = match.index + match[0].length;
    const quote = clauses.enclosed.find((one) => one.kind === 'quote' && one.start === content);
    const start = match.index + match[0].search(/in (?:his|her|their|its|[a-z])/) + 3;
    const subject =
      match[1] === undefined
        ? clauses.actors.find((one) => one.start >= start && one.end < content)
        : possessive(match[1], start);
    if (!subject || quote === undefined) continue;
    found.push(aside(subject, { start: subject.end, end: content - 1, verb: 'say' }, content, quote.end));
  }
  return found;
}

/** Verbs whose own form belongs to what is held: "says [is a tariff]". */
const COPULA =
  / (?:is|are|was|were|will|would|has|have|had|could|may|might|amount[a-z]*(?: to)?|[a-z]+s|[a-z]+ed|broke)$/;

function heldOfThing(
  clauses: Clauses,
  match: RegExpExecArray,
  last: Attribution | undefined,
): Attribution | null {
  const { text } = clauses.frame;
  const group = match[1] ?? '';
  const end = match.index + match[0].length;
  const cue = end - group.length;
  if (enclosing(clauses.enclosed, cue) || enclosing(clauses.enclosed, match.index)) return null;
  const subject = subjectOf(clauses, cue, match.index);
  if (subject === null) return null;
  // "said that X called …": a clause of what is said, and no description of a thing.
  const lead = text.slice(0, match.index + 1).trimEnd();
  if (
    / that /.test(match[0]) &&
    // "A step that X called … and that Y called …": the second goes with the first.
    !(/^ (?:and|but) /.test(match[0]) && last?.until === match.index) &&
    clauses.verbs.some((one) => one.end <= match.index + 1) &&
    isBehindNoun(text, text.indexOf('that', match.index), clauses.verbs) !== true
  )
    return null;
  if (!/[a-z0-9)"”]$/.test(lead.replace(/,$/, '')) || NO_THING.test(lead)) return null;
  if (subject.kind === 'pronoun' && clauses.verbs.some((one) => one.end <= match.index)) return null;
  const copula = /^(?:has |have |had )?[a-z ]*?(?:sa[yi]|insist|argue|claim|maint|believ|fear)/.test(group)
    ? (COPULA.exec(group)?.[0].length ?? 0)
    : 0;
  const cueEnd = end - copula;
  const content = cueEnd + 1;
  return aside(
    subject,
    { start: cue, end: cueEnd, verb: 'describe' },
    content,
    clauseEnd(clauses, content, OPENING_NOUN.test(lead)),
  );
}

/** Behind these words "that" opens what is held or said and describes nothing. */
const NO_THING =
  /(?:^|[^a-z])(?:so|such|now|given|provided|and|but|or|is|was|be|fact|clear|sure|true|not|only|it)$/;

/** Where a description of a thing ends: before the next one that is joined to it, or at the end of the clause. */
function clauseEnd({ frame: { text }, enclosed }: Clauses, content: number, isSubject: boolean): number {
  const quote = enclosed.find((one) => one.kind === 'quote' && one.start === content);
  if (quote) return quote.end;
  // "The agreement that X says was broken has been published": the sentence goes on with its own verb.
  const own = isSubject ? OWN_VERB.exec(text.slice(content)) : null;
  if (own) return content + (own[1]?.length ?? 0);
  return (
    content +
    text
      .slice(content)
      .search(
        /[,;.:!?](?= |$)|$| and (?=(?:which |that )?[^,;:]{1,60}? (?:calls|called|describes|described|says|said) )/,
      )
  );
}

/** A noun that opens the sentence, as the subject of it. */
const OPENING_NOUN =
  /^(?:(?:but|and|yet) )?(?:the|an?|its|their|his|her|this|these|those|two|three) (?:[a-z-]+ ){0,4}[a-z]+$/;

const OWN_VERB =
  /^([a-z]+ [^,;:.“”"]{2,90}?) (?:has|have|had|is|are|was|were|will|would|should|must|remains?|remained|goes|went|came|took|takes)(?![a-z])/;

/** "Her" as whoever "she" is. */
function possessive(word: string, start: number): Actor {
  const pronoun = word === 'its' ? 'thing' : word === 'their' ? 'third-plural' : 'third';
  return actor({ kind: 'pronoun', id: null, start, end: start + word.length, pronoun });
}

function subjectOf({ frame, actors }: Clauses, cue: number, from: number): Actor | null {
  const { end } = leftOfVerb(frame.text, cue, () => false);
  const one = actors.find((each) => each.end === end && each.start > from);
  return one ?? englishPronoun(wordBefore(frame.text, end), end);
}

/** Where a thing's name ends: with its quotation marks, or at the end of the phrase. */
function endOf({ frame: { text }, enclosed }: Clauses, content: number): number {
  const from = /^an? |^the /.exec(text.slice(content, content + 4))?.[0].length ?? 0;
  const quote = enclosed.find((one) => one.kind === 'quote' && one.start === content + from);
  return quote ? quote.end : content + text.slice(content).search(NAME_END);
}

function aside(subject: Actor, cue: Attribution['cue'], content: number, until: number): Attribution {
  return {
    start: subject.start,
    subject,
    kind: 'named',
    carriers: [],
    cue,
    entry: { act: 'assert', strength: 1, takes: 'topic' },
    refined: null,
    negated: false,
    content,
    position: 'before',
    until,
    contrast: false,
    companions: [],
  };
}
