import type { ReadingContext } from '../context.ts';
import {
  carriedSubject,
  otherThanSpeaker,
  personBefore,
  type Subject,
  subjectOf,
} from '../evaluations/subject.ts';
import type { Statement } from '../statements/statement.ts';

/** Whom a pronoun points to: the subject before, and in somebody's mouth never the speaker. */
export function pronounSubject(
  context: ReadingContext,
  statement: Statement,
  pronoun: string,
  at: number,
): Subject | null {
  const carried = carriedSubject(context, statement, true);
  const { voice } = statement;
  const within = /^(?:it|they)$/.test(pronoun) ? subjectWithin(context, statement, at) : null;
  if (within !== null) return within;
  // "It hopes to" is no word of a speaker about others.
  const isSaid =
    voice !== null &&
    voice.mode !== 'narrator' &&
    voice.content.start <= statement.frame.span(at, at + 1).start;
  const speaker = isSaid ? voice.speaker : null;
  const isSpeaker =
    carried !== null &&
    speaker !== null &&
    (carried.id === speaker.id || (carried.party !== null && carried.party === speaker.party));
  if (carried !== null && !isSpeaker) return carried;
  const other = /^(?:he|she)$/.test(pronoun)
    ? personBefore(context, statement)
    : otherThanSpeaker(context, statement);
  return other ?? carried;
}

/** "Said that X moved because it wanted": the one party that what is said names before the pronoun. */
function subjectWithin(context: ReadingContext, statement: Statement, at: number): Subject | null {
  const { frame, voice, actors } = statement;
  if (voice === null || voice.mode === 'narrator' || voice.cue === null) return null;
  const from = frame.local(voice.content.start);
  if (from < statement.start || from >= at) return null;
  const named = actors.filter(
    (one) => one.start >= from && one.end <= at && one.party !== null && one.party !== voice.speaker.party,
  );
  const [one] = named;
  if (one === undefined || new Set(named.map(({ party }) => party)).size !== 1) return null;
  return /(?<![a-z])(?:in|at|to|near|from|via|with|against) (?:the )?$/.test(
    frame.text.slice(from, one.start),
  )
    ? null
    : subjectOf(context, statement, one);
}

/** The one party that the sentence before names, for an act that a pronoun stands for; else the subject before. */
export function partyBefore(context: ReadingContext, statement: Statement): Subject | null {
  const { before } = statement;
  const named = before?.actors.filter(({ kind, party }) => kind === 'party' && party !== null) ?? [];
  const [one] = named;
  if (before !== null && one !== undefined && new Set(named.map(({ party }) => party)).size === 1)
    return subjectOf(context, before, one);
  return carriedSubject(context, statement);
}
