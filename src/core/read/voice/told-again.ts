import type { Frame } from '../actors/frame.ts';
import { enclosedIn, enclosing } from './enclosed.ts';
import type { Voiced } from './memory.ts';
import { type Spoken, spokenBy } from './segments.ts';

/** Where whoever tells of another's word goes on: "X said that Y had promised …, and that …". */
const AND_THAT = /,? (?:and|but) that (?=[a-z])/g;

/** Where whoever's turn it is goes on behind what another said: "…, and we will hold them to it". */
const AND_WE =
  /, (?:and|but|so) (?=(?:we|i) (?:will|would|are|have|had|shall|do|don't|can|cannot|expect|hope|want|intend|stand|remain|believe)(?![a-z]))/g;

/**
 * Cuts what one speaker is told to have said where the teller goes on in the same English sentence: behind "and that"
 * the outer speaker, behind "and we" whoever's turn it is (`talking`).
 */
export function toldAgain(
  { language, text }: Frame,
  spoken: readonly Spoken[],
  talking: Voiced | null,
): Spoken[] {
  if (language !== 'en' || spoken.length === 0) return [...spoken];
  const enclosed = enclosedIn(text);
  return spoken.flatMap((one, i) => {
    const { attribution, chain } = one;
    if (attribution.position !== 'before') return [one];
    const end = spoken[i + 1]?.attribution.start ?? text.length;
    const isOthers = talking !== null && one.goesOn.speaker.id !== talking.speaker.id;
    const teller = chain.length > 0 ? chain.at(-1) : undefined;
    const cut =
      cutAt(AND_WE, isOthers ? (talking ?? undefined) : undefined) ??
      cutAt(AND_THAT, teller?.speaker.id.startsWith('per:') ? teller : undefined);
    if (cut === null) return [one];
    const again = {
      ...attribution,
      start: cut.start,
      subject: null,
      kind: 'dropped' as const,
      carriers: [],
      cue: { start: cut.start, end: cut.end, verb: 'say' },
      entry: { act: 'assert' as const, strength: 1 as const, takes: 'clause' as const },
      refined: null,
      content: cut.end,
    };
    return [
      { ...one, attribution: { ...attribution, until: Math.min(attribution.until ?? cut.start, cut.start) } },
      spokenBy(again, cut.voiced, [], 'carried'),
    ];

    function cutAt(
      pattern: RegExp,
      voiced: Voiced | undefined,
    ): { start: number; end: number; voiced: Voiced } | null {
      if (voiced === undefined) return null;
      const from = Math.max(attribution.cue.end, attribution.content);
      pattern.lastIndex = from;
      for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
        if (match.index >= end) return null;
        if (match.index - from > 8 && !enclosing(enclosed, match.index))
          return { start: match.index, end: match.index + match[0].length, voiced };
      }
      return null;
    }
  });
}
