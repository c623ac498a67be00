import type { Actor } from '../actors/actor.ts';
import type { Attribution, VerbToken } from './attribution.ts';
import type { Clauses } from './chinese-attributions.ts';
import { afterInvited, contentStart, GOES_ON, isOccasionOnly } from './english-content.ts';
import { contentBefore, speakerBehind } from './english-inverted.ts';
import { isTrailing } from './english-occasions.ts';
import { citedAtEnd, citedBehind, throughWhom } from './english-sources.ts';
import { goesOnDescribing, isTag, type Tail, tailBehind, tailOf } from './english-tags.ts';
import { isParticiple } from './english-tense.ts';
import { pastTold } from './past-told.ts';
import { englishPronoun } from './pronouns.ts';
import { isSilence } from './silence.ts';
import { takesNote } from './taken-note.ts';

/** Behind the words in marks, what a speaker is whose name follows, where the office is not read. */
const QUOTED_OFFICE =
  /(?:[,?!][”"]|[”"],) ((?!(?:and|but|that|which|who|as|when|while|in|on|at|to|by|with|after|before)(?![a-z]))(?:(?!and |but |that |which |who |is |was |has |had |as |when |while )[a-z'’.()-]+ ){1,9})$/;

/** "…, former council member Ida Holm said": the same for somebody who was something. */
const FORMER =
  /(?:^|, |; |and |but |while )((?:(?:the|an?) )?(?:former|ex-|veteran|longtime|onetime|then-?) (?!and |but |that |which |who )(?:[a-z'’.()-]+ ){1,7})$/;

/** "…, Commerce and Industry Minister X said", "…, news agency X reported": words before a name that belong to it. */
const OF_OFFICE = /, ((?:the |[a-z]+ )?[a-z]+(?:, [a-z]+)? (?:and|&) )$/;
const OF_OUTLET =
  /, ((?:the )?(?:(?!and |but )[a-z-]+ ){0,2}(?:agency|daily|newspaper|paper|broadcaster|network|website|tabloid|magazine|channel) )$/;

/** "…, their association's president, X, said": whose it is, which the name's span may leave out. */
const OWNED = /(?:[,”"] )((?:his|her|its|their|the) )$/;

/** What stands between a comma and the name of a speaker and is a part of the name. */
function shortOfName(clauses: Clauses, before: string, subject: Actor | null): RegExpExecArray | null {
  if (subject === null) return null;
  if (subject.kind === 'outlet') return OF_OUTLET.exec(before);
  const { text } = clauses.frame;
  const match = /^[a-z]+ (?:minister|secretary|commissioner)/.test(text.slice(subject.start, subject.end))
    ? OF_OFFICE.exec(before)
    : null;
  // "…, and Trade Minister X said" opens a clause; the words of an office have capitals.
  return match && clauses.frame.isCapital(subject.start - (match[1]?.length ?? 0)) ? match : null;
}

/** Verbs behind which whoever is told may stand before "that". */
const ADDRESSED =
  /^(?:promis|assur|reassur|remind|warn|notif|inform|advis|alert|convinc|persuad|caution|guarantee)/;

/** Bare forms that are nouns behind words in marks: “genuine” offer to X. */
const NOUN =
  /^(?:offer|call|demand|claim|request|report|pledge|promise|appeal|threat|charge|proposal|comment|remark|protest|support|welcome|hope|plan|estimate)(?: (?:to|for|on|of))?$/;

/** "said X": the speaker after the verb, with the words before it. */
export function inverted(clauses: Clauses, verb: VerbToken, negated: boolean): Attribution | null {
  const speaker = speakerBehind(clauses, verb);
  // ", accusing X of …": behind a participle stands whom it is about.
  const written = clauses.frame.text.slice(verb.start, verb.end);
  if (speaker === null || isParticiple(written) || NOUN.test(written)) return null;
  return {
    ...build(clauses, verb, speaker, negated),
    start: verb.start,
    position: 'after',
    content: contentBefore(clauses, verb.start),
    cue: { start: verb.start, end: verb.end, verb: verb.entry.id },
    ...tailBehind(clauses.frame.text, verb.start, speaker.end),
  };
}

/** "…; on Thursday he said": when a part behind a semicolon is said belongs to that part. */
const WHEN_BEHIND_SEMICOLON =
  /; ((?:(?:but|and|yet) )?(?:(?:late|early|earlier|later) )?(?:on|in|last|this|by|a (?:day|week|month|year) (?:later|earlier)|later|earlier|yesterday|today|now|then|afterwards|meanwhile|at the time)(?: (?!(?:and|but|that|which|who|when|it|its|they|them) )[a-z0-9]+){0,4},? )$/;

/** "he added": a form of the lexicon that holds its subject. */
export function pronounIn(text: string, verb: VerbToken): Actor | null {
  const word = /^(?:he|she|they)(?= )/.exec(text.slice(verb.start, verb.end))?.[0];
  return word ? englishPronoun(word, verb.start + word.length) : null;
}

/** A clause of saying with its verb and its subject: where the words stand, who carries them, what follows. */
export function build(
  clauses: Clauses,
  verb: VerbToken,
  subject: Actor | null,
  negated: boolean,
): Attribution {
  const { text } = clauses.frame;
  const from = subject?.start ?? verb.start;
  const before = text.slice(Math.max(0, from - 90), from);
  const office = (QUOTED_OFFICE.exec(before) ??
    FORMER.exec(before) ??
    shortOfName(clauses, before, subject) ??
    OWNED.exec(before))?.[1];
  // "Let me stress that": the verb before the pronoun belongs to the clause of saying.
  const letMe = subject?.pronoun === 'first' ? (/(?:^|[^a-z])(let )$/.exec(before)?.[1] ?? '') : '';
  const when = WHEN_BEHIND_SEMICOLON.exec(before)?.[1] ?? '';
  const start = from - (office?.length ?? 0) - letMe.length - when.length;
  // The infinitive that a form of the lexicon holds ("agreed to meet again") is one of the words.
  const bare = /^agree[ds]?(?= to [a-z])/.exec(text.slice(verb.start, verb.end));
  let cueEnd = bare === null ? verb.end : verb.start + bare[0].length;
  let speaker = subject;
  const carriers: Actor[] = [];
  const next = clauses.actors.find((one) => one.start >= verb.end && one.start - verb.end <= 2);
  if (next && (verb.entry.id === 'cite' || /^(?:cit|quot)/.test(text.slice(verb.start, verb.end)))) {
    const tail = /^(?: as)? (?:saying|telling|warning|noting)/.exec(text.slice(next.end));
    if (tail && subject) {
      carriers.push(subject);
      speaker = next;
      cueEnd = next.end + tail[0].length;
    }
  } else if (next && next.kind === 'outlet' && /^(?:told|tells)/.test(text.slice(verb.start, verb.end))) {
    carriers.push(next);
    cueEnd = next.end;
  }
  const through = subject === null ? null : throughWhom(clauses, cueEnd);
  if (through) speaker = through;
  const cited = citedBehind(clauses, cueEnd);
  if (cited && subject) {
    carriers.push(subject);
    speaker = cited;
  }
  const last = subject?.kind === 'outlet' && !cited ? citedAtEnd(clauses, cueEnd) : null;
  if (last && subject) {
    carriers.push(subject);
    speaker = last.cited;
  }
  const interview = clauses.actors.find(
    (one) =>
      one.kind === 'outlet' &&
      one.end <= start &&
      /(?:interview (?:with|to)|told|speaking to|comments? to|remarks to) (?:the )?$/.test(
        text.slice(0, one.start),
      ),
  );
  if (interview) carriers.push(interview);
  const rest = text.slice(afterInvited(text, cueEnd, contentStart(text, cueEnd)));
  const toName = pastTold(clauses, verb, cueEnd);
  const told = /^t(?:old|ell)/.test(text.slice(verb.start, verb.end))
    ? /^[^,.;]{1,60}? that (?=.)/.exec(rest)
    : ADDRESSED.test(text.slice(verb.start, verb.end))
      ? /^(?!of |against |on |about |over |to |for |in |by )[^,.;:“”"]{1,60}? that (?!(?:is|are|was|were|will|would|has|have|had|can|could|may|might|should|must|does|did) )(?=.)/.exec(
          rest,
        )
      : null;
  const ended = /^[.;)]?\s*$/.test(rest) || (/^["“]/.test(rest) === false && /^\.\s/.test(rest));
  // "told the paper that": the words stand behind.
  const isToldAfter =
    told === null &&
    !/^ (?:in [^,.;“”"]{2,40} )?that /.test(text.slice(cueEnd)) &&
    /^t(?:old|ell)/.test(text.slice(verb.start, verb.end));
  const after =
    (ended ||
      (/[”"]\s*$/.test(text.slice(0, start)) && GOES_ON.test(text.slice(cueEnd, cueEnd + 10))) ||
      isToldAfter ||
      /^(?:\.|,|;)/.test(text.slice(cueEnd)) ||
      (/[”"]\s*$/.test(text.slice(0, start)) &&
        (isOccasionOnly(text.slice(cueEnd)) ||
          isTailed(tailOf(text, start, cueEnd)) ||
          goesOnDescribing(clauses, cueEnd))) ||
      isTrailing(clauses, verb, start, cueEnd) ||
      isTag(clauses, verb, start, cueEnd)) &&
    /[,”"?!]\s*$/.test(text.slice(0, start)) &&
    // "When asked, X said, “…”": the words follow where none in quotation marks stand before.
    !(/^,? ?["“]/.test(text.slice(cueEnd)) && !/[”"]\s*$/.test(text.slice(0, start))) &&
    verb.entry.takes !== 'topic';
  const inner = clauses.verbs.find(
    (one) =>
      one.start > cueEnd &&
      one.start - cueEnd < 24 &&
      /^ (?:that )?(?:he|she|it|they|we|i) (?:was |is |were |are |would |had |has |also )?$/.test(
        text.slice(cueEnd, one.start),
      ),
  );
  // "When a reporter asked if it was so, X nodded": the question ends at the comma.
  const asked =
    /^(?:when|as|after|before|while) (?:an? |the |one |another )?$/.test(text.slice(0, start)) && !after
      ? text.indexOf(', ', cueEnd + 2)
      : -1;
  return {
    ...(last ? { until: last.start } : asked > 0 ? { until: asked } : {}),
    start,
    subject: speaker,
    kind: speaker ? 'named' : 'dropped',
    carriers,
    cue: { start: verb.start, end: cueEnd, verb: verb.entry.id },
    entry: toName?.isOrder
      ? { ...verb.entry, act: 'demand' }
      : isGuess(verb, text, rest)
        ? { ...verb.entry, act: 'assert' }
        : verb.entry,
    refined: inner && verb.entry.act === 'assert' ? inner.entry : null,
    negated,
    content: after
      ? contentBefore(clauses, start)
      : (toName?.content ?? text.length - rest.length + (told?.[0].length ?? 0)),
    position: after ? 'after' : 'before',
    ...(after ? tailOf(text, start, cueEnd) : {}),
    contrast:
      isContrasted(text.slice(0, start)) ||
      /for (?:his|her|its|their) part|in turn/.test(text.slice(start, verb.start)),
    companions: [],
    ...(isSilence('en', text, verb, negated)
      ? { withheld: 'silence' as const }
      : takesNote(text, verb, subject, clauses.actors)
        ? { withheld: 'noted' as const }
        : {}),
  };
}

/** "Suggested that A had dragged its feet": what somebody takes to be so, and no proposal. */
function isGuess(verb: VerbToken, text: string, rest: string): boolean {
  return /^suggest/.test(text.slice(verb.start, verb.end)) && FINITE.test(rest);
}

const FINITE =
  /^(?:that )?(?!(?:an?|to) |[a-z]+ing (?!(?:had|has|have|was|were|is|are|would|will|might|could|may) ))(?:[a-z0-9'’-]+ ){1,6}?(?:had|has|have|was|were|is|are|would|will|might|could|may)(?![a-z])/;

/** Whether the writer or the words go on behind the circumstances of saying. */
function isTailed({ resumes, until }: Tail): boolean {
  return resumes !== undefined || until !== undefined;
}

/** Whether a word of contrast stands before the subject. The last letter tells mostly that none does. */
function isContrasted(lead: string): boolean {
  return (
    /[estd;]/.test(lead.trimEnd().slice(-1)) &&
    /(?:while|whereas|but|meanwhile|;|and)\s*(?:the )?$/.test(lead)
  );
}
