import type { StampedFile } from '../collect/source-stamps.ts';
import type { TextFacts } from '../store/dossier-store.ts';

/** Whether a source's file looks as it did when the index read it: the same place, size and time of its last change. */
export function sameStamp(facts: TextFacts, at: StampedFile): boolean {
  return (
    facts.path === at.path && facts.stamp.size === at.stamp.size && facts.stamp.changed === at.stamp.changed
  );
}
