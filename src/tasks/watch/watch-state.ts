import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PollState } from '../../collect/web/poll-state.ts';
import { writeSafely } from '../../collect/write-safely.ts';

/** What a watch remembers from look to look. Derived: without it everything is looked at once more. */
export interface WatchState {
  readonly poll: PollState;
  /** What each followed address turned out to be. */
  readonly kinds: Readonly<Record<string, 'feed' | 'sitemap' | 'address'>>;
  /** Ends of measures that were told already, as `finding until`. */
  readonly told: readonly string[];
  /** Reports that no webhook has taken yet, the oldest first. */
  readonly unsent: readonly unknown[];
}

const EMPTY: WatchState = { poll: { version: 1, sources: {} }, kinds: {}, told: [], unsent: [] };

/** More are kept of neither: a watch runs for weeks. */
export const MOST_TOLD = 2000;
export const MOST_UNSENT = 100;

/** What the last watch left; nothing where there was none or its file is damaged. */
export async function loadWatchState(folder: string): Promise<WatchState> {
  try {
    const state = JSON.parse(await readFile(fileOf(folder), 'utf8')) as Partial<WatchState>;
    return { ...EMPTY, ...state };
  } catch {
    return EMPTY;
  }
}

/** Writes the state down whole. */
export async function saveWatchState(folder: string, state: WatchState): Promise<void> {
  const told = state.told.slice(-MOST_TOLD);
  const unsent = state.unsent.slice(-MOST_UNSENT);
  await writeSafely(fileOf(folder), `${JSON.stringify({ ...state, told, unsent })}\n`);
}

function fileOf(folder: string): string {
  return join(folder, '.readout', 'watch.json');
}
