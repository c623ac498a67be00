import type { ReadingContext } from '../context.ts';
import type { Statement } from '../statements/statement.ts';

/** The clause in the voice of the word at local `at`: a second speaker may follow in it ("denounced X as rash, saying …"). */
export function inVoiceAt(context: ReadingContext, statement: Statement, at: number): Statement {
  const { start } = statement.frame.span(at, at + 1);
  if (statement.voice === null || statement.voice.start <= start) return statement;
  return { ...statement, voice: context.voices.at(start) };
}
