import type { ReadingContext } from '../context.ts';

const known = new WeakMap<ReadingContext, boolean>();
/** Words for a list by its own name, and not "the listing" or 列单. */
const OWN_NAME = /entity list|实体清单/i;

/** The list that "the listing" means: the one that the text names, where it names only that of unreliable entities. */
export function listMeant(context: ReadingContext, form: string): 'entity-list' | 'unreliable-entity-list' {
  if (OWN_NAME.test(form)) return 'entity-list';
  let isUnreliable = known.get(context);
  if (isUnreliable === undefined) {
    const hits = context.hits('issue', { start: 0, end: context.text.content.length });
    isUnreliable =
      hits.some(({ entry }) => entry.id === 'unreliable-entity-list') &&
      !hits.some(({ entry, form: one }) => entry.id === 'entity-list' && OWN_NAME.test(one));
    known.set(context, isUnreliable);
  }
  return isUnreliable ? 'unreliable-entity-list' : 'entity-list';
}
