import { GOLD, readJson } from '../data.ts';
import { isEntity } from '../founding/entities.ts';
import type { FoundingGold } from '../founding/gold.ts';

let names: ReadonlyMap<string, string> | null = null;

/** Whether an id of ours is the outlet that the reference data calls `wanted` (`out:wapo`), by its English name. */
export function isOutlet(found: string, wanted: string): boolean {
  names ??= new Map(
    (readJson<FoundingGold>(GOLD, 'founding', 'gold.json')?.entities.outlets ?? []).map(({ id, name }) => [
      id,
      name.en,
    ]),
  );
  const en = names.get(wanted) ?? wanted.slice(wanted.indexOf(':') + 1).replaceAll('-', ' ');
  return isEntity(found, { id: wanted, name: { en } });
}
