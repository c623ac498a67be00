import type { Actor } from '../actors/actor.ts';
import { wordBefore } from '../actors/english-left.ts';
import type { Attribution, VerbToken } from './attribution.ts';
import type { Clauses } from './chinese-attributions.ts';
import { acrossAsides, postmodified } from './english-clause-subject.ts';
import { contentBefore } from './english-inverted.ts';
import { bodyBefore } from './english-subject.ts';
import { englishPronoun } from './pronouns.ts';

const CONTACT = /(?:call|meeting|conversation|talks|visit|summit|contact|exchange) [a-z ]{0,24}$/;

/** "was urged by the minister to …": who speaks is named after "by", and the clause before is part of the words. */
export function spokenPassively(clauses: Clauses, verb: VerbToken, negated: boolean): Attribution | null {
  const { text } = clauses.frame;
  const be = /(?:^|[^a-z])(?:is|are|was|were|been|being) (?:[a-z]+ly |also |again |once again )?$/.exec(
    text.slice(Math.max(0, verb.start - 32), verb.start),
  );
  if (!be) return null;
  const quoted = /^quoted$/.test(text.slice(verb.start, verb.end))
    ? quotedAs(clauses, verb, verb.start - be[0].trimStart().length)
    : null;
  if (quoted) return quoted;
  const by =
    /^ by (?:the )?/.exec(text.slice(verb.end)) ?? /^ [a-z ]{0,24}by (?:the )?/.exec(text.slice(verb.end));
  if (!by) return null;
  const from = verb.end + by[0].length;
  const subject = clauses.actors.find(
    (one) => one.headStart >= verb.end && one.start <= from && one.end > from,
  );
  if (!subject) return null;
  if (subject.kind === 'outlet' && /^(?:quoted|cited)/.test(text.slice(verb.start, verb.end)))
    return quotedBy(clauses, verb, verb.start - be[0].trimStart().length, subject);
  // "I was told by X that": the words follow.
  const told = verb.entry.id === 'tell' ? /^[^,;]{0,40}? that(?= )/.exec(text.slice(subject.end)) : null;
  if (told !== null) {
    const content = subject.end + told[0].length;
    return { ...agent(verb, subject, negated), content };
  }
  const before = text.slice(0, verb.start);
  // Who asked for a call is a fact about the call and no view.
  if (CONTACT.test(before.slice(-48))) return null;
  const cut = Math.max(before.lastIndexOf(', '), before.lastIndexOf('; '));
  const start = cut < 0 ? 0 : cut + 2;
  // "This was backed by A" tells nothing of what was backed.
  if (
    /^(?:(?:and|but) )?(?:this|that|it|they|these|those|which) (?:has |have |had )?(?:also |later |then |too )?$/.test(
      text.slice(start, verb.start - be[0].trimStart().length),
    )
  )
    return null;
  // “Was dismissed by X as “…””: what it is called stands in marks.
  const called = /^ as (?=[“"])/.exec(text.slice(subject.end, subject.end + 6));
  if (called !== null)
    return { ...agent(verb, subject, negated), start, content: subject.end + called[0].length };
  const stop = ENDS.exec(text.slice(subject.end));
  const until = stop === null ? {} : { until: subject.end + stop.index };
  return { ...agent(verb, subject, negated), start, content: start, ...until };
}

/** Behind whoever does it, another clause or another doer: "but condemned by B", ", whose delegates left". */
const ENDS =
  /,? (?:but|while|whereas) |, (?:who|whose|which|and|with|prompting|leading|forcing)(?![a-z])| and (?:(?:was|were) )?[a-z]+ed by |;/;

/** What is the same wherever the words stand. */
function agent(verb: VerbToken, subject: Actor, negated: boolean): Attribution {
  return {
    start: verb.start,
    subject,
    kind: 'named',
    carriers: [],
    cue: { start: verb.start, end: verb.end, verb: verb.entry.id },
    entry: verb.entry,
    refined: null,
    negated,
    content: verb.end,
    position: 'before',
    contrast: false,
    companions: [],
  };
}

/** By which paper, where and when, before what somebody is quoted as saying. */
const AS_SAYING =
  /^(?: (?:by|in|on|at) [^,;:.“”"]{2,60}?)?(?: on [a-z]+day| as)?(?:,)? as (?:saying|telling [^,;:.“”"]{2,40}|warning|noting|stating|insisting|adding|predicting)(?: that(?![a-z]))?/;

/** "The minister was quoted on the radio as saying": whoever is quoted speaks, whatever carries the words. */
function quotedAs(clauses: Clauses, verb: VerbToken, end: number): Attribution | null {
  const { text } = clauses.frame;
  const tail = AS_SAYING.exec(text.slice(verb.end, verb.end + 140));
  if (tail === null) return null;
  const before = text.slice(0, end).trimEnd().length;
  const subject =
    clauses.actors.find((one) => one.end === before) ??
    postmodified(clauses, before) ??
    acrossAsides(clauses, end) ??
    englishPronoun(wordBefore(text, before), before) ??
    bodyBefore(text, before);
  if (!subject) return null;
  const rest = verb.end + tail[0].length;
  const paper = clauses.actors.find(
    (one) =>
      one.start >= verb.end &&
      one.end <= rest &&
      (one.kind === 'outlet' || / by (?:the )?$/.test(text.slice(0, one.headStart))),
  );
  const isAfter = /^[.,;]?\s*$/.test(text.slice(rest)) && /[,”"?!]\s*$/.test(text.slice(0, subject.start));
  return {
    ...agent(verb, subject, false),
    start: subject.start,
    carriers: paper === undefined ? [] : [paper],
    cue: { start: verb.start, end: rest, verb: verb.entry.id },
    entry: { act: 'assert', strength: 1, takes: 'clause' },
    content: isAfter ? contentBefore(clauses, subject.start) : rest,
    position: isAfter ? 'after' : 'before',
  };
}

/** "X was quoted by a paper as saying": X speaks, and the paper carries it. */
function quotedBy(clauses: Clauses, verb: VerbToken, end: number, paper: Actor): Attribution | null {
  const { text } = clauses.frame;
  const speaker = clauses.actors.findLast(
    (one) => one.end <= end && /^(?:,[^,;]{1,80},|,)? ?$/.test(text.slice(one.end, end)),
  );
  if (!speaker) return null;
  const tail =
    /^ as (?:saying|telling|warning|noting)(?: that)?/.exec(text.slice(paper.end))?.[0].length ?? 0;
  const rest = paper.end + tail;
  const isAfter =
    /^[.,;]?$/.test(text.slice(rest, rest + 2).trim()) && /[,”"?!]\s*$/.test(text.slice(0, speaker.start));
  return {
    start: speaker.start,
    subject: speaker,
    kind: 'named',
    carriers: [paper],
    cue: { start: verb.start, end: rest, verb: verb.entry.id },
    entry: { act: 'assert', strength: 1, takes: 'clause' },
    refined: null,
    negated: false,
    content: isAfter ? 0 : rest,
    position: isAfter ? 'after' : 'before',
    contrast: false,
    companions: [],
  };
}

/** "waters claimed by X", "but condemned by Y": somebody behind the verb does it, and nothing said stands there. */
export function isReducedPassive({ frame }: Clauses, verb: VerbToken): boolean {
  const by = /^[a-z]*ed$/.test(frame.text.slice(verb.start, verb.end))
    ? /^ by (?:the |an? |both |some |many )?/.exec(frame.text.slice(verb.end))
    : null;
  return by !== null && frame.isCapital(verb.end + by[0].length);
}
