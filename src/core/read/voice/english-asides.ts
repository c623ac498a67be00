import { matchesIn } from '../../text/matches.ts';
import { type Actor, actor } from '../actors/actor.ts';
import { leftOfVerb, wordBefore } from '../actors/english-left.ts';
import { sought, testWithin } from '../sought/may-stand.ts';
import type { Attribution } from './attribution.ts';
import type { Clauses } from './chinese-attributions.ts';
import { enclosing } from './enclosed.ts';
import { englishPronoun } from './pronouns.ts';

/** "In what the ministry called a gesture": somebody's word for a thing, amid what the writer tells. Folded. */
const WHAT =
  /(?<![a-z])what [^,;:.“”"]{1,90}? (called|calls|described as|describes as|describe as|described yesterday as|termed|terms|labell?ed|dubbed|branded|characteri[sz]ed as|says is|says are|says was|said is|said was|said were|sees? as|saw as) (?=[a-z“"])/g;

/** ", as X put it, “…”": whose the words in quotation marks are that follow. */
const PUT =
  /, (?:as|in what|in the words of) [^,;:“”"]{1,80}? (?:(?:once |later |also |recently )?(?:put it|puts it|called it|described it|termed it)(?: [a-z ]{1,40})?), (?=["“])/g;

/** “…,” as X liked to say: whose the quotation before is. */
const AS_SAID =
  /[”"],? as (?=[^"“”;:]{2,90}? (?:(?:has |had )?(?:once |later |also |often |famously )?(?:put it|puts it|said|says|told [a-z]+|wrote|noted|called it|described it|remarked|(?:liked|used|likes|is fond) (?:to say|of saying)|would say)))(?:the )?(?:late )?/g;

/** In her words, “…”. */
const WORDS =
  /(?:^|[^a-z])in (?:(his|her|their|its)|([^,;:“”"]{2,50}?)'s?) (?:own )?(?:words|phrase|view|telling|account|formulation),? (?=["“])/g;

/** Behind a word for a thing that is not in quotation marks, where it ends at the latest. */
const NAME_END =
  /[,;.:!?]|$| (?:after|before|during|because|when|while|by|that|which|and|but|over|following)(?![a-z])/;

const IN_PASSING = sought(
  /what | it, ["“]|[”"],? as |(?:words|phrase|view|telling|account|formulation),? ["“]/,
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
    found.push(
      aside(subject, { start: cue, end: content - 1, verb: 'describe' }, content, endOf(clauses, content)),
    );
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
