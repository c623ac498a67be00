import type { Frame } from '../actors/frame.ts';
import { isOpening } from './narration.ts';
import type { Spoken } from './segments.ts';
import { isSpeaking } from './verb-tokens.ts';

/**
 * Clauses of saying where the last speaker is named behind another's words: "A and B agreed to meet, C said". The words
 * are those of A and B, and C passes them on. Where more than an occasion stands before A, all of it is C's.
 */
export function toldBehind({ text, language }: Frame, spoken: readonly Spoken[]): Spoken[] {
  const told = spoken.findIndex(
    ({ attribution }, i) =>
      i > 0 &&
      attribution.position === 'after' &&
      attribution.kind === 'named' &&
      spoken.slice(0, i).every((one) => one.attribution.position === 'before') &&
      attribution.content <= (spoken[0] as Spoken).attribution.start,
  );
  if (told < 0) return [...spoken];
  const teller = spoken[told] as Spoken;
  const first = spoken[0] as Spoken;
  const rest = spoken.slice(told + 1);
  const lead = text.slice(teller.attribution.content, first.attribution.start);
  // What one tells of the other's wish, or of what both talked about, is the teller's, as it is in "C said A hoped".
  const { entry, cue } = first.attribution;
  const isToldOf = entry.act !== 'agree' && (first.voiced.joint || !isSpeaking(entry, cue.verb));
  if (isToldOf || (lead.trim() !== '' && !isOpening(language, lead))) return [teller, ...rest];
  const inner = spoken
    .slice(0, told)
    .map((one) => ({ ...one, chain: [...teller.chain, teller.goesOn, ...one.chain] }));
  const last = inner.at(-1) as Spoken;
  return [
    ...inner.slice(0, -1),
    { ...last, attribution: { ...last.attribution, until: teller.attribution.start } },
    ...rest,
  ];
}
