import { readGap } from '../actors/chinese-gap.ts';
import type { Statement } from './statement.ts';

/** Where the word of saying of the clause ends, if it stands before `at` in the clause. */
export function cueBefore({ voice, frame, start }: Statement, at: number): number | null {
  if (voice === null || voice.cue === null || voice.mode === 'narrator') return null;
  const from = frame.local(voice.cue.start);
  const to = frame.local(voice.cue.end);
  return from >= start && to <= at ? to : null;
}

/** Whether the word of saying of the clause stands at `at`. */
export function isCueAt({ voice, frame }: Statement, at: number): boolean {
  if (voice === null || voice.cue === null || voice.mode !== 'explicit') return false;
  return frame.local(voice.cue.start) <= at && at < frame.local(voice.cue.end);
}

/** Whether nothing but adverbs or marks stands between the word of saying and `at`. */
export function isBareGap({ frame }: Statement, from: number, at: number): boolean {
  const gap = frame.text.slice(from, at).replace(/^[\s,:]+|["“]+$/g, '');
  return frame.language === 'zh'
    ? gap === '' || readGap(gap.replace(/^(?:将|会|要)+/, '')).isAdverbial
    : /^(?:that |to )?$/.test(gap);
}
