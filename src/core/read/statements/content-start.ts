import type { Statement } from './statement.ts';

const LEAD =
  /^(?:[\s,:"“]*)(?:(?:him|them|us|me|reporters|journalists) (?=(?:that|the|a|we|it|they|he|she) ))?(?:(?:and|but|so|yet|while|that|no,|yes,|well,) )*/;

/** Where the words of an English clause begin, without the speaker, the verb of saying and a conjunction. Local. */
export function contentStart({ frame, start, end, voice }: Statement): number {
  let from = start;
  if (voice !== null && voice.cue !== null && voice.content.start > voice.cue.start) {
    const content = frame.local(voice.content.start);
    if (content > from && content < end) from = content;
  }
  return from + (LEAD.exec(frame.text.slice(from, end))?.[0].length ?? 0);
}

/**
 * `until` without an attribution behind the words: "…, the ministry said".
 * @param at what must stay inside, such as the verb of a finding.
 */
export function contentEnd({ frame, start, voice }: Statement, until: number, at: number): number {
  if (frame.language !== 'en') return until;
  // The word that joins the next verb of saying is no part of this one's words.
  const end =
    until - (/,? (?:and|but) $/.exec(frame.text.slice(Math.max(start, until - 8), until))?.[0].length ?? 0);
  if (voice === null || voice.cue === null) return end;
  if (voice.content.end > voice.cue.start) return end;
  const content = frame.local(voice.content.end);
  return content > start && content > at && content < end ? content : end;
}
