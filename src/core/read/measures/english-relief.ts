import type { ActWord, KindWord } from './words.ts';

const RELIEF_BEHIND =
  /^[^,;:.]{0,70}?,? (?:that|which) (?:has |had |have )?(?:already |previously |earlier |first )?(?:been |was |were )(put off|waived|suspended|deferred|delayed|postponed|paused|frozen)(?![a-z])/;

/** "To bring forward a duty that had been put off until June": the relief is told while it ends. */
export function reliefBehind(text: string, kind: KindWord): ActWord | null {
  const match = RELIEF_BEHIND.exec(text.slice(kind.end, kind.end + 130));
  if (match === null) return null;
  const end = kind.end + match[0].length;
  return { act: 'suspend', start: end - (match[1] as string).length, end };
}
