import type { Memory, Voiced } from './resolve.ts';

/**
 * Whom 该报, 该公司, 该部 or 报道 means: the outlet, the body or the side as such that was last spoken of. `nobody` makes
 * the owner of a report that nobody named before can have written.
 */
export function thingNamed(word: string, memory: Memory, nobody: () => Voiced): Voiced | null {
  if (/[道导章论评]$/.test(word)) return memory.outlet ?? nobody();
  if (/[报社台刊网媒]/.test(word)) return memory.outlet ?? null;
  const { office, body } = memory;
  const isOffice = /部|局|署|厅|馆|办公室|机构/.test(word);
  return (isOffice ? (office ?? body) : (body ?? office)) ?? null;
}
