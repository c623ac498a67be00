import { headLength } from '../../text/bisect.ts';
import type { Actor } from '../actors/actor.ts';
import { LONGEST_SENTENCE } from '../actors/actors-of.ts';
import type { Frame } from '../actors/frame.ts';
import type { ReadingContext } from '../context.ts';
import type { Voice } from '../voice/voice.ts';
import { asks } from './asks.ts';
import { clauseEnds } from './clause-ends.ts';

/** One clause of a sentence, with who is named in it and whose words it gives. Offsets are local to the frame. */
export interface Statement {
  readonly frame: Frame;
  readonly start: number;
  readonly end: number;
  /** The folded words of the clause, with the mark that ends it; in English without the commas of numbers and dates. */
  readonly text: string;
  /** Everybody named in the sentence, in text order. */
  readonly actors: readonly Actor[];
  /** The voice at the end of the clause, where its predicate stands; `null` outside the body. */
  readonly voice: Voice | null;
  /** The clause before in the same sentence. */
  readonly previous: Statement | null;
  /** The sentence before in the same block, by its last clause. */
  readonly before: Statement | null;
}

/**
 * No clause of prose is longer than this, in code units. What is (a list without marks, noise) is left unread, so
 * that time stays linear in the length of the text.
 */
const LONGEST_CLAUSE = 800;

const STATEMENTS = new WeakMap<ReadingContext, readonly Statement[]>();

/** The clauses of the body, in text order; made once for a text. Linear in its length. */
export function statementsOf(context: ReadingContext): readonly Statement[] {
  let statements = STATEMENTS.get(context);
  if (statements === undefined) {
    statements = split(context);
    STATEMENTS.set(context, statements);
  }
  return statements;
}

function split(context: ReadingContext): readonly Statement[] {
  const found: Statement[] = [];
  let before: Statement | null = null;
  for (const { frame, actors } of context.voices.named) {
    if (before !== null && before.frame.sentence.block !== frame.sentence.block) before = null;
    if (frame.text.length > LONGEST_SENTENCE) continue;
    let previous: Statement | null = null;
    let start = 0;
    for (const end of endsOf(frame, context.voices.voices)) {
      const text = withoutNumberCommas(frame.text.slice(start, end), frame.language);
      const last = Math.max(start, start + text.trimEnd().length - 2);
      const voice = context.voices.at(frame.span(last, last + 1).start);
      const statement: Statement = { frame, start, end, text, actors, voice, previous, before };
      if (end - start <= LONGEST_CLAUSE) found.push(statement);
      previous = statement;
      start = end;
    }
    before = previous ?? before;
  }
  return found;
}

/** "20,000 tonnes", "October 31, 2036": such a comma parts nothing. It becomes a stop, so that offsets stay. */
const NUMBER_COMMA = /(?<=[0-9]),(?=[0-9]{3}(?![0-9])| (?:19|20)[0-9]{2}(?![0-9]))/g;

function withoutNumberCommas(text: string, language: Frame['language']): string {
  return language === 'en' && text.includes(',') ? text.replace(NUMBER_COMMA, '.') : text;
}

/** What joins two verbs of saying of one subject. */
const TURN = /[ ,](?:and|but) $/;

/**
 * Where the clauses of a sentence end. In English, where marks part few clauses, a second verb of saying begins one
 * too: "reaffirmed X and expects Y".
 */
function endsOf(frame: Frame, voices: readonly Voice[]): readonly number[] {
  const ends = clauseEnds(frame.text, frame.language);
  if (frame.language !== 'en') return ends;
  const { start, end } = frame.span(0, frame.text.length);
  const turns: number[] = [];
  for (let at = headLength(voices, (voice) => voice.start <= start); at < voices.length; at += 1) {
    const voice = voices[at] as Voice;
    if (voice.start >= end) break;
    const turn = frame.local(voice.start);
    if (
      voice.cue !== null &&
      TURN.test(frame.text.slice(Math.max(0, turn - 6), turn)) &&
      !ends.includes(turn)
    )
      turns.push(turn);
  }
  return turns.length === 0 ? ends : [...ends, ...turns].sort((a, b) => a - b);
}

/** Whether the clause asks: what it asks is not said. A reporter's question may tell before it asks. */
export function isQuestion({ frame, start, end }: Statement): boolean {
  return asks(frame, start, end);
}
