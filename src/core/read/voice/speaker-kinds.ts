import type { Voiced } from './memory.ts';

/** Whether he or she can point to the speaker. */
export function isSomebody({ personal, isFirst }: Voiced): boolean {
  return personal && isFirst !== true;
}

/** Whether an organisation or an outlet speaks. */
export function isBody(one: Voiced | null): boolean {
  return one !== null && /^(?:org|out):/.test(one.speaker.id);
}

/** Whether a party as such, and no person of it, spoke. */
export function isSide({ joint, personal, speaker }: Voiced): boolean {
  return !joint && !personal && speaker.id.startsWith('side:');
}
