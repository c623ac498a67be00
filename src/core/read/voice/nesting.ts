import type { Attribution } from './attribution.ts';
import type { Voiced } from './resolve.ts';
import type { Spoken } from './segments.ts';
import { isSpeaking } from './verb-tokens.ts';

export function isEmpty(text: string, outer: Attribution, inner: Attribution): boolean {
  return (
    outer.position === 'before' &&
    /^(?:[,:\s说道称]|that(?![a-z]))*$/.test(text.slice(outer.cue.end, inner.start))
  );
}

/** Whether the inner clause of saying stands right where the outer one's words begin. */
export function isNested(text: string, last: Spoken, inner: Attribution): boolean {
  if (inner.contrast && !/^[,\s]*$/.test(text.slice(last.attribution.cue.end, inner.start))) return false;
  if (last.attribution.entry.takes === 'topic') return false;
  const between = text.slice(last.attribution.cue.end, inner.start);
  const isDirect = /^(?:[,:\s说道称]|that|the|an?|some)*$/.test(between);
  // 习近平欢迎…，特朗普表示…: welcoming has no clause of its own for the second speaker to stand in.
  if (!isSpeaking(last.attribution.entry, last.attribution.cue.verb)) return false;
  const passesOn =
    /^(?:out|anon|src):/.test(last.voiced.speaker.id) || last.attribution.cue.verb === 'according-to';
  return isDirect || (passesOn && !inner.contrast);
}

export function isOwnSide(party: string | null, outer: Voiced): boolean {
  return party !== null && outer.holders.length === 1 && outer.holders[0] === party;
}
