import { groupNearDuplicates } from '../core/text/group-near-duplicates.ts';
import type { DossierStore } from '../store/dossier-store.ts';

/**
 * Writes down which texts say nearly the same: the same agency text in ten papers is one source. Nothing is deleted;
 * whoever counts sources counts groups.
 */
export async function groupTexts(store: DossierStore): Promise<void> {
  const groups = groupNearDuplicates(await store.signatures());
  const facts = await store.facts();
  const changed = facts.flatMap((one) => {
    const group = groups.get(one.id) ?? one.id;
    return group === one.group ? [] : [{ ...one, group }];
  });
  if (changed.length > 0) await store.note(changed);
}
