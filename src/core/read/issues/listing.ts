import type { ReadingContext } from '../context.ts';

const known = new WeakMap<ReadingContext, boolean>();
/** Words for a list by its own name, and not "the listing" or 列单. */
const OWN_NAME = /(?<!unreliable )entity list|(?<!不可靠)实体清单|列入实体/i;
const UNRELIABLE = /unreliable entit|不可靠实体/i;

/** The list that "the listing" means: the one that the text names, where it names only that of unreliable entities. */
export function listMeant(context: ReadingContext, form: string): 'entity-list' | 'unreliable-entity-list' {
  if (OWN_NAME.test(form)) return 'entity-list';
  let isUnreliable = known.get(context);
  if (isUnreliable === undefined) {
    const whole = context.folded({ start: 0, end: context.text.content.length });
    isUnreliable = UNRELIABLE.test(whole) && !OWN_NAME.test(whole);
    known.set(context, isUnreliable);
  }
  return isUnreliable ? 'unreliable-entity-list' : 'entity-list';
}
