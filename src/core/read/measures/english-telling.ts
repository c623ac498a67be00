import type { Frame } from '../actors/frame.ts';
import type { Sides } from './chinese-parties.ts';
import type { Link } from './link.ts';
import type { Scene } from './scene.ts';

/** Permits of which only the time is told that they will take. */
export function isAllowingSoon({ text, language }: Frame, { act, head, kind, isPassive }: Link): boolean {
  return (
    language === 'en' &&
    isPassive &&
    kind.nature === 'permission' &&
    (act === 'grant' || act === 'issue') &&
    /^ (?:with)?in (?:[a-z]+ )?[0-9a-z]+ (?:working |business )?(?:days|weeks|hours|months)/.test(
      text.slice(head.end),
    ) &&
    !/[0-9]/.test(text.slice(Math.max(0, kind.start - 24), head.start))
  );
}

/** What an act comes to that changes nothing. */
export const LEFT_AS_IT_IS = { measure: 'non-change', action: 'retain', direction: 'neutral' } as const;

/** "Keeps its duty in place", "holds its tariffs at 20 percent": the words say that nothing changes. */
export function keptAsItIs({ text, language }: Frame, { act, inner, head, kind }: Link): boolean {
  return (
    language === 'en' &&
    act === 'retain' &&
    inner === null &&
    kind.nature === 'restriction' &&
    (/^(?:leav|left|hold|held|keep|kept|maintain)/.test(text.slice(head.start, head.end)) ||
      AS_IT_IS.test(text.slice(kind.end, kind.end + 90))) &&
    !/(?<![a-z])(?:remaining|rest|other) /.test(text.slice(head.end, kind.start))
  );
}

const AS_IT_IS =
  /^(?:[^,;:.]|\.(?=[0-9])){0,70}(?<![a-z])(?:unchanged|untouched|intact|in place|in force|in effect|as (?:it is|they are)|where (?:it is|they are))(?![a-z])/;

/** "The ministry of A said that the fee on B's ships would be waived": its own fee. */
export function ofTeller({ context, frame }: Scene, { head, kind, isRelative }: Link, sides: Sides): Sides {
  const isDone = /(?<![a-z])(?:be|been|being|is|are|was|were)(?: [a-z]+)? $/.test(
    frame.text.slice(0, head.start),
  );
  if (isRelative || !isDone || kind.nature === 'permission' || sides.on === null || sides.on === 'both')
    return sides;
  const voice = context.voices.at(frame.span(head.start, head.end).start);
  const by = voice === null || voice.mode === 'narrator' ? null : voice.speaker.party;
  return by === null || by === sides.on || by === 'both' ? sides : { by, on: sides.on };
}
