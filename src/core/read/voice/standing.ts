import type { NamingContext } from '../actors/pieces.ts';
import type { Memory, Voiced } from './memory.ts';
import { ownParty } from './resolve.ts';
import type { Turn } from './turns.ts';

/** What is known when a sentence begins: who has spoken, whose turn it is, what is still open. */
export interface Standing {
  readonly context: NamingContext;
  readonly memory: Memory;
  /** Who passes on the words of whoever speaks, outermost first. */
  readonly chain: readonly Voiced[];
  /** Whether a quotation that opened in an earlier sentence of the block is still open. */
  readonly quoting: boolean;
  /** The turn of a transcript that the sentence belongs to. */
  readonly turn: Turn | null;
  /** Whether the current speaker was named in an earlier block and nobody has been since. */
  readonly inherited: boolean;
}

/** Whether the last speaker's words go on into unattributed sentences: in a party's own text, or inside a quotation. */
export function goesOnUnattributed({ context, quoting }: Standing): boolean {
  return ownParty(context.about) !== null || quoting;
}
