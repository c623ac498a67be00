import type { SpeechAct } from '../../lexicon/entry.ts';
import type { ReadingContext } from '../context.ts';
import { ownParty } from '../statements/agent.ts';
import type { Statement } from '../statements/statement.ts';
import type { Speaker } from '../voice/voice.ts';

/** Whose words judge or impute: the narrator, or a source that the text names. */
export interface Teller {
  /** `narrator`, or the id of the source. */
  readonly by: string;
  readonly attribution: 'narrator' | 'attributed';
  /** The party that speaks, also as the narrator of a text of its own. */
  readonly party: string | null;
  /** Who passes the words on, outermost first. */
  readonly chain: readonly string[];
}

/**
 * Whose words stand at local `[start, end)` of a clause. The voice of the clause, with two exceptions: a word that
 * the voice was read from (有意 in 他有意…), or that stands before it (急于宣称…), is said of the speaker and not by
 * him; and what follows behind words
 * quoted in an earlier clause, or behind a clause of contrast, is no longer the speaker's.
 */
export function tellerAt(context: ReadingContext, statement: Statement, start: number, end: number): Teller {
  const { voice, frame } = statement;
  if (voice === null || voice.mode === 'narrator') return narrator(context);
  const cue =
    voice.cue === null ? null : { start: frame.local(voice.cue.start), end: frame.local(voice.cue.end) };
  if (cue !== null && cue.start < end && start < cue.end) return outer(context, voice.chain);
  if (
    cue !== null &&
    cue.start >= end &&
    statement.start <= cue.start &&
    cue.end <= statement.end &&
    voice.content.start >= (voice.cue?.end ?? 0)
  )
    return outer(context, voice.chain);
  if (cue !== null && (isBehindQuotation(statement, cue.end) || isMainClause(statement, cue.end, start)))
    return outer(context, voice.chain);
  const { id, party } = voice.speaker;
  return { by: id, attribution: 'attributed', party, chain: voice.chain.map((one) => one.id) };
}

/** Whether local `at` lies between quotation marks. */
export function isQuoted(text: string, at: number): boolean {
  const open = text.lastIndexOf('“', at);
  if (open >= 0 && open < at && text.lastIndexOf('”', at - 1) < open) return true;
  // Marks without direction open and close in turn.
  return text.slice(0, at).split('"').length % 2 === 0 && text.includes('"', at);
}

/**
 * A clause without a subject that goes on behind what somebody said (宣布…,意在…, "said …, seeking to …") is told of
 * the speaker and not by the speaker. Who tells it; `null` where it is not such a clause.
 */
export function tellerBehindSaying(
  context: ReadingContext,
  { voice, frame, start }: Statement,
  subject: { readonly id: string | null; readonly party: string | null },
): Teller | null {
  if (voice === null || voice.mode !== 'explicit' || voice.cue === null) return null;
  const { id, party } = voice.speaker;
  const isSpeaker = subject.id === id || (subject.party !== null && subject.party === party);
  const isBehind = voice.cue.end <= frame.span(start, start + 1).start || frame.language === 'en';
  return isSpeaker && isBehind && !isQuoted(frame.text, start) ? outer(context, voice.chain) : null;
}

/** Acts that somebody does more than says, so that a judgement right behind is told of them. */
const DONE: ReadonlySet<SpeechAct> = new Set<SpeechAct>(['agree', 'commit', 'discuss', 'invite']);

/** Who judges what somebody undertook or talked about: whoever tells of it; `null` where the clause is no such act. */
export function tellerOutside(context: ReadingContext, { voice }: Statement): Teller | null {
  return voice !== null && voice.mode !== 'narrator' && DONE.has(voice.act)
    ? outer(context, voice.chain)
    : null;
}

function narrator(context: ReadingContext): Teller {
  return { by: 'narrator', attribution: 'narrator', party: ownParty(context), chain: [] };
}

function outer(context: ReadingContext, chain: readonly Speaker[]): Teller {
  const last = chain.at(-1);
  if (last === undefined) return narrator(context);
  const { id, party } = last;
  return { by: id, attribution: 'attributed', party, chain: chain.slice(0, -1).map((one) => one.id) };
}

/** Whether the words that `cue` introduces were quoted and ended before the clause began. */
function isBehindQuotation({ frame, start, text, voice }: Statement, cueEnd: number): boolean {
  if (cueEnd <= 0 || cueEnd > start || isQuoted(frame.text, start)) return false;
  const between = frame.text.slice(cueEnd, start);
  // A cue that holds the quoted words itself: 释放“…”的信号.
  if (between.length <= 2 && voice?.cue?.asWritten.includes('“') === true) return true;
  const quoted = /^[,:\s]{0,2}(?:to |that )?“[^”]*”/.exec(between);
  if (quoted === null) return false;
  const isNear = between.length - quoted[0].length <= NEAR;
  return isNear && !text.startsWith('“');
}

/** "While A boasted of X, B's answer was …": the main clause has a subject of its own and is not A's. */
function isMainClause({ frame, actors }: Statement, cueEnd: number, at: number): boolean {
  if (frame.language !== 'en' || cueEnd > at || !SUBORDINATE.test(frame.text)) return false;
  return actors.some(
    (one) => one.start > cueEnd && one.end <= at && /, (?:the )?$/.test(frame.text.slice(cueEnd, one.start)),
  );
}

const SUBORDINATE = /^["“\s]*(?:while|although|though|even as|as|when|whereas) /;

/** So few characters stand between a quotation and the next clause where only a noun follows it (的信号). */
const NEAR = 8;

/** Where the words of a clause begin: behind its word of saying, where one stands before `at`. Local offset. */
export function wordsFrom({ voice, frame, start }: Statement, at: number): number {
  if (voice === null || voice.cue === null) return start;
  const end = frame.local(voice.cue.end);
  return end > start && end <= at ? end : start;
}
